#include "app/headless/console.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressPause = 150; // milliseconds

bool writeWhole(QIODevice &device, const QByteArray &text)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
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
    Q_UNUSED(writeWhole(m_streams.err, "jobviewer: " + sentence.toUtf8() + '\n')) // nowhere is left to complain to
}

void Console::showProgress(const QString &text)
{
    if (!m_streams.isTerminal || (m_hasProgress && m_sinceProgress.elapsed() < progressPause))
        return;
    m_sinceProgress.start();
    m_hasProgress = true;
    Q_UNUSED(writeWhole(m_streams.err, "\r\x1b[K" + text.toUtf8()))
}

void Console::clearProgress()
{
    if (std::exchange(m_hasProgress, false))
        Q_UNUSED(writeWhole(m_streams.err, "\r\x1b[K"))
}
