// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// Files of the same bytes, stored once: each has a second name, a hard link, made of its SHA-256: <folder>/<2 hex>/<62 hex>. Where a file
// system has no hard links, each file is stored by itself. All of this blocks.
class Deduplication
{
public:
    explicit Deduplication(const QString &folder);

    // The file to store for `path`: another name of the same bytes, read once more, where they are stored already; else `path` itself.
    // `path` stays as it is: whoever holds it keeps the new name, too, from being removed as a leftover.
    [[nodiscard]] QString storedOnce(const QString &path, const QByteArray &sha256) const;
    // The bytes of this file may be shared from now on.
    void offer(const QString &path, const QByteArray &sha256) const;
    // Nobody but us has this file any longer.
    void forget(const QByteArray &sha256) const;

private:
    [[nodiscard]] QString pathFor(const QByteArray &sha256) const;

    QString m_folder;
};

// Under how many names the file is stored, the one of Deduplication too; 0: it is not there.
[[nodiscard]] int namesOf(const QString &path);
