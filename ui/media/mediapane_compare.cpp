// SPDX-License-Identifier: MIT
// Several media side by side: the part of MediaPane that chooses them.
#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "ui/compare/comparecaptions.h"
#include "ui/media/comparechoice.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediatexts.h"
#include "ui/media/mediaviewer.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

void MediaPane::connectComparison()
{
    connect(m_viewer, &MediaViewer::compareRequested, this, &MediaPane::compareRequested);
    connect(m_viewer, &MediaViewer::trayRequested, this, &MediaPane::trayRequested);
    connect(m_viewer, &MediaViewer::focusMoved, this, &MediaPane::makeCurrent);
    connect(m_viewer, &MediaViewer::comparingEnded, this, [this] {
        if (std::exchange(m_comparesOthers, false)) {
            emit comparingEnded();
            return;
        }
        if (std::exchange(m_marksCompared, false)) // after the click that ended it, which changes the selection, too
            QMetaObject::invokeMethod(
                m_strip, [this] { m_strip->select({m_key}); }, Qt::QueuedConnection);
    });
    connect(m_viewer, &MediaViewer::comparingBegun, m_fullScreen, [this] { m_fullScreen->setBarOffered(false); }); // it has one of its own
    connect(m_viewer, &MediaViewer::comparingEnded, m_fullScreen, [this] { m_fullScreen->setBarOffered(true); });
    const JobRepository &repository = m_controller.repository();
    connect(&repository, &JobRepository::changed, this, [this, &repository](const JobKey &job) {
        const QList<ComparedMedia> media = m_comparesOthers ? m_viewer->comparison().media() : QList<ComparedMedia>();
        const bool isCompared = std::any_of(media.begin(), media.end(), [&](const ComparedMedia &one) { return one.job == job; });
        if (isCompared && repository.isRemovedSince(job, m_removals))
            m_viewer->endComparing();
    });
}

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
        media.append({.key = item.key,
                      .name = item.label,
                      .file = *m_model.state(row).file,
                      .origin = originText(item),
                      .job = m_controller.selected()});
    }
    if (keys.size() > 1 && selectedKeys().size() < 2) {
        m_marksCompared = true;
        m_strip->select(keys);
    }
    m_viewer->compare(media, m_key);
    m_captions->describe();
}

// The current one keeps the focus where it is among them.
void MediaPane::compare(const QList<ComparedMedia> &media)
{
    if (!m_comparesOthers)
        m_viewer->endComparing();
    m_comparesOthers = true;
    m_removals = m_controller.repository().removals();
    m_viewer->compare(media, m_key);
    m_captions->describe();
    if (const MediaKey first = m_viewer->comparison().focused().key; first != m_key)
        makeCurrent(first);
}

void MediaPane::endComparing()
{
    m_viewer->endComparing();
}

bool MediaPane::isComparing() const
{
    return m_viewer->isComparing();
}

// What is compared stays while the current item is one of it, of whatever job.
void MediaPane::endUnlessCompared()
{
    if (!m_comparesOthers || !m_viewer->comparison().has(m_key))
        m_viewer->endComparing();
}

ComparedMedia MediaPane::focusedOther() const
{
    return m_comparesOthers ? m_viewer->comparison().focused() : ComparedMedia();
}

QList<JobMedia> MediaPane::chosenMedia() const
{
    if (const ComparedMedia other = focusedOther(); !other.key.isEmpty()) // the current item follows it, and may come later
        return {{.job = other.job, .media = other.key}};
    if (m_key.isEmpty())
        return {};
    const QList<MediaKey> selected = selectedKeys();
    QList<JobMedia> chosen;
    for (const MediaKey &key : m_viewer->isComparing() || !selected.contains(m_key) ? QList<MediaKey>{m_key} : selected)
        chosen.append({.job = m_controller.selected(), .media = key});
    return chosen;
}

// What is saved and copied is the one with the focus.
void MediaPane::makeCurrent(const MediaKey &key)
{
    if (m_comparesOthers) { // later: another job may be shown for it, while the focus is still on its way
        QMetaObject::invokeMethod(
            this,
            [this, key] {
                for (const ComparedMedia &one : m_viewer->comparison().media()) {
                    if (one.key == key)
                        emit focusMoved({.job = one.job, .media = key});
                }
            },
            Qt::QueuedConnection);
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
