#include "tests/ui/support/fakeplayer.h"

void FakePlayer::setSource(const QString &path)
{
    source = path;
    now = 0;
    length = 0;
    if (m_loadsAtOnce && !path.isEmpty())
        load(5200);
}

void FakePlayer::setPosition(qint64 position)
{
    sought.append(position);
    tell(position);
}

void FakePlayer::load(qint64 duration)
{
    QImage frame(160, 90, QImage::Format_RGB32);
    frame.fill(Qt::darkCyan);
    length = duration;
    emit durationChanged(duration);
    emit frameChanged(frame);
}

void FakePlayer::tell(qint64 position)
{
    now = position;
    emit positionChanged(position);
}

void FakePlayer::change(bool is)
{
    playing = is;
    emit stateChanged();
}
