// SPDX-License-Identifier: MIT
#include "app/common/logbuffer.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class LogBufferTest : public QObject
{
    Q_OBJECT

private slots:
    void redacts_data();
    void redacts();
    void keepsTheLastLines();
};

void LogBufferTest::redacts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"asking"_s << u"asking"_s;
    QTest::newRow("an address") << u"GET https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&hm=2 failed"_s
                                << u"GET https://cdn.discordapp.com/… failed"_s;
    QTest::newRow("an address in quotes") << u"\"http://127.0.0.1:80/v2/jobs/?jobid=job:1\""_s << u"\"http://127.0.0.1:80/…\""_s;
    QTest::newRow("a host alone") << u"https://a.example"_s << u"https://a.example/…"_s;
    QTest::newRow("a token") << u"token user:1234-abcDEF"_s << u"token user:…"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def"_s << u"Authorization: Bearer …"_s;
    QTest::newRow("a GUID") << u"0f9a2c31-7f65-4d5e-9a7e-2f5c1a9b8d70_0.png"_s << u"…_0.png"_s;
    QTest::newRow("a job id") << u"job:20260602103424001-user:1234-channel:1122334455667788990-bot:midjourney"_s
                              << u"job:…-…-channel:…-bot:midjourney"_s;
    QTest::newRow("the home folder") << u"/home/anna/pictures"_s << u"~/pictures"_s;
}

void LogBufferTest::redacts()
{
    QFETCH(QString, line);
    QTEST(redacted(line, u"/home/anna"_s), "kept");
}

void LogBufferTest::keepsTheLastLines()
{
    keepLog();
    keepLog(); // twice is as good as once
    for (int i = 0; i < 600; ++i)
        qInfo("line %d of https://a.example/secret", i);
    qInstallMessageHandler(nullptr);
    const QStringList log = keptLog();
    QCOMPARE(log.size(), 500);
    QVERIFY(log.last().endsWith(u"line 599 of https://a.example/…"_s));
    QVERIFY(log.first().contains(u"line 100 "_s));
}

QTEST_GUILESS_MAIN(LogBufferTest)
#include "tst_logbuffer.moc"
