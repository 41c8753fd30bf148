// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

// Files that a server really holds so: saved byte for byte, by one download, and what is odd about them is said.
class OddEndsFlow : public QObject
{
    Q_OBJECT

private slots:
    void savesWhatTheServerHas_data();
    void savesWhatTheServerHas();
};

void OddEndsFlow::savesWhatTheServerHas_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("toldMore"); // bytes
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("remark");
    const QByteArray extra = "The file has extra data at its end; it was kept unchanged.";
    const QByteArray noEnd = "The file has no end marker; it was kept unchanged.";
    const QByteArray otherSize = "The file size differs from the size given in the job; the file was kept unchanged.";
    QTest::newRow("media/trail3.mp4") << u"video/mp4"_s << 0 << u"mp4"_s << extra;
    QTest::newRow("media/noeoi.jpg") << u"image/jpeg"_s << 0 << u"jpg"_s << noEnd;
    QTest::newRow("media/padded.gif") << u"image/gif"_s << 0 << u"gif"_s << QByteArray();
    QTest::newRow("media/photo.heic") << u"image/heic"_s << 0 << u"heic"_s << QByteArray();
    QTest::newRow("media/small.bmp") << u"image/bmp"_s << 0 << u"bmp"_s << QByteArray();
    QTest::newRow("hard/whole.webm") << u"video/webm"_s << 5 << u"webm"_s << otherSize;
    QTest::newRow("hard/whole-fragmented.mp4") << u"video/mp4"_s << -5 << u"mp4"_s << otherSize;
}

void OddEndsFlow::savesWhatTheServerHas()
{
    QFETCH(QString, type);
    QFETCH(int, toldMore);
    QFETCH(QString, extension);
    QFETCH(QByteArray, remark);
    const QByteArray bytes = fixture(u"field/"_s + QString::fromLatin1(QTest::currentDataTag()));
    HeadlessBench bench;
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(bench.server.url("/a"), type, bytes.size() + toldMore)};
    bench.answerJob(jobId(), jsonAnswer(json(job)));
    bench.server.answer("/a", mediaAnswer(bytes, type.toLatin1()));

    const HeadlessResult result = bench.save({jobId()});

    QCOMPARE(result.exitCode, 0);
    QCOMPARE(bench.server.count("/a"), 1);
    const QMap<QString, QByteArray> saved = filesBelow(bench.folder());
    QCOMPARE(saved.size(), 2); // and job.json
    const bool isThere = std::any_of(saved.keyBegin(), saved.keyEnd(),
                                     [&](const QString &name) { return name.endsWith(u'.' + extension) && saved.value(name) == bytes; });
    QVERIFY2(isThere, qPrintable(saved.keys().join(u' ')));
    QVERIFY2(remark.isEmpty() ? result.err.isEmpty() : result.err.contains(remark), result.err.constData());
}

QTEST_GUILESS_MAIN(OddEndsFlow)
#include "tst_flow_oddends.moc"
