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

WallPane::WallPane(JobController &controller, Thumbnails &thumbnails, PreferencesStore &preferences, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_model(controller.makeWallModel())
    , m_count(new QLabel(this))
    , m_grids(new QCheckBox(tr("&Grids"), this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_view(new WallView(*m_model, thumbnails, this))
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
    connect(m_model.get(), &WallModel::shapeChanged, this, [this] {
        showCount();
        if (!m_awaited.isEmpty())
            showJob(m_awaited);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCount();
        emit selectionChanged();
    });
    connect(m_view, &WallView::currentRowChanged, this, [this](int row) {
        m_awaited = {};
        if (const int listRow = m_isFollowing ? -1 : m_model->listRowOf(row); listRow >= 0)
            emit jobRowRequested(listRow, m_model->item(row).media.item.key);
    });
    connect(m_view, &WallView::openRequested, this, &WallPane::openRequested);
    connect(m_view, &WallView::leaveRequested, this, &WallPane::leaveRequested);
    connect(m_view, &WallView::compareRequested, this, &WallPane::compareRequested);
    connect(m_view, &WallView::ratingRequested, this, &WallPane::ratingRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_view->indexAt(position).isValid())
            emit menuRequested(m_view->viewport()->mapToGlobal(position));
    });
}

void WallPane::setInUse(bool isInUse)
{
    m_model->setInUse(isInUse);
}

void WallPane::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void WallPane::showJob(const JobKey &key)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = m_model->firstRowOf(m_controller.jobs().idOf(key));
    m_awaited = row < 0 ? key : JobKey();
    if (row < 0 || (current.isValid() && m_model->listRowOf(current.row()) == m_model->listRowOf(row)))
        return;
    const QScopedValueRollback isFollowing(m_isFollowing, true);
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
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

QList<JobMedia> WallPane::selected() const
{
    QList<JobMedia> media;
    for (const WallItem &item : selectedItems())
        media.append({.job = item.job, .media = item.media.item.key});
    return media;
}

void WallPane::makeCurrent(const MediaKey &media)
{
    if (const int row = m_model->rowOf(media); row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_view->model()->index(row, 0), QItemSelectionModel::NoUpdate);
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
