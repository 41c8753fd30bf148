// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/mediafiles.h"
#include "tests/support/policies.h"

#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl gridUrl(u"https://cdn.example/attachments/1/2/a.png?ex=f6a1b2c3&is=f6a06143&hm=01"_s); // in 2101
const QUrl deadUrl(u"https://cdn.example/attachments/1/2/a.png?ex=66a1b2c3&is=66a06143&hm=00"_s); // in July 2024
constexpr qsizetype size = 900;

// Where the name of the grid's file leads to, see attachmentObject().
QUrl ux(int number)
{
    return QUrl(u"https://cdn.midjourney.com/f75b7efd-f533-5299-bef6-b2cf8954a538/0_%1.png"_s.arg(number - 1));
}

QByteArray gridJob(const QUrl &url, int images)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["buttons"_L1] = QJsonArray{u"U1"_s, u"U2"_s, u"U3"_s, u"U4"_s};
    job["attachments"_L1] = QJsonArray{attachmentObject(url, u"image/png"_s, size)};
    QJsonArray list;
    for (int number = 1; number <= images; ++number)
        list.append(QJsonObject{{u"id"_s, number}, {u"url"_s, ux(number).toString()}});
    job["imageUx"_L1] = list;
    return json(job);
}

// As the real one does: other bytes for each cell, none of a file that is not there.
Result<QByteArray> cut(const QString &path, const Crop &crop)
{
    if (!QFile::exists(path))
        return Error{.kind = Error::Kind::WrongContent};
    return pngFile(100 + crop.cell, crop.cell);
}

} // namespace

// The images of a grid, cut from it where the service does not list them, or has them no longer.
class CellsFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void cutsWhereNoImagesAreTold();
    void offersNoneBesideImages();
    void standsInForImagesThatAreGone();
    void failsWithTheGrid();
    void leavesThemOutOfTheJob();
    void savesThemWhileTheGridIsLoading_data();
    void savesThemWhileTheGridIsLoading();
    void losesThemWithTheGrid();
    void loadsAGuessOnlyOnRequest();
    void showsAGuessThatWasSaved_data();
    void showsAGuessThatWasSaved();
    void isCalmWhenAGuessIsWrong();
    void takesAGuessForAnImageOnceItIsTold();

private:
    void open(const QByteArray &document) { m_bench->controller->openText(document); }

    std::unique_ptr<MediaBench> m_bench;
};

void CellsFlow::init()
{
    m_bench = std::make_unique<MediaBench>(cut);
    m_bench->pollPolicy = quickPolls();
    m_bench->makeController(u"user:1-secret"_s);
}

void CellsFlow::cleanup()
{
    m_bench.reset();
}

void CellsFlow::cutsWhereNoImagesAreTold()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QCOMPARE(m_bench->list(), u"grid cell-1 cell-2 cell-3 cell-4 image-1 image-2 image-3 image-4"_s);
    for (int number = 1; number <= 4; ++number) {
        QTRY_COMPARE(m_bench->state("cell", number).kind, MediaState::Kind::Ready);
        QFile file(m_bench->state("cell", number).file->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pngFile(100 + number, number));
    }
    QCOMPARE(m_bench->network.requests().size(), 1); // of the grid
}

void CellsFlow::offersNoneBesideImages()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    for (int number = 1; number <= 4; ++number)
        m_bench->network.answer(m_bench->proxied(ux(number)), {.pieces = {pngFile(size, number)}});
    open(gridJob(gridUrl, 4));
    QTRY_COMPARE(m_bench->state("image", 4).kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->list(), u"grid image-1 image-2 image-3 image-4"_s);
}

void CellsFlow::standsInForImagesThatAreGone()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    m_bench->network.answer(m_bench->proxied(ux(1)), {.pieces = {pngFile(size, 1)}});
    m_bench->network.answer(m_bench->proxied(ux(2)), {.status = 404});
    open(gridJob(gridUrl, 2));
    QTRY_COMPARE(m_bench->state("cell", 2).kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->list(), u"grid image-1 image-2 cell-2"_s);
    QCOMPARE(m_bench->state("image", 2).kind, MediaState::Kind::Failed);
}

void CellsFlow::failsWithTheGrid()
{
    m_bench->network.answer(deadUrl, {.status = 404});
    m_bench->network.answer(m_bench->service.jobUrl(m_bench->base(), jobId(1)), {.status = 410});
    open(gridJob(deadUrl, 0));
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Failed);
    QCOMPARE(m_bench->state("grid", 0).kind, MediaState::Kind::Failed);
    const qsizetype requested = m_bench->network.requests().size();
    m_bench->network.answer(m_bench->service.jobUrl(m_bench->base(), jobId(1)), {.status = 410});
    m_bench->network.answer(deadUrl, {.pieces = {pngFile(size)}});
    m_bench->media().fetch(m_bench->media().model().item(2).key); // Cell 2, once more
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Ready);
    QVERIFY(m_bench->network.requests().size() > requested);
}

// Whatever happens to be cut by then: the grid shows them. Who chooses one gets it.
void CellsFlow::leavesThemOutOfTheJob()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Ready);
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(fileNamesBelow(m_bench->folder.filePath(u"out"_s)).join(u' '), u"grid.png job.json"_s);
    QVERIFY(m_bench->notices.first().text.contains(u"4 image(s) cut from the grid were not saved; select one and choose Save."_s));
    m_bench->controller->saveMediaItem(m_bench->item("cell", 2).key, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 2);
    QCOMPARE(fileNamesBelow(m_bench->folder.filePath(u"out"_s)).join(u' '), u"cell-2.png grid.png job.json"_s);
}

void CellsFlow::savesThemWhileTheGridIsLoading_data()
{
    QTest::addColumn<bool>("withGrid");
    QTest::newRow("two cells") << false;
    QTest::newRow("the grid with them") << true;
}

// Chosen before there is anything to cut them from; meanwhile another job is looked at.
void CellsFlow::savesThemWhileTheGridIsLoading()
{
    QFETCH(bool, withGrid);
    open(gridJob(gridUrl, 0));
    QList<MediaKey> chosen{m_bench->item("cell", 2).key, m_bench->item("cell", 3).key};
    if (withGrid)
        chosen.append(m_bench->item("grid", 0).key);
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    m_bench->controller->saveMedia(chosen, {.folder = m_bench->folder.filePath(u"out"_s), .withJson = false});
    open(json(jobObject(2, u"failed"_s)));
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(m_bench->notices.first().level, Notice::Level::Info);
    const QDir out(m_bench->notices.first().folder);
    QCOMPARE(fileNamesBelow(out.path()).join(u' '), withGrid ? u"cell-2.png cell-3.png grid.png"_s : u"cell-2.png cell-3.png"_s);
    for (int number = 2; number <= 3; ++number) {
        QFile file(out.filePath(u"cell-%1.png"_s.arg(number)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pngFile(100 + number, number));
    }
    QCOMPARE(m_bench->count(gridUrl), 1);
}

void CellsFlow::losesThemWithTheGrid()
{
    m_bench->network.answerOthers({.status = 404});
    open(gridJob(gridUrl, 0));
    m_bench->controller->saveMedia({m_bench->item("cell", 2).key}, {.folder = m_bench->folder.filePath(u"out"_s), .withJson = false});
    QSignalSpy saving(m_bench->controller.get(), &JobController::savingChanged);
    QTRY_COMPARE(saving.size(), 1);
    QVERIFY(!saving.first().first().toBool());
    QCOMPARE(fileNamesBelow(m_bench->folder.filePath(u"out"_s)).join(u' '), QString());
    QCOMPARE(m_bench->notices.last().level, Notice::Level::Warning);
}

void CellsFlow::loadsAGuessOnlyOnRequest()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->list(), u"grid cell-1 cell-2 cell-3 cell-4 image-1 image-2 image-3 image-4"_s);
    const MediaItem guess = m_bench->item("image", 2);
    QVERIFY(isGuess(guess));
    QCOMPARE(guess.label, u"Image 2 (guess)"_s);
    QCOMPARE(m_bench->state("image", 2).kind, MediaState::Kind::Offered);
    QCOMPARE(m_bench->network.requests().size(), 1); // of the grid
    m_bench->network.answer(m_bench->proxied(ux(2)), {.pieces = {pngFile(size, 2)}});
    m_bench->media().fetch(guess.key);
    QTRY_COMPARE(m_bench->state("image", 2).kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->network.requests().size(), 2);
    QSignalSpy noticed(m_bench->controller.get(), &JobController::noticed);
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)}); // with the job none is saved
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(fileNamesBelow(m_bench->folder.filePath(u"out"_s)).join(u' '), u"grid.png job.json"_s);
    m_bench->controller->saveMedia({guess.key}, {.folder = m_bench->folder.filePath(u"mine"_s)}); // a request for it gets it
    QTRY_COMPARE(noticed.size(), 2);
    QCOMPARE(fileNamesBelow(m_bench->folder.filePath(u"mine"_s)).join(u' '), u"image-2.png job.json"_s);
}

void CellsFlow::showsAGuessThatWasSaved_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<MediaState::Kind>("kind");
    QTest::newRow("it is there") << 200 << MediaState::Kind::Ready;
    QTest::newRow("it is not") << 404 << MediaState::Kind::Failed;
}

// Nobody has requested it to be shown.
void CellsFlow::showsAGuessThatWasSaved()
{
    QFETCH(int, status);
    QFETCH(MediaState::Kind, kind);
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Ready);
    m_bench->network.answer(m_bench->proxied(ux(2)), {.status = status, .pieces = {pngFile(size, 2)}});
    m_bench->controller->saveMedia({m_bench->item("image", 2).key}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(m_bench->state("image", 2).kind, kind);
}

void CellsFlow::isCalmWhenAGuessIsWrong()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Ready);
    m_bench->network.answer(m_bench->proxied(ux(2)), {.status = 404});
    m_bench->media().fetch(m_bench->item("image", 2).key);
    QTRY_COMPARE(m_bench->state("image", 2).kind, MediaState::Kind::Failed);
    QCOMPARE(m_bench->network.requests().size(), 2); // the job is not requested once more on its account
    QCOMPARE(m_bench->list(), u"grid cell-1 cell-2 cell-3 cell-4 image-1 image-2 image-3 image-4"_s);
    QCOMPARE(m_bench->state("cell", 2).kind, MediaState::Kind::Ready);
}

void CellsFlow::takesAGuessForAnImageOnceItIsTold()
{
    m_bench->network.answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QTRY_COMPARE(m_bench->state("cell", 4).kind, MediaState::Kind::Ready);
    for (int number = 1; number <= 4; ++number)
        m_bench->network.answer(m_bench->proxied(ux(number)), {.pieces = {pngFile(size, number)}});
    open(gridJob(gridUrl, 4));
    QTRY_COMPARE(m_bench->state("image", 4).kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->list(), u"grid image-1 image-2 image-3 image-4"_s);
}

QTEST_GUILESS_MAIN(CellsFlow)
#include "tst_flow_cells.moc"
