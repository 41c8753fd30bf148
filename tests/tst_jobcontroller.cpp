#include "app/service/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl base(u"https://api.example"_s);
constexpr qsizetype size = 900;

QUrl pictureUrl(int number)
{
    return QUrl(u"https://media.example/%1.png"_s.arg(number));
}

// A job with one picture of its own.
QJsonObject jobWithPicture(int number, const QString &status = u"completed"_s)
{
    QJsonObject job = jobObject(number, status);
    job["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl(number), u"image/png"_s, size)};
    return job;
}

} // namespace

// All of the session below the window, over a scripted network.
class JobControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fetchesAPastedId();
    void followsARunningJob();
    void showsADocumentWithoutTokenAndNetwork();
    void asksForADocumentOnlyWhenSomebodyWantsIt();
    void opensFilesAndTextsAtOnce();
    void selectsTheFirstOfSeveral();
    void wantsATokenFirst();
    void asksAgainWithANewToken();
    void tellsWhatItIgnored_data();
    void tellsWhatItIgnored();
    void keepsWhatItHasWhenARefreshFails();
    void fetchesTheMediaOfWhatIsShown();
    void fetchesSourcesOnlyOnRequest();
    void savesAJob();
    void savesOneMedium();
    void savesByTheTemplate();
    void noticesThatASavedFileHasGone();
    void tellsWhenNothingCouldBeSaved();
    void savesAFrame();
    void stopsAndRemoves();

private:
    void make(const QString &token = u"user:1-secret"_s);
    void play(int job, const QString &status) { m_network->answer(urlOf(job), {.pieces = {json(jobObject(job, status))}}); }
    [[nodiscard]] QUrl urlOf(int job) const { return m_service.jobUrl(base, jobId(job)); }
    [[nodiscard]] const JobSummary &summary(int job) const { return *m_controller->jobs().find(jobId(job)); }
    [[nodiscard]] MediaState stateOf(int row) { return m_controller->media().model().state(row); }

    const MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network; // for jobs and media
    QThreadPool m_workers;
    std::unique_ptr<JobController> m_controller;
    QList<Notice> m_notices;
};

void JobControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<FakeNetwork>();
    m_notices.clear();
    make();
}

void JobControllerTest::cleanup()
{
    m_controller.reset();
    m_workers.waitForDone();
}

void JobControllerTest::make(const QString &token)
{
    PollPolicy policy;
    policy.interval = 1ms;
    policy.least = 1ms;
    policy.pauses = {1h};
    DownloadPolicy downloads;
    downloads.pauses = {};
    const SessionServices services{.api = *m_network,
                                   .media = *m_network,
                                   .workers = m_workers,
                                   .service = m_service,
                                   .endpoint = {.base = base, .token = token},
                                   .pollPolicy = policy,
                                   .downloadPolicy = downloads,
                                   .store = MediaStore(m_folder->filePath(u"store"_s))};
    m_controller = std::make_unique<JobController>(services, token.isEmpty() ? TokenSource::None : TokenSource::Environment);
    connect(m_controller.get(), &JobController::noticed, this, [this](const Notice &notice) { m_notices.append(notice); });
}

void JobControllerTest::fetchesAPastedId()
{
    play(1, u"completed"_s);
    m_controller->openText("see " + jobId(1).toUtf8() + " please");
    QCOMPARE(m_controller->selected(), jobId(1)); // at once, from the id alone
    QVERIFY(!summary(1).hasAnswer && summary(1).created.isValid());
    QTRY_VERIFY(m_controller->answer(jobId(1)));
    QCOMPARE(m_controller->answer(jobId(1))->raw, json(jobObject(1, u"completed"_s)));
    QCOMPARE(summary(1).status, JobStatus::Completed);
    QVERIFY(!summary(1).nextCheck.isValid() && !m_controller->isWatching(jobId(1)));
    QCOMPARE(m_network->requests().size(), 1);
    QVERIFY(m_notices.isEmpty());
}

void JobControllerTest::followsARunningJob()
{
    for (const QString &status : {u"created"_s, u"progress"_s, u"completed"_s})
        play(1, status);
    QSignalSpy changed(m_controller.get(), &JobController::jobChanged);
    m_controller->openText(jobId(1).toUtf8());
    QTRY_COMPARE(summary(1).status, JobStatus::Completed);
    QCOMPARE(m_network->requests().size(), 3);
    QCOMPARE(m_controller->runningCount(), 0);
    QVERIFY(changed.size() >= 3);
}

void JobControllerTest::showsADocumentWithoutTokenAndNetwork()
{
    make({});
    m_controller->openText(fixture(u"jobs/edge-wrapped-console-log-response-result.json"_s));
    QCOMPARE(m_controller->jobs().rowCount(), 1);
    const JobAnswer *answer = m_controller->answer(m_controller->selected());
    QVERIFY(answer && !answer->job.prompt.isEmpty());
    m_controller.reset(); // before anything could be asked
    for (const QNetworkRequest &request : m_network->requests())
        QVERIFY(!request.url().toString().contains(u"api.example/v2"_s));
}

void JobControllerTest::asksForADocumentOnlyWhenSomebodyWantsIt()
{
    m_controller->openText(json(jobObject(1, u"progress"_s))); // whoever holds it may hold no account
    QVERIFY(!m_controller->isWatching(jobId(1)));
    play(1, u"completed"_s);
    m_controller->refresh({jobId(1)});
    QTRY_COMPARE(summary(1).status, JobStatus::Completed);
    QCOMPARE(m_network->requests().size(), 1);
}

void JobControllerTest::opensFilesAndTextsAtOnce()
{
    QFile file(m_folder->filePath(u"job.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json(jobObject(1, u"completed"_s)));
    file.close();
    play(2, u"failed"_s);
    m_controller->openArguments({file.fileName(), jobId(2), m_folder->filePath(u"gone.json"_s)});
    QTRY_COMPARE(m_controller->jobs().rowCount(), 2);
    QTRY_COMPARE(summary(2).status, JobStatus::Failed);
    QCOMPARE(m_controller->selected(), jobId(1));
    QCOMPARE(m_notices.size(), 1);
    QVERIFY(m_notices.first().text.contains(u"gone.json"_s));
}

void JobControllerTest::selectsTheFirstOfSeveral()
{
    for (int job = 1; job <= 3; ++job)
        play(job, u"completed"_s);
    m_controller->openText((jobId(1) + u'\n' + jobId(2) + u'\n' + jobId(3)).toUtf8());
    QCOMPARE(m_controller->selected(), jobId(1));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_controller->jobs().keyAt(row), jobId(row + 1));
    QTRY_VERIFY(m_controller->answer(jobId(3)) && m_controller->answer(jobId(2)) && m_controller->answer(jobId(1)));
}

void JobControllerTest::wantsATokenFirst()
{
    make({});
    m_controller->openText(jobId(1).toUtf8());
    QCOMPARE(summary(1).error->kind, Error::Kind::NoToken);
    play(1, u"completed"_s);
    m_controller->access().setToken(u"user:2-other"_s);
    QTRY_COMPARE(summary(1).status, JobStatus::Completed);
    QVERIFY(!summary(1).error);
    QCOMPARE(m_network->requests().first().rawHeader("Authorization"), "Bearer user:2-other");
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Session);
}

void JobControllerTest::asksAgainWithANewToken()
{
    m_network->answer(urlOf(1), {.status = 401, .pieces = {fixture(u"jobs/v2-error-401.json"_s)}});
    m_controller->openText(jobId(1).toUtf8());
    QTRY_VERIFY(summary(1).error);
    QCOMPARE(summary(1).error->kind, Error::Kind::Unauthorized);
    play(1, u"completed"_s);
    m_controller->access().setToken(u"user:2-other"_s);
    QTRY_VERIFY(!summary(1).error);
    QCOMPARE(m_network->requests().last().rawHeader("Authorization"), "Bearer user:2-other");
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
    make({}); // nothing is asked
    m_controller->openText(text);
    QTEST(m_controller->jobs().rowCount(), "jobs");
    QCOMPARE(m_notices.size(), 1);
    QVERIFY(!m_notices.first().text.isEmpty());
}

void JobControllerTest::keepsWhatItHasWhenARefreshFails()
{
    m_controller->openText(json(jobObject(1, u"completed"_s)));
    m_network->answer(urlOf(1), {.status = 410, .pieces = {fixture(u"jobs/v2-error-410.json"_s)}});
    m_controller->refresh({jobId(1)});
    QTRY_VERIFY(summary(1).error);
    QCOMPARE(summary(1).error->kind, Error::Kind::Expired);
    QCOMPARE(summary(1).status, JobStatus::Completed);
    QVERIFY(m_controller->answer(jobId(1)));
}

void JobControllerTest::fetchesTheMediaOfWhatIsShown()
{
    m_network->answer(pictureUrl(1), {.pieces = {pngFile(size)}});
    m_network->answer(pictureUrl(2), {.status = 404});
    m_controller->openText("[" + json(jobWithPicture(1)) + "," + json(jobWithPicture(2)) + "]");
    QCOMPARE(m_controller->selected(), jobId(1));
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
    QCOMPARE(QFileInfo(stateOf(0).file->path).size(), size);
    QTRY_COMPARE(summary(1).thumbnail, stateOf(0).file->path);
    QTRY_COMPARE(m_network->requests().size(), 2); // the other's picture for the list
    QTRY_COMPARE(m_network->running(), 0);
    QVERIFY(summary(2).thumbnail.isEmpty());

    m_network->answer(pictureUrl(2), {.status = 404});
    m_network->answer(urlOf(2), {.status = 410}); // which may have had a new link
    m_controller->select(jobId(2));
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Failed);
    m_controller->select(jobId(1));
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Ready); // at once, and not asked for again
    m_network->answer(pictureUrl(2), {.status = 503});
    m_controller->select(jobId(2)); // looked at again: asked for again
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Failed);
    m_network->answer(pictureUrl(2), {.pieces = {pngFile(size, 2)}});
    m_controller->media().fetch(m_controller->media().model().item(0).key);
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void JobControllerTest::fetchesSourcesOnlyOnRequest()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["blendUrls"_L1] = QJsonArray{pictureUrl(7).toString()};
    m_controller->openText(json(job));
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Offered);
    m_network->answer(pictureUrl(7), {.pieces = {pngFile(size)}});
    m_controller->media().fetch(m_controller->media().model().item(0).key);
    QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void JobControllerTest::savesAJob()
{
    m_network->answer(pictureUrl(1), {.pieces = {pngFile(size)}});
    m_controller->openText(json(jobWithPicture(1)));
    QSignalSpy saving(m_controller.get(), &JobController::savingChanged);
    m_controller->saveAll({jobId(1)}, {.folder = m_folder->filePath(u"out"_s)});
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(saving.first().first().toBool(), true);
    QCOMPARE(saving.last().first().toBool(), false);
    const QDir folder(m_notices.first().folder);
    QCOMPARE(folder.entryList(QDir::Files), (QStringList{u"attachment-1.png"_s, u"job.json"_s}));
    QCOMPARE(stateOf(0).savedPath, folder.filePath(u"attachment-1.png"_s));
    QCOMPARE(m_network->requests().size(), 1); // one download serves preview and save
}

void JobControllerTest::savesOneMedium()
{
    m_network->answer(pictureUrl(1), {.pieces = {pngFile(size)}});
    m_controller->openText(json(jobWithPicture(1)));
    const QString key = m_controller->media().model().item(0).key;
    QVERIFY(!m_controller->fileNameFor(key));
    QTRY_VERIFY(m_controller->fileNameFor(key));
    QVERIFY(m_controller->fileNameFor(key)->endsWith(u"_attachment-1.png"_s));
    for (const QString &name : {u"mine.png"_s, u"mine.png"_s}) { // the same file again: nothing is written
        m_notices.clear();
        m_controller->saveMediumAs(key, {.folder = m_folder->filePath(u"out"_s), .stem = u"mine"_s}, {});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(m_notices.first().text.contains(name));
    }
    QCOMPARE(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files), QStringList{u"mine.png"_s});
}

void JobControllerTest::savesByTheTemplate()
{
    m_network->answer(pictureUrl(1), {.pieces = {pngFile(size)}});
    m_controller->openText(json(jobWithPicture(1)));
    const QString key = m_controller->media().model().item(0).key;
    QTRY_VERIFY(m_controller->fileNameFor(key));
    QVERIFY(m_controller->nameFacts(key) && m_controller->nameFacts(key)->name == "attachment-1"_L1);
    const QString folder = m_folder->filePath(u"out"_s);
    const SaveOptions options{.folder = folder, .nameTemplate = u"{kind} {n}"_s, .withText = true, .withJson = false};
    m_controller->saveMedium(key, options);
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(stateOf(0).savedPath, folder + u"/attachment 1.png"_s);
    QVERIFY(stateOf(0).savedAt.isValid() && stateOf(0).savedAt <= QDateTime::currentDateTimeUtc());
    m_controller->saveAll({jobId(1)}, options); // the same files again
    QTRY_COMPARE(m_notices.size(), 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files).join(u'|'), u"attachment 1.png|attachment 1.txt"_s);
    m_controller->saveMedium(u"unknown"_s, options); // nothing happens
}

void JobControllerTest::noticesThatASavedFileHasGone()
{
    m_network->answer(pictureUrl(1), {.pieces = {pngFile(size)}});
    m_controller->openText(json(jobWithPicture(1)));
    m_controller->saveAll({jobId(1)}, {.folder = m_folder->filePath(u"out"_s)});
    QTRY_COMPARE(m_notices.size(), 1);
    const auto showAgain = [this] {
        m_controller->select({});
        m_controller->select(jobId(1));
        QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
    };
    showAgain();
    const QString path = stateOf(0).savedPath;
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(QFile::remove(path));
    showAgain();
    QTRY_VERIFY(stateOf(0).savedPath.isEmpty() && !stateOf(0).savedAt.isValid());
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void JobControllerTest::tellsWhenNothingCouldBeSaved()
{
    m_network->answer(pictureUrl(1), {.pieces = {pngFile(size)}});
    m_controller->openText(json(jobWithPicture(1)));
    const QString key = m_controller->media().model().item(0).key;
    QTRY_VERIFY(m_controller->fileNameFor(key));
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_controller->saveMedium(key, {.folder = inTheWay.fileName()});
    QTRY_COMPARE(m_notices.size(), 1);
    m_controller->saveAll({jobId(1)}, {.folder = inTheWay.fileName()});
    QTRY_COMPARE(m_notices.size(), 2);
    for (const Notice &notice : std::as_const(m_notices))
        QVERIFY(notice.level == Notice::Level::Warning && notice.text.contains(u"The disk refused the file."_s));
    QVERIFY(stateOf(0).savedPath.isEmpty());
}

void JobControllerTest::savesAFrame()
{
    for (const char content : {'a', 'b'}) {
        m_notices.clear();
        m_controller->saveFrame(QByteArray(size, content), m_folder->filePath(u"out"_s), u"frame.png"_s);
        QTRY_COMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.first().folder, m_folder->filePath(u"out"_s));
    }
    QVERIFY(m_notices.first().text.contains(u"frame (2).png"_s)); // never over another
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_notices.clear();
    m_controller->saveFrame("png", inTheWay.fileName(), u"frame.png"_s);
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(m_notices.first().level, Notice::Level::Warning);
}

void JobControllerTest::stopsAndRemoves()
{
    m_network->answer(urlOf(1), {.ending = FakeNetwork::Ending::Hang});
    play(2, u"completed"_s);
    m_controller->openText((jobId(1) + u' ' + jobId(2)).toUtf8());
    QTRY_VERIFY(m_controller->answer(jobId(2)));
    m_controller->stopChecking(jobId(1));
    QVERIFY(!m_controller->isWatching(jobId(1)) && !summary(1).nextCheck.isValid());
    m_controller->remove({jobId(1)});
    QCOMPARE(m_controller->selected(), jobId(2)); // its neighbour
    m_controller->remove({jobId(2)});
    QCOMPARE(m_controller->selected(), QString());
    QCOMPARE(m_controller->jobs().jobCount(), 0);
}

QTEST_GUILESS_MAIN(JobControllerTest)
#include "tst_jobcontroller.moc"
