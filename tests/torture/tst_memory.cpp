// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/support/sessionrun.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// What was looked at stays in memory as long as it is little.
class MemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void releasesLargeDocuments();
};

void MemoryTest::releasesLargeDocuments()
{
    constexpr int jobs = 4;
    const QTemporaryDir folder;
    {
        SessionRun before(folder.path());
        for (int number = 1; number <= jobs; ++number) {
            QJsonObject job = jobObject(number, u"failed"_s);
            job["note"_L1] = QString(20 << 20, u'x');
            before.controller.openText(json(job));
            QTRY_COMPARE(before.controller.jobs().rowCount(), number);
        }
    }
    SessionRun run(folder.path());
    QTRY_COMPARE(run.controller.jobs().rowCount(), jobs);
    for (int number = 1; number <= jobs; ++number) {
        run.controller.select(jobKey(number));
        QTRY_COMPARE(run.controller.selected(), jobKey(number));
    }
    QVERIFY(!run.controller.jobs().isInMemory(jobKey(1)));
    for (int number = 2; number <= jobs; ++number)
        QVERIFY2(run.controller.jobs().isInMemory(jobKey(number)), qPrintable(QString::number(number)));
    run.controller.select(jobKey(1)); // out of the archive once more
    QTRY_COMPARE(run.controller.selected(), jobKey(1));
    QVERIFY(run.controller.jobs().isInMemory(jobKey(1)));
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
