// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QHash>
#include <QObject>
#include <QStringList>

// A key store that behaves as a test sets it: it answers in the next turn of the event loop, or on answerAll().
class FakeKeyStore : public KeyStore
{
public:
    enum class Behaviour {
        Answers,
        Waits,   // until answerAll()
        Refuses, // locked, and the user would not unlock it
        IsMissing,
    };

    // What outlives the store, so that a test can look at it and set its behaviour.
    struct Room
    {
        Behaviour behaviour = Behaviour::Answers;
        QHash<QString, QString> secrets{};
        QStringList questions{}; // "read <key>", "write <key>", "remove <key>"
        QList<std::function<void()>> waiting{};

        void answerAll()
        {
            for (const auto &answer : std::exchange(waiting, {}))
                answer();
        }
    };

    explicit FakeKeyStore(Room &room)
        : m_room(room)
    {}

    void read(const QString &key, const Done &done) override
    {
        m_room.questions.append(QStringLiteral("read ") + key);
        answer(done, [&room = m_room, key]() -> KeyStoreReply {
            const auto secret = room.secrets.constFind(key);
            if (secret == room.secrets.cend())
                return {.state = KeyStoreReply::State::Empty};
            return {.state = KeyStoreReply::State::Done, .secret = *secret};
        });
    }
    void write(const QString &key, const QString &secret, const Done &done) override
    {
        m_room.questions.append(QStringLiteral("write ") + key);
        answer(done, [&room = m_room, key, secret]() -> KeyStoreReply {
            room.secrets.insert(key, secret);
            return {.state = KeyStoreReply::State::Done};
        });
    }
    void remove(const QString &key, const Done &done) override
    {
        m_room.questions.append(QStringLiteral("remove ") + key);
        answer(done, [&room = m_room, key]() -> KeyStoreReply {
            return {.state = room.secrets.remove(key) ? KeyStoreReply::State::Done : KeyStoreReply::State::Empty};
        });
    }

private:
    void answer(const Done &done, const std::function<KeyStoreReply()> &act)
    {
        // Not `this`: a late answer may come when we have gone.
        const auto later = [&room = m_room, done, act] {
            if (room.behaviour == Behaviour::IsMissing)
                done({.state = KeyStoreReply::State::Missing});
            else if (room.behaviour == Behaviour::Refuses)
                done({.state = KeyStoreReply::State::Refused});
            else
                done(act());
        };
        if (m_room.behaviour == Behaviour::Waits)
            m_room.waiting.append(later);
        else
            QMetaObject::invokeMethod(&m_turn, later, Qt::QueuedConnection);
    }

    Room &m_room;
    QObject m_turn;
};
