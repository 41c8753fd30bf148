// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/demo/sampleservice.h"
#include "app/media/mediaresolver.h"
#include "app/messages/notices.h"
#include "app/saving/jobexporter.h"
#include "app/saving/savereports.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/text/privacy.h"
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/httpclient.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/localserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// All that the page refers to, as it is written.
QStringList linksIn(const QByteArray &page)
{
    static const QRegularExpression link(u"(?:src|href|srcset|poster|action|data|content)\\s*=\\s*\"([^\"]*)\""_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList links;
    for (auto matches = link.globalMatch(QString::fromUtf8(page)); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.captured(0).startsWith("content"_L1)) // of <meta>
            links.append(match.captured(1));
    }
    return links;
}

// What must not leave the house with a job: GUIDs, numbers of users, channels and messages, and where the service reports to.
QSet<QByteArray> secretsIn(const QByteArray &raw)
{
    static const QRegularExpression secret(u"(?!0{8}-)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
                                           "|(?<!job:)(?<!\\d)\\d{17,20}(?!\\d)|hook/\\w+"_s);
    QSet<QByteArray> secrets;
    for (auto matches = secret.globalMatch(QString::fromUtf8(raw)); matches.hasNext();)
        secrets.insert(matches.next().captured(0).toUtf8());
    return secrets;
}

const QDate today(2026, 11, 27);
const QString ownFolder(u"/Job Viewer export 2026-11-27"_s);

constexpr auto hostile = "</bdi></h2></style><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & \u202E --ar 3:2 "
                         "--x \"><iframe src=https://evil.example>";

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void exportsJobsWithAPageOfThem();
    void holdsNothingPrivateForSharing();
    void takesWhatJobsSayForText_data();
    void takesWhatJobsSayForText();
    void playsEachKindOfVideo();
    void makesAFolderOfItsOwn();
    void namesOnThePageWhatIsLeftOut();
    void tellsWhatIsLost();
    void tellsOfAFolderThatCannotBeMade();
    void exportsNothing();
    void saysWhatCameOfIt();
    void showsImagesInABrowserAndAsksForNothing();

private:
    [[nodiscard]] SaveTask task(const QByteArray &raw) const;
    [[nodiscard]] QList<SaveTask> sampleTasks();
    ExportReport exportTo(const QString &folder, const QList<SaveTask> &tasks, bool forSharing = false);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    const MidjourneyV2 m_service{};
    SampleService m_samples;
    QNetworkAccessManager m_network;
    QThreadPool m_workers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<MediaResolver> m_resolver;
};

void ExporterTest::init()
{
    static const bool isStarted = m_samples.start();
    QVERIFY(isStarted);
    m_folder = std::make_unique<QTemporaryDir>();
    DownloadPolicy policy;
    policy.pauses = {};
    m_queue = std::make_unique<DownloadQueue>(DownloadTools{.network = m_network,
                                                            .workers = m_workers,
                                                            .service = m_service,
                                                            .store = MediaStore(path(u"store"_s)),
                                                            .endpoint = {.base = m_samples.baseUrl(), .token = m_samples.token()},
                                                            .policy = policy});
    m_resolver = std::make_unique<MediaResolver>(*m_queue, MediaStore(path(u"store"_s)), m_workers);
}

void ExporterTest::cleanup()
{
    m_resolver.reset();
    m_queue.reset();
    m_workers.waitForDone();
}

SaveTask ExporterTest::task(const QByteArray &raw) const
{
    const Result<Job> job = m_service.parse(raw);
    const JobResponse answer{.job = job ? *job : Job(), .raw = raw};
    return saveTaskOf(answer);
}

QList<SaveTask> ExporterTest::sampleTasks()
{
    HttpClient client;
    QList<SaveTask> tasks;
    for (const QString &id : m_samples.jobIdsThatEndWell()) {
        const auto answer
            = client.ask(m_service.jobUrl(m_samples.baseUrl(), id), {{"Authorization", "Bearer " + m_samples.token().toUtf8()}});
        if (answer.status == 200)
            tasks.append(task(answer.body));
    }
    return tasks;
}

ExportReport ExporterTest::exportTo(const QString &folder, const QList<SaveTask> &tasks, bool forSharing)
{
    JobExporter exporter(*m_resolver, MediaStore(path(u"store"_s)), m_workers);
    QSignalSpy progress(&exporter, &JobExporter::progressed);
    std::optional<ExportReport> report;
    QEventLoop loop;
    connect(&exporter, &JobExporter::finished, &loop, [&](const ExportReport &came) {
        report = came;
        loop.quit();
    });
    exporter.start(tasks, {.folder = folder, .nameTemplate = u"{name}"_s, .withText = true, .withJson = false, .forSharing = forSharing},
                   today);
    if (report || (QTimer::singleShot(60'000, &loop, &QEventLoop::quit), loop.exec(), !report))
        QTest::qFail("it ends from inside start(), or not at all", __FILE__, __LINE__);
    const bool hasFolder = report && !report->folder.isEmpty() && report->folder != folder; // else no job was begun
    if (hasFolder && (progress.size() != tasks.size() || (!tasks.isEmpty() && progress.last() != QVariantList{tasks.size(), tasks.size()})))
        QTest::qFail("not every job is told", __FILE__, __LINE__);
    return report.value_or(ExportReport());
}

void ExporterTest::exportsJobsWithAPageOfThem()
{
    const QList<SaveTask> tasks = sampleTasks();
    QVERIFY(tasks.size() >= 10);
    const QString folder = path(u"out"_s) + ownFolder;
    const ExportReport report = exportTo(path(u"out"_s), tasks);
    QVERIFY(report.failures.isEmpty() && report.lost.isEmpty());
    QCOMPARE(report.folder, folder);
    QCOMPARE(report.jobs, tasks.size());
    QCOMPARE(report.page, folder + u"/index.html"_s);

    const QMap<QString, QByteArray> files = filesBelow(folder);
    QCOMPARE(files.size(), report.saved + 1);
    QSet<QString> missing(files.keyBegin(), files.keyEnd()); // from the page
    missing.remove(u"index.html"_s);
    const QByteArray page = files.value(u"index.html"_s);
    for (const QString &link : linksIn(page)) {
        QVERIFY2(link.startsWith("./"_L1) && !link.contains(':'_L1), qPrintable(link));
        const QString name = QUrl::fromPercentEncoding(link.mid(2).toUtf8());
        QVERIFY2(files.contains(name), qPrintable(name));
        missing.remove(name);
    }
    QCOMPARE(missing, QSet<QString>());
    for (const SaveTask &task : tasks) {
        const QString own = folderNameOf(task.answer.job, task.answer.raw);
        QCOMPARE(files.value(own + u"/job.json"_s), task.answer.raw);
        for (const MediaItem &item : task.items)
            QVERIFY2(page.contains((u"./"_s + own + u'/' + fileStemOf(item) + u'.').toUtf8()), qPrintable(fileStemOf(item)));
        QVERIFY(page.contains(withoutPrivateData(task.answer.job.id).toUtf8()) && !page.contains(task.answer.job.id.toUtf8()));
    }
    QVERIFY(!page.contains("<script") && !page.contains("url(") && !page.contains("@import"));
    QVERIFY(page.contains("default-src 'none'; img-src 'self' file: data:; media-src 'self' file:; style-src 'unsafe-inline'"));
    QVERIFY(page.contains("<html lang=\"en\" dir=\"ltr\">") && page.contains("prefers-color-scheme: dark"));
    QVERIFY(page.contains("<img loading=\"lazy\"") && page.contains("<video controls"));
}

void ExporterTest::holdsNothingPrivateForSharing()
{
    QList<SaveTask> tasks = sampleTasks();
    QJsonObject talkative = jobObject(1, u"failed"_s);
    talkative[u"prompt"_s] = u"like https://cdn.midjourney.com/0a1b2c3d-1111-4222-8333-444455556666/0_0.png for <@123456789012345678>"_s;
    talkative[u"error"_s] = u"channel 234567890123456789 refused Bearer "_s + m_samples.token();
    tasks.append(task(json(talkative)));
    const ExportReport report = exportTo(path(u"out"_s), tasks, true);
    QVERIFY(report.failures.isEmpty() && report.lost.isEmpty());
    QSet<QByteArray> secrets{m_samples.token().toUtf8()};
    for (const SaveTask &task : tasks)
        secrets += secretsIn(task.answer.raw);
    QVERIFY(secrets.size() > 30);
    const QMap<QString, QByteArray> files = filesBelow(report.folder);
    QCOMPARE(files.size(), report.saved + 1);
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!file->contains(secret) && !file.key().toUtf8().contains(secret),
                     qPrintable(file.key() + u": "_s + QString::fromUtf8(secret)));
    }
    const QByteArray page = files.value(u"index.html"_s);
    QVERIFY(!page.contains("job:") && !page.contains("user:") && !page.contains("channel:"));
    QVERIFY(page.contains("a lighthouse in a storm"));
}

void ExporterTest::takesWhatJobsSayForText_data()
{
    QTest::addColumn<bool>("forSharing");
    QTest::newRow("as it is") << false;
    QTest::newRow("for sharing") << true;
}

void ExporterTest::takesWhatJobsSayForText()
{
    QFETCH(bool, forSharing);
    const QString text = QString::fromUtf8(hostile);
    const ExportedJob job{.id = text,
                          .prompt = text,
                          .parameters = text,
                          .verb = text,
                          .button = text,
                          .state = JobState::Unknown,
                          .stateText = text,
                          .problemText = text + QChar(u'\0'),
                          .seed = -1,
                          .created = QDateTime::fromMSecsSinceEpoch(0, utcZone),
                          .document = u"a\" onclick=\"x/../job.json"_s,
                          .media
                          = {{.path = u"javascript:alert(1)\".png"_s, .name = text},
                             {.path = u"//evil/a.mp4"_s, .name = text, .type = MediaType::Video},
                             {.path = u"a.mp3"_s, .name = text, .type = MediaType::Audio, .cover = u"https://evil.example/\"x.png"_s}},
                          .lost = {text}};
    const QByteArray page = exportPage({job}, forSharing);
    static const QRegularExpression tag(u"<(/?[a-zA-Z!][a-zA-Z0-9]*)"_s);
    const QSet<QString> expected{u"!DOCTYPE"_s, u"html"_s,    u"/html"_s,   u"head"_s,     u"/head"_s, u"meta"_s,       u"title"_s,
                                 u"/title"_s,   u"style"_s,   u"/style"_s,  u"body"_s,     u"/body"_s, u"h1"_s,         u"/h1"_s,
                                 u"h2"_s,       u"/h2"_s,     u"article"_s, u"/article"_s, u"p"_s,     u"/p"_s,         u"code"_s,
                                 u"/code"_s,    u"bdi"_s,     u"/bdi"_s,    u"time"_s,     u"/time"_s, u"div"_s,        u"/div"_s,
                                 u"figure"_s,   u"/figure"_s, u"a"_s,       u"/a"_s,       u"img"_s,   u"figcaption"_s, u"/figcaption"_s,
                                 u"video"_s,    u"/video"_s,  u"audio"_s,   u"/audio"_s};
    for (auto matches = tag.globalMatch(QString::fromUtf8(page)); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        QVERIFY2(expected.contains(name), qPrintable(name));
    }
    QCOMPARE(page.count("<style"), 1);
    QCOMPARE(page.count("<img "), 2);
    QCOMPARE(page.count("<audio "), 1);
    QCOMPARE(page.count("<bdi>"), page.count("</bdi>"));
    QVERIFY(!page.contains('\0') && page.contains("&lt;script&gt;") && page.contains("&lt;iframe"));
    for (const QString &link : linksIn(page))
        QVERIFY2(link.startsWith("./"_L1) && !link.contains(':'_L1) && !link.contains('<'_L1), qPrintable(link));
    static const QRegularExpression isolated(u"<bdi>[^<]*</bdi>|alt=\"[^\"]*\""_s);
    QVERIFY(!QString::fromUtf8(page).remove(isolated).contains(QChar(0x202E))); // a direction ends where its text does
}

// Beside what is there, and beside the export before.
void ExporterTest::playsEachKindOfVideo()
{
    LocalServer server;
    server.answer("/a.mov", {.body = fixture(u"videos/mjpeg-420.mov"_s)});
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(server.url("/a.mov"), u"video/quicktime"_s, -1)};
    const ExportReport report = exportTo(path(u"out"_s), {task(json(job))});
    QVERIFY(report.failures.isEmpty() && report.lost.isEmpty());
    const QByteArray page = filesBelow(report.folder).value(u"index.html"_s);
    QVERIFY(page.contains("<video") && page.contains(".mov\"") && !page.contains("<img"));
}

void ExporterTest::makesAFolderOfItsOwn()
{
    const QString folder = path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile foreign(folder + u"/index.html"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("mine") == 4);
    foreign.close();
    const QList<SaveTask> tasks{task(json(jobObject(1, u"completed"_s)))};
    QCOMPARE(exportTo(folder, tasks).page, folder + ownFolder + u"/index.html"_s);
    QCOMPARE(exportTo(folder, tasks).page, folder + ownFolder + u" (2)/index.html"_s); // the same once more
    QCOMPARE(filesBelow(folder).value(u"index.html"_s), "mine");
    QCOMPARE(filesBelow(folder).size(), 5);
}

void ExporterTest::namesOnThePageWhatIsLeftOut()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["prompt"_L1] = u"https://foreign.example/x.png a lighthouse"_s;
    const ExportReport report = exportTo(path(u"out"_s), {task(json(job))});
    QCOMPARE(report.leftOut.size(), 1);
    QVERIFY(filesBelow(report.folder).value(u"index.html"_s).contains("1 source image(s) were not saved"));
    QVERIFY(noticeOf(report).text.contains(u"1 source image(s) were not saved"_s));
}

void ExporterTest::tellsWhatIsLost()
{
    SaveTask lossy = task(json(jobObject(1, u"completed"_s)));
    lossy.items = {{.role = "image",
                    .number = 2,
                    .label = u"Image 2"_s,
                    .url = QUrl(m_samples.baseUrl().toString() + u"/attachments/gone.png"_s),
                    .key = MediaKey(u"gone"_s)}};
    const ExportReport report = exportTo(path(u"out"_s), {lossy});
    QVERIFY(report.failures.isEmpty());
    QCOMPARE(report.lost.size(), 1);
    QCOMPARE(report.saved, 1);
    QVERIFY(filesBelow(report.folder).value(u"index.html"_s).contains("Image 2 could not be saved."));
}

void ExporterTest::tellsOfAFolderThatCannotBeMade()
{
    QFile file(path(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ExportReport report = exportTo(path(u"taken"_s), {task(json(jobObject(1, u"completed"_s)))});
    QVERIFY(!report.failures.isEmpty() && report.page.isEmpty());
    QCOMPARE(noticeOf(report).level, Notice::Level::Warning);
}

void ExporterTest::exportsNothing()
{
    const ExportReport report = exportTo(path(u"out"_s), {});
    QVERIFY(report.failures.isEmpty());
    QCOMPARE(filesBelow(report.folder).keys(), QStringList{u"index.html"_s});
}

void ExporterTest::saysWhatCameOfIt()
{
    QCOMPARE(noticeOf(ExportReport{.folder = u"/x"_s, .page = u"/x/index.html"_s, .jobs = 3}),
             (Notice{.text = u"3 job(s) exported."_s, .folder = u"/x"_s, .page = u"/x/index.html"_s}));
    const ExportReport lossy{
        .folder = u"/x"_s, .jobs = 1, .lost = {{{.role = "image", .number = 2, .label = u"Image 2"_s}, {.kind = Error::Kind::NotFound}}}};
    QVERIFY(noticeOf(lossy).text.startsWith("1 job(s) exported. 1 file(s) could not be saved: Image 2: "_L1));
    QCOMPARE(noticeOf(lossy).level, Notice::Level::Warning);
}

// Every name is looked up at a server of ours, which then hears of nothing; and the picture of the page is one with pictures in it. Set
// JOBVIEWER_SHOTS to a folder to look at it.
void ExporterTest::showsImagesInABrowserAndAsksForNothing()
{
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty())
        QSKIP("there is no Chromium");
    QList<SaveTask> tasks = sampleTasks().first(1);
    const LocalServer server;
    JobResponse &first = tasks.first().answer;
    first.job.prompt.text += u" <img src=\"%1\"><script src=\"%1\"></script>"_s.arg(server.url("/leak").toString());
    const ExportReport report = exportTo(path(u"out"_s), tasks);
    const auto shoot = [&](const QString &name) {
        const QString shots = qEnvironmentVariable("JOBVIEWER_SHOTS", m_folder->path());
        QProcess process;
        process.start(browser,
                      {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-background-networking"_s,
                       u"--disable-component-update"_s, u"--disable-features=NetworkTimeServiceQuerying"_s, u"--no-first-run"_s,
                       u"--user-data-dir="_s + path(u"browser"_s), u"--host-resolver-rules=MAP * 127.0.0.1:%1"_s.arg(server.serverPort()),
                       u"--window-size=1000,1600"_s, u"--screenshot="_s + shots + u'/' + name,
                       QUrl::fromLocalFile(report.page).toString()});
        QSignalSpy ended(&process, &QProcess::finished);
        return (ended.wait(60'000) && process.exitCode() == 0) ? QFileInfo(shots + u'/' + name).size() : -1;
    };
    const qint64 withImages = shoot(u"export.png"_s);
    for (const QString &name : QDir(report.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir(report.folder + u'/' + name).removeRecursively());
    const qint64 without = shoot(u"export-empty.png"_s);
    qInfo("screenshots of %lld and %lld bytes", static_cast<long long>(withImages), static_cast<long long>(without));
    QVERIFY(without > 0 && withImages > 2 * without);
    for (const LocalServer::Request &request : server.requests())
        qInfo("%s", request.target().constData());
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
