// SPDX-License-Identifier: MIT
// Several media side by side: the part of MediaPane that chooses them.
#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "ui/media/comparechoice.h"
#include "ui/media/filmstrip.h"
#include "ui/media/mediatexts.h"
#include "ui/media/mediaviewer.h"

#include <QItemSelectionModel>

#include <utility>

void MediaPane::toggleComparison()
{
    if (m_viewer->isComparing()) {
        m_viewer->endComparing();
        return;
    }
    QList<ComparedMedia> media;
    QList<MediaKey> keys;
    for (const int row : rowsToCompare()) {
        const MediaItem &item = m_model.item(row);
        keys.append(item.key);
        media.append({.key = item.key, .name = item.label, .file = *m_model.state(row).file, .origin = originText(item)});
    }
    if (keys.size() > 1 && selectedKeys().size() < 2) {
        m_marksCompared = true;
        m_strip->select(keys);
    }
    m_viewer->compare(media, m_key);
}

void MediaPane::compare(const QList<ComparedMedia> &media)
{
    m_comparesOthers = true;
    m_viewer->compare(media, media.first().key);
}

// What is saved and copied is the one with the focus.
void MediaPane::makeCurrent(const MediaKey &key)
{
    if (m_comparesOthers) { // later: another job may be shown for it, while the focus is still on its way
        QMetaObject::invokeMethod(
            this, [this, key] { emit focusMoved(key); }, Qt::QueuedConnection);
        return;
    }
    if (std::exchange(m_key, key) == key)
        return;
    m_strip->moveTo(key);
    showCurrent();
    emit currentChanged();
}

bool MediaPane::canCompare() const
{
    return !rowsToCompare().isEmpty();
}

QList<int> MediaPane::rowsToCompare() const
{
    QList<int> selected;
    for (const QModelIndex &index : m_strip->selectionModel()->selectedIndexes())
        selected.append(index.row());
    return comparedRows(m_model, currentRow().value_or(-1), selected);
}
