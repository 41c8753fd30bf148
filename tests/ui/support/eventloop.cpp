// SPDX-License-Identifier: MIT
#include "tests/ui/support/eventloop.h"

#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

bool runUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue())
            loop.quit();
    });
    look.start(5ms);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    if (!isTrue())
        loop.exec();
    return isTrue();
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}
