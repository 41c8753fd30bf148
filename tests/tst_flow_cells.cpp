#include "app/service/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://api.example"_s);
const QUrl gridUrl(u"https://cdn.example/attachments/1/2/a.png?ex=f6a1b2c3&is=f6a06143&hm=01"_s); // in 2101
const QUrl deadUrl(u"https://cdn.example/attachments/1/2/a.png?ex=66a1b2c3&is=66a06143&hm=00"_s); // in July 2024
constexpr qsizetype size = 900;

QUrl ux(int number)
{
    return QUrl(u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-000000000000/0_%1.png"_s.arg(number - 1));
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
Result<QByteArray> cut(const QString &path, int number)
{
    if (!QFile::exists(path))
        return Error{.kind = Error::Kind::WrongContent};
    return pngFile(100 + number, number);
}

} // namespace

// The pictures of a grid, cut from it where the service does not tell of them, or has them no longer.
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
    void savesThemWithTheJob();

private:
    void open(const QByteArray &document) { m_controller->openText(document); }
    [[nodiscard]] QString list() const; // "grid image-1 cell-1"
    [[nodiscard]] MediaState stateOf(MediaKind kind, int number) const;

    const MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network;
    QThreadPool m_workers;
    std::unique_ptr<JobController> m_controller;
};

void CellsFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<FakeNetwork>();
    DownloadPolicy downloads;
    downloads.pauses = {};
    m_controller = std::make_unique<JobController>(SessionServices{.api = *m_network,
                                                                   .media = *m_network,
                                                                   .workers = m_workers,
                                                                   .service = m_service,
                                                                   .endpoint = {.base = base, .token = u"user:1-secret"_s},
                                                                   .downloadPolicy = downloads,
                                                                   .store = MediaStore(m_folder->filePath(u"store"_s)),
                                                                   .cutGrid = cut},
                                                   TokenSource::Environment);
}

void CellsFlow::cleanup()
{
    m_controller.reset();
    m_workers.waitForDone();
}

QString CellsFlow::list() const
{
    const MediaListModel &model = m_controller->media().model();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(fileStemOf(model.item(row)));
    return names.join(u' ');
}

MediaState CellsFlow::stateOf(MediaKind kind, int number) const
{
    const MediaListModel &model = m_controller->media().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row).kind == kind && model.item(row).number == number)
            return model.state(row);
    }
    return {};
}

void CellsFlow::cutsWhereNoImagesAreTold()
{
    m_network->answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QCOMPARE(list(), u"grid cell-1 cell-2 cell-3 cell-4"_s);
    for (int number = 1; number <= 4; ++number) {
        QTRY_COMPARE(stateOf(MediaKind::Cell, number).kind, MediaState::Kind::Ready);
        QFile file(stateOf(MediaKind::Cell, number).file->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pngFile(100 + number, number));
    }
    QCOMPARE(m_network->requests().size(), 1); // of the grid
}

void CellsFlow::offersNoneBesideImages()
{
    m_network->answer(gridUrl, {.pieces = {pngFile(size)}});
    for (int number = 1; number <= 4; ++number)
        m_network->answer(*m_service.proxyUrl(base, ux(number)), {.pieces = {pngFile(size, number)}});
    open(gridJob(gridUrl, 4));
    QTRY_COMPARE(stateOf(MediaKind::Image, 4).kind, MediaState::Kind::Ready);
    QCOMPARE(list(), u"grid image-1 image-2 image-3 image-4"_s);
}

void CellsFlow::standsInForImagesThatAreGone()
{
    m_network->answer(gridUrl, {.pieces = {pngFile(size)}});
    m_network->answer(*m_service.proxyUrl(base, ux(1)), {.pieces = {pngFile(size, 1)}});
    m_network->answer(*m_service.proxyUrl(base, ux(2)), {.status = 404});
    open(gridJob(gridUrl, 2));
    QTRY_COMPARE(stateOf(MediaKind::Cell, 2).kind, MediaState::Kind::Ready);
    QCOMPARE(list(), u"grid image-1 image-2 cell-2"_s);
    QCOMPARE(stateOf(MediaKind::Image, 2).kind, MediaState::Kind::Failed);
}

void CellsFlow::failsWithTheGrid()
{
    m_network->answer(deadUrl, {.status = 404});
    m_network->answer(m_service.jobUrl(base, jobId(1)), {.status = 410});
    open(gridJob(deadUrl, 0));
    QTRY_COMPARE(stateOf(MediaKind::Cell, 4).kind, MediaState::Kind::Failed);
    QCOMPARE(stateOf(MediaKind::Grid, 1).kind, MediaState::Kind::Failed);
    const qsizetype asked = m_network->requests().size();
    m_network->answer(m_service.jobUrl(base, jobId(1)), {.status = 410});
    m_network->answer(deadUrl, {.pieces = {pngFile(size)}});
    m_controller->media().fetch(m_controller->media().model().item(2).key); // Cell 2, once more
    QTRY_COMPARE(stateOf(MediaKind::Cell, 4).kind, MediaState::Kind::Ready);
    QVERIFY(m_network->requests().size() > asked);
}

void CellsFlow::savesThemWithTheJob()
{
    m_network->answer(gridUrl, {.pieces = {pngFile(size)}});
    open(gridJob(gridUrl, 0));
    QTRY_COMPARE(stateOf(MediaKind::Cell, 4).kind, MediaState::Kind::Ready);
    QStringList notices;
    connect(m_controller.get(), &JobController::noticed, this, [&](const Notice &notice) { notices.append(notice.text); });
    m_controller->saveAll({jobId(1)}, {.folder = m_folder->filePath(u"out"_s)});
    QTRY_COMPARE(notices.size(), 1);
    QStringList names;
    for (QDirIterator each(m_folder->filePath(u"out"_s), QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        names.append(QFileInfo(each.next()).fileName());
    names.sort();
    QCOMPARE(names.join(u' '), u"cell-1.png cell-2.png cell-3.png cell-4.png grid.png job.json"_s);
}

QTEST_GUILESS_MAIN(CellsFlow)
#include "tst_flow_cells.moc"
