// SPDX-License-Identifier: MIT
#include "app/job/jobsummary.h"
#include "app/services/midjourney/finish.h"
#include "app/services/midjourney/midjourneyv2.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What a list shows of a job.
class JobSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void masksTheAddressInAnIdThatIsATitle();
    void tellsJobsApart_data();
    void tellsJobsApart();
    void saysWhatWentWrong();
    void staysSmall();

private:
    const MidjourneyV2 m_service{};
};

void JobSummaryTest::tellsJobsApart_data()
{
    QTest::addColumn<MidjourneyJob>("job");
    QTest::addColumn<QString>("text");
    QTest::newRow("its prompt") << MidjourneyJob{.id = u"job:1"_s, .prompt = u"a cat --v 7"_s, .content = u"**a dog** - <@1> (fast)"_s}
                                << u"a cat"_s;
    QTest::newRow("what was run") << MidjourneyJob{.id = u"job:1"_s,
                                                   .content = u"Creating video with prompt **a dog --v 7** - <@1> (fast)"_s}
                                  << u"a dog"_s;
    QTest::newRow("a blend") << MidjourneyJob{.id = u"job:1"_s,
                                              .blendUrls = {QUrl(u"https://a.example"_s), QUrl(u"https://b.example"_s)},
                                              .content = u"**<https://s.mj.run/a> <https://s.mj.run/b>** - <@1> (fast)"_s}
                             << u"Blend of 2 image(s)"_s;
    QTest::newRow("a blend with parameters") << MidjourneyJob{.id = u"job:1"_s,
                                                              .prompt = u"--ar 3:2 --v 7.0"_s,
                                                              .blendUrls = {QUrl(u"https://a.example"_s), QUrl(u"https://b.example"_s)},
                                                              .content
                                                              = u"**<https://s.mj.run/a> <https://s.mj.run/b> --ar 3:2 --v 7.0** - <@1>"_s}
                                             << u"Blend of 2 image(s)"_s;
    QTest::newRow("parameters alone") << MidjourneyJob{.id = u"job:1"_s, .prompt = u"--ar 3:2"_s} << u"--ar 3:2"_s;
    QTest::newRow("a seed") << MidjourneyJob{.id = u"job:1"_s, .seed = Seed{.content = u"**a fox --v 7**\n**seed** 12"_s}} << u"a fox"_s;
    QTest::newRow("a setting") << MidjourneyJob{.id = u"job:1"_s, .content = u"Your jobs are **fast** now."_s}
                               << u"Your jobs are fast now."_s;
    QTest::newRow("a description") << MidjourneyJob{.id = u"job:1"_s,
                                                    .embeds = {Embed{.description = u"1️⃣ a vase --ar 4:5\n\n2️⃣ a jug"_s}}}
                                   << u"a vase"_s;
    QTest::newRow("an account") << MidjourneyJob{.id = u"job:1"_s,
                                                 .content = u"**User ID**: 0a1b2c3d-0000-4000-8000-000000000000\n**Plan**: Pro"_s}
                                << u"job:1"_s;
    QTest::newRow("an error") << MidjourneyJob{.id = u"job:1"_s, .error = u"Invalid parameter"_s} << u"Invalid parameter"_s;
    QTest::newRow("nothing else") << MidjourneyJob{.id = u"job:1"_s} << u"job:1"_s;
}

void JobSummaryTest::tellsJobsApart()
{
    QFETCH(MidjourneyJob, job);
    QTEST(summaryOf({.job = finishedJob(job, m_service.id())}).text, "text");
}

void JobSummaryTest::saysWhatWentWrong()
{
    const auto problemOf = [this](const MidjourneyJob &job) { return finishedJob(job, m_service.id()).problem; };
    QCOMPARE(problemOf({.error = u"no"_s, .errorDetails = u"never"_s}), (Problem{.text = u"no"_s, .isError = true}));
    QCOMPARE(problemOf({.embeds = {Embed{.title = u"Invalid link"_s}}, .errorDetails = u"never"_s}), Problem{.text = u"never"_s});
    QCOMPARE(problemOf({.embeds = {Embed{.title = u"Invalid link"_s}}}), Problem{.text = u"Invalid link"_s});
    QCOMPARE(problemOf({}), Problem());
}

void JobSummaryTest::staysSmall()
{
    const JobSummary summary = summaryOf({.job = finishedJob({.id = u"job:1"_s, .prompt = QString(1'000'000, u'x')}, m_service.id())});
    QCOMPARE(summary.text.size(), 200);
    QVERIFY(summary.search.size() <= 10000);
    const QString large(1'000'000, u'y');
    const JobSummary odd = summaryOf({.job = finishedJob({.id = large, .prompt = u"a cat by night"_s, .button = large}, m_service.id())});
    QVERIFY2(odd.search.size() <= 10000, qPrintable(QString::number(odd.search.size())));
    QVERIFY(odd.search.contains("by night"_L1));
}

void JobSummaryTest::masksTheAddressInAnIdThatIsATitle()
{
    const QString plain = u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s;
    QCOMPARE(titleFromId(plain), plain); // as people know it
    const Job job{.id = u"j0326140530123456789v-u12345-email:user@example.com-bot:luma"_s};
    const JobSummary summary = summaryOf({.job = job, .raw = "{}"});
    QCOMPARE(summary.text, u"j0000000000000000001v-u0-email:masked-bot:luma"_s);
    QCOMPARE(summary.id, job.id);
}

QTEST_GUILESS_MAIN(JobSummaryTest)
#include "tst_jobsummary.moc"
