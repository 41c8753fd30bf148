#include "app/session/savedfiles.h"

#include "app/common/worker.h"

#include <QFileInfo>

SavedFiles::SavedFiles(QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
{}

void SavedFiles::mark(const QString &mediaKey, const QString &path, const QDateTime &when)
{
    m_places.insert(mediaKey, {.path = path, .when = when});
    emit changed(mediaKey);
}

void SavedFiles::lookFor(const QStringList &mediaKeys)
{
    QHash<QString, QString> paths;
    for (const QString &key : mediaKeys) {
        if (m_places.contains(key))
            paths.insert(key, m_places.value(key).path);
    }
    if (paths.isEmpty())
        return;
    runInWorker(
        m_workers, this,
        [paths] {
            QHash<QString, QString> gone = paths;
            gone.removeIf([](const QHash<QString, QString>::iterator &saved) { return QFileInfo::exists(saved.value()); });
            return gone;
        },
        [this](const QHash<QString, QString> &gone) {
            for (const auto &[key, path] : gone.asKeyValueRange()) {
                if (m_places.value(key).path == path) { // not saved anew meanwhile
                    m_places.remove(key);
                    emit changed(key);
                }
            }
        });
}
