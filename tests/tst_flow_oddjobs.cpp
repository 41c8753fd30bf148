// SPDX-License-Identifier: MIT
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Every field of the model, each with this value.
QByteArray everyFieldAs(const QByteArray &value)
{
    static const QByteArrayList names{"jobid",       "parentJobId",     "verb",         "status",    "seed",        "created",
                                      "updated",     "prompt",          "blendUrls",    "button",    "describeUrl", "children",
                                      "buttons",     "blendDimensions", "imageUx",      "videoUx",   "discord",     "channel",
                                      "maxJobs",     "messageId",       "content",      "timestamp", "embeds",      "error",
                                      "attachments", "replyUrl",        "errorDetails", "replyRef",  "code"};
    QByteArrayList fields;
    for (const QByteArray &name : names)
        fields.append('"' + name + "\":" + value);
    return '{' + fields.join(',') + '}';
}

QByteArray nested(int depth)
{
    return "{\"verb\":\"imagine\",\"status\":\"completed\",\"deep\":" + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth)
        + '}';
}

} // namespace

// Answers that no sane service sends, and which come all the same: each is printed as it came, saved as far as it goes, and never harms.
class OddJobsFlow : public QObject
{
    Q_OBJECT

private slots:
    void areTakenAsTheyCome_data();
    void areTakenAsTheyCome();
};

void OddJobsFlow::areTakenAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("answer"); // without white space, so that it is printed unchanged
    QTest::addColumn<int>("code");

    QTest::newRow("every field absent") << QByteArray("{}") << 5;
    for (const char *value : {"null", "true", "-1.5e300", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"a\":{\"b\":[]}}"})
        QTest::newRow(value) << everyFieldAs(value) << 5;
    QTest::newRow("unknown status and verb") << QByteArray("{\"status\":\"reviewing\",\"verb\":\"../../etc\",\"code\":200}") << 5;
    QTest::newRow("unknown fields") << QByteArray("{\"status\":\"completed\",\"verb\":\"imagine\",\"new\":{\"things\":[1,2.50,null]}}")
                                    << 0;
    QTest::newRow("the same field twice") << QByteArray("{\"status\":\"failed\",\"status\":\"completed\",\"verb\":\"imagine\"}") << 0;
    QTest::newRow("prompt of 1 MB") << QByteArray("{\"status\":\"completed\",\"verb\":\"imagine\",\"prompt\":\""
                                                  + QByteArray("a--b ").repeated(200'000) + "\"}")
                                    << 0;
    QTest::newRow("content of 1 MB") << QByteArray("{\"status\":\"completed\",\"verb\":\"imagine\",\"content\":\""
                                                   + QByteArray("**(5%) - ").repeated(120'000) + "\"}")
                                     << 0;
    QTest::newRow("nested 600 deep") << nested(600) << 0;
    QTest::newRow("media without links") << QByteArray(
        "{\"status\":\"completed\",\"verb\":\"imagine\",\"attachments\":[{\"url\":\"::::\"},{\"url\":7},{},[],null,\"x\"],"
        "\"imageUx\":[{\"id\":\"1\"},{\"url\":\"not a link\"}],\"videoUx\":\"none\"}")
                                         << 0;
}

void OddJobsFlow::areTakenAsTheyCome()
{
    QFETCH(QByteArray, answer);
    HeadlessBench bench;
    bench.answerJob(jobId(), jsonAnswer("\n\t" + answer + " \r\n"));

    const HeadlessResult printed = bench.print({jobId()});
    QCOMPARE(printed.out, answer + '\n');

    const HeadlessResult saved = bench.save({jobId()});
    QTEST(saved.exitCode, "code");
    QCOMPARE(filesBelow(bench.folder()).values(), QList<QByteArray>{"\n\t" + answer + " \r\n"});
}

QTEST_GUILESS_MAIN(OddJobsFlow)
#include "tst_flow_oddjobs.moc"
