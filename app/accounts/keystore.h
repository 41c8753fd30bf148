// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

// What became of a question to the system's key store.
struct KeyStoreReply
{
    enum class State {
        Done,
        Empty,    // it holds nothing under this key
        Missing,  // there is no key store
        Refused,  // locked and not to be unlocked, or it would not
        NoAnswer, // it let the limit pass (see TokenStore)
    };

    State state = State::Missing;
    QString secret{}; // of a read that is Done

    bool operator==(const KeyStoreReply &) const = default;
};

// Where secrets lie for good: an interface, since the real one may refuse, hang, or not be there. All calls return at once; `done` is
// called later and in the caller's thread, at most once and perhaps never, and not when the store has gone.
class KeyStore
{
public:
    using Done = std::function<void(const KeyStoreReply &)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    virtual void read(const QString &key, const Done &done) = 0;
    virtual void write(const QString &key, const QString &secret, const Done &done) = 0;
    virtual void remove(const QString &key, const Done &done) = 0;
};
