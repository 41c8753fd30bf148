// SPDX-License-Identifier: MIT
#include "app/accounts/serviceaccess.h"
#include "app/jobs/joblistmodel.h"
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "app/session/browsedjobs.h"
#include "tests/support/fixtures.h"
#include "tests/support/mediafiles.h"
#include "tests/support/resolverbench.h"

#include <QSignalSpy>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString flowMusic = u"flowmusic/music"_s;
const QUrl firstPage(u"https://api.example/v1/flowmusic/music?limit=40"_s);
const QUrl secondPage(u"https://api.example/v1/flowmusic/music?limit=40&offset=2"_s);

QByteArray clip(int number)
{
    return R"({"clip": "user:1-user@example.com-clip:12ab34cd-0000-4000-8000-00000000c00%1", "title": "Song %1",
        "audio_url": "https://cdn.example/%1.m4a", "image_url": "https://cdn.example/%1.png"})"_ba.replace("%1",
                                                                                                           QByteArray::number(number));
}

QByteArray page(const QByteArrayList &clips, const QByteArray &next)
{
    return "{\"email\": \"user@example.com\", \"clips\": [" + clips.join(',') + "], \"next\": " + next + '}';
}

} // namespace

// What the services list, a page at a time.
class BrowsedJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAHistoryPageByPage();
    void showsEachJobOnce();
    void keepsWhatIsThereWhenALaterPageFails();
    void dropsWhatIsNoLongerWanted();
    void tellsErrors_data();
    void tellsErrors();
    void requestsNothingWithoutAToken();
    void listsWhatRuns();
    void fetchesPicturesWithoutTheToken();
    void opensDocumentsAndFollowsWhatRuns();

private:
    [[nodiscard]] QStringList texts() const;
    void show(const QString &list, const QString &account = {});

    const ServiceRegistry m_services{allServices()};
    std::unique_ptr<FakeNetwork> m_api;
    std::unique_ptr<ServiceAccess> m_access;
    std::unique_ptr<ResolverBench> m_bench;
    std::unique_ptr<BrowsedJobs> m_jobs;
};

void BrowsedJobsTest::init()
{
    m_api = std::make_unique<FakeNetwork>();
    m_access = std::make_unique<ServiceAccess>(m_services, Endpoint{.base = QUrl(u"https://api.example"_s), .token = u"user:1-secret"_s},
                                               TokenSource::Session);
    m_bench = std::make_unique<ResolverBench>();
    m_bench->bench.network.answerOthers({.status = 404});
    m_jobs = std::make_unique<BrowsedJobs>(
        BrowsedJobs::Tools{.api = *m_api, .service = m_services, .access = *m_access, .resolver = *m_bench->resolver});
}

void BrowsedJobsTest::cleanup()
{
    m_jobs.reset();
    m_bench.reset();
    m_access.reset();
    m_api.reset();
}

QStringList BrowsedJobsTest::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_jobs->rowCount(); ++row)
        texts.append(m_jobs->index(row).data().toString());
    return texts;
}

void BrowsedJobsTest::show(const QString &list, const QString &account)
{
    m_jobs->showHistory(list, account);
    QVERIFY(m_jobs->isLoading());
    QTRY_VERIFY(!m_jobs->isLoading());
}

void BrowsedJobsTest::showsAHistoryPageByPage()
{
    m_api->answer(firstPage, {.pieces = {page({clip(1), clip(2)}, "2")}});
    m_api->answer(secondPage, {.pieces = {page({clip(3)}, "null")}});
    show(flowMusic);
    QCOMPARE(texts(), (QStringList{u"Song 1"_s, u"Song 2"_s}));
    QCOMPARE(m_jobs->index(0).data(JobListModel::SummaryRole).value<JobSummary>().service, u"flowmusic"_s);
    QVERIFY(m_jobs->canLoadMore());
    QCOMPARE(m_api->requests().first().rawHeader("Authorization"), "Bearer user:1-secret");
    m_jobs->loadMore();
    QVERIFY(!m_jobs->canLoadMore());
    QTRY_COMPARE(texts(), (QStringList{u"Song 1"_s, u"Song 2"_s, u"Song 3"_s}));
    QVERIFY(!m_jobs->canLoadMore());
    QVERIFY(!m_jobs->error());
    m_jobs->loadMore(); // nothing is left to request
    QCOMPARE(m_api->requests().size(), 2);
}

// A new one at the top moves the last of a page to the next.
void BrowsedJobsTest::showsEachJobOnce()
{
    m_api->answer(firstPage, {.pieces = {page({clip(1), clip(2), clip(1)}, "2")}});
    m_api->answer(secondPage, {.pieces = {page({clip(2), clip(3)}, "null")}});
    show(flowMusic);
    m_jobs->loadMore();
    QTRY_COMPARE(texts(), (QStringList{u"Song 1"_s, u"Song 2"_s, u"Song 3"_s}));
}

void BrowsedJobsTest::keepsWhatIsThereWhenALaterPageFails()
{
    m_api->answer(firstPage, {.pieces = {page({clip(1)}, "2")}});
    m_api->answer(secondPage, {.status = 500, .pieces = {"{\"error\": \"upstream\"}"}});
    m_api->answer(secondPage, {.pieces = {page({clip(3)}, "null")}});
    show(flowMusic);
    m_jobs->loadMore();
    QTRY_VERIFY(m_jobs->error());
    QCOMPARE(m_jobs->error()->httpStatus, 500);
    QCOMPARE(texts(), QStringList{u"Song 1"_s});
    QVERIFY(m_jobs->canLoadMore()); // once more
    m_jobs->loadMore();
    QTRY_COMPARE(texts(), (QStringList{u"Song 1"_s, u"Song 3"_s}));
    QVERIFY(!m_jobs->error());
}

void BrowsedJobsTest::dropsWhatIsNoLongerWanted()
{
    m_api->answer(firstPage, {.ending = FakeNetwork::Ending::Hang});
    m_api->answer(QUrl(u"https://api.example/v1/acemusic/music"_s),
                  {.pieces = {R"({"songs": [{"songId": "so_1", "title": "Sea", "audioUrl": "https://cdn.example/s.mp3"}]})"}});
    m_jobs->showHistory(flowMusic, {});
    QTRY_COMPARE(m_api->requests().size(), 1);
    show(u"acemusic/music"_s);
    QCOMPARE(texts(), QStringList{u"Sea"_s});
    QCOMPARE(m_api->running(), 0);
}

void BrowsedJobsTest::tellsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("token") << 401 << QByteArray("{\"error\": \"Unauthorized\"}") << Error::Kind::Unauthorized << u"Unauthorized"_s;
    QTest::newRow("account") << 400 << QByteArray("{\"error\": \"Parameter email is required\"}") << Error::Kind::BadRequest
                             << u"Parameter email is required"_s;
    QTest::newRow("error with 200") << 200 << QByteArray("{\"error\": \"Not found.\", \"code\": 404}") << Error::Kind::NotFound
                                    << u"Not found."_s;
    QTest::newRow("no list") << 200 << QByteArray("{\"x\": 1}") << Error::Kind::BadReply << QString();
    QTest::newRow("no JSON") << 200 << QByteArray("<html>") << Error::Kind::BadReply << u"HTTP 200 from https://api.example, : <html>"_s;
}

void BrowsedJobsTest::tellsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    m_api->answer(firstPage, {.status = status, .pieces = {body}});
    show(flowMusic);
    QVERIFY(m_jobs->error());
    QCOMPARE(m_jobs->error()->kind, kind);
    QCOMPARE(m_jobs->error()->detail, detail);
    QCOMPARE(m_jobs->rowCount(), 0);
    QVERIFY(!m_jobs->canLoadMore());
}

void BrowsedJobsTest::requestsNothingWithoutAToken()
{
    m_access->setToken({});
    QSignalSpy changes(m_jobs.get(), &BrowsedJobs::stateChanged);
    m_jobs->showHistory(flowMusic, {});
    m_jobs->showRunning();
    QCOMPARE(changes.count(), 2);
    QCOMPARE(m_jobs->error()->kind, Error::Kind::NoToken);
    QVERIFY(m_api->requests().isEmpty());
}

void BrowsedJobsTest::listsWhatRuns()
{
    m_api->answerOthers({.status = 404, .pieces = {"{\"error\": \"Not found\"}"}});
    m_api->answer(QUrl(u"https://api.example/v1/kling/scheduler"_s), {.pieces = {fixture(u"kling/kling-scheduler.json"_s)}});
    m_api->answer(QUrl(u"https://api.example/v1/mureka/jobs"_s), {.pieces = {fixture(u"mureka/mureka-jobs-running.json"_s)}});
    m_api->answer(QUrl(u"https://api.example/v1/dreamina/scheduler"_s), {.status = 502});
    m_jobs->showRunning();
    QTRY_VERIFY(!m_jobs->isLoading());
    QVERIFY(!m_jobs->error());
    QCOMPARE(m_jobs->unanswered(), QStringList{u"Dreamina"_s});
    QStringList services;
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        const auto job = m_jobs->index(row).data(JobListModel::SummaryRole).value<JobSummary>();
        services.append(job.service);
        QCOMPARE(job.state, JobState::Running);
        QVERIFY(!m_jobs->inputAt(row).document && m_jobs->inputAt(row).id == job.id);
    }
    QCOMPARE(services.count(u"kling"_s), 1);
    QCOMPARE(services.count(u"mureka"_s), 3);
    QCOMPARE(services.size(), 4);
    m_api->answerOthers({.status = 502});
    m_jobs->showRunning();
    QTRY_VERIFY(m_jobs->error());
    QCOMPARE(m_jobs->unanswered(), QStringList()); // the error says it of all
}

void BrowsedJobsTest::fetchesPicturesWithoutTheToken()
{
    const QUrl picture(u"https://cdn.example/1.png"_s);
    m_bench->bench.network.answer(picture, {.pieces = {pngFile(900, 1)}, .headers = {{"Content-Type", "image/png"}}});
    m_api->answer(firstPage, {.pieces = {page({clip(1)}, "null")}});
    show(flowMusic);
    QVERIFY(m_jobs->index(0).data(JobListModel::SummaryRole).value<JobSummary>().roles.contains("audio")); // by which its row is marked
    const auto thumbnail = [this] { return m_jobs->index(0).data(JobListModel::SummaryRole).value<JobSummary>().thumbnail; };
    QTRY_VERIFY(!thumbnail().isEmpty());
    for (const QNetworkRequest &request : m_bench->bench.network.requests())
        QVERIFY(!request.hasRawHeader("Authorization"));
    QCOMPARE(m_bench->count(picture), 1);
    QVERIFY(m_bench->linksRequested.isEmpty());
}

void BrowsedJobsTest::opensDocumentsAndFollowsWhatRuns()
{
    m_api->answer(QUrl(u"https://api.example/v2/pixverse/videos/?limit=40"_s),
                  {.pieces = {fixture(u"pixverse/pixverse-videos-list-generating.json"_s)}});
    show(u"pixverse/videos"_s);
    QVERIFY(m_jobs->rowCount() > 0);
    QCOMPARE(m_jobs->inputAt(0).id, u"user:12345-pixverse:user@example.com-video:112233445566"_s);
    QVERIFY(!m_jobs->inputAt(0).document); // it is requested until it ends
    m_api->answer(firstPage, {.pieces = {page({clip(1)}, "null")}});
    show(flowMusic);
    QVERIFY(m_jobs->inputAt(0).document);
    QCOMPARE(m_jobs->inputAt(0).document->raw, clip(1));
}

QTEST_GUILESS_MAIN(BrowsedJobsTest)
#include "tst_browsedjobs.moc"
