// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"

#include <QJsonArray>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// What a run leaves that had these open when it died: slots of 1024 bytes.
QByteArray leftOpen(const QString &job, const QStringList &files = {})
{
    QByteArray content;
    for (const QString &text : QStringList{job} + files)
        content += text.toUtf8().leftJustified(1024, '\0');
    return content;
}

// As the next start finds the window's preferences.
void restoreWith(WindowBench &bench, const QString &job)
{
    bench.preferences.update([&job](Preferences &all) { all.selectedJob = job; });
    bench.window->restore();
}

} // namespace

// The window after a run that crashed or was killed.
class FlowAfterDeathTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void offersWhatWasShown();
    void opensTheLastJobAfterACleanEnd();
    void recordsWhatIsShown();

private:
    static void keepJob(WindowBench &bench); // number 1 is in the archive, and nothing is shown
};

void FlowAfterDeathTest::keepJob(WindowBench &bench)
{
    bench.answerJob(1, jobObject(1, u"failed"_s));
    bench.type(jobId(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
    bench.controller->select({});
    QTRY_COMPARE(bench.controller->selected(), JobKey());
}

void FlowAfterDeathTest::offersWhatWasShown()
{
    WindowBench bench(u"user:1-secret"_s, {}, leftOpen(jobId(1)));
    bench.show();
    keepJob(bench);
    restoreWith(bench, jobId(1));

    QTRY_VERIFY(bench.notice().contains(u"did not close properly"_s));
    QCOMPARE(bench.controller->selected(), JobKey());
    QPushButton *open = bench.noticeButton(u"Open Job"_s);
    QVERIFY(open);
    open->click();
    QTRY_COMPARE(bench.controller->selected(), jobKey(1));
    QTRY_COMPARE(bench.notice(), QString());
}

void FlowAfterDeathTest::opensTheLastJobAfterACleanEnd()
{
    WindowBench bench;
    bench.show();
    keepJob(bench);
    restoreWith(bench, jobId(1));
    QTRY_COMPARE(bench.controller->selected(), jobKey(1));
    QCOMPARE(bench.notice(), QString());
}

void FlowAfterDeathTest::recordsWhatIsShown()
{
    WindowBench bench;
    bench.show();
    const auto recorded = [&] {
        QFile::remove(bench.path(u"copy"_s));
        QFile::copy(bench.recordFile(), bench.path(u"copy"_s));
        return OpenRecord(bench.path(u"copy"_s)).leftover();
    };
    QCOMPARE(recorded(), OpenRecord::Leftover());
    QJsonObject job = jobObject(1, u"completed"_s);
    const QUrl image(u"https://media.example/a.png"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(image, u"image/png"_s, -1)};
    bench.answerJob(1, job);
    bench.answerMedium(image, u"picture.png"_s, "image/png");
    bench.type(jobId(1));
    QTRY_VERIFY(bench.isReady(0));
    QTRY_COMPARE(recorded(), (OpenRecord::Leftover{.job = jobId(1), .files = {bench.stateOf(0).file->path}}));
    bench.controller->remove({jobKey(1)});
    QTRY_COMPARE(recorded(), OpenRecord::Leftover());
}

QTEST_MAIN(FlowAfterDeathTest)
#include "tst_flow_afterdeath.moc"
