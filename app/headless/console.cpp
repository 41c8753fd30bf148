// SPDX-License-Identifier: MIT
#include "app/headless/console.h"

#include "app/headless/runprogress.h"

#include "app/headless/interrupts.h"

#include <QFileDevice>

#ifndef Q_OS_WIN
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressPause = 150; // milliseconds

#ifndef Q_OS_WIN

constexpr int pollMilliseconds = 50;
constexpr int maxPollsAfterSignal = 6; // for a reader that is only slow

// Waits for a reader that does not read, but not beyond a signal: a pipe takes so many bytes at once without blocking.
bool writeToDescriptor(int descriptor, QByteArrayView text)
{
    int pollsAfterSignal = 0;
    while (!text.isEmpty()) {
        pollfd target{.fd = descriptor, .events = POLLOUT, .revents = 0};
        const int ready = poll(&target, 1, pollMilliseconds);
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready <= 0) {
            if (Interrupts::isRaised() && ++pollsAfterSignal > maxPollsAfterSignal)
                return false;
            continue;
        }
        const ssize_t written = write(descriptor, text.data(), static_cast<size_t>(std::min<qsizetype>(text.size(), PIPE_BUF)));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return false;
        text = text.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

#endif

bool writeWhole(QIODevice &device, const QByteArray &text)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
#ifndef Q_OS_WIN
    if (file && file->handle() >= 0)
        return file->flush() && writeToDescriptor(file->handle(), text);
#endif
    return device.write(text) == text.size() && (!file || file->flush());
}

} // namespace

Console::Console(const HeadlessStreams &streams)
    : m_streams(streams)
{}

void Console::print(const QByteArray &line)
{
    clearProgress();
    if (!m_isBroken && !writeWhole(m_streams.out, line + '\n'))
        m_isBroken = true;
}

void Console::say(const QString &sentence)
{
    clearProgress();
    QString shown = sentence; // names from outside may hold what a terminal obeys
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u'?');
    Q_UNUSED(writeWhole(m_streams.err, "jobviewer: " + shown.toUtf8() + '\n')) // nowhere is left to complain to
}

void Console::showProgress(const RunProgress &progress)
{
    if (!m_streams.isTerminal || (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressPause))
        return;
    m_sinceProgress.start();
    m_hasProgress = true;
    Q_UNUSED(writeWhole(m_streams.err, "\r\x1b[K" + progress.text().toUtf8()))
}

void Console::clearProgress()
{
    if (std::exchange(m_hasProgress, false))
        Q_UNUSED(writeWhole(m_streams.err, "\r\x1b[K"))
}
