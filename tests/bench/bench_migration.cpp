// SPDX-License-Identifier: MIT
#include "app/archive/archiveworker.h"
#include "app/archive/migrations.h"
#include "app/common/files/durable.h"
#include "app/job/mediaitem.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 10'000;
constexpr int rounds = 15;

} // namespace

// How much longer the first start on an archive of an earlier version takes than one on today's: from an open database to the rows of the
// first screen.
class MigrationPace : public QObject
{
    Q_OBJECT

private slots:
    void opensAnEarlierOneAsFast();

private:
    // Milliseconds of one start on a copy of it.
    [[nodiscard]] double startOn(const QString &database) const;

    const MidjourneyV2 m_service{};
};

double MigrationPace::startOn(const QString &database) const
{
    const QTemporaryDir folder;
    QFile copy(folder.filePath(u"archive.db"_s));
    if (!QFile::copy(database, copy.fileName()) || !copy.open(QIODevice::ReadWrite) || !syncFile(copy))
        qFatal("no copy"); // else the first commit waits for all of it
    copy.close();
    QElapsedTimer timer;
    timer.start();
    ArchiveWorker worker(folder.path(), folder.filePath(u"media"_s),
                         [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); });
    worker.setRoles(rolesOf);
    worker.open();
    const auto rows = worker.runAndWait<std::optional<QList<FoundJob>>>([](ArchiveTables &tables) { return tables.search.find({}); });
    QList<qint64> ids;
    for (qsizetype i = 0; rows && i < std::min<qsizetype>(rows->size(), 50); ++i)
        ids.append(rows->at(i).id);
    const auto shown = worker.runAndWait<QHash<qint64, JobSummary>>([&](ArchiveTables &tables) { return tables.jobs.summaries(ids); });
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!rows || rows->size() != jobs || shown.size() != 50)
        qFatal("not opened");
    worker.close();
    return milliseconds;
}

void MigrationPace::opensAnEarlierOneAsFast()
{
    const QTemporaryDir made;
    makeArchive(made.path(), m_service, jobs);
    const QString newest = made.filePath(u"archive.db"_s);
    const QString earlier = made.filePath(u"earlier.db"_s);
    makeSchema2(newest);
    QVERIFY(QFile::copy(newest, earlier));
    {
        Database database(newest); // the same, but for what the first start does
        QVERIFY(!database.open() && !migrate(database));
    }
    QList<double> ofNewest;
    QList<double> ofEarlier;
    for (int round = 0; round < rounds; ++round) {
        ofNewest.append(startOn(newest));
        ofEarlier.append(startOn(earlier));
    }
    std::sort(ofNewest.begin(), ofNewest.end());
    std::sort(ofEarlier.begin(), ofEarlier.end());
    qInfo("start with %d jobs: %.1f ms; of schema 2: %.1f ms (medians of %d)", jobs, ofNewest.at(rounds / 2), ofEarlier.at(rounds / 2),
          rounds);
}

QTEST_GUILESS_MAIN(MigrationPace)
#include "bench_migration.moc"
