// SPDX-License-Identifier: MIT
#include "ui/media/compareview.h"

#include "ui/common/formatting.h"
#include "ui/compare/captionlabel.h"
#include "ui/compare/comparecaption.h"
#include "ui/media/animation.h"
#include "ui/media/controlbar.h"
#include "ui/media/imageloader.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediatexts.h"
#include "ui/media/playbackkeys.h"
#include "ui/media/playbackrates.h"
#include "ui/media/videobar.h"
#include "ui/media/viewcenter.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 jump = 1000; // ms
constexpr int gap = 2;
constexpr QSize smallestView(60, 24); // two rows of them fit wherever one picture does, so that no window has to grow

} // namespace

CompareView::CompareView(ImageLoader &pictures, QThreadPool &workers, PlayerMaker makePlayer, QWidget *parent, OpenRecord *record)
    : QWidget(parent)
    , m_images(pictures)
    , m_workers(workers)
    , m_makePlayer(std::move(makePlayer))
    , m_record(record)
    , m_grid(new QGridLayout)
    , m_bar(new VideoBar(this))
    , m_controls(nullptr)
{
    setAccessibleName(tr("Comparison"));
    makeBar();
    m_grid->setSpacing(gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_grid, 1);
    m_controls = new ControlBar(*m_bar, *layout);
    connect(&m_images, &ImageLoader::answered, this, &CompareView::showImage);
    connect(&m_players, &PlayerGroup::changed, this, &CompareView::showState);
}

void CompareView::makeBar()
{
    m_bar->hideSaveFrame();
    connect(m_bar, &VideoBar::playToggled, this, &CompareView::togglePlay);
    connect(m_bar, &VideoBar::seekRequested, &m_players, &PlayerGroup::setPosition);
    connect(m_bar, &VideoBar::dragChanged, this, &CompareView::followDrag);
    connect(m_bar, &VideoBar::frameStepRequested, this, &CompareView::stepFrames);
    connect(m_bar, &VideoBar::prefsChanged, this, [this](const PlaybackPrefs &prefs) {
        applyPrefs();
        emit prefsChanged(prefs);
    });
}

void CompareView::setPrefs(const PlaybackPrefs &prefs)
{
    m_bar->setPrefs(prefs);
    applyPrefs();
}

void CompareView::applyPrefs()
{
    m_players.setRate(m_bar->prefs().rate);
    m_players.setLooping(m_bar->prefs().isLooping);
}

void CompareView::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    m_controls->setOver(isAlone);
    leaveRoom();
}

void CompareView::setResting(bool isResting)
{
    m_controls->setResting(isResting);
}

// Where the bar comes and goes its place stays free: it would lie over the names, or all would move.
void CompareView::leaveRoom()
{
    const bool isNeeded = m_isAlone && !m_players.isEmpty();
    layout()->setContentsMargins(0, 0, 0, isNeeded ? m_bar->sizeHint().height() : 0);
}

void CompareView::setMedia(const QList<ComparedMedia> &media, const MediaKey &key)
{
    setAbLoop({});
    m_players.clear();
    const QList<Cell> former = std::exchange(m_cells, {}); // first: the focus that one of them loses is not another's
    for (const Cell &cell : former)
        delete cell.box;
    m_open.clear(); // nothing reads the files any longer
    for (const ComparedMedia &mediaItem : media)
        m_open.push_back(openIn(m_record, mediaItem.file.path));
    for (const ComparedMedia &mediaItem : media)
        addCell(mediaItem);
    arrange();
    for (const Cell &cell : std::as_const(m_cells)) { // once all are there: an answer may come at once
        if (classOf(cell.mediaItem.file.format) == MediaType::Video)
            play(cell);
        else if (const auto known = m_images.known(cell.mediaItem.file.path))
            showImage(cell.mediaItem.file.path, *known);
        else
            m_images.load(cell.mediaItem.file.path);
    }
    m_controls->setNeeded(!m_players.isEmpty());
    leaveRoom();
    const auto first = std::find_if(m_cells.cbegin(), m_cells.cend(), [&](const Cell &cell) { return cell.mediaItem.key == key; });
    if (!m_cells.isEmpty())
        setFocusProxy(first == m_cells.cend() ? m_cells.first().view : first->view);
    m_players.play();
    showState();
}

void CompareView::addCell(const ComparedMedia &mediaItem)
{
    auto *box = new QWidget(this);
    auto *view = new ImageView(box);
    auto *caption = new CompareCaption(box); // in lines of its own, so that all views are of one height
    caption->setName(mediaItem.name);
    view->setAccessibleName(mediaItem.name);
    view->setMinimumSize(smallestView);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    layout->addWidget(caption);
    connect(view, &ImageView::placementChanged, this, [this, view] {
        syncTo(view);
        emit zoomChanged();
        if (m_isInfoShown)
            setInfoShown(true); // the zoom of all
    });
    connect(view, &ImageView::stepRequested, this, [this, view](int steps) { stepFocus(view, steps); });
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view, key = mediaItem.key](const QPoint &position) {
        view->setFocus(); // what the menu does, it does with this one
        emit menuRequested(key, view->mapToGlobal(position));
    });
    view->installEventFilter(this);
    auto *info = new InfoOverlay(view);
    info->hide();
    m_cells.append(
        {.mediaItem = mediaItem, .box = box, .view = view, .caption = caption, .animation = new Animation(m_workers, *view), .info = info});
}

void CompareView::play(const Cell &cell)
{
    Player &player = m_players.add(m_makePlayer());
    connect(&player, &Player::frameChanged, cell.view, [this, view = cell.view](const QImage &frame) {
        const bool isNew = view->imageSize() != frame.size();
        view->setFrame(frame);
        if (isNew)
            setInfoShown(m_isInfoShown);
    });
    connect(&player, &Player::imageMissing, cell.view, [this, cell] { reportProblem(cell, tr("No video; audio only")); });
    connect(&player, &Player::failed, cell.view, [this, cell] { reportProblem(cell, tr("Video cannot be played")); });
    player.setSource(cell.mediaItem.file.path);
}

void CompareView::showImage(const QString &path, const ImageResult &answer)
{
    for (Cell &cell : m_cells) {
        if (cell.mediaItem.file.path != path)
            continue;
        if (const auto *problem = std::get_if<ImageProblem>(&answer)) {
            reportProblem(cell, messageFor(*problem, cell.mediaItem.file.format).title);
            continue;
        }
        const auto &picture = std::get<LoadedImage>(answer);
        cell.view->setImage(picture.image, picture.smaller, picture.size);
        describe(cell);
        cell.formatName = picture.formatName;
        if (picture.isAnimated)
            cell.animation->start(path);
        showInfo(cell);
    }
}

void CompareView::reportProblem(const Cell &cell, const QString &problem)
{
    //: a media item and why it is not shown: "Image 2: Damaged image"
    cell.caption->setName(tr("%1: %2").arg(cell.mediaItem.name, problem));
}

// The others are looked at where this one is.
void CompareView::syncTo(const ImageView *moved)
{
    if (m_isFollowing || moved->imageSize().isEmpty())
        return;
    const QScopedValueRollback isFollowing(m_isFollowing, true);
    const ViewCenter spot = spotOf(moved->placement(), moved->imageSize(), moved->viewSize());
    for (ImageView *view : views()) {
        if (view == moved || view->imageSize().isEmpty())
            continue;
        if (moved->isFitted())
            view->fit();
        else
            view->setPlacement(placementFor(spot, view->imageSize(), view->viewSize()));
    }
}

void CompareView::stepFocus(const ImageView *from, int steps)
{
    const QList<ImageView *> all = views();
    const auto place = all.indexOf(from);
    all.at((place + steps + all.size()) % all.size())->setFocus();
}

QImage CompareView::imageOf(const MediaKey &key) const
{
    const auto cell = std::find_if(m_cells.cbegin(), m_cells.cend(), [&](const Cell &each) { return each.mediaItem.key == key; });
    return cell == m_cells.cend() ? QImage() : cell->view->image();
}

QList<ImageView *> CompareView::views() const
{
    QList<ImageView *> all;
    for (const Cell &cell : m_cells)
        all.append(cell.view);
    return all;
}

void CompareView::showState()
{
    m_bar->setPlaying(m_players.isPlaying());
    m_bar->setDuration(m_players.duration());
    m_bar->setPosition(m_players.position());
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const auto key = playbackKeyOf(*event);
    if (isPlain && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_C))
        emit left();
    else if (!key || !act(*key))
        QWidget::keyPressEvent(event);
}

// False: there is nothing that plays, or that it could be done with.
bool CompareView::act(PlaybackKey key)
{
    const bool isFrameKey = key == PlaybackKey::TogglePlay || key == PlaybackKey::FrameBack || key == PlaybackKey::FrameForward;
    if (m_players.isEmpty() && !(isFrameKey && hasAnimation()))
        return false;
    PlaybackPrefs changed = m_bar->prefs();
    switch (key) {
    case PlaybackKey::TogglePlay: togglePlay(); return true;
    case PlaybackKey::FrameBack: stepFrames(-1); return true;
    case PlaybackKey::FrameForward: stepFrames(1); return true;
    case PlaybackKey::SecondBack: m_players.setPosition(m_players.position() - jump); return true;
    case PlaybackKey::SecondForward: m_players.setPosition(m_players.position() + jump); return true;
    case PlaybackKey::MarkLoop: markLoop(); return true;
    case PlaybackKey::ToggleMute: return false;
    case PlaybackKey::Slower: changed.rate = steppedRate(changed.rate, -1); break;
    case PlaybackKey::Faster: changed.rate = steppedRate(changed.rate, 1); break;
    case PlaybackKey::ToggleLooping: changed.isLooping = !changed.isLooping; break;
    }
    if (changed != m_bar->prefs()) {
        setPrefs(changed);
        emit prefsChanged(changed);
    }
    return true;
}

void CompareView::markLoop()
{
    if (m_players.duration() <= 0)
        return;
    setAbLoop(marked(m_loop, m_players.position()));
    if (m_loop.isComplete() && m_players.isPlaying())
        m_players.setPosition(*m_loop.from);
    emit loopMarked(loopMarkedText(m_loop, m_players.duration()));
}

void CompareView::setAbLoop(const AbLoop &loop)
{
    if (std::exchange(m_loop, loop) == loop)
        return;
    m_players.setAbLoop(loop);
    m_bar->setAbLoop(loop);
    emit abLoopChanged();
}

// While the handle is held, they stand where the handle is.
void CompareView::followDrag(bool isDragged)
{
    if (isDragged) {
        m_playedBefore = m_players.isPlaying();
        m_players.pause();
    } else if (std::exchange(m_playedBefore, false)) {
        m_players.play();
    }
}

bool CompareView::hasAnimation() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.animation->isActive(); });
}

// As one, whatever each did before.
void CompareView::togglePlay()
{
    const bool isMoving = m_players.isPlaying() || std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) {
                              return cell.animation->isActive() && !cell.animation->isPaused();
                          });
    isMoving ? m_players.pause() : m_players.play();
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.animation->isActive() && cell.animation->isPaused() != isMoving)
            cell.animation->togglePause();
    }
}

void CompareView::stepFrames(int frames)
{
    m_players.step(frames);
    for (const Cell &cell : std::as_const(m_cells))
        cell.animation->step(frames);
}

void CompareView::setInfoShown(bool isShown)
{
    m_isInfoShown = isShown;
    for (const Cell &cell : std::as_const(m_cells))
        showInfo(cell);
}

void CompareView::showInfo(const Cell &cell)
{
    cell.info->setVisible(m_isInfoShown);
    if (!m_isInfoShown)
        return;
    QStringList facts{cell.formatName.isEmpty() ? nameOf(cell.mediaItem.file.format) : cell.formatName};
    if (!cell.mediaItem.origin.isEmpty())
        facts.prepend(cell.mediaItem.origin);
    if (!cell.view->imageSize().isEmpty())
        facts.append(sizeText(cell.view->imageSize()));
    if (cell.mediaItem.file.size >= 0)
        facts.append(bytesText(cell.mediaItem.file.size));
    if (!cell.view->imageSize().isEmpty())
        facts.append(percentText(cell.view->placement().scale));
    cell.info->setWords(sideBySide(facts), cell.view->rect()); // the name stands below
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.view != watched)
            continue;
        if (event->type() == QEvent::Resize) {
            showInfo(cell);
        } else if (event->type() == QEvent::FocusIn) {
            setFocusProxy(cell.view);
            emit focusMoved(cell.mediaItem.key);
        }
        break;
    }
    return QWidget::eventFilter(watched, event);
}
