// SPDX-License-Identifier: MIT
#include "app/common/worker.h"

#include <QSemaphore>
#include <QtTest>

class WorkerTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheValueInTheContextsThread();
    void tellsNothingToAContextThatIsGone();
    void letsTheListenerDeleteTheContext();
};

void WorkerTest::givesTheValueInTheContextsThread()
{
    QThreadPool pool;
    QThread *worked = nullptr;
    QThread *reported = nullptr;
    runInWorker(
        pool, this, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            worked = thread;
            reported = QThread::currentThread();
        });
    QVERIFY(!reported); // not from inside the call
    QTRY_COMPARE(reported, QThread::currentThread());
    QVERIFY(worked && worked != reported);
}

void WorkerTest::tellsNothingToAContextThatIsGone()
{
    QThreadPool pool;
    QSemaphore goOn;
    bool hasReported = false;
    auto context = std::make_unique<QObject>();
    runInWorker(
        pool, context.get(),
        [&] {
            goOn.acquire();
            return 1;
        },
        [&](int) { hasReported = true; });
    context.reset();
    goOn.release();
    QVERIFY(pool.waitForDone());
    bool isLater = false;
    runInWorker(
        pool, this, [] { return 2; }, [&](int) { isLater = true; });
    QTRY_VERIFY(isLater);
    QVERIFY(!hasReported);
}

void WorkerTest::letsTheListenerDeleteTheContext()
{
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    runInWorker(
        pool, context.get(), [] { return 1; }, [&](int) { context.reset(); });
    QTRY_VERIFY(!context);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_worker.moc"
