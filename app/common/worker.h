// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <utility>

// Passes the result of the future to `then` in the thread of `context`, never from inside this call. When the context is destroyed first,
// nothing is reported. (QFuture::then() with a context may not be used for this: Qt 6.4 asserts when the context is gone.)
template<typename Value, typename Then>
void whenFinished(const QFuture<Value> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result()); // the last thing here: it may delete the context
    });
    watcher->setFuture(future);
}

// Runs `work`, a function from values to a value, on a thread of the pool; see whenFinished() for the rest. The work ends also when the
// context is destroyed first.
template<typename Work, typename Then>
void runInWorker(QThreadPool &pool, QObject *context, Work work, Then then)
{
    whenFinished(QtConcurrent::run(&pool, std::move(work)), context, std::move(then));
}
