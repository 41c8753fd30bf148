// SPDX-License-Identifier: MIT
#include "app/desktop/singleinstance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Role = SingleInstance::Role;

} // namespace

// Two starts with one data folder. The second one blocks, so it runs on a thread here, as it would in a process of its own.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOver();
    void handsOverMuch();
    void leavesOtherFoldersAlone();
    void knowsAFolderByWhateverName();
    void takesThePlaceOfOneThatDied();
    void goesAloneWhenTheOtherHangs();
    void survivesNonsense();
    void keepsOthersOut();
    void tellsAnotherUserNothing();
    void makesPathsAbsolute();
    void givesTheActivationToken();

private:
    [[nodiscard]] Role startAnother(const StartMessage &message, const QString &folder, std::chrono::milliseconds limit = 20s);
    [[nodiscard]] QStringList sockets() const;
    [[nodiscard]] QString socketName() const; // of the one that listens

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
}

Role SingleInstanceTest::startAnother(const StartMessage &message, const QString &folder, std::chrono::milliseconds limit)
{
    Role role = Role::First;
    const std::unique_ptr<QThread> thread(QThread::create([&] { role = SingleInstance(folder).start(message, limit); }));
    thread->start();
    if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }, 30'000))
        QTest::qFail("the second start hangs", __FILE__, __LINE__);
    thread->wait();
    return role;
}

QStringList SingleInstanceTest::sockets() const
{
    return QDir(m_runtime->path()).entryList({u"jobviewer-*"_s}, QDir::System | QDir::Files);
}

QString SingleInstanceTest::socketName() const
{
    for (const QString &file : sockets()) {
        if (!file.endsWith(u".lock"_s))
            return m_runtime->filePath(file);
    }
    return {};
}

void SingleInstanceTest::handsOver()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    QList<StartMessage> messages;
    connect(&first, &SingleInstance::started, this, [&messages](const StartMessage &message) { messages.append(message); });
    const StartMessage one{.arguments = {u"job:1"_s, u"ä \n ü"_s, QString()}, .activationToken = u"token"_s};
    QCOMPARE(startAnother(one, m_folder->path()), Role::HandedOn);
    QCOMPARE(startAnother({}, m_folder->path()), Role::HandedOn);
    QCOMPARE(messages, (QList<StartMessage>{one, {}}));
}

void SingleInstanceTest::handsOverMuch()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    QList<StartMessage> messages;
    connect(&first, &SingleInstance::started, this, [&messages](const StartMessage &message) { messages.append(message); });
    const StartMessage large{.arguments = QStringList(20'000, u"job:20260602103424001-user:1-channel:2-bot:midjourney"_s)};
    QCOMPARE(startAnother(large, m_folder->path()), Role::HandedOn);
    QCOMPARE(messages, QList<StartMessage>{large});
}

void SingleInstanceTest::leavesOtherFoldersAlone()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy started(&first, &SingleInstance::started);
    const QTemporaryDir other;
    QCOMPARE(startAnother({}, other.path()), Role::First);
    QCOMPARE(started.size(), 0);
}

void SingleInstanceTest::knowsAFolderByWhateverName()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    QVERIFY(QFile::link(m_folder->path(), m_runtime->filePath(u"link"_s)));
    QCOMPARE(startAnother({}, m_folder->path() + u"/../"_s + m_folder->path().section(u'/', -1) + u"/"_s), Role::HandedOn);
    QCOMPARE(startAnother({}, m_runtime->filePath(u"link"_s)), Role::HandedOn);
}

void SingleInstanceTest::takesThePlaceOfOneThatDied()
{
#ifdef Q_OS_LINUX
    // A socket that nobody listens at, and a lock of a process that is no more.
    QString socket;
    {
        SingleInstance third(m_folder->path());
        QCOMPARE(third.start({}), Role::First);
        socket = socketName();
    }
    QFile lock(socket + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("999999999\njobviewer\n" + QSysInfo::machineHostName().toUtf8() + '\n') > 0);
    lock.close();
    QFile dead(socket);
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    SingleInstance next(m_folder->path());
    QCOMPARE(next.start({}, 1s), Role::First);
    QCOMPARE(startAnother({}, m_folder->path()), Role::HandedOn);
#endif
}

void SingleInstanceTest::goesAloneWhenTheOtherHangs()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(SingleInstance(m_folder->path()).start({}, 50ms), Role::Alone); // on this thread: the first one cannot answer
    QVERIFY(clock.elapsed() < 5000);
}

void SingleInstanceTest::survivesNonsense()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy started(&first, &SingleInstance::started);
    const QString name = socketName();
    for (const QByteArray &bytes :
         {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(4, '\xFF'), QByteArray("\0\0\0\x02xx", 6), QByteArray()}) {
        QLocalSocket socket;
        socket.connectToServer(name);
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        socket.flush();
        QCoreApplication::processEvents();
        socket.disconnectFromServer();
        QCoreApplication::processEvents();
    }
    QCOMPARE(started.size(), 0);
    QCOMPARE(startAnother({.arguments = {u"job:1"_s}}, m_folder->path()), Role::HandedOn);
    QCOMPARE(started.size(), 1);
}

void SingleInstanceTest::keepsOthersOut()
{
#ifdef Q_OS_UNIX
    SingleInstance first(m_folder->path());
    QCOMPARE(first.start({}), Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &file : sockets()) {
        if (!file.endsWith(u".lock"_s))
            QCOMPARE(QFile::permissions(m_runtime->filePath(file)) & others, QFile::Permissions());
    }
#endif
}

// Somebody else has taken lock and socket before, in a folder where everybody can, and answers like the program.
void SingleInstanceTest::tellsAnotherUserNothing()
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        QSKIP("only root can listen as another user");
    QString name;
    {
        SingleInstance first(m_folder->path());
        QCOMPARE(first.start({}), Role::First);
        name = socketName();
    }
    QLockFile lock(name + u".lock"_s);
    QVERIFY(lock.tryLock(0));
    QVERIFY(::chmod(qPrintable(m_runtime->path()), 0777) == 0);
    QVERIFY(::seteuid(nobody) == 0);
    QLocalServer other;
    other.setSocketOptions(QLocalServer::WorldAccessOption);
    const bool isListening = other.listen(name);
    QVERIFY(::seteuid(0) == 0);
    QVERIFY(isListening);
    QByteArray reported;
    connect(&other, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = other.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [&reported, socket] {
            reported += socket->readAll();
            socket->write("taken\n");
        });
    });
    QCOMPARE(startAnother({.arguments = {u"job:1"_s}}, m_folder->path()), Role::Alone);
    QCOMPARE(reported, QByteArray());
#endif
}

void SingleInstanceTest::makesPathsAbsolute()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto restore = qScopeGuard([&before] { QDir::setCurrent(before); });
    QFile file(u"there.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString here = QDir::currentPath();
    QCOMPARE(
        withAbsolutePaths({u"there.txt"_s, u"not-there.json"_s, u"job:1"_s, u"."_s, u"jobviewer://open?jobid=x.json"_s, here}),
        (QStringList{here + u"/there.txt"_s, here + u"/not-there.json"_s, u"job:1"_s, here, u"jobviewer://open?jobid=x.json"_s, here}));
}

void SingleInstanceTest::givesTheActivationToken()
{
    const auto restore = qScopeGuard([] {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    });
    QCOMPARE(activationToken(), QString());
    qputenv("DESKTOP_STARTUP_ID", "x11");
    QCOMPARE(activationToken(), u"x11"_s);
    qputenv("XDG_ACTIVATION_TOKEN", "wayland");
    QCOMPARE(activationToken(), u"wayland"_s);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
