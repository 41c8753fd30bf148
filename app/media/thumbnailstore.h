// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Small pictures on disk, so that a list of thousands is shown again without decoding thousands of large ones: <folder>/<2 hex>/<62 hex>.
// All of it can be made anew: what is lost or damaged costs time, nothing else. A copy is as good as the first, in any thread. All of this
// blocks: call it in a worker.
class ThumbnailStore
{
public:
    explicit ThumbnailStore(const QString &folder);

    // What names the small picture of a file for as long as that is the same; look: its size and whatever else it depends on.
    [[nodiscard]] static QString keyOf(const QString &file, const QString &look);

    [[nodiscard]] std::optional<QByteArray> find(const QString &key) const;
    void put(const QString &key, const QByteArray &content) const; // as good as it goes
    int trim(int most) const;                                      // the oldest go until there are at most so many; how many went

private:
    [[nodiscard]] QString pathFor(const QString &key) const;

    QString m_folder;
};
