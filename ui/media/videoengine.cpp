// SPDX-License-Identifier: MIT
#include "ui/media/videoengine.h"

#include <QMutex>
#include <QMutexLocker>

namespace {

struct Noted
{
    QMutex mutex;
    QString state = QStringLiteral("not loaded yet");
};

Noted &noted()
{
    static Noted one;
    return one;
}

} // namespace

QString videoEngine()
{
    const QMutexLocker lock(&noted().mutex);
    return QStringLiteral("libmpv, ") + noted().state;
}

void noteVideoEngine(const QString &state)
{
    const QMutexLocker lock(&noted().mutex);
    noted().state = state;
}
