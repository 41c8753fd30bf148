#include "ui/media/qtplayer.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QCoreApplication>
#include <QDir>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

constexpr auto peekAfter = std::chrono::milliseconds(150);

class QtPlayer : public Player
{
public:
    QtPlayer();

    void setSource(const QString &path) override;
    void play() override;
    void pause() override;
    void setPosition(qint64 position) override;
    void setMuted(bool isMuted) override;
    void setLooping(bool isLooping) override { m_isLooping = isLooping; }

    [[nodiscard]] qint64 duration() const override { return m_player.duration(); }
    [[nodiscard]] qint64 position() const override { return m_player.position(); }
    [[nodiscard]] bool isPlaying() const override { return m_isPlaying; }
    [[nodiscard]] bool isLooping() const override { return m_isLooping; }
    [[nodiscard]] bool isMuted() const override { return m_isMuted; }

private:
    void takeFrame(const QVideoFrame &frame);
    void convertNewest();
    void follow(QMediaPlayer::MediaStatus status);
    void makeAudio();
    void startAgain();
    void setPlaying(bool isPlaying);

    std::unique_ptr<QAudioOutput> m_audio; // these two before the player, which lets go of them first
    QVideoSink m_sink;
    QMediaPlayer m_player;
    QTimer m_convert; // fires when all frames that have come are taken
    QTimer m_peek;    // fires when no frame came for a position that was set while paused
    QVideoFrame m_newest;
    bool m_isPlaying = false; // what was asked for: the backend's own state falls to Stopped at each end
    bool m_isLooping = true;
    bool m_isMuted = false;
};

QtPlayer::QtPlayer()
{
    m_player.setVideoSink(&m_sink);
    m_convert.setSingleShot(true);
    m_convert.setInterval(0);
    connect(&m_convert, &QTimer::timeout, this, &QtPlayer::convertNewest);
    m_peek.setSingleShot(true);
    m_peek.setInterval(peekAfter);
    // The FFmpeg backend of 6.4 shows no frame for a seek while paused when it has read the file to its end: let it run for one.
    connect(&m_peek, &QTimer::timeout, this, [this] {
        if (!m_isPlaying)
            m_player.play();
    });
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &QtPlayer::takeFrame);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &QtPlayer::follow);
    connect(&m_player, &QMediaPlayer::positionChanged, this, &Player::positionChanged);
    connect(&m_player, &QMediaPlayer::durationChanged, this, &Player::durationChanged);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error, const QString &) {
        if (error == QMediaPlayer::NoError)
            return;
        setPlaying(false);
        // The error's own text may hold the path.
        emit failed(QStringLiteral("player error %1").arg(static_cast<int>(error)));
    });
}

void QtPlayer::setSource(const QString &path)
{
    setPlaying(false);
    m_convert.stop();
    m_peek.stop();
    m_newest = {};
    m_player.setSource(path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path));
}

void QtPlayer::play()
{
    if (m_player.error() != QMediaPlayer::NoError)
        return; // told already
    setPlaying(true);
    if (m_player.mediaStatus() == QMediaPlayer::EndOfMedia)
        startAgain();
    else
        m_player.play();
}

void QtPlayer::pause()
{
    setPlaying(false);
    m_player.pause();
}

void QtPlayer::setPosition(qint64 position)
{
    if (m_player.playbackState() == QMediaPlayer::StoppedState)
        m_player.pause(); // a stopped player takes the position but shows no frame
    m_player.setPosition(position);
    if (!m_isPlaying)
        m_peek.start();
}

void QtPlayer::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    if (m_audio)
        m_audio->setMuted(isMuted);
}

void QtPlayer::takeFrame(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    m_peek.stop();
    if (!m_isPlaying && m_player.playbackState() == QMediaPlayer::PlayingState)
        m_player.pause(); // it was let run for this frame only
    m_newest = frame;
    if (!m_convert.isActive())
        m_convert.start();
}

// Late frames were overtaken in takeFrame(): only the newest costs a conversion.
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
    if (status == QMediaPlayer::LoadedMedia && !m_isPlaying) {
        m_player.pause(); // shows the first frame
    } else if (status == QMediaPlayer::EndOfMedia && m_isLooping && m_isPlaying) {
        // By hand, and a turn later: setLoops() does not loop on the FFmpeg backend of 6.4, which is also still ending when it tells so.
        QTimer::singleShot(0, this, [this] {
            if (m_isPlaying && m_player.mediaStatus() == QMediaPlayer::EndOfMedia)
                startAgain();
        });
    } else if (status == QMediaPlayer::EndOfMedia) {
        setPlaying(false);
    }
}

// Only for a video with sound, and most have none: it looks for a sound server, and complains where there is none.
void QtPlayer::makeAudio()
{
    if (QMediaDevices::audioOutputs().isEmpty())
        return; // the FFmpeg backend of 6.4 crashes when it is given an output that is none
    m_audio = std::make_unique<QAudioOutput>();
    m_audio->setMuted(m_isMuted);
    m_player.setAudioOutput(m_audio.get());
}

void QtPlayer::startAgain()
{
    m_player.setPosition(0);
    m_player.play();
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
    constexpr auto choice = "QT_MEDIA_BACKEND";
    if (!qEnvironmentVariableIsEmpty(choice))
        return;
    const QStringList folders = QCoreApplication::libraryPaths();
    const bool isThere = std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return !QDir(folder + QStringLiteral("/multimedia")).entryList({QStringLiteral("*ffmpegmediaplugin*")}, QDir::Files).isEmpty();
    });
    if (isThere)
        qputenv(choice, "ffmpeg");
}
