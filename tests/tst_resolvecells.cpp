// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/support/resolverbench.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QUrl alive = ResolverBench::alive;

MediaItem grid(const QUrl &url = alive)
{
    MediaItem item = ResolverBench::itemAt(url, u"grid"_s);
    item.role = "grid";
    return item;
}

MediaRequest requestAt(const MediaItem &item, RequestPriority priority = RequestPriority::Shown)
{
    return {.jobKey = JobKey(u"job"_s), .item = item, .priority = priority};
}

} // namespace

// Cells are cut out of their grid, which is fetched for them.
class ResolveCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void cutsEachCellOnce();
    void takesACellFromTheStore();
    void findsOnlyStoredCellsWithoutACutter();
    void losesACellWithItsGrid();
    void reportsWhyACellCouldNotBeCut();
    void refreshesTheLinkOfTheGrid();
    void dropsTheGridWithTheCell();

private:
    void make(const GridCutter &cutter) { m_bench = std::make_unique<ResolverBench>(ResolverBench::Links::CanBeRefreshed, cutter); }

    const QList<MediaItem> m_cells{cellOf(grid(), 1), cellOf(grid(), 2), cellOf(grid(), 3), cellOf(grid(), 4)};
    std::unique_ptr<ResolverBench> m_bench;
    std::atomic_int m_cuts = 0;
};

void ResolveCellsTest::init()
{
    m_cuts = 0;
    make([this](const QString &, const Crop &crop) -> Result<QByteArray> {
        ++m_cuts;
        return pngFile(100 + crop.cell, crop.cell);
    });
}

void ResolveCellsTest::cutsEachCellOnce()
{
    m_bench->bench.play(alive);
    const QSignalSpy stored(m_bench->resolver.get(), &MediaResolver::stored);
    m_bench->request(requestAt(grid()));
    for (const RequestPriority priority : {RequestPriority::Shown, RequestPriority::Save}) {
        for (const MediaItem &cell : m_cells)
            m_bench->request(requestAt(cell, priority));
    }
    QTRY_COMPARE(m_bench->answers.size(), 9);
    QVERIFY(std::ranges::all_of(m_bench->answers, [](const QString &answer) { return answer.endsWith(" file"_L1); }));
    QCOMPARE(m_bench->bench.network.requests().size(), 1);
    QCOMPARE(m_cuts, 4);
    QCOMPARE(stored.size(), 5);
    QFile file(m_bench->resolver->knownFile(m_cells.at(1).key)->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pngFile(102, 2));
}

void ResolveCellsTest::takesACellFromTheStore()
{
    m_bench->store(m_cells.first().key.toString());
    m_bench->request(requestAt(m_cells.first()));
    QTRY_COMPARE(m_bench->answers, QStringList{m_cells.first().key.toString() + u" file"_s});
    QVERIFY(m_cuts == 0 && m_bench->bench.network.requests().isEmpty());
}

void ResolveCellsTest::findsOnlyStoredCellsWithoutACutter()
{
    make({});
    m_bench->store(m_cells.first().key.toString());
    m_bench->request(requestAt(m_cells.first()));
    m_bench->request(requestAt(m_cells.last()));
    QTRY_COMPARE(m_bench->answered(), (QStringList{m_cells.first().key.toString() + u" file"_s, m_cells.last().key.toString() + u" 0"_s}));
    QVERIFY(m_bench->bench.network.requests().isEmpty());
}

void ResolveCellsTest::losesACellWithItsGrid()
{
    m_bench->bench.network.answer(alive, {.status = 500});
    m_bench->request(requestAt(m_cells.first()));
    QTRY_COMPARE(m_bench->answers, QStringList{m_cells.first().key.toString() + u" 500"_s});
    QCOMPARE(m_bench->resolver->count(), 0);
}

void ResolveCellsTest::reportsWhyACellCouldNotBeCut()
{
    make([](const QString &, const Crop &) -> Result<QByteArray> { return Error{.kind = Error::Kind::WrongContent}; });
    m_bench->bench.play(alive);
    std::optional<Error> error;
    m_bench->resolver->request(requestAt(m_cells.first()), m_bench.get(), [&](const Result<StoredFile> &file) { error = file.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::WrongContent);
}

void ResolveCellsTest::refreshesTheLinkOfTheGrid()
{
    const MediaItem cell = cellOf(grid(ResolverBench::dead), 1);
    m_bench->bench.play(alive);
    m_bench->request(requestAt(cell));
    QTRY_COMPARE(m_bench->linksRequested, QList<JobKey>{JobKey(u"job"_s)});
    m_bench->resolver->update({grid(), m_cells.first()});
    m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(m_bench->answers, QStringList{cell.key.toString() + u" file"_s});
    QCOMPARE(m_bench->bench.network.requests().size(), 1);
}

void ResolveCellsTest::dropsTheGridWithTheCell()
{
    const MediaItem cell = cellOf(grid(ResolverBench::dead), 1);
    m_bench->request(requestAt(cell));
    QTRY_COMPARE(m_bench->linksRequested.size(), 1);
    QCOMPARE(m_bench->resolver->count(), 2);
    m_bench->resolver->drop(m_bench.get());
    QCOMPARE(m_bench->resolver->count(), 0);
}

QTEST_GUILESS_MAIN(ResolveCellsTest)
#include "tst_resolvecells.moc"
