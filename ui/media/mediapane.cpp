// SPDX-License-Identifier: MIT
#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/compare/comparecaptions.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenbar.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/imageview.h"
#include "ui/media/mediarows.h"
#include "ui/media/mediatexts.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/neighbourimages.h"
#include "ui/media/previewbar.h"
#include "ui/media/sidepanel.h"
#include "ui/media/slideshow.h"
#include "ui/media/thumbnails.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Keys by which the strip itself is walked through; all others are meant for what it shows large.
bool isOfTheStrip(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Menu: return true;
    default: return false;
    }
}

} // namespace

MediaPane::MediaPane(const WindowServices &services, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_controller(services.controller)
    , m_preferences(services.preferences)
    , m_model(services.controller.media().model())
    , m_rows(new MediaRows(this))
    , m_side(new SidePanel(this))
    , m_column(new QWidget(m_side))
    , m_room(new QVBoxLayout(m_column))
    , m_viewer(new MediaViewer(services.workers, services.makePlayer, m_column, services.openRecord))
    , m_mediaView(&m_viewer->preview())
    , m_fullScreen(new FullScreenView(this))
    , m_bar(new PreviewBar(m_column))
    , m_neighbours(new NeighbourImages(services.controller, this))
    , m_slideshow(new Slideshow(services.after, this))
    , m_strip(new Filmstrip(thumbnails, this))
    , m_captions(new CompareCaptions(services.controller, m_viewer->comparison(), this))
{
    m_rows->setSourceModel(&m_model);
    m_strip->setModel(m_rows);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSpacing(0);
    setFocusProxy(m_viewer);
    m_room->addWidget(m_viewer, 1);
    m_room->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side, 1);
    layout->addWidget(m_strip);     // below both: it needs the width
    m_mediaView->setModel(m_model); // first: what is said of the current item below is said of what is shown
    connectViews();
    connectViewer();
    connectComparison();
    connectThumbnails(thumbnails);
    connectSlideshow(services.preferences);
    connectPreferences(services.preferences);
    showCurrent();
}

void MediaPane::connectViews()
{
    connect(m_strip, &Filmstrip::currentKeyChanged, this, [this](const MediaKey &key) {
        if (key.isEmpty() || std::exchange(m_key, key) == key)
            return;
        endUnlessCompared();
        m_controller.media().prioritize(key);
        showCurrent();
        emit currentChanged();
    });
    connect(m_strip, &Filmstrip::dragRequested, this, [this](const QList<MediaKey> &keys) { emit dragRequested(keys, m_strip); });
    connect(m_strip->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MediaPane::currentChanged);
    m_strip->installEventFilter(this);
    m_strip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_strip, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_strip->indexAt(position);
        if (index.isValid())
            emit menuRequested(m_model.item(index.row()).key, m_strip->viewport()->mapToGlobal(position));
    });
    m_mediaView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_mediaView, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!m_key.isEmpty())
            emit menuRequested(m_key, m_mediaView->mapToGlobal(position));
    });
    connect(m_mediaView, &MediaView::fetchRequested, this, [this](const MediaKey &key) { m_controller.media().fetch(key); });
    connect(m_mediaView, &MediaView::resumeRequested, this, [this](const MediaKey &key) { m_controller.media().resume(key); });
    connect(m_mediaView, &MediaView::openRequested, this, &MediaPane::openRequested);
    connect(m_mediaView, &MediaView::openWithRequested, this, &MediaPane::openWithRequested);
    connect(m_mediaView, &MediaView::linkActivated, this, &MediaPane::linkActivated);
    connect(m_mediaView, &MediaView::saveFrameRequested, this, &MediaPane::saveFrameRequested);
    connect(m_mediaView, &MediaView::actionRequested, this, &MediaPane::act);
    connect(m_mediaView, &MediaView::stepRequested, this, &MediaPane::step);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MediaPane::chooseRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const auto row = currentRow();
        const bool couldCompare = std::exchange(m_canCompare, !rowsToCompare().isEmpty());
        const bool isCurrent = row && *row >= first.row() && *row <= last.row();
        prepareNeighbours();
        if (isCurrent || couldCompare != m_canCompare)
            emit currentChanged();
    });
}

void MediaPane::connectViewer()
{
    connect(m_viewer, &MediaViewer::infoChanged, m_bar, &PreviewBar::setInfo);
    connect(m_viewer, &MediaViewer::infoChanged, this, &MediaPane::measured);
    connect(m_viewer, &MediaViewer::dataRequested, this, &MediaPane::toggleData);
    connect(m_side, &SidePanel::shownChanged, this, &MediaPane::dataShownChanged);
    connect(m_viewer, &MediaViewer::zoomChanged, this, [this] {
        const ImageView *view = zoomView();
        m_bar->setZoom(view ? view->zoomText() : QString());
    });
    connect(m_bar, &PreviewBar::scaleRequested, this, [this](qreal scale) {
        if (ImageView *view = zoomView())
            view->setScale(scale);
    });
    connect(m_viewer, &MediaViewer::fullScreenRequested, this, &MediaPane::toggleFullScreen);
    connect(m_viewer, &MediaViewer::ratingRequested, this, &MediaPane::ratingRequested);
    connect(m_viewer, &MediaViewer::wallRequested, this, &MediaPane::wallRequested);
    connect(m_viewer, &MediaViewer::leaveRequested, this, [this] {
        if (!m_fullScreen->isVisible() && !m_viewer->isComparing())
            emit leaveRequested();
    });
    connect(m_viewer, &MediaViewer::endRequested, this,
            [this](bool isLast) { m_strip->step(isLast ? m_model.rowCount() : -m_model.rowCount()); });
    connect(m_viewer, &MediaViewer::jobStepRequested, this, &MediaPane::jobStepRequested);
    connect(m_viewer, &MediaViewer::menuRequested, this, &MediaPane::menuRequested);
    connect(m_fullScreen, &FullScreenView::restingChanged, m_viewer, &MediaViewer::setResting);
    connect(&m_fullScreen->bar(), &FullScreenBar::heightChanged, m_viewer, &MediaViewer::setLift);
    connect(m_fullScreen, &FullScreenView::aboutToLeave, this, [this] {
        m_viewer->moveTo(*m_room, false);
        moveStrip(*qobject_cast<QVBoxLayout *>(layout()));
        m_side->moveBack();
        if (isTextShown())
            showText(true); // in the place of what has come back
        window()->activateWindow();
    });
}

// The media item that was shown stays so while the job has it; of a running job the newest preview takes its place.
void MediaPane::chooseRow()
{
    const int count = m_model.rowCount();
    if (!m_comparesOthers)
        m_viewer->endComparing();
    if (count == 0) { // perhaps only until the media of the next job come, in this turn: a message would flicker
        m_key = {};
        m_mediaView->beginAfresh();
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_model.rowCount() == 0)
                    showCurrent();
            },
            Qt::QueuedConnection);
        requirePanel();
        emit currentChanged();
        return;
    }
    if (m_model.rowOf(m_awaited) >= 0)
        m_key = std::exchange(m_awaited, {});
    else if (m_beginning && m_controller.selected() != m_former)
        m_key = m_model.item(m_beginning == MediaEnd::Last ? count - 1 : 0).key;
    else if (m_model.rowOf(m_key) < 0)
        m_key = m_model.item(0).key;
    endUnlessCompared();
    m_strip->setCurrentKey(m_key);
    showStrip();
    showCurrent();
    requirePanel();
    emit currentChanged();
}

void MediaPane::step(int steps)
{
    const MediaStep step = mediaStep(currentRow().value_or(-1), m_model.rowCount(), steps, m_crossesJobs);
    if (step.jobs != 0)
        emit endPassed(step.jobs);
    else if (step.row >= 0)
        m_strip->setCurrentKey(m_model.item(step.row).key);
}

void MediaPane::beginAt(std::optional<MediaEnd> end)
{
    m_beginning = end;
    m_former = m_controller.selected();
}

void MediaPane::showHint(const QString &words)
{
    m_viewer->showHint(words);
}

std::optional<int> MediaPane::currentRow() const
{
    const int row = m_model.rowOf(m_key);
    return row < 0 ? std::nullopt : std::optional(row);
}

void MediaPane::showCurrent()
{
    if (const auto row = currentRow()) {
        m_viewer->setPlace(*row + 1, m_model.rowCount());
        m_fullScreen->bar().setPlace(*row + 1, m_model.rowCount());
        m_mediaView->show(m_model.item(*row), m_model.state(*row), m_model.cover(*row));
        prepareNeighbours();
        m_bar->show();
        showText(false);
        return;
    }
    showText(m_text == TextResult::Only);
    showNoMedia();
}

void MediaPane::act(const MediaKey &key, ActionId action)
{
    if (key.isEmpty()) {
        if (m_hasMoreToRead) {
            leaveFullScreen();
            emit detailsRequested();
        } else
            emit jobActionRequested(m_helps);
        return;
    }
    switch (action) {
    case ActionId::None:
    case ActionId::OpenAs:
    case ActionId::OpenJob:
    case ActionId::Undo: // of what was removed: not of a media item
    case ActionId::ResumeDownloads: return;
    case ActionId::CheckAddress:
    case ActionId::TryAgain: m_controller.media().fetch(key); return;
    case ActionId::TryDirectly: m_controller.media().fetch(key, Route::Directly); return;
    case ActionId::EnterToken: emit jobActionRequested(action); return;
    case ActionId::OpenInBrowser: emit linkRequested(key); return;
    }
}

QList<MediaKey> MediaPane::selectedKeys() const
{
    return m_strip->selectedKeys();
}

void MediaPane::setCurrent(const MediaKey &key)
{
    m_awaited = key;
    if (m_model.rowOf(key) >= 0)
        m_strip->setCurrentKey(std::exchange(m_awaited, {}));
}

void MediaPane::takeFocus()
{
    m_viewer->setFocus(Qt::OtherFocusReason);
}

void MediaPane::goOn()
{
    step(1);
}

QImage MediaPane::currentImage() const
{
    return m_viewer->imageOf(m_key);
}

void MediaPane::toggleFullScreen()
{
    if (m_fullScreen->isVisible()) {
        m_fullScreen->leave();
        return;
    }
    m_fullScreen->addActions(window()->actions()); // their keys go on working
    m_fullScreen->open();
    m_viewer->moveTo(m_fullScreen->room(), true);
    moveStrip(m_fullScreen->bar().rows());
    m_side->moveTo(m_fullScreen->room());
}

void MediaPane::moveStrip(QVBoxLayout &layout)
{
    layout.addWidget(m_strip);
    showStrip();
}

void MediaPane::leaveFullScreen()
{
    m_fullScreen->leave();
}

void MediaPane::report(const QString &words)
{
    m_fullScreen->report(words);
}

void MediaPane::toggleInfo()
{
    m_viewer->toggleInfo();
}

ImageView *MediaPane::zoomView() const
{
    return m_viewer->zoomView();
}

void MediaPane::setActions(QAction *fit, const QList<QAction *> &buttons, const QList<QAction *> &onFullScreen)
{
    m_bar->setActions(fit, buttons);
    m_fullScreen->bar().setActions(onFullScreen);
}

bool MediaPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_strip || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (isArrow && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        step((key->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
        return true;
    }
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || isOfTheStrip(key->key()))
        return false;
    QWidget *target = m_viewer->keyTarget();
    QKeyEvent copy(QEvent::KeyPress, key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QCoreApplication::sendEvent(target, &copy);
    return true;
}
