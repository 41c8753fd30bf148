// SPDX-License-Identifier: MIT
#include "app/desktop/busnotifier.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/jobalerts.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// When a notification is shown for jobs that have ended, and for how many at once. What the desktop makes of it is tested from outside
// (tests/access).
class NotificationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsOfOneJob();
    void tellsOfTenAsOne();
    void tellsNothingWhileSomebodyLooks();
    void tellsNothingOfWhatHadEndedBefore();
    void tellsNothingOfWhatWasRemoved();
    void doesNothingWithoutABus();

private:
    void run(int jobs, const QString &end);
    [[nodiscard]] bool haveEnded() const;

    MidjourneyV2 m_service;
    QThreadPool m_workers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<JobController> m_controller;
    QList<std::pair<Notification, JobKey>> m_notice;
};

void NotificationTest::init()
{
    m_notice.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<Archive>(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    m_network = std::make_unique<FakeNetwork>();
    PollPolicy policy;
    policy.interval = 1ms;
    policy.least = 1ms;
    m_controller = std::make_unique<JobController>(SessionServices{.api = *m_network,
                                                                   .media = *m_network,
                                                                   .workers = m_workers,
                                                                   .service = m_service,
                                                                   .endpoint = {.base = QUrl(u"https://api.example"_s), .token = u"t"_s},
                                                                   .pollPolicy = policy,
                                                                   .store = MediaStore(m_folder->filePath(u"media"_s)),
                                                                   .archive = *m_archive},
                                                   TokenSource::Environment);
}

void NotificationTest::cleanup()
{
    m_controller.reset();
    m_workers.waitForDone();
    m_archive.reset();
}

// Opens so many jobs, each of which runs at first and then ends so.
void NotificationTest::run(int jobs, const QString &end)
{
    QStringList ids;
    for (int number = 1; number <= jobs; ++number) {
        const QUrl url = m_service.jobUrl(m_controller->access().address(), jobId(number));
        QJsonObject job = jobObject(number, end);
        job[u"prompt"_s] = u"a lighthouse, number %1"_s.arg(number);
        m_network->answer(url, {.pieces = {json(jobObject(number, u"progress"_s))}});
        m_network->answer(url, {.pieces = {json(job)}});
        ids.append(jobId(number));
    }
    m_controller->openText(ids.join(u' ').toUtf8());
}

bool NotificationTest::haveEnded() const
{
    const QList<JobKey> keys = m_controller->jobs().keys();
    return std::all_of(keys.begin(), keys.end(), [this](const JobKey &key) {
        const JobResponse *known = m_controller->answer(key);
        return known && !isRunning(known->job.state);
    });
}

void NotificationTest::tellsOfOneJob()
{
    JobAlerts alerts(
        *m_controller, [] { return true; }, 1ms);
    connect(&alerts, &JobAlerts::alerted, this, [this](const Notification &one, const JobKey &key) { m_notice.append({one, key}); });
    run(1, u"failed"_s);
    QTRY_COMPARE(m_notice.size(), 1);
    QCOMPARE(m_notice.first().first, (Notification{.title = u"Failed"_s, .text = u"a lighthouse, number 1"_s, .action = u"Show"_s}));
    QCOMPARE(m_notice.first().second, jobKey(1));
}

void NotificationTest::tellsOfTenAsOne()
{
    JobAlerts alerts(
        *m_controller, [] { return true; }, 500ms);
    connect(&alerts, &JobAlerts::alerted, this, [this](const Notification &one, const JobKey &key) { m_notice.append({one, key}); });
    run(10, u"completed"_s);
    QTRY_VERIFY(haveEnded());
    QTRY_COMPARE(m_notice.size(), 1);
    QCOMPARE(m_notice.first().first.title, u"10 job(s) have ended"_s); // no translation is loaded here
    QCOMPARE(m_notice.first().first.text.count(u'\n'), 3);
    QCOMPARE(m_network->requests().size(), 20);
}

void NotificationTest::tellsNothingWhileSomebodyLooks()
{
    bool isLooking = true;
    JobAlerts alerts(
        *m_controller, [&isLooking] { return !isLooking; }, 0ms);
    QSignalSpy reported(&alerts, &JobAlerts::alerted);
    run(2, u"completed"_s);
    QTRY_VERIFY(haveEnded());
    QCoreApplication::processEvents();
    QCOMPARE(reported.size(), 0);
}

void NotificationTest::tellsNothingOfWhatHadEndedBefore()
{
    JobAlerts alerts(
        *m_controller, [] { return true; }, 0ms);
    QSignalSpy reported(&alerts, &JobAlerts::alerted);
    m_network->answer(m_service.jobUrl(m_controller->access().address(), jobId(1)), {.pieces = {json(jobObject(1, u"completed"_s))}});
    m_controller->openText(jobId(1).toUtf8());
    QTRY_VERIFY(haveEnded());
    QCoreApplication::processEvents();
    QCOMPARE(reported.size(), 0);
}

void NotificationTest::tellsNothingOfWhatWasRemoved()
{
    connect(m_controller.get(), &JobController::jobEnded, this, [this](const JobKey &key) {
        if (key == jobKey(1))
            QMetaObject::invokeMethod(
                this, [this, key] { m_controller->remove({key}); }, Qt::QueuedConnection);
    });
    JobAlerts alerts(
        *m_controller, [] { return true; }, 500ms);
    connect(&alerts, &JobAlerts::alerted, this, [this](const Notification &one, const JobKey &key) { m_notice.append({one, key}); });
    run(2, u"completed"_s);
    QTRY_COMPARE(m_notice.size(), 1);
    QCOMPARE(m_notice.first().second, jobKey(2));
    QCOMPARE(m_notice.first().first.text, u"a lighthouse, number 2"_s);
}

void NotificationTest::doesNothingWithoutABus()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("there is no bus here");
#else
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    const std::unique_ptr<Notifier> notifier = makeBusNotifier();
    QSignalSpy activated(notifier.get(), &Notifier::activated);
    notifier->show({.title = u"x"_s});
    QVERIFY(notifier->children().isEmpty()); // nothing is called, so nothing is waited for
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    notifier->show({.title = u"x"_s});
    QVERIFY(notifier->children().isEmpty());
    QCOMPARE(activated.size(), 0);
    qputenv("XDG_RUNTIME_DIR", runtime);
    if (bus.isEmpty())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    else
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
#endif
}

QTEST_GUILESS_MAIN(NotificationTest)
#include "tst_notification.moc"
