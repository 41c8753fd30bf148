#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <qtconcurrenttask.h> // it has no other name
#include <QThreadPool>

#include <utility>

// Which of the works that wait for a thread begins first.
enum class Urgency {
    Later, // it only adds to what can be seen already
    Usual,
    LookedAt, // somebody waits for it
};

// Runs `work`, a function from values to a value, on a thread of the pool, and gives what it returns to `then` in the thread of `context`,
// never from inside this call. When the context dies first, the work ends all the same and nothing is told. (QFuture::then() with a context
// may not be used for this: Qt 6.4 asserts when the context is gone.)
template<typename Work, typename Then>
void runInWorker(QThreadPool &pool, QObject *context, Work work, Then then, Urgency urgency = Urgency::Usual)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result()); // the last thing here: it may delete the context
    });
    watcher->setFuture(QtConcurrent::task(std::move(work)).onThreadPool(pool).withPriority(static_cast<int>(urgency)).spawn());
}
