// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>

// What one start of the program sends to another.
struct StartMessage
{
    QStringList arguments{};   // what to open; paths of files are absolute
    QString activationToken{}; // of the desktop, so that the window may come to the front; empty: none

    bool operator==(const StartMessage &) const = default;
};

// One program per data folder: the first start listens, a later one hands its arguments over. Only the same user can.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,    // others hand over to us from now on
        HandedOn, // another has taken the message: there is nothing left to do
        Alone,    // the other does not answer or is another user's, or nothing can be listened on: as if there were no other
    };

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    // Blocks, where another is there: until it has answered, or the limit has passed.
    [[nodiscard]] Role start(const StartMessage &message, std::chrono::milliseconds limit = std::chrono::seconds(5));

signals:
    void started(const StartMessage &message); // by somebody else

private:
    enum class Handover { Taken, NoAnswer, Refused }; // Refused: another user's, who receives nothing

    [[nodiscard]] Handover handOver(const StartMessage &message, std::chrono::milliseconds limit) const;
    void take();

    const QString m_name; // of the socket: a path, where sockets are files
    QLockFile m_lock;
    QLocalServer m_server;
};

// Returns each file or folder by its absolute path: the program that receives it may run in another folder.
[[nodiscard]] QStringList withAbsolutePaths(const QStringList &arguments);

// The desktop's token with which this start may come to the front; empty: none.
[[nodiscard]] QString activationToken();
