// SPDX-License-Identifier: MIT
#include "app/net/runningjobs.h"
#include "app/services/allservices.h"
#include "tests/support/fakenetwork.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString v2 = u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s;
const Endpoint endpoint{.base = QUrl(u"https://api.example"_s), .token = u"user:1-secret"_s};

} // namespace

// One list for each service, and one answer for each caller.
class RunningJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatAnyServiceLists();
    void namesTheServicesThatDidNotAnswer();
    void saysWhatMattersMost_data();
    void saysWhatMattersMost();

private:
    Result<QStringList> request(const QList<int> &statuses, const QByteArray &ofV2 = "{}");

    QStringList m_unanswered;
};

// Statuses of v3, faceswap and v2, which come in this order; the other services are not there.
Result<QStringList> RunningJobsTest::request(const QList<int> &statuses, const QByteArray &ofV2)
{
    const ServiceRegistry services(allServices());
    FakeNetwork network;
    const QStringList paths{u"/v3/midjourney/jobs"_s, u"/v1/faceswap/jobs"_s, u"/v2/jobs"_s};
    const QList<Service::RunningList> lists = services.runningLists(endpoint);
    for (const Service::RunningList &list : lists) {
        const QUrl url = list.service->runningJobsUrl(endpoint.base);
        const qsizetype place = paths.indexOf(url.path());
        network.answer(url, {.status = place < 0 ? 404 : statuses.at(place), .pieces = {place == 2 ? ofV2 : QByteArray("{}")}});
    }
    RunningJobs running(network, services, endpoint);
    QList<Result<QStringList>> results;
    connect(&running, &RunningJobs::finished, this, [&](const Result<QStringList> &result) {
        results.append(result);
        m_unanswered = running.unanswered();
        m_unanswered.sort();
    });
    running.start();
    if (network.requests().size() != 4)
        return Error{.kind = Error::Kind::Cancelled, .detail = u"all at once"_s};
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }, 60'000) || results.size() != 1 || network.requests().size() != lists.size())
        return Error{.kind = Error::Kind::Cancelled};
    return results.first();
}

void RunningJobsTest::takesWhatAnyServiceLists()
{
    const Result<QStringList> ids = request({404, 410, 200}, "[\"" + v2.toLatin1() + "\"]");
    QVERIFY(ids);
    QCOMPARE(*ids, QStringList{v2});
    QCOMPARE(m_unanswered, QStringList()); // these have no such list, or no longer
}

void RunningJobsTest::namesTheServicesThatDidNotAnswer()
{
    QVERIFY(request({596, 429, 200}, "[\"" + v2.toLatin1() + "\"]"));
    QCOMPARE(m_unanswered, (QStringList{u"InsightFaceSwap"_s, u"Midjourney v3"_s}));
    QVERIFY(request({402, 403, 200}, "[\"" + v2.toLatin1() + "\"]"));
    QCOMPARE(m_unanswered, QStringList());
}

void RunningJobsTest::saysWhatMattersMost_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("status");
    QTest::newRow("refused at last") << QList{404, 404, 401} << 401;
    QTest::newRow("refused at first") << QList{401, 404, 404} << 401;
    QTest::newRow("limited") << QList{404, 429, 500} << 429;
    QTest::newRow("trouble") << QList{404, 500, 404} << 500;
    QTest::newRow("nowhere") << QList{404, 404, 404} << 404;
}

void RunningJobsTest::saysWhatMattersMost()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, status);
    const Result<QStringList> ids = request(statuses);
    QVERIFY(!ids);
    QCOMPARE(ids.error().httpStatus, status);
}

QTEST_GUILESS_MAIN(RunningJobsTest)
#include "tst_runningjobs.moc"
