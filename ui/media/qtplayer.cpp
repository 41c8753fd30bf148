#include "ui/media/qtplayer.h"

#include "ui/media/framecount.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace {

constexpr auto backendChoice = "QT_MEDIA_BACKEND";
constexpr auto peekAfter = std::chrono::milliseconds(80);      // on the FFmpeg backend, which wants it after each seek near the end
constexpr auto peekLateAfter = std::chrono::milliseconds(600); // on others: there it loses its place when it is let run too soon
constexpr auto seekLimit = std::chrono::milliseconds(1000);

// FFmpeg's backend calls a file that it cannot make sense of a resource that it cannot open, too.
Player::Problem problemOf(QMediaPlayer::Error error, const QString &path)
{
    const bool isThere = QFileInfo(path).isReadable();
    switch (error) {
    case QMediaPlayer::ResourceError: return isThere ? Player::Problem::UnknownFormat : Player::Problem::Unreadable;
    case QMediaPlayer::AccessDeniedError: return Player::Problem::Unreadable;
    case QMediaPlayer::FormatError: return Player::Problem::UnknownFormat;
    default: return Player::Problem::Other;
    }
}

class QtPlayer : public Player
{
public:
    QtPlayer();

    void setSource(const QString &path) override;
    void play() override;
    void pause() override;
    void setPosition(qint64 position) override;
    void step(int frames) override;
    void setRate(double rate) override { m_player.setPlaybackRate(rate); }
    void setVolume(double volume) override;
    void setMuted(bool isMuted) override;
    void setLooping(bool isLooping) override { m_isLooping = isLooping; }

    [[nodiscard]] qint64 duration() const override { return m_player.duration(); }
    [[nodiscard]] qint64 position() const override { return m_player.position(); }
    [[nodiscard]] bool isPlaying() const override { return m_isPlaying; }
    [[nodiscard]] bool isLooping() const override { return m_isLooping; }
    [[nodiscard]] bool isMuted() const override { return m_isMuted; }
    [[nodiscard]] bool hasSound() const override { return m_audio && m_player.hasAudio(); }

private:
    void connectPlayer();
    void seek(qint64 position);
    void stopSeeking();
    void takeFrame(const QVideoFrame &frame);
    void takeSought(const QVideoFrame &frame);
    void keep(const QVideoFrame &frame);
    void convertNewest();
    void follow(QMediaPlayer::MediaStatus status);
    void makeAudio();
    void adjustAudio();
    void startAgainSoon(qint64 position);
    void startAgain(qint64 position); // ms
    void setPlaying(bool isPlaying);

    // What is sought while paused: then each seek ends with a frame, and the next one waits for it.
    struct Seek
    {
        bool isUnderWay = false;
        std::optional<qint64> next{}; // ms: where to when this one has ended
        std::optional<FrameSearch> frame{};
    };

    std::unique_ptr<QAudioOutput> m_audio; // these two before the player, which lets go of them first
    QVideoSink m_sink;
    std::unique_ptr<QObject> m_receiver; // of the frames of one file
    QMediaPlayer m_player;
    QTimer m_convert; // fires when all frames that have come are taken
    QTimer m_peek;    // fires when no frame came for a position that was set while paused
    QTimer m_giveUp;  // the same, and it did not come when it was let run either
    QVideoFrame m_newest;
    Seek m_seek;
    FrameClock m_clock;
    std::optional<int> m_shown; // the number of the frame that was shown last
    double m_volume = 1;
    bool m_isPlaying = false; // what was asked for: the backend's own state falls to Stopped at each end
    bool m_isLooping = true;
    bool m_isMuted = false;
    bool m_isPeeking = false;
    bool m_isAtEnd = false;    // and nothing was sought since
    bool m_asksBefore = false; // what a search for a frame ended with on this backend
};

QtPlayer::QtPlayer()
{
    m_player.setVideoSink(&m_sink);
    m_convert.setSingleShot(true);
    m_convert.setInterval(0);
    connect(&m_convert, &QTimer::timeout, this, &QtPlayer::convertNewest);
    m_peek.setSingleShot(true);
    m_peek.setInterval(qgetenv(backendChoice) == "ffmpeg" ? peekAfter : peekLateAfter);
    // The FFmpeg backend of 6.4 shows no frame for a seek while paused when it has read the file to its end: let it run for one.
    connect(&m_peek, &QTimer::timeout, this, [this] {
        if (m_isPlaying)
            return;
        m_isPeeking = true;
        adjustAudio();
        m_player.play();
    });
    m_giveUp.setSingleShot(true);
    m_giveUp.setInterval(seekLimit);
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        const auto next = m_seek.next;
        pause();
        if (next)
            setPosition(*next);
    });
    connectPlayer();
}

void QtPlayer::connectPlayer()
{
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &QtPlayer::follow);
    connect(&m_player, &QMediaPlayer::positionChanged, this, &Player::positionChanged);
    connect(&m_player, &QMediaPlayer::durationChanged, this, &Player::durationChanged);
    connect(&m_player, &QMediaPlayer::metaDataChanged, this,
            [this] { m_clock.length = frameLength(m_player.metaData().value(QMediaMetaData::VideoFrameRate).toDouble()); });
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error, const QString &) {
        if (error == QMediaPlayer::NoError)
            return;
        setPlaying(false);
        // The error's own text may hold the path.
        emit failed(problemOf(error, m_player.source().toLocalFile()), QStringLiteral("player error %1").arg(static_cast<int>(error)));
    });
}

void QtPlayer::setSource(const QString &path)
{
    setPlaying(false);
    stopSeeking();
    m_convert.stop();
    m_newest = {};
    m_shown.reset();
    m_clock = {};
    m_player.setSource({});
    m_receiver = std::make_unique<QObject>(); // frames of the former file that are still on their way, from another thread, go with it
    connect(&m_sink, &QVideoSink::videoFrameChanged, m_receiver.get(), [this](const QVideoFrame &frame) { takeFrame(frame); });
    if (!path.isEmpty())
        m_player.setSource(QUrl::fromLocalFile(path));
}

void QtPlayer::play()
{
    if (m_player.error() != QMediaPlayer::NoError)
        return; // told already
    stopSeeking();
    setPlaying(true);
    if (m_player.mediaStatus() == QMediaPlayer::EndOfMedia)
        startAgainSoon(m_isAtEnd ? 0 : m_player.position());
    else if (m_shown)
        m_player.play();
    // else when its first frame is there, see follow() and takeFrame()
}

void QtPlayer::pause()
{
    stopSeeking();
    setPlaying(false);
    m_player.pause();
}

void QtPlayer::setPosition(qint64 position)
{
    m_seek.frame.reset();
    if (m_seek.isUnderWay)
        m_seek.next = position;
    else
        seek(position);
}

void QtPlayer::step(int frames)
{
    if (m_player.duration() <= 0)
        return;
    if (m_isPlaying)
        pause();
    const int from
        = m_seek.frame ? m_seek.frame->wanted : m_shown.value_or(frameAt({.length = m_clock.length}, m_player.position() * 1000));
    const int wanted = std::clamp(from + frames, 0, lastFrame(m_clock, m_player.duration()));
    if (!m_seek.isUnderWay && wanted == m_shown)
        return; // at an end: no backend shows a frame for where it is
    m_seek.frame = {.wanted = wanted, .asksBefore = m_seek.frame ? m_seek.frame->asksBefore : m_asksBefore};
    const qint64 position = positionFor(m_clock, *m_seek.frame);
    if (m_seek.isUnderWay)
        m_seek.next = position;
    else
        seek(position);
}

void QtPlayer::seek(qint64 position)
{
    if (m_player.playbackState() == QMediaPlayer::StoppedState)
        m_player.pause(); // a stopped player takes the position but shows no frame
    m_player.setPosition(position);
    m_isAtEnd = false;
    if (m_isPlaying)
        return;
    m_seek.isUnderWay = true;
    m_peek.start();
    m_giveUp.start();
}

void QtPlayer::stopSeeking()
{
    m_peek.stop();
    m_giveUp.stop();
    m_seek = {};
    m_isPeeking = false;
    adjustAudio();
}

void QtPlayer::setVolume(double volume)
{
    m_volume = volume;
    adjustAudio();
}

void QtPlayer::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    adjustAudio();
}

void QtPlayer::adjustAudio()
{
    if (!m_audio)
        return;
    m_audio->setMuted(m_isMuted || m_isPeeking);
    m_audio->setVolume(QAudio::convertVolume(static_cast<float>(m_volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

void QtPlayer::takeFrame(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    if (!m_shown) {
        m_clock.first = frame.startTime();
        keep(frame);
        if (m_isPlaying)
            m_player.play();
    } else if (m_isPlaying) {
        keep(frame);
    } else if (m_seek.isUnderWay) {
        takeSought(frame);
    } // else it was on its way when the player was paused
}

void QtPlayer::takeSought(const QVideoFrame &frame)
{
    m_peek.stop();
    m_giveUp.stop();
    if (std::exchange(m_isPeeking, false))
        m_player.pause();
    adjustAudio();
    const Seek seek = std::exchange(m_seek, {});
    const int number = frameAt(m_clock, frame.startTime());
    m_seek.frame = seek.frame;
    if (seek.next) {
        keep(frame);
        this->seek(*seek.next);
    } else if (!seek.frame) {
        keep(frame);
    } else if (isOver(*seek.frame, number)) {
        m_asksBefore = seek.frame->asksBefore;
        m_seek.frame.reset();
        keep(frame);
    } else {
        m_seek.frame = nextTry(*seek.frame);
        this->seek(positionFor(m_clock, *m_seek.frame));
    }
}

void QtPlayer::keep(const QVideoFrame &frame)
{
    m_shown = frameAt(m_clock, frame.startTime());
    m_newest = frame;
    if (!m_convert.isActive())
        m_convert.start();
}

// Late frames were overtaken in keep(): only the newest costs a conversion.
void QtPlayer::convertNewest()
{
    const QImage image = std::exchange(m_newest, {}).toImage();
    if (!image.isNull())
        emit frameChanged(image);
}

void QtPlayer::follow(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::LoadedMedia && m_player.hasAudio() && !m_audio)
        makeAudio();
    if (status == QMediaPlayer::LoadedMedia)
        emit soundChanged(hasSound());
    const bool isNew = status == QMediaPlayer::LoadedMedia && !m_shown;
    if (isNew && m_isPlaying && !m_player.hasVideo()) {
        m_player.play();
    } else if (isNew || (status == QMediaPlayer::LoadedMedia && !m_isPlaying)) {
        m_player.pause(); // shows the first frame: played at once it might be left out, and frames are counted from it
    } else if (status == QMediaPlayer::EndOfMedia && m_isLooping && m_isPlaying) {
        startAgainSoon(0); // by hand: setLoops() does not loop on the FFmpeg backend of 6.4
    } else if (status == QMediaPlayer::EndOfMedia && m_isPlaying) {
        m_isAtEnd = true;
        setPlaying(false);
    }
}

// Only for a video with sound, and most have none: it looks for a sound server, and complains where there is none.
void QtPlayer::makeAudio()
{
    if (QMediaDevices::audioOutputs().isEmpty())
        return; // the FFmpeg backend of 6.4 crashes when it is given an output that is none
    m_audio = std::make_unique<QAudioOutput>();
    adjustAudio();
    m_player.setAudioOutput(m_audio.get());
}

// A turn later: the FFmpeg backend of 6.4 is still ending when it tells so, and what it is told then is lost now and then.
void QtPlayer::startAgainSoon(qint64 position)
{
    QTimer::singleShot(0, this, [this, position] {
        if (m_isPlaying && m_player.mediaStatus() == QMediaPlayer::EndOfMedia)
            startAgain(position);
    });
}

void QtPlayer::startAgain(qint64 position)
{
    m_isAtEnd = false;
    m_player.setPosition(position);
    m_player.play();
    if (position > 0)
        m_player.setPosition(position); // GStreamer's backend goes to the beginning by itself as long as it counts as ended
}

void QtPlayer::setPlaying(bool isPlaying)
{
    if (std::exchange(m_isPlaying, isPlaying) != isPlaying)
        emit stateChanged();
}

} // namespace

std::unique_ptr<Player> makeQtPlayer()
{
    return std::make_unique<QtPlayer>();
}

void useQuickVideoBackend()
{
    if (!qEnvironmentVariableIsEmpty(backendChoice))
        return;
    const QStringList folders = QCoreApplication::libraryPaths();
    const bool isThere = std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return !QDir(folder + QStringLiteral("/multimedia")).entryList({QStringLiteral("*ffmpegmediaplugin*")}, QDir::Files).isEmpty();
    });
    if (isThere)
        qputenv(backendChoice, "ffmpeg");
}
