// SPDX-License-Identifier: MIT
#include "app/media/savedfiles.h"

#include "app/common/worker.h"

#include <QFileInfo>

namespace {

struct Gone
{
    QString path{};
    bool isFolderThere = false; // false: a drive may be away, and come back
};

} // namespace

SavedFiles::SavedFiles(QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
{}

void SavedFiles::mark(const MediaKey &mediaKey, const QString &path, const QDateTime &when)
{
    const Place before = std::exchange(m_places[mediaKey], {.path = path, .when = when});
    emit changed(mediaKey, before, m_places.value(mediaKey));
}

void SavedFiles::add(const MediaKey &mediaKey, const Place &place)
{
    if (m_places.contains(mediaKey))
        return;
    m_places.insert(mediaKey, place);
    emit changed(mediaKey, place, place);
}

void SavedFiles::lookFor(const QList<MediaKey> &mediaKeys)
{
    QHash<MediaKey, QString> paths;
    for (const MediaKey &key : mediaKeys) {
        if (m_places.contains(key))
            paths.insert(key, m_places.value(key).path);
    }
    if (paths.isEmpty())
        return;
    runInWorker(
        m_workers, this,
        [paths] {
            QHash<MediaKey, Gone> gone;
            for (const auto &[key, path] : paths.asKeyValueRange()) {
                if (!QFileInfo::exists(path))
                    gone.insert(key, {.path = path, .isFolderThere = QFileInfo::exists(QFileInfo(path).path())});
            }
            return gone;
        },
        [this](const QHash<MediaKey, Gone> &gone) {
            for (const auto &[key, file] : gone.asKeyValueRange()) {
                if (m_places.value(key).path != file.path)
                    continue; // saved anew meanwhile
                const Place before = m_places.take(key);
                emit changed(key, file.isFolderThere ? before : Place(), {});
            }
        });
}
