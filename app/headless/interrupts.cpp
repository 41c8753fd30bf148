// SPDX-License-Identifier: MIT
#include "app/headless/interrupts.h"

#include <QtGlobal>

#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

std::atomic_bool hasBeenRaised = false; // lock-free: a signal handler may set it

} // namespace

#ifdef Q_OS_WIN

namespace {

Interrupts *listener = nullptr; // a console handler gets no argument

BOOL WINAPI report(DWORD)
{
    hasBeenRaised = true;
    Interrupts *receiver = std::exchange(listener, nullptr);
    return receiver
        && QMetaObject::invokeMethod(
               receiver, [receiver] { emit receiver->raised(130); }, Qt::QueuedConnection); // Windows calls from a thread of its own
}

} // namespace

class Interrupts::Watcher
{
public:
    explicit Watcher(Interrupts &owner)
    {
        listener = &owner;
        SetConsoleCtrlHandler(&report, TRUE);
    }

    ~Watcher()
    {
        SetConsoleCtrlHandler(&report, FALSE);
        listener = nullptr;
    }
};

#else

namespace {

int pipeEnds[2] = {-1, -1}; // what a signal handler may touch: a descriptor, and write()

void report(int number)
{
    hasBeenRaised = true;
    const char byte = static_cast<char>(number);
    const int savedError = errno;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = savedError;
}

} // namespace

class Interrupts::Watcher
{
public:
    explicit Watcher(Interrupts &owner)
    {
        if (pipe(pipeEnds) != 0)
            return; // signals end the program as they always do
        for (const int end : pipeEnds)
            fcntl(end, F_SETFD, FD_CLOEXEC);
        m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, &owner, [&owner] {
            char number = 0;
            if (read(pipeEnds[0], &number, 1) == 1)
                emit owner.raised(128 + number);
        });
        struct sigaction action = {};
        action.sa_handler = &report;
        action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART); // the second one does what it did before us
        for (size_t i = 0; i < std::size(signalNumbers); ++i)
            sigaction(signalNumbers[i], &action, &m_before[i]);
    }

    ~Watcher()
    {
        if (!m_notifier)
            return;
        for (size_t i = 0; i < std::size(signalNumbers); ++i)
            sigaction(signalNumbers[i], &m_before[i], nullptr);
        m_notifier.reset();
        for (int &end : pipeEnds)
            close(std::exchange(end, -1));
    }

    Q_DISABLE_COPY_MOVE(Watcher)

private:
    static constexpr int signalNumbers[] = {SIGINT, SIGTERM, SIGHUP};

    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_before[std::size(signalNumbers)] = {};
};

#endif

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    hasBeenRaised = false;
    m_watcher = std::make_unique<Watcher>(*this);
}

bool Interrupts::isRaised()
{
    return hasBeenRaised;
}

Interrupts::~Interrupts() = default;
