// SPDX-License-Identifier: MIT
#include "ui/media/mpvplayer.h"

#include "ui/media/mpvsession.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto endLimit = 2s; // where nobody has called endMpvSessions(), as in tests
constexpr QLatin1StringView threadName("mpv session");

// The thread of a session. It deletes both when it is done: nobody waits for mpv to end, which takes up to 200 ms.
class SessionThread : public QThread
{
public:
    explicit SessionThread(MpvSession *session)
        : QThread(qApp)
        , m_session(session)
    {
        setObjectName(threadName);
        session->moveToThread(this);
        connect(this, &QThread::finished, session, &QObject::deleteLater); // in this thread, as its last event
        connect(this, &QThread::finished, this, &QObject::deleteLater);
        // The program ends: wait, since mpv must not run on while the libraries are torn down.
        connect(qApp, &QObject::destroyed, this, [this] {
            setParent(nullptr);
            if (wait(QDeadlineTimer(endLimit)))
                delete this;
        });
    }

    [[nodiscard]] MpvSession *session() const { return m_session; }

private:
    MpvSession *m_session;
};

class MpvPlayer : public Player
{
public:
    MpvPlayer(const QList<MpvOption> &extraOptions, MpvLoader load)
        : m_extraOptions(extraOptions)
        , m_load(load)
    {}
    ~MpvPlayer() override { closeSession(); }

    void setSource(const QString &path) override;
    void play() override;
    void pause() override { setPlaying(false); }
    void setPosition(qint64 position) override;
    void step(int frames) override;
    void setRate(double rate) override { change(&PlaybackState::rate, rate); }
    void setVolume(double volume) override { change(&PlaybackState::volume, volume); }
    void setMuted(bool isMuted) override { change(&PlaybackState::isMuted, isMuted); }
    void setLooping(bool isLooping) override { change(&PlaybackState::isLooping, isLooping); }
    void setAbLoop(const AbLoop &loop) override { change(&PlaybackState::loop, loop); }

    [[nodiscard]] qint64 duration() const override { return m_duration; }
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] bool isPlaying() const override { return m_state.isPlaying; }
    [[nodiscard]] bool isLooping() const override { return m_state.isLooping; }
    [[nodiscard]] bool isMuted() const override { return m_state.isMuted; }
    [[nodiscard]] bool hasSound() const override { return m_hasSound; }
    [[nodiscard]] const VideoFacts &facts() const override { return m_facts; }

private:
    void openSession(const QString &path);
    void closeSession();
    void connectSession(const MpvSession &session);
    void setPlaying(bool isPlaying);
    void take(qint64 position);

    template<typename Value>
    void change(Value PlaybackState::*part, const Value &value)
    {
        if (std::exchange(m_state.*part, value) != value)
            reportState();
    }
    void reportState()
    {
        call([state = m_state](MpvSession &session) { session.setState(state); });
    }

    // On the session's thread, later.
    template<typename Function>
    void call(Function function)
    {
        if (m_session)
            QMetaObject::invokeMethod(
                m_session, [session = m_session, function] { function(*session); }, Qt::QueuedConnection);
    }

    const QList<MpvOption> m_extraOptions;
    const MpvLoader m_load;
    MpvSession *m_session = nullptr; // null: no file; lives until closeSession() has its thread end
    QThread *m_thread = nullptr;
    std::unique_ptr<QObject> m_receiver; // of the signals of one session: those of a former one are dropped with it
    PlaybackState m_state;
    VideoFacts m_facts;
    qint64 m_duration = 0;
    qint64 m_position = 0;
    int m_seek = 0; // the number of the last, in this file
    bool m_isSeeking = false;
    bool m_hasSound = false;
    bool m_hasFailed = false;
};

void MpvPlayer::setSource(const QString &path)
{
    closeSession();
    m_duration = 0;
    m_position = 0;
    m_seek = 0;
    m_isSeeking = false;
    m_hasSound = false;
    m_hasFailed = false;
    m_facts = {};
    if (std::exchange(m_state.isPlaying, false))
        emit stateChanged();
    if (!path.isEmpty())
        openSession(path);
}

void MpvPlayer::openSession(const QString &path)
{
    m_session = new MpvSession(m_extraOptions, m_load);
    m_thread = new SessionThread(m_session);
    connectSession(*m_session);
    m_thread->start();
    call([path, state = m_state](MpvSession &session) { session.open(path, state); });
}

void MpvPlayer::closeSession()
{
    m_receiver.reset();
    m_session = nullptr;
    if (QThread *thread = std::exchange(m_thread, nullptr))
        thread->quit();
}

void MpvPlayer::connectSession(const MpvSession &session)
{
    m_receiver = std::make_unique<QObject>();
    QObject *receiver = m_receiver.get();
    connect(&session, &MpvSession::frameReady, receiver, [this] {
        if (const QImage frame = m_session->takeFrame(); !frame.isNull())
            emit frameChanged(frame);
    });
    connect(&session, &MpvSession::positionChanged, receiver, [this](qint64 position, int seek) {
        if (seek != m_seek)
            return; // it is of before the last seek
        take(position);
        if (std::exchange(m_isSeeking, false))
            emit positionReached();
    });
    connect(&session, &MpvSession::durationChanged, receiver, [this](qint64 duration) {
        if (std::exchange(m_duration, duration) != duration)
            emit durationChanged(duration);
    });
    connect(&session, &MpvSession::soundChanged, receiver, [this](bool hasSound) {
        if (std::exchange(m_hasSound, hasSound) != hasSound)
            emit soundChanged(hasSound);
    });
    connect(&session, &MpvSession::factsChanged, receiver, [this](const VideoFacts &facts) {
        m_facts = facts;
        emit factsChanged();
    });
    connect(&session, &MpvSession::imageMissing, receiver, [this] { emit imageMissing(); });
    connect(&session, &MpvSession::ended, receiver, [this](int revision) {
        if (revision == m_state.revision && std::exchange(m_state.isPlaying, false))
            emit stateChanged();
    });
    connect(&session, &MpvSession::failed, receiver, [this](Problem problem, const QString &detail) {
        m_hasFailed = true;
        setPlaying(false);
        emit failed(problem, detail);
    });
}

void MpvPlayer::play()
{
    if (m_session && !m_hasFailed) // else it was reported already
        setPlaying(true);
}

// That it is to play is sent in any case: it may have ended meanwhile.
void MpvPlayer::setPlaying(bool isPlaying)
{
    const bool isChanged = std::exchange(m_state.isPlaying, isPlaying) != isPlaying;
    if (!isChanged && !isPlaying)
        return;
    ++m_state.revision;
    reportState();
    if (isChanged)
        emit stateChanged();
}

void MpvPlayer::setPosition(qint64 position)
{
    m_isSeeking = m_session != nullptr;
    call([position, number = ++m_seek](MpvSession &session) { session.seek(position, number); });
    take(position);
}

void MpvPlayer::step(int frames)
{
    setPlaying(false);
    call([frames](MpvSession &session) { session.step(frames); });
}

void MpvPlayer::take(qint64 position)
{
    if (std::exchange(m_position, position) != position)
        emit positionChanged(position);
}

} // namespace

bool endMpvSessions(std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    const QList<QThread *> threads = qApp->findChildren<QThread *>(threadName);
    return std::all_of(threads.begin(), threads.end(), [&end](QThread *thread) { return thread->wait(end); });
}

std::unique_ptr<Player> makeMpvPlayer()
{
    return makeMpvPlayer({});
}

std::unique_ptr<Player> makeMpvPlayer(const QList<MpvOption> &extraOptions)
{
    return makeMpvPlayer(extraOptions, &loadMpv);
}

std::unique_ptr<Player> makeMpvPlayer(const QList<MpvOption> &extraOptions, const MpvLibrary *(*load)())
{
    return std::make_unique<MpvPlayer>(extraOptions, load);
}
