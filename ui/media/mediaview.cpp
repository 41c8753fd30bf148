// SPDX-License-Identifier: MIT
#include "ui/media/mediaview.h"

#include "ui/common/formatting.h"
#include "ui/media/animation.h"
#include "ui/media/imageview.h"
#include "ui/media/mediatexts.h"
#include "ui/media/reportview.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

#include <QApplication>
#include <QKeyEvent>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 250ms;
constexpr qsizetype imageRoom = 192 << 20; // bytes of decoded images

bool isUnderWay(const MediaState &state)
{
    return state.kind == MediaState::Kind::Waiting || state.kind == MediaState::Kind::Downloading;
}

bool isMovie(const StoredFile &file)
{
    return classOf(file.format) == MediaType::Video;
}

} // namespace

MediaView::MediaView(QThreadPool &workers, PlayerMaker makePlayer, QWidget *parent, OpenRecord *record)
    : QStackedWidget(parent)
    , m_record(record)
    , m_images(workers, nullptr, imageRoom, record)
    , m_message(new MessageView(this))
    , m_image(new ImageView(this))
    , m_animation(new Animation(workers, *m_image))
    , m_video(new VideoView(std::move(makePlayer), this, &workers))
    , m_report(new ReportView(workers, this))
{
    setAccessibleName(tr("Preview"));
    m_image->setAccessibleName(tr("Image"));
    addWidget(m_message);
    addWidget(m_image);
    addWidget(m_video);
    addWidget(m_report);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_images, &ImageLoader::answered, this, &MediaView::showResponse);
    connect(&m_images, &ImageLoader::measured, this, [this](const QString &path, const QSize &size) {
        if (!m_subject.isAwaited || !m_subject.state.file || m_subject.state.file->path != path)
            return; // too late
        m_subject.size = size;
        showThumbnail(path);
    });
    connect(m_animation, &Animation::changed, this, &MediaView::reportInfo);
    connect(&m_patience, &QTimer::timeout, this, [this] { showMessage(m_soon); });
    connect(m_message, &MessageView::actionTriggered, this, [this] { act(0); });
    connect(m_message, &MessageView::otherTriggered, this, [this](int number) { act(number + 1); });
    connect(m_message, &MessageView::choiceToggled, this, &MediaView::alwaysDirectlyRequested);
    connect(m_image, &ImageView::zoomChanged, this, &MediaView::reportInfo);
    connect(m_image, &ImageView::stepRequested, this, &MediaView::stepRequested);
    connect(m_video, &VideoView::stepRequested, this, &MediaView::stepRequested);
    connect(m_report, &ReportView::stepRequested, this, &MediaView::stepRequested);
    connect(m_report, &ReportView::linkActivated, this, &MediaView::linkActivated);
    connect(m_report, &ReportView::unreadable, this, [this] {
        if (currentWidget() == m_report && m_subject.state.file)
            showMessage(messageForUnshown(m_subject.state.file->format));
    });
    connect(&m_video->frame(), &ImageView::zoomChanged, this, [this] {
        if (currentWidget() == m_video)
            reportInfo();
    });
    connect(m_video, &VideoView::sizeKnown, this, &MediaView::reportInfo);
    connect(m_video, &VideoView::factsChanged, this, &MediaView::reportInfo);
    connect(m_video, &VideoView::saveFrameRequested, this,
            [this](const QImage &frame) { emit saveFrameRequested(m_subject.item.key, frame); });
    connect(m_video, &VideoView::playedOut, this, &MediaView::playedOut);
    connect(m_video, &VideoView::prefsChanged, this, &MediaView::playbackPrefsChanged);
    connect(m_video, &VideoView::failed, this, [this](Player::Problem problem) {
        if (currentWidget() == m_video)
            showMessage(messageFor(problem));
    });
}

void MediaView::setModel(const MediaListModel &model)
{
    connect(&model, &QAbstractItemModel::dataChanged, this, [this, &model](const QModelIndex &first, const QModelIndex &last) {
        const int row = model.rowOf(m_subject.item.key);
        if (row >= first.row() && row <= last.row())
            show(model.item(row), model.state(row), model.cover(row));
    });
}

void MediaView::setAlwaysDirectly(bool isOn)
{
    m_isAlwaysDirectly = isOn;
    Message message = m_message->message();
    message.isChosen = isOn;
    m_message->setMessage(message);
}

void MediaView::setCover(const QString &path)
{
    m_jobCover = path;
    showCover();
}

void MediaView::showCover()
{
    m_video->setCover(m_ownCover.isEmpty() ? m_jobCover : m_ownCover);
}

void MediaView::setPlaysOnce(bool isOn)
{
    m_video->setPlaysOnce(isOn, currentWidget() == m_video);
}

void MediaView::setPlaybackPrefs(const PlaybackPrefs &prefs)
{
    m_video->setPrefs(prefs);
}

void MediaView::show(const MediaItem &item, const MediaState &state, const QString &cover)
{
    const bool isSameFile = !m_subject.item.key.isEmpty() && item.key == m_subject.item.key && state.kind == MediaState::Kind::Ready
        && m_subject.state.kind == MediaState::Kind::Ready && state.file == m_subject.state.file;
    // While a job runs its previews follow each other: the former stays until the next is here.
    const bool isNextPreview
        = isPreview(item) && isPreview(m_subject.item) && !m_isAfresh && currentWidget() == m_image && isUnderWay(state);
    const bool isSameMediaItem = item.key == m_subject.item.key;
    m_subject.item = item;
    m_subject.state = state;
    m_video->setLyrics(item.lyrics);
    m_ownCover = cover;
    showCover();
    if (isSameFile) { // saved meanwhile, or a new link: nothing to see
        reportInfo();
        return;
    }
    m_subject.isDecoded = false;
    m_subject.isPreviewed = false;
    m_subject.size = {};
    m_subject.isAwaited = false;
    m_subject.isOverBudget = false;
    if (!isSameMediaItem)
        m_patience.stop();
    if (state.kind == MediaState::Kind::Ready && state.file)
        showFile(*state.file, isSameMediaItem);
    else if (isNextPreview)
        reportInfo();
    else if (isUnderWay(state) && (!isSameMediaItem || currentWidget() != m_message))
        showSoon(messageFor(item, state), isSameMediaItem);
    else
        showMessage(messageFor(item, state));
}

void MediaView::showNothing(const Message &message)
{
    m_subject = {};
    m_images.clear();
    m_isAfresh = true;
    showMessage(message);
}

// The message comes only when it takes longer than a blink: before, it would flicker. Meanwhile there is what was there, if it is of this
// job.
void MediaView::showSoon(const Message &message, bool isSameMediaItem)
{
    m_soon = message;
    const bool mayStay = currentWidget() == m_image ? !m_isAfresh : currentWidget() == m_message && isSameMediaItem;
    if (!mayStay) {
        leave(m_image);
        m_image->setImage({});
    }
    if (!m_patience.isActive())
        m_patience.start();
    reportInfo();
}

void MediaView::showFile(const StoredFile &file, bool isSameMediaItem)
{
    m_open = openIn(m_record, file.path);
    if (isMovie(file)) {
        m_patience.stop();
        m_video->setSource(file.path, m_subject.item.type != MediaType::Audio && !isSound(file.format));
        leave(m_video);
        reportInfo();
    } else if (classOf(file.format) == MediaType::Image) {
        decode(file, isSameMediaItem);
    } else if (m_subject.item.type == MediaType::Text && (file.format == FileFormat::Text || file.format == FileFormat::Json)) {
        showReport(file);
    } else {
        showMessage(messageForUnshown(file.format));
    }
}

void MediaView::showReport(const StoredFile &file)
{
    m_patience.stop();
    m_report->setSource(file.path, linkNameOf(m_subject.item).endsWith(".md"_L1));
    leave(m_report);
    reportInfo();
}

void MediaView::decode(const StoredFile &file, bool isSameMediaItem, bool isRequested)
{
    if (const auto picture = m_images.known(file.path)) {
        showImage(file.path, *picture);
        return;
    }
    showSoon(openingMessage(), isSameMediaItem);
    m_subject.isAwaited = true;
    showThumbnail(file.path);
    if (!m_subject.size.isValid() && m_findThumbnail)
        m_images.measure(file.path);
    m_images.load(file.path, isRequested);
}

// Enlarged to where the image will be, until that is decoded.
void MediaView::showThumbnail(const QString &path)
{
    const bool isMissing = m_subject.isAwaited && m_subject.state.file && m_subject.state.file->path == path && !m_subject.isPreviewed;
    if (!isMissing || !m_findThumbnail || !m_subject.size.isValid())
        return;
    const QImage thumbnail = m_findThumbnail(path);
    if (thumbnail.isNull())
        return; // showThumbnail() follows when it is there
    m_subject.isPreviewed = true;
    m_patience.stop();
    leave(m_image);
    m_animation->stop();
    m_image->setPreview(thumbnail, m_subject.size);
    reportInfo();
}

void MediaView::showResponse(const QString &path, const ImageResult &answer)
{
    if (!m_subject.isAwaited || !m_subject.state.file || m_subject.state.file->path != path)
        return; // too late
    m_subject.isAwaited = false;
    if (const auto *problem = std::get_if<ImageProblem>(&answer)) {
        m_subject.isOverBudget = problem->kind == ImageProblem::Kind::OverBudget;
        showMessage(messageFor(*problem, m_subject.state.file->format));
    } else {
        showImage(path, std::get<LoadedImage>(answer));
    }
}

void MediaView::showImage(const QString &path, const LoadedImage &picture)
{
    m_patience.stop();
    if (!m_subject.isPreviewed)
        m_image->setImage({}); // where another one is placed is not where this one is
    m_subject.formatName = picture.formatName;
    m_subject.size = picture.size;
    m_subject.isDecoded = true;
    m_isAfresh = false;
    m_animation->stop();
    leave(m_image);
    m_image->setImage(picture.image, picture.smaller, picture.size);
    if (picture.isAnimated)
        m_animation->start(path);
    reportInfo();
}

void MediaView::showMessage(const Message &message)
{
    m_patience.stop();
    Message shown = message;
    shown.isChosen = m_isAlwaysDirectly;
    m_message->setMessage(shown);
    leave(m_message);
    reportInfo();
}

// Lets go of what was shown, and of its memory.
void MediaView::leave(QWidget *next)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (next != m_image) {
        m_animation->stop();
        m_image->setImage({});
    }
    if (next != m_video)
        m_video->setSource({});
    if (next != m_report)
        m_report->setSource({}, false);
    if (next == m_message && !m_subject.isAwaited)
        m_open = {};
    setCurrentWidget(next);
    setFocusProxy(next);
    if (hadFocus)
        next->setFocus();
}

// `number`: of the button.
void MediaView::act(int number)
{
    if (m_subject.item.key.isEmpty()) {
        emit actionRequested({}, ActionId::TryAgain);
        return;
    }
    const MediaKey key = m_subject.item.key;
    switch (m_subject.state.kind) {
    case MediaState::Kind::Offered: emit fetchRequested(key); return;
    case MediaState::Kind::Waiting:
    case MediaState::Kind::Downloading:
        if (canBeHurried(m_subject.state))
            emit actionRequested(key, ActionId::TryAgain);
        return;
    case MediaState::Kind::Paused: emit resumeRequested(key); return;
    case MediaState::Kind::Ready:
        if (m_subject.isAwaited)
            return; // it is being opened: what was offered has gone
        if (std::exchange(m_subject.isOverBudget, false)) {
            if (number == 0) {
                decode(*m_subject.state.file, true, true);
                if (m_subject.isAwaited)
                    showMessage(openingMessage()); // at once: it was requested by hand
                return;
            }
            --number;
        }
        number == 0 ? emit openRequested(m_subject.state.file->path) : emit openWithRequested(m_subject.state.file->path);
        return;
    case MediaState::Kind::Failed:
        if (isMissedGuess(m_subject.item, m_subject.state))
            emit actionRequested(key, ActionId::TryAgain);
        else
            emit actionRequested(key, actionsFor(m_subject.item, m_subject.state.error.value_or(Error{})).value(number));
        return;
    }
}

// The keys of an animation; with a message, and on a page without keys of its own, the arrows go on.
void MediaView::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Left)
        emit stepRequested(-forward);
    else if (isPlain && event->key() == Qt::Key_Right)
        emit stepRequested(forward);
    else if (isPlain && m_animation->isActive() && event->key() == Qt::Key_Space)
        m_animation->togglePause();
    else if (isPlain && m_animation->isActive() && event->key() == Qt::Key_Comma)
        m_animation->step(-1);
    else if (isPlain && m_animation->isActive() && event->key() == Qt::Key_Period)
        m_animation->step(1);
    else
        QStackedWidget::keyPressEvent(event);
}

QImage MediaView::currentImage() const
{
    if (isImageShown())
        return m_image->image();
    return currentWidget() == m_video ? m_video->currentFrame() : QImage();
}

QRect MediaView::imageArea() const
{
    return currentWidget() == m_video ? m_video->imageArea() : rect();
}

bool MediaView::saysWords() const
{
    return currentWidget() == m_message;
}

bool MediaView::isImageShown() const
{
    return currentWidget() == m_image && m_subject.isDecoded;
}
