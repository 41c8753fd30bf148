// SPDX-License-Identifier: MIT
// Which jobs of the list are meant: the part of JobsPane that follows the mark.
#include "ui/jobs/jobspane.h"

#include "ui/jobs/jobrows.h"

#include <QItemSelection>
#include <QListView>

#include <algorithm>
#include <utility>

void JobsPane::select(const JobKey &key)
{
    const QModelIndex index = markedIndex();
    const bool isMarked = key == m_marked.key() && index.isValid() && index.row() == m_model.rowOf(key);
    m_marked.setShown(key);
    if (!isMarked && !m_marked.isUnknown()) {
        restoreSelection();
        if (std::exchange(m_isOpening, false))
            showSelected();
        m_isJustSelected = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isJustSelected = false; }, Qt::QueuedConnection);
    } // else as the list itself has reported: others may be chosen besides, or are just being chosen
    emit choiceChanged();
    showMenuWhenReleased();
}

// Of several rows the current one. The keyboard can move that away from what is selected, and a click can take it out of it: then it is
// what was meant before, or else the first of those that are selected.
QModelIndex JobsPane::markedIndex() const
{
    const QItemSelectionModel *selection = m_list->selectionModel();
    const QModelIndex current = m_list->currentIndex();
    if (!selection->hasSelection() || (current.isValid() && selection->isSelected(current)))
        return current;
    const QModelIndex before = m_rows->index(markedRow(), 0);
    if (before.isValid() && selection->isSelected(before))
        return before;
    const QItemSelection ranges = selection->selection();
    const auto isAbove = [](const auto &left, const auto &right) { return left.top() < right.top(); };
    return std::min_element(ranges.begin(), ranges.end(), isAbove)->topLeft();
}

int JobsPane::markedRow() const
{
    return m_marked.isUnknown() ? m_model.rowOfId(m_marked.unknownId()) : m_model.rowOf(m_marked.key());
}

void JobsPane::showMarked()
{
    if (m_isRemoving || m_isRestoring)
        return;
    const QModelIndex index = markedIndex();
    MarkedRow row;
    if (index.isValid()) {
        (void)index.data(JobListModel::SummaryRole); // loads the row, where it is not
        row = {.isThere = true, .id = m_model.idAt(index.row()), .key = m_model.keyAt(index.row())};
    }
    const MarkedJob::Change change = m_marked.moveTo(row);
    if (change != MarkedJob::Change::None)
        m_menuPlace.reset(); // it was of another
    emit choiceChanged();    // before anybody can act
    switch (change) {
    case MarkedJob::Change::None: return;
    case MarkedJob::Change::Unknown: emit selectedUnknown(); return;
    case MarkedJob::Change::Job:
        m_isOpening = false;
        emit selected(m_marked.key());
        emit choiceChanged(); // it may be the one that is shown
        return;
    }
}

void JobsPane::showMenuWhenReleased()
{
    const auto show = [this] {
        if (m_menuPlace && isFinal())
            emit menuRequested(m_marked.key(), *std::exchange(m_menuPlace, std::nullopt));
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // when all have followed
}

void JobsPane::keepSelection()
{
    const int row = markedRow();
    if (row >= 0 && markedIndex().row() != row)
        restoreSelection();
    const QModelIndex index = markedIndex();
    if (m_marked.isUnknown() || (index.isValid() && m_model.keyAt(index.row()) != m_marked.key()))
        showMarked();
}

void JobsPane::restoreSelection()
{
    const int row = markedRow();
    m_isRestoring = true; // selection and current row change one after the other
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->selectionModel()->setCurrentIndex(m_rows->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect); // whatever keys are held: Ctrl+V, say
    m_isRestoring = false;
    showMarked();
}

ChosenJobs JobsPane::chosen() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    ChosenJobs chosen;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const JobKey key = m_model.keyAt(index.row());
        if (key.isEmpty())
            chosen.ids.append(m_model.idAt(index.row()));
        else
            chosen.keys.append(key);
    }
    return chosen;
}

int JobsPane::chosenCount() const
{
    int count = 0;
    const QItemSelection ranges = m_list->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

void JobsPane::markAlone()
{
    if (const int row = markedRow(); row >= 0 && chosenCount() > 1)
        mark(row);
}

QModelIndexList JobsPane::chosenRows(int most) const
{
    QItemSelection ranges = m_list->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &left, const auto &right) { return left.top() < right.top(); });
    QModelIndexList rows;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.append(m_rows->index(row, 0));
    }
    return rows;
}

bool JobsPane::hasChosen(const std::function<bool(const JobSummary &job)> &isSuch) const
{
    const QItemSelection ranges = m_list->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const JobSummary *job = m_model.find(m_model.keyAt(row));
            if (!job || isSuch(*job))
                return true;
        }
    }
    return false;
}
