// SPDX-License-Identifier: MIT
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

// The built program with its real pauses, as a server sees it. About two minutes.
class PaceTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePaceOfTheService();
};

// Three jobs: one has ended, one goes on for five answers, one is in trouble first. The first is not requested again while the others are.
void PaceTest::keepsThePaceOfTheService()
{
    HeadlessBench bench;
    const auto answer = [&](int job, const QString &status) { bench.answerJob(jobId(job), jsonAnswer(json(jobObject(job, status)))); };
    answer(1, u"completed"_s);
    for (const QString &status : {u"created"_s, u"started"_s, u"progress"_s, u"progress"_s, u"completed"_s})
        answer(2, status);
    bench.answerJob(jobId(3), {.status = 503});
    bench.answerJob(jobId(3), {.status = 429, .headers = {{"Retry-After", "1"}}}); // no server can make it hurry
    bench.answerJob(jobId(3), {.status = 596});
    answer(3, u"progress"_s);
    answer(3, u"completed"_s);

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USEAPI_TOKEN"_s, u"user:1-secret"_s);
    program.setProcessEnvironment(environment);
    program.start(u"" JOBVIEWER_PROGRAM ""_s,
                  {u"--api-base-url"_s, bench.server.url().toString(), u"--data-dir"_s, bench.path(u"data"_s), u"--save"_s, bench.folder(),
                   jobId(1), jobId(2), jobId(3)});
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 300'000));
    QCOMPARE(program.exitCode(), 0);

    QHash<QByteArray, qint64> lastAt;
    qint64 shortest = 1'000'000;
    for (const LocalServer::Request &request : bench.server.requests()) {
        const auto last = lastAt.constFind(request.target());
        if (last != lastAt.constEnd())
            shortest = std::min(shortest, request.at - *last);
        lastAt.insert(request.target(), request.at);
    }
    qInfo() << "shortest interval of one job:" << shortest << "ms; requests:" << bench.server.requests().size();
    QVERIFY(shortest >= 10'000);
    QCOMPARE(bench.server.count(bench.jobTarget(jobId(1))), 1);
    QCOMPARE(bench.server.count(bench.jobTarget(jobId(2))), 5);
    QCOMPARE(bench.server.count(bench.jobTarget(jobId(3))), 5);
    QCOMPARE(bench.server.requests().size(), 11);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
