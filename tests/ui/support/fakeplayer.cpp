// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakeplayer.h"

#include <utility>

QImage plainFrame(const QColor &color, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

void FakePlayer::setSource(const QString &path)
{
    source = path;
    now = 0;
    length = 0;
    if (m_lengthAtOnce > 0 && !path.isEmpty())
        load(m_lengthAtOnce);
}

void FakePlayer::setPosition(qint64 position)
{
    sought.append(position);
    report(position);
    if (reaches)
        emit positionReached();
}

void FakePlayer::step(int frames)
{
    pause();
    steps.append(frames);
}

void FakePlayer::load(qint64 duration)
{
    length = duration;
    emit durationChanged(duration);
    emit frameChanged(plainFrame(Qt::darkCyan));
}

void FakePlayer::report(qint64 position)
{
    now = position;
    emit positionChanged(position);
}

void FakePlayer::run(qint64 milliseconds)
{
    if (!playing)
        return;
    const qint64 reached = now + milliseconds;
    if (loop.isComplete() && now < *loop.to && reached >= *loop.to) {
        report(*loop.from + (reached - *loop.to) % (*loop.to - *loop.from));
        return;
    }
    if (reached >= length && !looping) {
        report(length);
        change(false);
    } else {
        report(reached % length);
    }
}

void FakePlayer::change(bool is)
{
    if (std::exchange(playing, is) != is)
        emit stateChanged();
}
