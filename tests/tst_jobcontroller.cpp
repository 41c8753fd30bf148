// SPDX-License-Identifier: MIT
#include "app/messages/notices.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/mediafiles.h"
#include "tests/support/policies.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// All of the session below the window, over a scripted network.
class JobControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void fetchesAPastedId();
    void requestsIdsAsTheyAre_data();
    void requestsIdsAsTheyAre();
    void opensEachIdOnce();
    void followsARunningJob();
    void showsADocumentWithoutTokenAndNetwork();
    void asksForADocumentOnlyWhenSomebodyWantsIt();
    void opensFilesAndTextsAtOnce();
    void selectsTheFirstOfSeveral();
    void wantsATokenFirst();
    void asksAgainWithANewToken();
    void requestsFewOfManyWithARefusedToken();
    void tellsWhatItIgnored_data();
    void tellsWhatItIgnored();
    void keepsWhatItHasWhenARefreshFails();
    void saysThatARefreshWantsAToken();
    void tellsAllHowLongTheServiceWantsAPause();
    void fetchesTheMediaOfWhatIsShown();
    void fetchesSourcesOnlyOnRequest();
    void stopsAndRemoves();

private:
    void play(int job, const QString &status) { m_bench->network.answer(urlOf(job), {.pieces = {json(jobObject(job, status))}}); }
    [[nodiscard]] QUrl urlOf(int job) const { return m_bench->service.jobUrl(m_bench->base(), jobId(job)); }
    [[nodiscard]] const JobSummary &summary(int job) const { return *m_bench->controller->jobs().find(jobKey(job)); }
    [[nodiscard]] MediaState stateOf(int row) const { return m_bench->media().model().state(row); }

    std::unique_ptr<MediaBench> m_bench;
};

void JobControllerTest::init()
{
    m_bench = std::make_unique<MediaBench>();
    m_bench->pollPolicy = quickPolls();
    m_bench->makeController(u"user:1-secret"_s);
}

void JobControllerTest::fetchesAPastedId()
{
    play(1, u"completed"_s);
    m_bench->controller->openText("see " + jobId(1).toUtf8() + " please");
    QCOMPARE(m_bench->controller->selected(), jobKey(1)); // at once, from the id alone
    QVERIFY(!summary(1).hasResponse && summary(1).created.isValid());
    QTRY_VERIFY(m_bench->controller->answer(jobKey(1)));
    QCOMPARE(m_bench->controller->answer(jobKey(1))->raw, json(jobObject(1, u"completed"_s)));
    QCOMPARE(summary(1).state, JobState::Succeeded);
    QVERIFY(!summary(1).nextCheck.isValid() && !m_bench->controller->isWatching(jobKey(1)));
    QCOMPARE(m_bench->network.requests().size(), 1);
    QVERIFY(m_bench->notices.isEmpty());
}

void JobControllerTest::requestsIdsAsTheyAre_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << u"job:1-user:2"_s << QByteArray("jobid=job%3A1-user%3A2");
    QTest::newRow("two in one") << u"job:1-user:2 job:3-user:4"_s << QByteArray("jobid=job%3A1-user%3A2%20job%3A3-user%3A4");
    QTest::newRow("signs of a query") << u"job:1&x=2#3+4%25"_s << QByteArray("jobid=job%3A1%26x%3D2%233%2B4%2525");
    QTest::newRow("a path") << u"job:../../v2/jobs"_s << QByteArray("jobid=job%3A..%2F..%2Fv2%2Fjobs");
    QTest::newRow("another script") << u"job:ä艺"_s << QByteArray("jobid=job%3A%C3%A4%E8%89%BA");
    QTest::newRow("no form at all") << u"7"_s << QByteArray("jobid=7");
    QTest::newRow("a document") << u"{\"jobid\":1}"_s << QByteArray("jobid=%7B%22jobid%22%3A1%7D");
}

// What a service names as an ID is not read as a text in which there may be some.
void JobControllerTest::requestsIdsAsTheyAre()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, query);
    m_bench->network.answerOthers({.status = 404});
    m_bench->controller->openIds({});
    m_bench->controller->openIds({QString(), id, id});
    QCOMPARE(m_bench->controller->selected(), JobKey(id));
    QCOMPARE(m_bench->controller->jobs().rowCount(), 1);
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    const QNetworkRequest &request = m_bench->network.requests().first();
    QCOMPARE(request.url().path(), u"/v2/jobs/"_s);
    QCOMPARE(request.url().query(QUrl::FullyEncoded).toLatin1(), query);
    QCOMPARE(request.rawHeader("Authorization"), "Bearer user:1-secret");
    QTRY_VERIFY(m_bench->controller->jobs().find(JobKey(id))->error);
    QCOMPARE(m_bench->network.requests().size(), 1);
    QVERIFY(m_bench->notices.isEmpty());
}

void JobControllerTest::opensEachIdOnce()
{
    m_bench->network.answerOthers({.status = 404});
    m_bench->controller->openIds({jobId(2), QString(), jobId(1), jobId(2)});
    QCOMPARE(m_bench->controller->selected(), jobKey(2));
    QCOMPARE(m_bench->controller->jobs().rowCount(), 2);
    QTRY_COMPARE(m_bench->network.requests().size(), 2);
    for (const int number : {1, 2})
        QCOMPARE(m_bench->count(urlOf(number)), 1);
}

void JobControllerTest::followsARunningJob()
{
    for (const QString &status : {u"created"_s, u"progress"_s, u"completed"_s})
        play(1, status);
    QSignalSpy changed(m_bench->controller.get(), &JobController::jobChanged);
    m_bench->controller->openText(jobId(1).toUtf8());
    QTRY_COMPARE(summary(1).state, JobState::Succeeded);
    QCOMPARE(m_bench->network.requests().size(), 3);
    QCOMPARE(m_bench->controller->runningCount(), 0);
    QVERIFY(changed.size() >= 3);
}

void JobControllerTest::showsADocumentWithoutTokenAndNetwork()
{
    m_bench->makeController({});
    m_bench->controller->openText(fixture(u"jobs/edge-wrapped-console-log-response-result.json"_s));
    QCOMPARE(m_bench->controller->jobs().rowCount(), 1);
    const JobResponse *answer = m_bench->controller->answer(m_bench->controller->selected());
    QVERIFY(answer && !answer->job.prompt.text.isEmpty());
    m_bench->controller.reset(); // before anything could be requested
    for (const QNetworkRequest &request : m_bench->network.requests())
        QVERIFY(!request.url().toString().contains(u"api.example/v2"_s));
}

void JobControllerTest::asksForADocumentOnlyWhenSomebodyWantsIt()
{
    m_bench->controller->openText(json(jobObject(1, u"progress"_s))); // whoever holds it may hold no account
    QVERIFY(!m_bench->controller->isWatching(jobKey(1)));
    play(1, u"completed"_s);
    m_bench->controller->refresh({jobKey(1)});
    QTRY_COMPARE(summary(1).state, JobState::Succeeded);
    QCOMPARE(m_bench->network.requests().size(), 1);
}

void JobControllerTest::opensFilesAndTextsAtOnce()
{
    QFile file(m_bench->folder.filePath(u"job.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json(jobObject(1, u"completed"_s)));
    file.close();
    play(2, u"failed"_s);
    m_bench->controller->openArguments({file.fileName(), jobId(2), m_bench->folder.filePath(u"gone.json"_s)});
    QTRY_COMPARE(m_bench->controller->jobs().rowCount(), 2);
    QTRY_COMPARE(summary(2).state, JobState::Failed);
    QCOMPARE(m_bench->controller->selected(), jobKey(1));
    QCOMPARE(m_bench->notices.size(), 1);
    QVERIFY(m_bench->notices.first().text.contains(u"gone.json"_s));
}

void JobControllerTest::selectsTheFirstOfSeveral()
{
    for (int job = 1; job <= 3; ++job)
        play(job, u"completed"_s);
    m_bench->controller->openText((jobId(1) + u'\n' + jobId(2) + u'\n' + jobId(3)).toUtf8());
    QCOMPARE(m_bench->controller->selected(), jobKey(1));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_bench->controller->jobs().keyAt(row), jobKey(row + 1));
    QTRY_VERIFY(m_bench->controller->answer(jobKey(3)) && m_bench->controller->answer(jobKey(2)) && m_bench->controller->answer(jobKey(1)));
}

void JobControllerTest::wantsATokenFirst()
{
    m_bench->makeController({});
    m_bench->controller->openText(jobId(1).toUtf8());
    QTRY_VERIFY(summary(1).error);
    QCOMPARE(summary(1).error->kind, Error::Kind::NoToken);
    play(1, u"completed"_s);
    m_bench->controller->access().setToken(u"user:2-other"_s);
    QTRY_COMPARE(summary(1).state, JobState::Succeeded);
    QVERIFY(!summary(1).error);
    QCOMPARE(m_bench->network.requests().first().rawHeader("Authorization"), "Bearer user:2-other");
    QCOMPARE(m_bench->controller->access().tokenSource(), TokenSource::Session);
}

void JobControllerTest::asksAgainWithANewToken()
{
    m_bench->network.answer(urlOf(1), {.status = 401, .pieces = {fixture(u"jobs/v2-error-401.json"_s)}});
    m_bench->controller->openText(jobId(1).toUtf8());
    QTRY_VERIFY(summary(1).error);
    QCOMPARE(summary(1).error->kind, Error::Kind::Unauthorized);
    play(1, u"completed"_s);
    m_bench->controller->access().setToken(u"user:2-other"_s);
    QTRY_VERIFY(!summary(1).error);
    QCOMPARE(m_bench->network.requests().last().rawHeader("Authorization"), "Bearer user:2-other");
}

// Some hundred IDs are imported: the service says of each the same, and each that waits for another token takes memory.
void JobControllerTest::requestsFewOfManyWithARefusedToken()
{
    QStringList ids;
    for (int number = 1; number <= 400; ++number)
        ids.append(jobId(number));
    const auto requested = [this] {
        QSet<QUrl> urls;
        for (const QNetworkRequest &request : m_bench->network.requests())
            urls.insert(request.url());
        return urls.size();
    };
    m_bench->network.answerOthers({.status = 401});
    m_bench->controller->openIds(ids);
    QTRY_COMPARE(m_bench->controller->jobs().rowCount(), ids.size());
    QTRY_VERIFY(requested() >= 64);
    m_bench->controller->openText(jobId(999).toUtf8()); // comes after all that were due before
    QTRY_VERIFY(m_bench->controller->jobs().find(jobKey(999)) && summary(999).error);
    QVERIFY2(requested() <= 130, qPrintable(QString::number(requested())));
    m_bench->network.answerOthers({.status = 404});
    m_bench->controller->access().setToken(u"user:2-other"_s);
    QTRY_COMPARE(requested(), ids.size() + 1);
}

void JobControllerTest::tellsWhatItIgnored_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("jobs");
    QTest::newRow("nothing") << QByteArray("hello") << 0;
    QTest::newRow("an error document") << fixture(u"jobs/v2-error-404.json"_s) << 0;
    QTest::newRow("a broken document") << QByteArray("{\"jobid\": \"x\", \"status\": ") << 0;
    QTest::newRow("a link that acts") << "https://api.useapi.net/v2/jobs/cancel/?jobid=" + jobId(1).toUtf8() << 1;
}

void JobControllerTest::tellsWhatItIgnored()
{
    QFETCH(QByteArray, text);
    m_bench->makeController({}); // nothing is requested
    m_bench->controller->openText(text);
    QTEST(m_bench->controller->jobs().rowCount(), "jobs");
    QCOMPARE(m_bench->notices.size(), 1);
    QVERIFY(!m_bench->notices.first().text.isEmpty());
}

void JobControllerTest::keepsWhatItHasWhenARefreshFails()
{
    m_bench->controller->openText(json(jobObject(1, u"completed"_s)));
    m_bench->network.answer(urlOf(1), {.status = 410, .pieces = {fixture(u"jobs/v2-error-410.json"_s)}});
    m_bench->controller->refresh({jobKey(1)});
    QTRY_VERIFY(summary(1).error);
    QCOMPARE(summary(1).error->kind, Error::Kind::Expired);
    QCOMPARE(summary(1).state, JobState::Succeeded);
    QVERIFY(m_bench->controller->answer(jobKey(1)));
    QCOMPARE(m_bench->notices.size(), 1);

    m_bench->network.answer(urlOf(1), {.pieces = {R"({"message": "no healthy upstream"})"}}); // and a status of 200
    m_bench->controller->refresh({jobKey(1)});
    QTRY_COMPARE(summary(1).error->kind, Error::Kind::BadReply);
    QCOMPARE(summary(1).state, JobState::Succeeded);
    QCOMPARE(m_bench->controller->answer(jobKey(1))->raw, json(jobObject(1, u"completed"_s)));
}

// And what came of it, once there is one: a token that is refused is not the end of it.
void JobControllerTest::saysThatARefreshWantsAToken()
{
    m_bench->makeController({});
    m_bench->controller->openText(json(jobObject(1, u"completed"_s)));
    m_bench->controller->refresh({jobKey(1)});
    QCOMPARE(m_bench->notices.size(), 1);
    QCOMPARE(m_bench->notices.first().action, ActionId::EnterToken);
    QCOMPARE(m_bench->notices.first().job, jobKey(1));
    m_bench->network.answer(urlOf(1), {.status = 401, .pieces = {fixture(u"jobs/v2-error-401.json"_s)}});
    m_bench->controller->access().setToken(u"user:2-wrong"_s);
    QTRY_COMPARE(m_bench->notices.size(), 2);
    QCOMPARE(m_bench->notices.last().action, ActionId::EnterToken);
    play(1, u"completed"_s);
    m_bench->controller->access().setToken(u"user:2-other"_s);
    QTRY_COMPARE(m_bench->notices.size(), 3);
    QCOMPARE(m_bench->notices.last(), noticeOfNothingNew(summary(1)));
}

void JobControllerTest::tellsAllHowLongTheServiceWantsAPause()
{
    m_bench->pollPolicy.interval = 10min;
    m_bench->makeController(u"user:1-secret"_s);
    play(1, u"progress"_s);
    m_bench->controller->openText(jobId(1).toUtf8());
    QTRY_VERIFY(summary(1).hasResponse);
    m_bench->network.answer(urlOf(2), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_bench->controller->openText(jobId(2).toUtf8());
    QTRY_VERIFY(summary(2).error);
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(59 * 60);
    QVERIFY(summary(1).nextCheck > soon && summary(2).nextCheck > soon);
    QVERIFY(m_bench->controller->nextCheck() > soon);
    m_bench->controller->openText(jobId(3).toUtf8());
    QTRY_VERIFY(summary(3).nextCheck > soon);
}

void JobControllerTest::fetchesTheMediaOfWhatIsShown()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->network.answer(imageAddress(2), {.status = 404});
    m_bench->controller->openText("[" + json(imageJob(1)) + "," + json(imageJob(2)) + "]");
    QCOMPARE(m_bench->controller->selected(), jobKey(1));
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
    QCOMPARE(QFileInfo(stateOf(0).file->path).size(), imageSize);
    QTRY_COMPARE(summary(1).thumbnail, stateOf(0).file->path);
    QTRY_COMPARE(m_bench->network.requests().size(), 2); // the other's picture for the list
    QTRY_COMPARE(m_bench->network.running(), 0);
    QVERIFY(summary(2).thumbnail.isEmpty());

    m_bench->network.answer(imageAddress(2), {.status = 404});
    m_bench->network.answer(urlOf(2), {.status = 410}); // which may have had a new link
    m_bench->controller->select(jobKey(2));
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Failed);
    m_bench->controller->select(jobKey(1));
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Ready); // at once, and not requested again
    m_bench->network.answer(imageAddress(2), {.status = 503});
    m_bench->controller->select(jobKey(2)); // looked at again: requested again
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Failed);
    m_bench->network.answer(imageAddress(2), {.pieces = {pngFile(imageSize, 2)}});
    m_bench->media().fetch(m_bench->media().model().item(0).key);
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void JobControllerTest::fetchesSourcesOnlyOnRequest()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["blendUrls"_L1] = QJsonArray{imageAddress(7).toString()};
    m_bench->controller->openText(json(job));
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Offered);
    m_bench->network.answer(imageAddress(7), {.pieces = {pngFile(imageSize)}});
    m_bench->media().fetch(m_bench->media().model().item(0).key);
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void JobControllerTest::stopsAndRemoves()
{
    m_bench->network.answer(urlOf(1), {.ending = FakeNetwork::Ending::Hang});
    play(2, u"completed"_s);
    m_bench->controller->openText((jobId(1) + u' ' + jobId(2)).toUtf8());
    QTRY_VERIFY(m_bench->controller->answer(jobKey(2)));
    m_bench->controller->stopChecking(jobKey(1));
    QVERIFY(!m_bench->controller->isWatching(jobKey(1)) && !summary(1).nextCheck.isValid());
    m_bench->controller->remove({jobKey(1)});
    QCOMPARE(m_bench->controller->selected(), jobKey(2)); // its neighbour
    m_bench->controller->remove({jobKey(2)});
    QCOMPARE(m_bench->controller->selected(), JobKey());
    QCOMPARE(m_bench->controller->jobs().jobCount(), 0);
}

QTEST_GUILESS_MAIN(JobControllerTest)
#include "tst_jobcontroller.moc"
