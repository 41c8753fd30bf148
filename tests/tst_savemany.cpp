// SPDX-License-Identifier: MIT
#include "app/jobs/jobrepository.h"
#include "app/jobs/ratings.h"
#include "app/media/mediaresolver.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/mediasession.h"
#include "app/session/savesession.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype size = 900;

// Each at a host of its own, so that no host's limit is met.
QUrl pictureUrl(int number)
{
    return QUrl(u"https://media%1.example/a.png"_s.arg(number));
}

} // namespace

// Many jobs saved or exported at once.
class SaveManyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesAFewAtATime();
    void marksWhatWasExported();
    void reportsOddFilesOfAnExport();

private:
    [[nodiscard]] JobResponse job(int number) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network;
    QThreadPool m_workers;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<MediaResolver> m_resolver;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<JobRepository> m_repository;
    std::unique_ptr<Ratings> m_ratings;
    std::unique_ptr<MediaSession> m_media;
    std::unique_ptr<SaveSession> m_saving;
    QList<Notice> m_notices;
    QList<std::pair<qsizetype, qsizetype>> m_progress;
};

void SaveManyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<FakeNetwork>();
    m_notices.clear();
    m_progress.clear();
    const MediaStore store(path(u"store"_s));
    m_queue = std::make_unique<DownloadQueue>(DownloadTools{
        .network = *m_network, .workers = m_workers, .service = m_service, .store = store, .endpoint = {}, .policy = {.pauses = {}}});
    m_resolver = std::make_unique<MediaResolver>(*m_queue, store, m_workers);
    m_archive = std::make_unique<Archive>(path(u"data"_s), path(u"store"_s), m_service);
    m_repository = std::make_unique<JobRepository>(*m_archive);
    m_ratings = std::make_unique<Ratings>(*m_archive);
    m_media = std::make_unique<MediaSession>(*m_repository, *m_ratings, *m_queue, *m_resolver, store, m_workers);
    m_saving = std::make_unique<SaveSession>(*m_queue, *m_resolver, store, *m_media, *m_ratings, m_workers);
    connect(m_saving.get(), &SaveSession::noticed, this, [this](const Notice &notice) { m_notices.append(notice); });
    connect(m_saving.get(), &SaveSession::progressed, this, [this](qsizetype done, qsizetype all) { m_progress.append({done, all}); });
}

void SaveManyTest::cleanup()
{
    m_saving.reset();
    m_media.reset();
    m_ratings.reset();
    m_repository.reset();
    m_resolver.reset();
    m_queue.reset();
    m_workers.waitForDone();
    m_archive.reset();
}

JobResponse SaveManyTest::job(int number) const
{
    QJsonObject object = jobObject(number, u"completed"_s);
    object["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl(number), u"image/png"_s, size)};
    const QByteArray raw = json(object);
    return {.job = *m_service.parse(raw), .raw = raw};
}

void SaveManyTest::savesAFewAtATime()
{
    QList<JobResponse> jobs;
    for (int number = 1; number <= 12; ++number) {
        jobs.append(job(number));
        m_network->answer(pictureUrl(number), {.pieces = {pngFile(size, number)}});
    }
    m_saving->saveJobs(jobs, {.folder = path(u"saved"_s)}, 0);
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(m_network->requests().size(), 12);
    QVERIFY(m_network->maxRunning() <= 4);
    QCOMPARE(m_progress.size(), 13);
    QCOMPARE(m_progress.at(6), std::pair(qsizetype(6), qsizetype(12)));
    QCOMPARE(m_progress.last(), std::pair(qsizetype(12), qsizetype(12)));
}

void SaveManyTest::marksWhatWasExported()
{
    QList<JobResponse> jobs;
    for (int number = 1; number <= 2; ++number) {
        jobs.append(job(number));
        m_network->answer(pictureUrl(number), {.pieces = {pngFile(size, number)}});
    }
    QList<MediaKey> marked;
    connect(m_media.get(), &MediaSession::savedChanged, this,
            [&](const MediaKey &key, const SavedFiles::Place &, const SavedFiles::Place &now) {
                if (QFile::exists(now.path))
                    marked.append(key);
            });
    m_saving->exportJobs(jobs, {.folder = path(u"exported"_s)}, 0, QDate(2026, 11, 27));
    QTRY_COMPARE(m_notices.size(), 1);
    QTRY_COMPARE(marked.size(), 2);
    QCOMPARE(m_progress.last(), std::pair(qsizetype(2), qsizetype(2)));
}

// As saving does.
void SaveManyTest::reportsOddFilesOfAnExport()
{
    const QByteArray odd = fixture(u"field/media/noeoi.jpg"_s);
    QJsonObject object = jobObject(1, u"completed"_s);
    object["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl(1), u"image/jpeg"_s, odd.size())};
    const QByteArray raw = json(object);
    m_network->answer(pictureUrl(1), {.pieces = {odd}, .headers = {{"Content-Length", QByteArray::number(odd.size())}}});
    m_saving->exportJobs({{.job = *m_service.parse(raw), .raw = raw}}, {.folder = path(u"exported"_s)}, 0, QDate(2026, 11, 27));
    QTRY_COMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().text.contains("The file has no end marker; it was kept unchanged."_L1), qPrintable(m_notices.first().text));
}

QTEST_GUILESS_MAIN(SaveManyTest)
#include "tst_savemany.moc"
