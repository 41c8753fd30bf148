// SPDX-License-Identifier: MIT
#include "ui/wall/wallpane.h"

#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/formatting.h"
#include "ui/media/thumbnails.h"
#include "ui/wall/wallview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSlider>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

WallPane::WallPane(JobController &controller, Thumbnails &thumbnails, PreferencesStore &preferences, const PlayerMaker &makePlayer,
                   QWidget *parent, OpenRecord *record)
    : QWidget(parent)
    , m_controller(controller)
    , m_model(controller.makeWallModel())
    , m_count(new QLabel(this))
    , m_grids(new QCheckBox(tr("&Grids"), this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_view(new WallView(*m_model, thumbnails, makePlayer, this, record))
    , m_empty(new QLabel(tr("No pictures, videos or songs among these jobs"), this))
{
    const Preferences &start = preferences.current();
    m_model->setShowsGrids(start.wallShowsGrids);
    m_grids->setChecked(start.wallShowsGrids);
    m_grids->setToolTip(tr("Also show the grids that images are cut from"));
    m_size->setAccessibleName(tr("Picture Size"));
    m_size->setToolTip(tr("Picture Size"));
    m_size->setRange(WallView::minLineHeight, WallView::maxLineHeight);
    m_size->setPageStep(40);
    m_size->setValue(start.wallHeight);
    m_view->setLineHeight(start.wallHeight);
    layOut();
    connectView(preferences);
    showCount();
}

void WallPane::layOut()
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_size->setMaximumWidth(160);
    m_size->setMinimumWidth(60);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 16, 16, 16);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 6);
    bar->setSpacing(12);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_grids);
    bar->addWidget(m_size);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
}

void WallPane::connectView(PreferencesStore &preferences)
{
    connect(m_size, &QSlider::valueChanged, m_view, &WallView::setLineHeight);
    connect(m_view, &WallView::lineHeightChanged, m_size, &QSlider::setValue);
    connect(m_view, &WallView::lineHeightChanged, &preferences,
            [&preferences](int pixels) { preferences.update([pixels](Preferences &all) { all.wallHeight = pixels; }); });
    connect(m_grids, &QCheckBox::toggled, m_model.get(), &WallModel::setShowsGrids);
    connect(m_grids, &QCheckBox::toggled, &preferences,
            [&preferences](bool isOn) { preferences.update([isOn](Preferences &all) { all.wallShowsGrids = isOn; }); });
    connect(m_model.get(), &WallModel::aboutToReplace, this, &WallPane::noteSelection);
    connect(m_model.get(), &WallModel::shapeChanged, this, [this] {
        restoreSelection();
        showCount();
        if (!m_awaited.isEmpty())
            showJob(m_awaited);
    });
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this] {
        if (m_unknown.isValid() && !m_model->item(m_unknown.row()).job.isEmpty())
            requestJob(m_unknown.row());
        if (selectedCount() > 1)
            emit selectionChanged(); // what can be done with them may be known only now
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCount();
        emit selectionChanged();
    });
    connect(m_view, &WallView::currentRowChanged, this, [this](int row) {
        if (m_isFollowing)
            return;
        m_awaited = {};
        requestJob(row);
    });
    connect(m_view, &WallView::openRequested, this, &WallPane::openRequested);
    connect(m_view, &WallView::leaveRequested, this, &WallPane::leaveRequested);
    connect(m_view, &WallView::compareRequested, this, &WallPane::compareRequested);
    connect(m_view, &WallView::trayRequested, this, &WallPane::trayRequested);
    connect(m_view, &WallView::ratingRequested, this, &WallPane::ratingRequested);
    connect(m_view, &WallView::dragRequested, this, &WallPane::dragRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_view->indexAt(position).isValid())
            emit menuRequested(m_view->viewport()->mapToGlobal(position));
    });
}

// The picture, too, as soon as it is known which one it is.
void WallPane::requestJob(int row)
{
    const MediaKey key = m_model->item(row).media.item.key;
    m_unknown = key.isEmpty() ? QPersistentModelIndex(m_model->index(row)) : QPersistentModelIndex();
    if (const int listRow = m_model->listRowOf(row); listRow >= 0)
        emit jobRowRequested(listRow, key);
}

// The view would make another row the current one where the rows around it come and go, and nobody has chosen that.
void WallPane::noteSelection()
{
    m_isFollowing = true;
    const QModelIndex current = m_view->currentIndex();
    m_current = current.isValid() ? std::optional(m_model->placeOf(current.row())) : std::nullopt;
    m_selected.clear();
    const QList<int> rows = m_view->selectedRows();
    for (const int row : rows)
        m_selected.insert(m_model->placeOf(row));
}

void WallPane::restoreSelection()
{
    if (!std::exchange(m_isFollowing, false))
        return;
    const QScopedValueRollback isFollowing(m_isFollowing, true);
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_model->rowCount() && (m_current || !m_selected.isEmpty()); ++row) {
        const WallModel::Place place = m_model->placeOf(row);
        const QModelIndex index = m_view->model()->index(row, 0);
        if (place == m_current)
            current = index;
        if (!m_selected.contains(place))
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
        else
            selection.append(QItemSelectionRange(index));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (!current.isValid())
        m_awaited = m_controller.selected();
}

void WallPane::setInUse(bool isInUse)
{
    m_model->setInUse(isInUse);
}

void WallPane::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void WallPane::showJob(const JobKey &key, const MediaKey &media)
{
    const QModelIndex current = m_view->currentIndex();
    const int first = m_model->firstRowOf(m_controller.jobs().idOf(key));
    const int known = media.isEmpty() ? -1 : m_model->rowOf(media);
    m_awaited = first < 0 ? key : JobKey();
    const bool isThere = current.isValid() && first >= 0 && m_model->listRowOf(current.row()) == m_model->listRowOf(first);
    if (first < 0 || (isThere && (known < 0 || known == current.row())))
        return;
    const QScopedValueRollback isFollowing(m_isFollowing, true);
    m_view->selectionModel()->setCurrentIndex(m_view->model()->index(known < 0 ? first : known, 0), QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(m_view->currentIndex());
}

QList<WallItem> WallPane::selectedItems() const
{
    QList<WallItem> items;
    for (const int row : m_view->selectedRows()) {
        if (const WallItem item = m_model->item(row); !item.job.isEmpty())
            items.append(item);
    }
    return items;
}

void WallPane::withSelected(QObject *context, const std::function<void(const QList<JobMedia> &)> &then) const
{
    QList<WallModel::Place> places;
    const QList<int> rows = m_view->selectedRows();
    for (const int row : rows)
        places.append(m_model->placeOf(row));
    m_model->withMedia(places, context, then);
}

bool WallPane::makeCurrent(const MediaKey &media)
{
    const int row = m_model->rowOf(media);
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_view->model()->index(row, 0), QItemSelectionModel::NoUpdate);
    return row >= 0;
}

int WallPane::selectedCount() const
{
    const QItemSelection ranges = m_view->selectionModel()->selection(); // there may be a hundred thousand
    return std::accumulate(ranges.begin(), ranges.end(), 0, [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
}

void WallPane::showCount()
{
    const int count = m_model->rowCount();
    const int selected = selectedCount();
    const QString all = tr("%n media item(s)", "", count);
    m_count->setText(selected > 1 ? sideBySide({tr("%n selected", "", selected), all}) : all);
    m_view->setVisible(count > 0);
    m_empty->setVisible(count == 0);
}
