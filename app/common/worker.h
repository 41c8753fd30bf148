// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <utility>

// Runs `work`, a function from values to a value, on a thread of the pool, and gives what it returns to `then` in the thread of `context`,
// never from inside this call. When the context dies first, the work ends all the same and nothing is told. (QFuture::then() with a context
// may not be used for this: Qt 6.4 asserts when the context is gone.)
template<typename Work, typename Then>
void runInWorker(QThreadPool &pool, QObject *context, Work work, Then then)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result()); // the last thing here: it may delete the context
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}
