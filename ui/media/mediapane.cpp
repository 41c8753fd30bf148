// SPDX-License-Identifier: MIT
#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/formatting.h"
#include "ui/media/comparechoice.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediarows.h"
#include "ui/media/mediatexts.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/sidepanel.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
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
    , m_info(new QLabel(m_column))
    , m_strip(new Filmstrip(thumbnails, m_column))
{
    m_rows->setSourceModel(&m_model);
    m_strip->setModel(m_rows);
    m_info->setTextFormat(Qt::PlainText);
    m_info->setWordWrap(true); // what is odd about a file is longer than a narrow window
    m_info->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_info->setContentsMargins(12, 4, 12, 4);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSpacing(0);
    m_room->addWidget(m_viewer, 1);
    m_room->addWidget(m_info);
    m_room->addWidget(m_strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_side);
    m_mediaView->setModel(m_model); // first: what is said of the current item below is said of what is shown
    connectViews();
    connectViewer();
    connectPreferences(services.preferences);
    showCurrent();
}

void MediaPane::connectViews()
{
    connect(m_strip, &Filmstrip::currentKeyChanged, this, [this](const MediaKey &key) {
        if (key.isEmpty() || std::exchange(m_key, key) == key)
            return;
        m_viewer->endComparing();
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
    connect(m_mediaView, &MediaView::stepRequested, this, [this](int steps) { m_strip->step(steps); });
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
    connect(m_viewer, &MediaViewer::infoChanged, m_info, &QLabel::setText);
    connect(m_viewer, &MediaViewer::infoChanged, this, &MediaPane::measured);
    connect(m_viewer, &MediaViewer::dataRequested, this, &MediaPane::toggleData);
    connect(m_side, &SidePanel::shownChanged, this, &MediaPane::dataShownChanged);
    connect(m_viewer, &MediaViewer::fullScreenRequested, this, &MediaPane::toggleFullScreen);
    connect(m_viewer, &MediaViewer::compareRequested, this, &MediaPane::toggleComparison);
    connect(m_viewer, &MediaViewer::ratingRequested, this, &MediaPane::ratingRequested);
    connect(m_viewer, &MediaViewer::wallRequested, this, &MediaPane::wallRequested);
    connect(m_viewer, &MediaViewer::leaveRequested, this, [this] {
        if (!m_fullScreen->isVisible() && !m_viewer->isComparing())
            emit leaveRequested();
    });
    connect(m_viewer, &MediaViewer::endRequested, this,
            [this](bool isLast) { m_strip->step(isLast ? m_model.rowCount() : -m_model.rowCount()); });
    connect(m_viewer, &MediaViewer::menuRequested, this, &MediaPane::menuRequested);
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
    connect(m_fullScreen, &FullScreenView::restingChanged, m_viewer, &MediaViewer::setResting);
    connect(m_fullScreen, &FullScreenView::aboutToLeave, this, [this] {
        m_viewer->moveTo(*m_room, false);
        m_side->moveBack();
        if (isTextShown())
            showText(true); // in the place of what has come back
        window()->activateWindow();
    });
}

void MediaPane::connectPreferences(PreferencesStore &preferences)
{
    const Preferences &start = preferences.current();
    m_mediaView->setAlwaysDirectly(start.isAlwaysDirect);
    m_mediaView->setPlaybackPrefs(start.playback);
    m_mediaView->setImageBudget(qint64(start.imageMegabytes) << 20);
    m_side->setChoice(start.dataPanel);
    m_side->setShownAway(start.showsDataInFullScreen);
    connect(&preferences, &PreferencesStore::changed, m_side, [this](const Preferences &, const Preferences &now) {
        m_side->setChoice(now.dataPanel);
        m_side->setShownAway(now.showsDataInFullScreen);
    });
    connect(&preferences, &PreferencesStore::changed, m_mediaView, [this](const Preferences &before, const Preferences &now) {
        if (now.isAlwaysDirect != before.isAlwaysDirect)
            m_mediaView->setAlwaysDirectly(now.isAlwaysDirect);
        if (now.playback != before.playback)
            m_mediaView->setPlaybackPrefs(now.playback);
        if (now.imageMegabytes != before.imageMegabytes)
            m_mediaView->setImageBudget(qint64(now.imageMegabytes) << 20);
    });
    connect(m_mediaView, &MediaView::alwaysDirectlyRequested, &preferences,
            [&preferences](bool isOn) { preferences.update([isOn](Preferences &all) { all.isAlwaysDirect = isOn; }); });
    connect(m_mediaView, &MediaView::playbackPrefsChanged, &preferences,
            [&preferences](const PlaybackPrefs &prefs) { preferences.update([&prefs](Preferences &all) { all.playback = prefs; }); });
}

// The media item that was shown stays so while the job has it; of a running job the newest preview takes its place.
void MediaPane::chooseRow()
{
    if (m_model.rowOf(m_awaited) >= 0)
        m_key = std::exchange(m_awaited, {});
    if (m_model.rowOf(m_key) < 0)
        m_key = m_model.rowCount() > 0 ? m_model.item(0).key : MediaKey();
    m_viewer->endComparing();
    m_strip->setCurrentKey(m_key);
    m_strip->setVisible(m_model.rowCount() > 0);
    showCurrent();
    requirePanel();
    emit currentChanged();
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
        m_mediaView->show(m_model.item(*row), m_model.state(*row), m_model.cover(*row));
        prepareNeighbours();
        m_info->show();
        showText(false);
        return;
    }
    showText(m_text == TextResult::Only);
    m_viewer->setPlace(0, 0);
    m_info->hide();
    m_strip->hide();
    const bool isInTrouble = showsError(m_job);
    const UserMessage words = isInTrouble ? messageForJob(*m_job.error) : messageForState(m_job.state, m_job.stateText);
    const bool isCompleted = m_job.state == JobState::Succeeded;
    QString sentence = !isCompleted  ? words.sentence
        : m_text == TextResult::Only ? tr("The result of this job is a text.")
                                     : tr("This job made no images or videos.");
    if (!m_problemText.isEmpty())
        //: %1: a text of the service
        sentence += u'\n' + tr("The service says: %1").arg(m_problemText);
    m_helps = words.action;
    m_hasMoreToRead = m_job.hasResponse && !isInTrouble && (isCompleted || !m_problemText.isEmpty());
    m_mediaView->showNothing({.icon = statusIcon(m_job),
                              .title = m_job.hasResponse ? statusLabel(m_job) : QString(),
                              .sentence = sentence,
                              .action = m_hasMoreToRead ? tr("Show Details") : actionText(words.action),
                              .percent = isInTrouble ? std::nullopt : m_job.percent,
                              .isBusy = isRunning(m_job.state) && !isInTrouble && m_job.nextCheck.isValid()});
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

QList<MediaKey> MediaPane::ratedKeys() const
{
    if (m_key.isEmpty())
        return {};
    const QList<MediaKey> selected = selectedKeys();
    return m_viewer->isComparing() || !selected.contains(m_key) ? QList<MediaKey>{m_key} : selected;
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
    m_strip->step(1);
}

QImage MediaPane::currentImage() const
{
    return m_viewer->imageOf(m_key);
}

// One step on, and one back, is there at once.
void MediaPane::prepareNeighbours()
{
    QStringList paths;
    const auto row = currentRow();
    for (const int neighbour : {row.value_or(0) + 1, row.value_or(0) - 1}) {
        if (!row || neighbour < 0 || neighbour >= m_model.rowCount())
            continue;
        const MediaState &state = m_model.state(neighbour);
        if (state.kind == MediaState::Kind::Ready && state.file && classOf(state.file->format) == MediaType::Image)
            paths.append(state.file->path);
    }
    m_mediaView->prepare(paths);
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
    m_side->moveTo(m_fullScreen->room());
}

void MediaPane::leaveFullScreen()
{
    m_fullScreen->leave();
}

void MediaPane::report(const QString &words)
{
    m_fullScreen->report(words);
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
    if (m_comparesOthers) {
        emit focusMoved(key);
        return;
    }
    if (std::exchange(m_key, key) == key)
        return;
    m_strip->moveTo(key);
    showCurrent();
    emit currentChanged();
}

void MediaPane::toggleInfo()
{
    m_viewer->toggleInfo();
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

bool MediaPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_strip || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || isOfTheStrip(key->key()))
        return false;
    QWidget *target = m_viewer->keyTarget();
    QKeyEvent copy(QEvent::KeyPress, key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QCoreApplication::sendEvent(target, &copy);
    return true;
}
