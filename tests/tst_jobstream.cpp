// SPDX-License-Identifier: MIT
#include "app/input/jobstream.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/allinputs.h"
#include "tests/support/jobbuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString early = u"2026-06-02T10:00:00.000Z"_s;
const QString late = u"2026-06-02T11:00:00.000Z"_s;

QByteArray line(int number, const QString &status, const QString &updated = early)
{
    QJsonObject object = jobObject(number, status);
    object["updated"_L1] = updated;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray idLine(int number)
{
    return jobId(number).toLatin1() + '\n';
}

} // namespace

// Inputs of any size, delivered as they are read.
class JobStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deliversFewJobsTogether();
    void deliversWhatHasEndedAtOnce();
    void deliversTheNewestOfEachJob_data();
    void deliversTheNewestOfEachJob();
    void countsRepeatedRemarks();
    void reportsAFolderWithoutJobs_data();
    void reportsAFolderWithoutJobs();
    void reportsWhatHasChangedMeanwhile();
    void stopsAtOnce();
    void stopsWithinALargeValue();
    void namesWhatCannotBeRead();

private:
    QString write(const QByteArray &content);
    StreamSummary stream(const QStringList &arguments, const StreamLimits &limits = {.jobs = 0});
    [[nodiscard]] QString jobs() const; // "1c 2p 3": the numbers of the builder's jobs, and what their documents say

    MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Inputs> m_batches;
};

void JobStreamTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_batches.clear();
}

QString JobStreamTest::write(const QByteArray &content)
{
    QFile file(m_folder->filePath(u"large.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
    return file.fileName();
}

StreamSummary JobStreamTest::stream(const QStringList &arguments, const StreamLimits &limits)
{
    m_batches.clear();
    const auto deliver = [this](const Inputs &batch) {
        m_batches.append(batch);
        return true;
    };
    return streamJobs(arguments, m_service, deliver, nullptr, limits);
}

QString JobStreamTest::jobs() const
{
    QStringList all;
    for (const Inputs &batch : m_batches) {
        for (const JobInput &job : batch.jobs)
            all.append(QString::number(QStringView(job.id).sliced(18, 3).toInt())
                       + (job.document ? job.document->job.stateText.left(1) : QString()));
    }
    return all.join(u' ');
}

void JobStreamTest::deliversFewJobsTogether()
{
    const QStringList arguments{write(line(1, u"progress"_s) + idLine(2) + line(3, u"completed"_s) + line(1, u"completed"_s)), jobId(4)};
    QCOMPARE(stream(arguments, {}), StreamSummary());
    QCOMPARE(m_batches.size(), 1);
    QCOMPARE(m_batches.first(), inputsFrom(arguments, m_service));
    QCOMPARE(jobs(), u"1c 3c 2 4"_s);
}

// A person who stops the program halfway has what was read by then.
void JobStreamTest::deliversWhatHasEndedAtOnce()
{
    const QByteArray words = QByteArray("a line of a log\n").repeated(60'000); // of several pieces
    const QString path = write(line(1, u"completed"_s) + words + line(2, u"progress"_s) + words + line(3, u"failed"_s) + words + idLine(4));
    QCOMPARE(stream({path}), StreamSummary());
    QVERIFY2(m_batches.size() >= 4, "they came together");
    QCOMPARE(jobs(), u"1c 3f 2p 4"_s);
}

void JobStreamTest::deliversTheNewestOfEachJob_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delivered");
    QTest::addColumn<qint64>("repeated");
    const QByteArray ended = line(1, u"completed"_s);
    const QByteArray running = line(1, u"progress"_s);
    const QByteArray id = idLine(1);
    QTest::newRow("id twice") << id + id << u"1"_s << 0LL;
    QTest::newRow("id, then document") << id + ended << u"1c"_s << 0LL;
    QTest::newRow("document, then id") << ended + id << u"1c"_s << 0LL;
    QTest::newRow("running, then ended") << running + ended << u"1c"_s << 0LL;
    QTest::newRow("ended, then running") << ended + running << u"1c"_s << 0LL;
    QTest::newRow("id, then running") << id + running << u"1p"_s << 0LL;
    QTest::newRow("the same twice") << ended + ended << u"1c"_s << 0LL;
    QTest::newRow("running twice, the later one newer") << running + line(1, u"started"_s, late) << u"1s"_s << 0LL;
    QTest::newRow("running twice, the earlier one newer") << line(1, u"started"_s, late) + running << u"1s"_s << 0LL;
    QTest::newRow("ended, then older") << line(1, u"completed"_s, late) + line(1, u"failed"_s) << u"1c"_s << 0LL;
    QTest::newRow("ended, then newer") << ended + line(1, u"failed"_s, late) << u"1f"_s << 0LL; // not two at once
    const QByteArray filler = QByteArray("a line of a log\n").repeated(60'000);                 // of several pieces
    QTest::newRow("ended, then newer in a later piece") << ended + filler + line(1, u"failed"_s, late) << u"1c 1f"_s << 1LL;
    QTest::newRow("others between") << running + idLine(2) + line(3, u"completed"_s) + line(2, u"started"_s) + ended << u"1c 3c 2s"_s
                                    << 0LL;
}

void JobStreamTest::deliversTheNewestOfEachJob()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, repeated);
    QCOMPARE(stream({write(text)}), (StreamSummary{.repeated = repeated}));
    QTEST(jobs(), "delivered");
}

// A million of them would fill memory and screen.
void JobStreamTest::countsRepeatedRemarks()
{
    const QByteArray error = "{\"error\": \"Unable to locate job\", \"code\": 404}\n";
    const QString path = write(line(1, u"completed"_s) + error.repeated(50'000));
    (void)stream({path});
    QList<Inputs::Remark> remarks;
    for (const Inputs &batch : std::as_const(m_batches))
        remarks += batch.ignored;
    QCOMPARE(remarks.size(), 20);
    QCOMPARE(remarks.last().reason, IgnoredReason::ErrorDocument);
    QCOMPARE(remarks.last().more, 50'000 - 20);
}

void JobStreamTest::reportsAFolderWithoutJobs_data()
{
    QTest::addColumn<bool>("isLast");
    QTest::addColumn<qsizetype>("gathered"); // jobs
    for (const qsizetype gathered : {0, 1, 100}) {
        QTest::addRow("the last of several, %d", static_cast<int>(gathered)) << true << gathered;
        QTest::addRow("the first of several, %d", static_cast<int>(gathered)) << false << gathered;
    }
}

void JobStreamTest::reportsAFolderWithoutJobs()
{
    QFETCH(bool, isLast);
    QFETCH(qsizetype, gathered);
    const QString folder = m_folder->filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(folder));
    QStringList arguments{write(line(1, u"completed"_s) + line(2, u"completed"_s))};
    arguments.insert(isLast ? 1 : 0, folder);
    (void)stream(arguments, {.jobs = gathered});
    QList<Inputs::Remark> remarks;
    for (const Inputs &batch : std::as_const(m_batches))
        remarks += batch.ignored;
    QCOMPARE(remarks, (QList<Inputs::Remark>{{folder, IgnoredReason::Nothing, QString()}}));
    QCOMPARE(jobs(), u"1c 2c"_s);
}

void JobStreamTest::reportsWhatHasChangedMeanwhile()
{
    const QByteArray words = QByteArray("a line of a log\n").repeated(60'000);
    const QString path = write(line(1, u"completed"_s) + words + idLine(2) + line(3, u"progress"_s));
    const auto deliver = [&](const Inputs &) { return QFile::resize(path, 0) || true; };
    QCOMPARE(streamJobs({path}, m_service, deliver, nullptr, {.jobs = 0}), StreamSummary()); // nothing had been read that is missed now
    (void)write(line(1, u"completed"_s) + idLine(2) + line(3, u"progress"_s));
    QCOMPARE(streamJobs({path}, m_service, deliver, nullptr, {.jobs = 0}), (StreamSummary{.lost = 2}));
}

void JobStreamTest::stopsAtOnce()
{
    const QByteArray words = QByteArray("a line of a log\n").repeated(60'000);
    const QString path = write(line(1, u"completed"_s) + words + line(2, u"completed"_s) + idLine(3));
    int batches = 0;
    (void)streamJobs({path, path}, m_service, [&](const Inputs &) { return ++batches < 1; }, nullptr, {.jobs = 0});
    QCOMPARE(batches, 1);
    const std::atomic_bool isCancelled = true;
    (void)streamJobs(
        {path, path}, m_service, [&](const Inputs &) { return ++batches < 100; }, &isCancelled);
    QCOMPARE(batches, 1);
}

void JobStreamTest::stopsWithinALargeValue()
{
    const QString path = write("{\"text\": \"" + QByteArray(8 << 20, 'x'));
    qint64 read = 0;
    const auto stop = [&](const ParsedInput &, qint64 bytesRead) {
        read = bytesRead;
        return false;
    };
    QCOMPARE(readFile(path, m_service, stop), ReadEnd::Stopped);
    QVERIFY2(read < (1 << 20), qPrintable(QString::number(read)));
}

void JobStreamTest::namesWhatCannotBeRead()
{
    const QString missing = m_folder->filePath(u"missing.json"_s);
    const QStringList arguments{write(line(1, u"completed"_s)), missing};
    for (const StreamLimits &limits : {StreamLimits{}, StreamLimits{.jobs = 0}}) {
        (void)stream(arguments, limits);
        QCOMPARE(jobs(), u"1c"_s);
        QCOMPARE(m_batches.last().unreadable, QStringList{missing});
    }
}

QTEST_GUILESS_MAIN(JobStreamTest)
#include "tst_jobstream.moc"
