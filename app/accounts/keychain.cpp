// SPDX-License-Identifier: MIT
#include "app/accounts/keychain.h"

#include "app/accounts/keyservice.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString serviceName = u"jobviewer"_s;
constexpr auto maxGoodbye = 200ms; // for a thread that ends; one that hangs takes more

KeyStoreReply::State stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeyStoreReply::State::Done;
    case QKeychain::EntryNotFound: return KeyStoreReply::State::Empty;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeyStoreReply::State::Missing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError: return KeyStoreReply::State::Refused;
    }
    return KeyStoreReply::State::Refused;
}

struct Question
{
    enum class Kind { Read, Write, Remove };

    Kind kind = Kind::Read;
    QString key{};
    QString secret{}; // to be written
};

// Lives on the thread.
class KeychainWorker : public QObject
{
    Q_OBJECT

public:
    void send(int number, const Question &question)
    {
        if (!m_isThere && !(m_isThere = hasKeyService())) {
            emit answered(number, {.state = KeyStoreReply::State::Missing});
            return;
        }
        QKeychain::Job *job = jobFor(question);
        job->setKey(question.key);
        job->setInsecureFallback(false); // never plain text on the disk
        connect(job, &QKeychain::Job::finished, this, [this, number](QKeychain::Job *ended) {
            KeyStoreReply answer{.state = stateOf(ended->error())};
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended); read && answer.state == KeyStoreReply::State::Done)
                answer.secret = read->textData();
            emit answered(number, answer);
        });
        job->start(); // deletes itself
    }

signals:
    void answered(int number, const KeyStoreReply &answer);

private:
    [[nodiscard]] QKeychain::Job *jobFor(const Question &question)
    {
        switch (question.kind) {
        case Question::Kind::Read: return new QKeychain::ReadPasswordJob(serviceName, this);
        case Question::Kind::Write: {
            auto *job = new QKeychain::WritePasswordJob(serviceName, this);
            job->setTextData(question.secret);
            return job;
        }
        case Question::Kind::Remove: return new QKeychain::DeletePasswordJob(serviceName, this);
        }
        return nullptr;
    }

    bool m_isThere = false; // once seen, it stays; a missing one is looked for again
};

class Keychain : public QObject, public KeyStore
{
    Q_OBJECT

public:
    ~Keychain() override
    {
        if (!m_thread)
            return;
        m_thread->quit();
        if (m_thread->wait(maxGoodbye)) // else it hangs in a call of the system's, and ends with the process
            delete m_thread;
    }

    void read(const QString &key, const Done &done) override { send({.kind = Question::Kind::Read, .key = key}, done); }
    void write(const QString &key, const QString &secret, const Done &done) override
    {
        send({.kind = Question::Kind::Write, .key = key, .secret = secret}, done);
    }
    void remove(const QString &key, const Done &done) override { send({.kind = Question::Kind::Remove, .key = key}, done); }

private:
    void send(const Question &question, const Done &done)
    {
        if (!m_thread)
            startThread();
        const int number = ++m_lastNumber;
        m_waiting.insert(number, done);
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, number, question] { worker->send(number, question); }, Qt::QueuedConnection);
    }

    void startThread()
    {
        m_thread = new QThread; // see the destructor
        m_worker = new KeychainWorker;
        m_worker->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &KeychainWorker::answered, this, [this](int number, const KeyStoreReply &answer) {
            if (const Done done = m_waiting.take(number))
                done(answer); // the last thing here: it may delete us
        });
        m_thread->start();
    }

    QHash<int, Done> m_waiting;
    int m_lastNumber = 0;
    QThread *m_thread = nullptr;
    KeychainWorker *m_worker = nullptr; // lives on the thread and goes with it
};

} // namespace

std::unique_ptr<KeyStore> makeKeychain()
{
    return std::make_unique<Keychain>();
}

#include "keychain.moc"
