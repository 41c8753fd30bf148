#include "ui/media/preview.h"

#include "app/common/worker.h"
#include "ui/common/look.h"
#include "ui/media/animation.h"
#include "ui/media/imageview.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 250ms;

QString nameOf(const MediaItem &item)
{
    return nameOf(item.kind, item.number);
}

bool isUnderWay(const MediaState &state)
{
    return state.kind == MediaState::Kind::Waiting || state.kind == MediaState::Kind::Downloading;
}

bool isMovie(const StoredFile &file)
{
    return classOf(file.format) == MediaClass::Movie;
}

QString sizeText(const QSize &size)
{
    //: width and height in pixels
    return Preview::tr("%1 × %2").arg(size.width()).arg(size.height());
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Message messageForFailure(const Error &error)
{
    const Words words = wordsForMedium(error);
    return {.icon = u"warning"_s, .title = words.title, .sentence = words.sentence, .action = actionText(words.action)};
}

Message messageForDownload(const MediaItem &item, const MediaState &state)
{
    Message message{.icon = u"image"_s, .title = Preview::tr("Loading %1").arg(nameOf(item)), .isBusy = true};
    if (state.total > 0) {
        message.percent = static_cast<int>(state.received * 100 / state.total);
        message.sentence = Preview::tr("%1 of %2").arg(bytesText(state.received), bytesText(state.total));
    } else {
        message.sentence = bytesText(state.received);
    }
    return message;
}

Message openingMessage()
{
    return {.icon = u"image"_s, .sentence = Preview::tr("Opening the picture…"), .isBusy = true};
}

} // namespace

Message messageFor(const MediaItem &item, const MediaState &state)
{
    switch (state.kind) {
    case MediaState::Kind::Offered:
        return {.icon = u"image"_s,
                .title = nameOf(item),
                .sentence
                = Preview::tr("This file is not on the service. It would be loaded from %1, which then learns of it.").arg(item.url.host()),
                .action = Preview::tr("Load")};
    case MediaState::Kind::Waiting:
        return {.icon = u"clock"_s, .title = nameOf(item), .sentence = Preview::tr("Waits for its turn to be loaded."), .isBusy = true};
    case MediaState::Kind::Downloading: return messageForDownload(item, state);
    case MediaState::Kind::Paused:
        return {
            .icon = u"pause"_s, .title = nameOf(item), .sentence = Preview::tr("The download is paused."), .action = Preview::tr("Resume")};
    case MediaState::Kind::Ready: return openingMessage();
    case MediaState::Kind::Failed: return messageForFailure(state.error.value_or(Error{}));
    }
    return {};
}

Message messageFor(const PictureProblem &problem)
{
    Message message{.icon = u"warning"_s, .action = Preview::tr("Show in Folder")};
    switch (problem.kind) {
    case PictureProblem::Kind::Unreadable:
        message.title = Preview::tr("Damaged picture");
        message.sentence = Preview::tr("The file could not be read as a picture. Another program may still be able to show it.");
        break;
    case PictureProblem::Kind::TooLarge:
        message.title = Preview::tr("Too large to show");
        message.sentence = Preview::tr("The picture has %1 pixels, more than this program shows. The file itself is complete.")
                               .arg(sizeText(problem.size));
        break;
    case PictureProblem::Kind::NotAPicture:
        message.icon = u"document"_s;
        message.title = Preview::tr("Not a picture");
        message.sentence = Preview::tr("This program cannot show files of this kind. The file itself is complete.");
        break;
    }
    return message;
}

Message messageFor(Player::Problem problem)
{
    Message message{.icon = u"warning"_s,
                    .title = Preview::tr("Video cannot be played"),
                    .action = Preview::tr("Show in Folder"),
                    .otherAction = Preview::tr("Open With Another Program")};
    switch (problem) {
    case Player::Problem::Unreadable:
        message.sentence = Preview::tr("The file could not be read: it may be gone, or belong to somebody else.");
        break;
    case Player::Problem::UnknownFormat:
        message.sentence = Preview::tr("Either this system has no decoder for this kind of video, or the file is damaged. Another program "
                                       "may bring its own decoder.");
        break;
    case Player::Problem::Other:
        message.sentence = Preview::tr("The video could not be played here. Another program may still be able to.");
        break;
    }
    return message;
}

Preview::Preview(QThreadPool &workers, PlayerMaker makePlayer, QWidget *parent)
    : QStackedWidget(parent)
    , m_workers(workers)
    , m_message(new MessageView(this))
    , m_image(new ImageView(this))
    , m_animation(new Animation(*m_image))
    , m_video(new VideoView(std::move(makePlayer), this))
{
    setAccessibleName(tr("Preview"));
    m_image->setAccessibleName(tr("Picture"));
    addWidget(m_message);
    addWidget(m_image);
    addWidget(m_video);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { showMessage(m_soon); });
    connect(m_message, &MessageView::actionTriggered, this, &Preview::act);
    connect(m_image, &ImageView::zoomChanged, this, &Preview::tellInfo);
    connect(m_image, &ImageView::stepWanted, this, &Preview::stepWanted);
    connect(m_video, &VideoView::stepWanted, this, &Preview::stepWanted);
    connect(m_video, &VideoView::sizeKnown, this, &Preview::tellInfo);
    connect(m_video, &VideoView::saveFrameWanted, this, [this](const QImage &frame) { emit saveFrameWanted(m_subject.item.key, frame); });
    connect(m_video, &VideoView::tasteChanged, this, &Preview::playbackTasteChanged);
    connect(m_video, &VideoView::failed, this, [this](Player::Problem problem) {
        if (currentWidget() == m_video)
            showMessage(messageFor(problem));
    });
    connect(m_message, &MessageView::otherActionTriggered, this, [this] {
        if (m_subject.state.file)
            emit openWithWanted(m_subject.state.file->path);
    });
}

void Preview::setPlaybackTaste(const PlaybackTaste &taste)
{
    m_video->setTaste(taste);
}

const PlaybackTaste &Preview::playbackTaste() const
{
    return m_video->taste();
}

void Preview::show(const MediaItem &item, const MediaState &state)
{
    const bool isSameFile = !m_subject.item.key.isEmpty() && item.key == m_subject.item.key && state.kind == MediaState::Kind::Ready
        && m_subject.state.kind == MediaState::Kind::Ready && state.file == m_subject.state.file;
    // While a job runs its previews follow each other: the former stays until the next is here.
    const bool isNextPreview = item.kind == MediaKind::Preview && m_subject.item.kind == MediaKind::Preview && !m_isAfresh
        && currentWidget() == m_image && isUnderWay(state);
    const bool isSameMedium = item.key == m_subject.item.key;
    m_subject.item = item;
    m_subject.state = state;
    if (isSameFile) { // saved meanwhile, or a new link: nothing to see
        tellInfo();
        return;
    }
    m_subject.isDecoded = false;
    ++m_subject.generation;
    if (!isSameMedium)
        m_patience.stop();
    if (state.kind == MediaState::Kind::Ready && state.file)
        showFile(*state.file, isSameMedium);
    else if (isNextPreview)
        tellInfo();
    else if (isUnderWay(state) && (!isSameMedium || currentWidget() != m_message))
        showSoon(messageFor(item, state), isSameMedium);
    else
        showMessage(messageFor(item, state));
}

void Preview::showNothing(const Message &message)
{
    m_subject = {.generation = m_subject.generation + 1};
    m_isAfresh = true;
    showMessage(message);
}

// What takes longer than a blink is told; before, words would only flicker. Meanwhile there is what was there, if it is of this job.
void Preview::showSoon(const Message &message, bool isSameMedium)
{
    m_soon = message;
    const bool mayStay = currentWidget() == m_image ? !m_isAfresh : currentWidget() == m_message && isSameMedium;
    if (!mayStay) {
        leave(m_image);
        m_image->setImage({});
    }
    if (!m_patience.isActive())
        m_patience.start();
    tellInfo();
}

void Preview::showFile(const StoredFile &file, bool isSameMedium)
{
    if (isMovie(file)) {
        m_patience.stop();
        m_video->setSource(file.path);
        leave(m_video);
        tellInfo();
    } else if (classOf(file.format) == MediaClass::Picture) {
        decode(file, isSameMedium);
    } else {
        showMessage(messageFor(PictureProblem{.kind = PictureProblem::Kind::NotAPicture}));
    }
}

void Preview::decode(const StoredFile &file, bool isSameMedium)
{
    showSoon(openingMessage(), isSameMedium);
    const QString path = file.path;
    runInWorker(
        m_workers, this, [path] { return readPicture(path); },
        [this, path, generation = m_subject.generation](const PictureAnswer &answer) {
            if (generation == m_subject.generation)
                showAnswer(answer, path);
        });
}

void Preview::showAnswer(const PictureAnswer &answer, const QString &path)
{
    m_patience.stop();
    if (const auto *problem = std::get_if<PictureProblem>(&answer)) {
        showMessage(messageFor(*problem));
        return;
    }
    const auto &picture = std::get<Picture>(answer);
    m_subject.formatName = picture.formatName;
    m_subject.size = picture.size;
    m_subject.isDecoded = true;
    m_isAfresh = false;
    m_animation->stop();
    leave(m_image);
    m_image->setImage(picture.image, picture.smaller, picture.size);
    if (picture.isAnimated)
        m_animation->start(path);
    tellInfo();
}

void Preview::showMessage(const Message &message)
{
    m_patience.stop();
    m_message->setMessage(message);
    leave(m_message);
    tellInfo();
}

// Lets go of what was shown, and of its memory.
void Preview::leave(QWidget *next)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (next != m_image) {
        m_animation->stop();
        m_image->setImage({});
    }
    if (next != m_video)
        m_video->setSource({});
    setCurrentWidget(next);
    setFocusProxy(next);
    if (hadFocus)
        next->setFocus();
}

void Preview::act()
{
    if (m_subject.item.key.isEmpty()) {
        emit actionWanted({}, ActionId::TryAgain);
        return;
    }
    const QString key = m_subject.item.key;
    switch (m_subject.state.kind) {
    case MediaState::Kind::Offered: emit wanted(key); return;
    case MediaState::Kind::Waiting:
    case MediaState::Kind::Downloading: return;
    case MediaState::Kind::Paused: emit resumeWanted(key); return;
    case MediaState::Kind::Ready: emit openWanted(m_subject.state.file->path); return;
    case MediaState::Kind::Failed: emit actionWanted(key, wordsForMedium(m_subject.state.error.value_or(Error{})).action); return;
    }
}

// Words and the page of a medium without keys of its own: the arrows go on.
void Preview::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Left)
        emit stepWanted(-forward);
    else if (isPlain && event->key() == Qt::Key_Right)
        emit stepWanted(forward);
    else
        QStackedWidget::keyPressEvent(event);
}

QImage Preview::currentImage() const
{
    if (isPictureShown())
        return m_image->image();
    return currentWidget() == m_video ? m_video->currentFrame() : QImage();
}

bool Preview::isPictureShown() const
{
    return currentWidget() == m_image && m_subject.isDecoded;
}

// "1024 × 1024" and of a video "0:05", as far as they are known.
QStringList Preview::measures() const
{
    if (isPictureShown())
        return {sizeText(m_subject.size)};
    QStringList known;
    if (currentWidget() == m_video && !m_video->currentFrame().isNull())
        known.append(sizeText(m_video->currentFrame().size()));
    if (currentWidget() == m_video && m_video->duration() > 0)
        known.append(clockText(m_video->duration()));
    return known;
}

QString Preview::info() const
{
    if (m_subject.item.key.isEmpty())
        return {};
    QStringList parts{nameOf(m_subject.item)};
    if (isPictureShown())
        parts.append(m_subject.formatName);
    else if (currentWidget() == m_video)
        parts.append(extensionOf(m_subject.state.file->format).toUpper());
    parts += measures();
    if (m_subject.state.file)
        parts.append(bytesText(m_subject.state.file->size));
    if (isPictureShown())
        parts.append(percentText(m_image->placement().scale));
    return parts.join(u" · "_s);
}

void Preview::tellInfo()
{
    QStringList parts;
    if (!m_subject.item.key.isEmpty())
        parts.append(nameOf(m_subject.item));
    parts += measures();
    const QString title = m_message->message().title;
    if (currentWidget() == m_message && !title.isEmpty() && !parts.contains(title))
        parts.append(title);
    const QString description = parts.join(u", "_s);
    setAccessibleDescription(description);
    m_image->setAccessibleDescription(description);
    m_video->frame().setAccessibleDescription(description);
    emit infoChanged(info());
}
