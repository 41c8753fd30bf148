// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/policies.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Three pictures of its own: 10 n to 10 n + 2.
QJsonObject jobWithImages(int number, const QString &status = u"completed"_s)
{
    QJsonObject job = jobObject(number, status);
    QJsonArray attachments;
    for (int i = 0; i < 3; ++i)
        attachments.append(attachmentObject(imageAddress(10 * number + i), u"image/png"_s, imageSize));
    job["attachments"_L1] = attachments;
    return job;
}

QUrl signedLink(int picture, const QByteArray &expiry)
{
    return QUrl(QString::fromLatin1("https://cdn.example/attachments/1/%1/a.png?ex=%2&hm=00").arg(picture).arg(QLatin1StringView(expiry)));
}

const QByteArray past = "66a1b2c3";   // July 2024
const QByteArray future = "f6a1b2c3"; // 2101

// Two days before the service forgets it; pictures 10 n and 10 n + 1, at signed links.
QByteArray expiringJob(int number, const QByteArray &expiry)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["created"_L1] = QDateTime::currentDateTimeUtc().addDays(-29).toString(Qt::ISODateWithMs);
    job["attachments"_L1] = QJsonArray{attachmentObject(signedLink(10 * number, expiry), u"image/png"_s, imageSize),
                                       attachmentObject(signedLink(10 * number + 1, expiry), u"image/png"_s, imageSize)};
    return json(job);
}

} // namespace

// Keep everything: media that nobody looks at, and that no budget drops.
class KeepFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fetchesWhatNobodyLooksAt();
    void leavesWhatRunsAlone();
    void fetchesNothingWhenOff();
    void survivesTheBudget();
    void looksAfterWhatExpires();
    void renewsLinksThatHaveDied();
    void triesDeadLinksWhereThereAreNoOthers();
    void renewsAsSoonAsThereIsAToken();
    void waitsForThePauseThatTheServiceAsksFor();
    void triesAgainWhenTheRateWasLimited();
    void doesNotGiveUpTheOthersForOne();
    void goesOnAfterWhatWasLookedAtInAPause();
    void stopsAtTheFirstRefusedToken_data();
    void stopsAtTheFirstRefusedToken();

private:
    void make(const QString &token = {});
    void import(const QList<QByteArray> &documents);
    [[nodiscard]] qsizetype count(const QUrl &url) const; // of the requests
    [[nodiscard]] QUrl jobUrl(int number) const { return m_service.jobUrl(m_base, jobId(number)); }
    [[nodiscard]] int storedFiles();
    void answerImages(int number);
    void answerFreshLinks(int number);
    void letLookUpsPass();

    const ServiceRegistry m_service{allServices()};
    const QUrl m_base{u"https://api.example"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network;
    QThreadPool m_workers;
    const std::shared_ptr<QThreadPool> m_disk = diskThread();
    PollPolicy m_polls; // of the next controller
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<JobController> m_controller;
};

void KeepFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<FakeNetwork>();
    m_polls = quickPolls();
    make();
}

void KeepFlow::cleanup()
{
    m_controller.reset();
    m_workers.waitForDone();
    m_archive.reset();
}

void KeepFlow::make(const QString &token)
{
    cleanup();
    DownloadPolicy downloads;
    downloads.pauses = {};
    m_archive = std::make_unique<Archive>(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    m_controller = std::make_unique<JobController>(SessionServices{.api = *m_network,
                                                                   .media = *m_network,
                                                                   .workers = m_workers,
                                                                   .service = m_service,
                                                                   .endpoint = {.base = m_base, .token = token},
                                                                   .pollPolicy = m_polls,
                                                                   .downloadPolicy = downloads,
                                                                   .store = MediaStore(m_folder->filePath(u"media"_s)),
                                                                   .archive = *m_archive,
                                                                   .disk = m_disk},
                                                   token.isEmpty() ? TokenSource::None : TokenSource::Environment);
}

void KeepFlow::answerImages(int number)
{
    for (int i = 0; i < 3; ++i)
        m_network->answer(imageAddress(10 * number + i), {.pieces = {pngFile(imageSize, 10 * number + i)}});
}

// Of an expiring job, and what is behind them.
void KeepFlow::answerFreshLinks(int number)
{
    m_network->answer(jobUrl(number), {.pieces = {expiringJob(number, future)}});
    for (const int picture : {10 * number, 10 * number + 1})
        m_network->answer(signedLink(picture, future), {.pieces = {pngFile(imageSize, picture)}});
}

// What is not stored is found not to be.
void KeepFlow::letLookUpsPass()
{
    for (int round = 0; round < 10; ++round) {
        m_disk->waitForDone();
        m_workers.waitForDone();
        QCoreApplication::processEvents();
    }
}

// As the archive knows it.
int KeepFlow::storedFiles()
{
    Database database(m_folder->filePath(u"archive.db"_s));
    int files = -1;
    if (database.open() || !database.read(u"SELECT count(*) FROM medium WHERE file IS NOT NULL"_s, {}, [&](const QSqlQuery &row) {
            files = row.value(0).toInt();
        }))
        return -1;
    return files;
}

void KeepFlow::import(const QList<QByteArray> &documents)
{
    QDir().mkpath(m_folder->filePath(u"documents"_s));
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QFile file(m_folder->filePath(u"documents/%1.json"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(documents.at(i)) > 0);
    }
    m_controller->openArguments({m_folder->filePath(u"documents"_s)});
    QTRY_COMPARE(m_controller->jobs().rowCount(), documents.size());
}

qsizetype KeepFlow::count(const QUrl &url) const
{
    const QList<QNetworkRequest> &requests = m_network->requests();
    return std::count_if(requests.begin(), requests.end(), [&](const QNetworkRequest &request) { return request.url() == url; });
}

void KeepFlow::fetchesWhatNobodyLooksAt()
{
    m_controller->setKeepsEverything(true);
    for (int number = 1; number <= 3; ++number)
        answerImages(number);
    m_controller->openText('[' + json(jobWithImages(1)) + ',' + json(jobWithImages(2)) + ',' + json(jobWithImages(3)) + ']');
    QTRY_COMPARE(storedFiles(), 9);
    QCOMPARE(m_network->requests().size(), 9); // each once, whoever requested it
    for (int number = 1; number <= 3; ++number) {
        const auto isKept = [&] {
            const JobSummary *job = m_controller->jobs().find(jobKey(number));
            return job && job->hasKeptMedia && !job->lacksMedia;
        };
        QTRY_VERIFY(isKept()); // the rows of jobs that nobody looks at say so, too
    }
}

void KeepFlow::leavesWhatRunsAlone()
{
    m_controller->setKeepsEverything(true);
    answerImages(1);
    m_network->answer(imageAddress(20), {.pieces = {pngFile(imageSize, 20)}}); // its cover for the list
    m_controller->openText('[' + json(jobWithImages(1)) + ',' + json(jobWithImages(2, u"progress"_s)) + ']');
    QTRY_COMPARE(storedFiles(), 3);
    QTRY_COMPARE(m_network->running(), 0);
    QVERIFY(m_network->requests().size() <= 4);
}

void KeepFlow::fetchesNothingWhenOff()
{
    answerImages(1);
    m_network->answer(imageAddress(20), {.pieces = {pngFile(imageSize, 20)}}); // a picture for the list, no more
    m_controller->openText('[' + json(jobWithImages(1)) + ',' + json(jobWithImages(2)) + ']');
    QTRY_COMPARE(m_network->requests().size(), 4);
    QTRY_COMPARE(m_network->running(), 0);
    QCOMPARE(m_network->requests().size(), 4);
}

void KeepFlow::survivesTheBudget()
{
    m_controller->setKeepsEverything(true);
    answerImages(1);
    m_controller->openText(json(jobWithImages(1)));
    QTRY_COMPARE(storedFiles(), 3);
    m_workers.waitForDone();
    const MediaStore store(m_folder->filePath(u"media"_s));
    QCOMPARE(store.trim(0, {}), 0); // nothing may go
}

void KeepFlow::looksAfterWhatExpires()
{
    const auto document = [](int number, int daysOld) {
        QJsonObject job = jobWithImages(number);
        job["created"_L1] = QDateTime::currentDateTimeUtc().addDays(-daysOld).toString(Qt::ISODateWithMs);
        return json(job);
    };
    import({document(1, 5), document(2, 29), document(3, 40)});
    QVERIFY(m_network->requests().isEmpty());
    make(); // the next start
    answerImages(2);
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(storedFiles(), 3);
    QCOMPARE(m_network->requests().size(), 3); // of the one that has two days left, without a request from the user
}

void KeepFlow::renewsLinksThatHaveDied()
{
    import({expiringJob(1, past), expiringJob(2, past)});
    make(u"user:1-secret"_s); // the next start
    for (const int number : {1, 2}) {
        m_network->answer(jobUrl(number), {.pieces = {expiringJob(number, future)}});
        for (const int picture : {10 * number, 10 * number + 1})
            m_network->answer(signedLink(picture, future), {.pieces = {pngFile(imageSize, picture)}});
    }
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(storedFiles(), 4);
    QCOMPARE(m_network->requests().size(), 6); // each job once, and no dead link
}

void KeepFlow::triesDeadLinksWhereThereAreNoOthers()
{
    import({expiringJob(1, past)});
    make(u"user:1-secret"_s);
    m_network->answerOthers({.status = 404});
    m_network->answer(jobUrl(1), {.status = 410});
    m_network->answer(signedLink(10, past), {.pieces = {pngFile(imageSize, 10)}});
    QSignalSpy noticed(m_controller.get(), &JobController::noticed);
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(storedFiles(), 1);
    QTRY_COMPARE(count(signedLink(11, past)), 1);
    QTRY_COMPARE(m_network->running(), 0);
    QCOMPARE(m_network->requests().size(), 3);
    QCOMPARE(noticed.size(), 0); // nobody has requested it
}

void KeepFlow::renewsAsSoonAsThereIsAToken()
{
    import({expiringJob(1, past)});
    m_network->answerOthers({.status = 404});
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(m_network->requests().size(), 2); // the dead links
    QTRY_COMPARE(m_network->running(), 0);
    m_network->answer(jobUrl(1), {.pieces = {expiringJob(1, future)}});
    for (const int picture : {10, 11})
        m_network->answer(signedLink(picture, future), {.pieces = {pngFile(imageSize, picture)}});
    m_controller->access().setToken(u"user:1-secret"_s);
    QTRY_COMPARE(storedFiles(), 2);
    QCOMPARE(count(jobUrl(1)), 1);
}

// An hour, for all jobs of the token: meanwhile nothing is requested or given up.
void KeepFlow::waitsForThePauseThatTheServiceAsksFor()
{
    import({expiringJob(1, past), expiringJob(2, past), expiringJob(3, past)});
    make(u"user:1-secret"_s);
    m_network->answerOthers({.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(m_network->requests().size(), 1);
    letLookUpsPass();
    QCOMPARE(m_network->requests().size(), 1);
    for (const int number : {1, 2, 3})
        answerFreshLinks(number);
    m_controller->access().setToken(u"user:2-other"_s); // has a rate of its own
    QTRY_COMPARE(storedFiles(), 6);
    QCOMPARE(m_network->requests().size(), 10); // each job once more, and no dead link
}

void KeepFlow::triesAgainWhenTheRateWasLimited()
{
    import({expiringJob(1, past), expiringJob(2, past)});
    m_polls.pauses = {std::chrono::milliseconds(1)};
    make(u"user:1-secret"_s);
    for (const int number : {1, 2}) {
        for (int time = 0; time < 5; ++time)
            m_network->answer(jobUrl(number), {.status = 429});
        answerFreshLinks(number);
    }
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(storedFiles(), 4);
    QCOMPARE(m_network->requests().size(), 16); // each job six times, and no dead link
}

void KeepFlow::doesNotGiveUpTheOthersForOne()
{
    m_controller->setKeepsEverything(true);
    answerImages(1);
    for (int i = 0; i < 3; ++i) // gone, all of them
        m_network->answer(imageAddress(20 + i), {.status = 404});
    m_network->answer(imageAddress(20), {.status = 404}); // once more, for the list
    answerImages(3);
    m_controller->openText('[' + json(jobWithImages(1)) + ',' + json(jobWithImages(2)) + ',' + json(jobWithImages(3)) + ']');
    QTRY_COMPARE(storedFiles(), 6);
}

// Two jobs are looked at while all is paused: their media are still kept, and so are those of the third.
void KeepFlow::goesOnAfterWhatWasLookedAtInAPause()
{
    m_controller->setKeepsEverything(true);
    m_controller->media().setPaused(true);
    m_controller->openText('[' + json(jobWithImages(1)) + ',' + json(jobWithImages(2)) + ',' + json(jobWithImages(3)) + ']');
    const MediaSession &media = m_controller->media();
    for (const int number : {2, 1, 3}) {
        m_controller->select(jobKey(number));
        QTRY_COMPARE(media.model().rowCount(), 3);
        m_workers.waitForDone();
        QCoreApplication::processEvents();
    }
    for (int number = 1; number <= 3; ++number)
        answerImages(number);
    m_controller->media().setPaused(false);
    QTRY_COMPARE(storedFiles(), 9);
}

void KeepFlow::stopsAtTheFirstRefusedToken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("invalid") << 401;
    QTest::newRow("no subscription") << 402;
}

// The service says of each job the same: one of them is enough, until there is another token.
void KeepFlow::stopsAtTheFirstRefusedToken()
{
    QFETCH(int, status);
    import({expiringJob(1, past), expiringJob(2, past), expiringJob(3, past)});
    make(u"user:1-wrong"_s);
    m_network->answerOthers({.status = status});
    QList<Notice> notices;
    connect(m_controller.get(), &JobController::noticed, this, [&notices](const Notice &notice) { notices.append(notice); });
    m_controller->setKeepsEverything(true);
    QTRY_COMPARE(m_network->requests().size(), 7); // one job, and the old link of each file
    QTRY_COMPARE(m_network->running(), 0);
    letLookUpsPass();
    QCOMPARE(count(jobUrl(1)) + count(jobUrl(2)) + count(jobUrl(3)), 1);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().action, ActionId::EnterToken);
    for (const int number : {1, 2, 3})
        answerFreshLinks(number);
    m_controller->access().setToken(u"user:1-secret"_s);
    QTRY_COMPARE(storedFiles(), 6);
    QCOMPARE(count(jobUrl(1)) + count(jobUrl(2)) + count(jobUrl(3)), 4);
    QCOMPARE(notices.size(), 1);
}

QTEST_GUILESS_MAIN(KeepFlow)
#include "tst_flow_keep.moc"
