// SPDX-License-Identifier: MIT
#include "app/archive/archiveworker.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/mediafiles.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Media are kept from the store's budget as long as there is a job that they are of.
class KeptMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void releasesTheMediaOfAPurgedJob();
};

void KeptMarksTest::releasesTheMediaOfAPurgedJob()
{
    const QTemporaryDir folder;
    const QString media = folder.filePath(u"media"_s);
    const MidjourneyV2 service{};
    const MediaStore store(media);
    const QList<MediaKey> keys{MediaKey(u"of the removed one"_s), MediaKey(u"of both"_s), MediaKey(u"of one removed just now"_s),
                               MediaKey(u"of nobody we know"_s)};
    for (const MediaKey &key : keys) {
        QVERIFY(store.put(pngFile(900, static_cast<int>(keys.indexOf(key))), key));
        store.keep(key);
    }
    ArchiveWorker worker(folder.path(), media, [&](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); });
    worker.open();
    const QList<QList<MediaKey>> owned{{keys.at(0), keys.at(1)}, {keys.at(1)}, {keys.at(2)}};
    worker.write({.work = [&](ArchiveTables &tables) {
        QList<JobKey> jobs;
        for (int number = 1; number <= 3; ++number) {
            JobRecord record = archiveRecord(service, number, u"a lighthouse"_s);
            record.media.clear();
            for (const MediaKey &key : owned.at(number - 1))
                record.media.append({key, u"image-1"_s});
            jobs.append(record.summary.key);
            if (!tables.jobs.put(record))
                return false;
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return tables.jobs.remove({jobs.at(0)}, now.addDays(-2)) && tables.jobs.remove({jobs.at(2)}, now);
    }});
    QVERIFY(worker.flush());
    worker.tidyUp();
    worker.close();
    QCOMPARE(store.trim(0, {}), 1);
    QVERIFY(!store.has(keys.at(0)));
}

QTEST_GUILESS_MAIN(KeptMarksTest)
#include "tst_keptmarks.moc"
