// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>

class QThreadPool;

// Where the user has saved media, as far as this run knows.
class SavedFiles : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString path{};   // empty: not saved
        QDateTime when{}; // UTC

        bool operator==(const Place &) const = default;
    };

    explicit SavedFiles(QThreadPool &workers, QObject *parent = nullptr);

    void add(const MediaKey &mediaKey, const Place &place); // from an earlier run; what this one knows is newer
    void mark(const MediaKey &mediaKey, const QString &path, const QDateTime &when);
    [[nodiscard]] Place of(const MediaKey &mediaKey) const { return m_places.value(mediaKey); }

    // What was saved may be gone by now: then it is no longer called saved. Where its folder is gone, too, that is for now: a drive may be
    // away. A disk that sleeps takes its time, so in a worker.
    void lookFor(const QList<MediaKey> &mediaKeys);

signals:
    void changed(const MediaKey &mediaKey, const SavedFiles::Place &before,
                 const SavedFiles::Place &now); // the same twice: only as it is shown

private:
    QThreadPool &m_workers;
    QHash<MediaKey, Place> m_places;
};
