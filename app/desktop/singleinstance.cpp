// SPDX-License-Identifier: MIT
#include "app/desktop/singleinstance.h"

#include "app/common/files/privatefiles.h"
#include "app/common/web.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto oneTry = 500ms;          // to connect: the first start may just be coming up
constexpr auto maxMessage = 10s;        // to arrive
constexpr qsizetype largest = 16 << 20; // bytes of a message
constexpr QDataStream::Version version = QDataStream::Qt_6_0;
constexpr QByteArrayView taken("taken\n");

// The same folder gets the same name, however it is spelt. Where sockets are files they lie in the user's own folder for such things, which
// nobody else can enter; without one they lie where everybody can, see isOwn().
QString nameFor(const QString &dataFolder)
{
    makePrivateFolder(dataFolder);
    const QString folder = QFileInfo(dataFolder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((folder.isEmpty() ? dataFolder : folder).toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"jobviewer-"_s + QString::fromLatin1(hash.toHex().left(24));
#ifdef Q_OS_WIN
    return name;
#else
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(own.isEmpty() ? QDir::tempPath() : own).filePath(name);
#endif
}

QString lockFor(const QString &name)
{
    return (QDir::isAbsolutePath(name) ? name : QDir::temp().filePath(name)) + u".lock"_s;
}

// Whether the process at the other end runs as the same user. In a folder that is open to all, anybody can take the name before we do; the
// system says who listens or connects, whatever is sent. On Windows the rights of the pipe decide.
bool isOwn([[maybe_unused]] const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user{};
    gid_t group{};
    return ::getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0 && user == ::geteuid();
#else
    return true;
#endif
}

QByteArray bytesOf(const StartMessage &message)
{
    QByteArray bytes;
    QDataStream out(&bytes, QDataStream::WriteOnly);
    out.setVersion(version);
    out << message.arguments << message.activationToken;
    return bytes;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
    , m_lock(lockFor(m_name))
{
    m_lock.setStaleLockTime(0); // however long we run; of one that has died it is taken all the same
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

// The lock says who is first: two that start at once would else take the socket from each other.
SingleInstance::Role SingleInstance::start(const StartMessage &message, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    do {
        if (m_lock.tryLock(0)) {
            QLocalServer::removeServer(m_name); // of one that has died
            if (m_server.listen(m_name))
                return Role::First;
            m_lock.unlock();
            return Role::Alone;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Alone;
        const Handover handover = handOver(message, std::chrono::milliseconds(deadline.remainingTime()));
        if (handover != Handover::NoAnswer)
            return handover == Handover::Taken ? Role::HandedOn : Role::Alone;
        if (!deadline.hasExpired())
            QThread::msleep(20);
    } while (!deadline.hasExpired());
    return Role::Alone;
}

SingleInstance::Handover SingleInstance::handOver(const StartMessage &message, std::chrono::milliseconds limit) const
{
    const QDeadlineTimer deadline(limit);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(std::min(left(), static_cast<int>(oneTry.count()))))
        return Handover::NoAnswer;
    if (!isOwn(socket))
        return Handover::Refused;
    QDataStream out(&socket);
    out.setVersion(version);
    out << bytesOf(message);
    socket.flush();
    while (socket.bytesAvailable() < taken.size()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(left()))
            return Handover::NoAnswer;
    }
    return socket.read(taken.size()) == taken ? Handover::Taken : Handover::NoAnswer;
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isOwn(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(largest);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(maxMessage, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            QDataStream in(socket);
            in.setVersion(version);
            in.startTransaction();
            QByteArray bytes;
            in >> bytes;
            if (!in.commitTransaction()) {
                if (in.status() == QDataStream::ReadCorruptData || socket->bytesAvailable() >= largest)
                    socket->abort();
                return; // there is more to come
            }
            StartMessage message;
            QDataStream content(bytes);
            content.setVersion(version);
            content >> message.arguments >> message.activationToken;
            if (content.status() != QDataStream::Ok) {
                socket->abort();
                return;
            }
            socket->write(taken.data(), taken.size());
            socket->disconnectFromServer(); // once it is written
            emit started(message);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

QStringList withAbsolutePaths(const QStringList &arguments)
{
    QStringList absolute;
    for (const QString &argument : arguments) {
        const QFileInfo info(argument);
        const bool isPath = !isProgramLink(argument) && (argument.endsWith(".json"_L1, Qt::CaseInsensitive) || info.exists());
        absolute.append(isPath ? info.absoluteFilePath() : argument);
    }
    return absolute;
}

QString activationToken()
{
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
}
