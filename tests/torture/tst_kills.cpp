// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 4;
constexpr qsizetype size = 400'000;
constexpr int rounds = 200;

} // namespace

// The built program is killed at random moments while it saves a job, two hundred times into the same folders. What has a final name is
// whole, and the run that is not killed still saves everything.
class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingHalf();

private:
    void start(QProcess &program);
    [[nodiscard]] QString firstThatIsNotWhole(const QString &folder) const;

    HeadlessBench m_bench;
    QByteArray m_document;
};

void KillsTest::start(QProcess &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USEAPI_TOKEN"_s, u"user:1-secret"_s);
    program.setProcessEnvironment(environment);
    program.start(u"" JOBVIEWER_PROGRAM ""_s,
                  {u"--data-dir"_s, m_bench.path(u"data"_s), u"--api-base-url"_s, m_bench.server.url().toString(), u"--save"_s,
                   m_bench.folder(), jobId(1)});
}

QString KillsTest::firstThatIsNotWhole(const QString &folder) const
{
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) { // hidden ones are temporary
        const QString path = each.next();
        if (path.contains(u"/parts/"_s) || path.contains(u"/save-folders"_s)) // the latter list folders
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return path;
        const QByteArray content = file.readAll();
        bool isWhole = content == m_document;
        for (int n = 1; n <= pictures; ++n)
            isWhole = isWhole || content == pngFile(size, n);
        if (!isWhole)
            return path;
    }
    return {};
}

void KillsTest::leavesNothingHalf()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    QJsonArray attachments;
    for (int n = 1; n <= pictures; ++n) {
        const QByteArray path = "/" + QByteArray::number(n) + ".png";
        attachments.append(attachmentObject(m_bench.server.url(path), u"image/png"_s, size));
        m_bench.server.answer(path, mediaAnswer(pngFile(size, n), "image/png"));
    }
    job["attachments"_L1] = attachments;
    m_document = json(job);
    m_bench.answerJob(jobId(1), jsonAnswer(m_document));

    QElapsedTimer clock;
    clock.start();
    QProcess whole;
    start(whole);
    QVERIFY(QTest::qWaitFor([&] { return whole.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(whole.exitCode(), 0);
    qint64 usual = clock.elapsed(); // ms; it follows what else the machine has to do

    QRandomGenerator random(20261124);
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(QDir(m_bench.folder()).removeRecursively());
        if (round % 4 == 0)
            QVERIFY(QDir(m_bench.path(u"data"_s)).removeRecursively()); // else it goes on with what the former left
        QProcess program;
        start(program);
        const qint64 moment = random.bounded(usual + usual / 4);
        clock.restart();
        (void)QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning || clock.elapsed() >= moment; }, 60'000);
        const bool hasEnded = program.state() == QProcess::NotRunning;
        killed += hasEnded ? 0 : 1;
        usual = hasEnded ? clock.elapsed() : usual + usual / 16;
        program.kill();
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
        for (const QString &folder : {m_bench.folder(), m_bench.path(u"data"_s)}) {
            const QString broken = firstThatIsNotWhole(folder);
            QVERIFY2(broken.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(broken)));
        }
    }
    qInfo("killed in %d of %d rounds, at last at up to %lld ms", killed, rounds, static_cast<long long>(usual + usual / 4));
    QVERIFY(killed > rounds / 3);

    QProcess last;
    start(last);
    QVERIFY(QTest::qWaitFor([&] { return last.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(last.exitCode(), 0);
    QCOMPARE(firstThatIsNotWhole(m_bench.folder()), QString());
    int saved = 0;
    for (QDirIterator each(m_bench.folder(), QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++saved;
    QCOMPARE(saved, pictures + 1);
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
