// SPDX-License-Identifier: MIT
#include "app/accounts/tokenstore.h"
#include "app/archive/archive.h"
#include "app/input/inputparser.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fakeservice.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/policies.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl house(u"https://api.example"_s);
const QByteArray houseToken = "user:1-house";

// One run of the program below the window, with a second service.
struct Run
{
    explicit Run(const QString &folder)
        : archive(folder, folder + u"/media"_s, *services)
        , controller({.api = network,
                      .media = network,
                      .workers = workers,
                      .service = *services,
                      .endpoint = {.base = house, .token = QString::fromLatin1(houseToken)},
                      .pollPolicy = quickPolls(),
                      .downloadPolicy = oneAttempt(),
                      .store = MediaStore(folder + u"/media"_s),
                      .archive = archive},
                     TokenSource::Environment)
    {
        QObject::connect(&controller, &JobController::noticed, &controller, [this](const Notice &notice) { notices.append(notice); });
    }
    ~Run() { workers.waitForDone(); }

    void answer(int number, std::initializer_list<int> states)
    {
        for (const int state : states)
            network.answer(url(number), {.pieces = {fakeJob(number, state)}});
    }
    void answerMedia(int number)
    {
        network.answer(fakeSong(number), {.pieces = {wavFile(1, number)}, .headers = {{"Content-Type", "audio/wav"}}});
        network.answer(fakeCover(number), {.pieces = {pngFile(900, number)}, .headers = {{"Content-Type", "image/png"}}});
    }
    [[nodiscard]] QUrl url(int number) const { return QUrl(u"https://music.example/api/works/10000%1"_s.arg(number)); }
    [[nodiscard]] bool isReady(int row) { return controller.media().model().state(row).kind == MediaState::Kind::Ready; }
    // Each token goes to its own origin alone.
    [[nodiscard]] bool areTokensAtHome() const
    {
        return std::all_of(network.requests().begin(), network.requests().end(), [](const QNetworkRequest &request) {
            const QByteArray sent = request.rawHeader("Authorization");
            const QByteArray own = request.url().host() == "music.example"_L1 ? fakeToken() : houseToken;
            return sent.isEmpty() || sent == "Bearer " + own;
        });
    }

    const std::unique_ptr<const ServiceRegistry> services = withFakeService();
    FakeNetwork network; // what nobody expects fails the test by name
    QThreadPool workers;
    Archive archive;
    QList<Notice> notices;
    JobController controller;
};

} // namespace

// A service that the program has never heard of goes through all that it does.
class AnyServiceFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void followsAPastedLinkUntilItsSongIsThere();
    void keepsItsOwnPace();
    void showsItsFields();
    void opensItsDocumentsBesideOthers();
    void showsWhyItFailed();
    void findsItAfterARestart();
    void savesItsFiles();
    void showsAndSavesATextOfItsDocument();
    void exportsForSharing();
    void listsItsHistory();
    void asksForNoTokenOfAnotherAccount();
    void sendsTheTokenToNoOtherHost();
    void showsThePosterOfASongWithoutImages();
    void showsEachSongWithItsOwnCover();
    void knowsWhatItWasMadeFrom();

private:
    [[nodiscard]] std::unique_ptr<Run> run() const { return std::make_unique<Run>(m_folder->path()); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<Run> withSong() const // shown, and with its files
    {
        auto made = run();
        made->answer(1, {2});
        made->answerMedia(1);
        made->controller.openText(fakeJobId(1).toUtf8());
        return QTest::qWaitFor([&] { return made->controller.media().model().rowCount() == 2 && made->isReady(0) && made->isReady(1); },
                               60'000)
            ? std::move(made)
            : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AnyServiceFlow::followsAPastedLinkUntilItsSongIsThere()
{
    const auto run = this->run();
    run->answer(1, {0, 1, 2});
    run->answerMedia(1);
    run->controller.openText("listen: https://music.example/listen/100001 !");
    QTRY_VERIFY(run->controller.answer(fakeJobKey(1)));
    QTRY_COMPARE(run->controller.answer(fakeJobKey(1))->job.state, JobState::Succeeded);
    QTRY_VERIFY(run->isReady(0) && run->isReady(1));
    const MediaListModel &media = run->controller.media().model();
    QCOMPARE(media.item(0).role, QByteArray("song"));
    QCOMPARE(media.item(0).label, u"Song"_s);
    QVERIFY(media.state(0).file->path.endsWith(u".wav"_s));
    QTRY_VERIFY(!run->controller.jobs().find(fakeJobKey(1))->thumbnail.isEmpty()); // its cover
    QVERIFY(run->areTokensAtHome());
    QCOMPARE(std::count_if(run->network.requests().begin(), run->network.requests().end(),
                           [](const QNetworkRequest &request) { return request.rawHeader("Authorization") == "Bearer " + fakeToken(); }),
             5); // three polls, two files
}

// The program's own policy here asks again after a millisecond.
void AnyServiceFlow::keepsItsOwnPace()
{
    const auto run = this->run();
    run->answer(1, {1, 1, 1, 9});
    QElapsedTimer clock;
    clock.start();
    run->controller.openText(fakeJobId(1).toUtf8());
    QTRY_VERIFY(run->controller.answer(fakeJobKey(1)) && run->controller.answer(fakeJobKey(1))->job.state == JobState::Failed);
    QVERIFY(clock.elapsed() >= 3 * 40);
}

void AnyServiceFlow::showsItsFields()
{
    const auto run = withSong();
    QVERIFY(run);
    const QList<JobSection> sections = run->controller.sectionsOf(*run->controller.answer(fakeJobKey(1)));
    QCOMPARE(sections.size(), 2);
    QCOMPARE(std::get<TextBlock>(sections.first().body).text, u"Harbour bells in verse 1"_s);
    QCOMPARE(std::get<QList<Field>>(sections.last().body).first().value, u"92"_s);
    QCOMPARE(run->controller.pageOf(fakeJobKey(1)), QUrl(u"https://music.example/listen/100001"_s));
    const JobSummary *job = run->controller.jobs().find(fakeJobKey(1));
    QCOMPARE(job->expires, job->created.addDays(7));
}

void AnyServiceFlow::opensItsDocumentsBesideOthers()
{
    const auto run = this->run();
    run->network.answer(imageAddress(3), {.pieces = {pngFile(imageSize, 3)}});
    run->network.answerOthers({.status = 404}); // of the files: their documents are enough here
    run->controller.openText('[' + fakeJob(2, 2) + ',' + json(imageJob(3)) + ',' + fakeJob(4, 9) + ']');
    QTRY_COMPARE(run->controller.jobs().rowCount(), 3);
    QTRY_VERIFY(run->controller.answer(fakeJobKey(2)));
    QCOMPARE(run->controller.answer(fakeJobKey(2))->job.service, u"fake"_s);
    QCOMPARE(run->controller.answer(fakeJobKey(2))->raw.trimmed(), fakeJob(2, 2).trimmed());
    QCOMPARE(run->controller.answer(jobKey(3))->job.service, u"midjourney"_s);
}

void AnyServiceFlow::showsWhyItFailed()
{
    const auto run = this->run();
    run->answer(4, {9});
    run->controller.openText(fakeJobId(4).toUtf8());
    QTRY_VERIFY(run->controller.answer(fakeJobKey(4)));
    QCOMPARE(run->controller.answer(fakeJobKey(4))->job.problem.text, u"no voice"_s);
    run->network.answer(run->url(5), {.status = 404, .pieces = {"{\"fault\": \"no such song\"}"}});
    run->controller.openText(fakeJobId(5).toUtf8());
    QTRY_VERIFY(run->controller.jobs().find(fakeJobKey(5))->error);
    QCOMPARE(run->controller.jobs().find(fakeJobKey(5))->error->kind, Error::Kind::NotFound);
    QCOMPARE(run->controller.jobs().find(fakeJobKey(5))->error->detail, u"no such song"_s);
}

void AnyServiceFlow::findsItAfterARestart()
{
    QVERIFY(withSong());
    const auto after = run();
    QTRY_COMPARE(after->controller.jobs().rowCount(), 1);
    for (const QString &query : {u"shanty"_s, u"harbour"_s, u"verb:song"_s, u"status:2"_s, u"has:audio"_s, u"has:song"_s}) {
        after->controller.jobs().setQuery({.text = u"nothing of it"_s}); // else the list of before would do
        QTRY_COMPARE_WITH_TIMEOUT(after->controller.jobs().rowCount(), 0, 60'000);
        after->controller.jobs().setQuery({.text = query});
        QTRY_COMPARE_WITH_TIMEOUT(after->controller.jobs().rowCount(), 1, 60'000);
    }
    after->controller.jobs().setQuery({.text = u"has:video"_s});
    QTRY_COMPARE(after->controller.jobs().rowCount(), 0);
    after->controller.jobs().setQuery({});
    after->controller.select(fakeJobKey(1));
    QTRY_COMPARE(after->controller.selected(), fakeJobKey(1));
    QTRY_VERIFY(after->isReady(0) && after->isReady(1));
    QCOMPARE(after->controller.answer(fakeJobKey(1))->job.service, u"fake"_s);
    QVERIFY(after->controller.jobs().find(fakeJobKey(1))->hasKeptMedia);
    QVERIFY(after->network.requests().isEmpty());
}

void AnyServiceFlow::savesItsFiles()
{
    const auto run = withSong();
    QVERIFY(run);
    run->controller.saveAll({fakeJobKey(1)}, {.folder = path(u"out"_s)});
    QTRY_COMPARE(fileNamesBelow(path(u"out"_s)), (QStringList{u"cover.png"_s, u"job.json"_s, u"song.wav"_s}));
}

void AnyServiceFlow::showsAndSavesATextOfItsDocument()
{
    const auto run = this->run();
    run->answerMedia(2);
    run->controller.openText(fakeJob(2, 2).replace("\"tempo\"", "\"notes\": \"# Verse\\n\\nSung *slowly*.\", \"tempo\""));
    QTRY_COMPARE(run->controller.media().model().rowCount(), 3);
    QTRY_VERIFY(run->isReady(2));
    QCOMPARE(run->controller.media().model().state(2).file->size, 23);
    run->controller.saveAll({fakeJobKey(2)}, {.folder = path(u"out"_s)});
    QTRY_COMPARE(fileNamesBelow(path(u"out"_s)), (QStringList{u"cover.png"_s, u"job.json"_s, u"notes.md"_s, u"song.wav"_s}));
}

void AnyServiceFlow::exportsForSharing()
{
    const auto run = withSong();
    QVERIFY(run);
    SaveOptions options{.folder = path(u"shared"_s)};
    options.forSharing = true;
    run->controller.exportJobs({fakeJobKey(1)}, options);
    QTRY_VERIFY(fileNamesBelow(path(u"shared"_s)).contains(u"index.html"_s));
    QVERIFY(fileNamesBelow(path(u"shared"_s)).contains(u"cover.png"_s));
    QVERIFY(fileNamesBelow(path(u"shared"_s)).contains(u"song.wav"_s));
}

void AnyServiceFlow::listsItsHistory()
{
    const auto run = this->run();
    run->answer(1, {9});
    run->answer(2, {9});
    run->network.answer(QUrl(u"https://music.example/api/history"_s), {.pieces = {"{\"past\": [\"100001\", \"100002\"]}"}});
    run->network.answer(QUrl(u"https://api.example/v2/jobs"_s), {.status = 410, .pieces = {"{\"error\": \"gone\", \"code\": 410}"}});
    FakeKeyStore::Room keys;
    TokenStore store(std::make_unique<FakeKeyStore>(keys));
    TokenSession tokens({.controller = run->controller, .store = store, .api = run->network, .service = *run->services});
    tokens.addRunning();
    QTRY_COMPARE(run->controller.jobs().rowCount(), 2);
    QTRY_VERIFY(run->controller.answer(fakeJobKey(2)));
    QVERIFY(run->areTokensAtHome());
}

void AnyServiceFlow::asksForNoTokenOfAnotherAccount()
{
    const auto run = this->run();
    run->controller.access().setToken({});
    run->answer(1, {9});
    run->controller.openText(fakeJobId(1).toUtf8());
    QTRY_VERIFY(run->controller.answer(fakeJobKey(1)));
    run->controller.openText(jobId(1).toUtf8());
    QTRY_VERIFY(run->controller.jobs().find(jobKey(1)) && run->controller.jobs().find(jobKey(1))->error);
    QCOMPARE(run->controller.jobs().find(jobKey(1))->error->kind, Error::Kind::NoToken);
}

// Whatever a response calls its own.
void AnyServiceFlow::sendsTheTokenToNoOtherHost()
{
    const QUrl elsewhere(u"https://files.example/song6.wav"_s);
    const auto run = this->run();
    run->network.answer(run->url(6), {.pieces = {fakeJob(6, 2).replace(fakeSong(6).toEncoded(), elsewhere.toEncoded())}});
    run->network.answer(elsewhere, {.pieces = {wavFile(1, 6)}, .headers = {{"Content-Type", "audio/wav"}}});
    run->network.answer(fakeCover(6), {.pieces = {pngFile(900, 6)}, .headers = {{"Content-Type", "image/png"}}});
    run->controller.openText(fakeJobId(6).toUtf8());
    QTRY_VERIFY(run->controller.media().model().rowCount() == 2 && run->isReady(0) && run->isReady(1));
    for (const QNetworkRequest &request : run->network.requests()) {
        const bool isOwn = request.url().host() == FakeService().defaultBase().host();
        QCOMPARE(request.rawHeader("Authorization"), isOwn ? "Bearer " + fakeToken() : QByteArray());
    }
}

// In the list of jobs.
void AnyServiceFlow::showsThePosterOfASongWithoutImages()
{
    const QUrl still(u"https://stills.example/7.png"_s);
    const auto run = this->run();
    const QByteArray cover = "\"cover\": \"" + fakeCover(7).toEncoded() + '"';
    const QByteArray job = fakeJob(7, 2).replace(cover, "\"still\": \"" + still.toEncoded() + '"');
    run->network.answer(run->url(7), {.pieces = {job}});
    run->network.answer(still, {.pieces = {pngFile(900, 7)}, .headers = {{"Content-Type", "image/png"}}});
    run->network.answer(fakeSong(7), {.pieces = {wavFile(1, 7)}, .headers = {{"Content-Type", "audio/wav"}}});
    run->controller.openText(fakeJobId(7).toUtf8());
    QTRY_VERIFY(run->controller.jobs().find(fakeJobKey(7)) && !run->controller.jobs().find(fakeJobKey(7))->thumbnail.isEmpty());
    QCOMPARE(run->controller.media().model().rowCount(), 1); // it is no media item of the job
}

// Also when another job was shown in between; each is requested once.
void AnyServiceFlow::showsEachSongWithItsOwnCover()
{
    const QUrl stills[] = {QUrl(u"https://stills.example/7.png"_s), QUrl(u"https://stills.example/8.png"_s)};
    const auto run = this->run();
    const QByteArray cover = "\"cover\": \"" + fakeCover(7).toEncoded() + '"';
    const QByteArray songs = "\"still\": \"" + stills[0].toEncoded() + R"(", "encores": [{"song": ")" + fakeSong(8).toEncoded()
        + R"(", "still": ")" + stills[1].toEncoded() + "\"}]";
    run->network.answer(run->url(7), {.pieces = {fakeJob(7, 2).replace(cover, songs)}});
    for (const int number : {7, 8}) {
        run->network.answer(stills[number - 7], {.pieces = {pngFile(900, number)}, .headers = {{"Content-Type", "image/png"}}});
        run->network.answer(fakeSong(number), {.pieces = {wavFile(1, number)}, .headers = {{"Content-Type", "audio/wav"}}});
    }
    run->controller.openText(fakeJobId(7).toUtf8());
    const MediaListModel &media = run->controller.media().model();
    const auto hasCovers = [&] { return media.rowCount() == 2 && !media.cover(0).isEmpty() && !media.cover(1).isEmpty(); };
    QTRY_VERIFY(hasCovers());
    const QStringList covers{media.cover(0), media.cover(1)};
    const auto contentOf = [](const QString &file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    QCOMPARE(contentOf(covers.first()), pngFile(900, 7));
    QCOMPARE(contentOf(covers.last()), pngFile(900, 8));
    QCOMPARE(run->controller.media().keysInUse().size(), 4); // no trim takes what is shown
    run->controller.select({});
    QTRY_COMPARE(media.rowCount(), 0);
    run->controller.select(fakeJobKey(7));
    QTRY_VERIFY(hasCovers());
    QCOMPARE((QStringList{media.cover(0), media.cover(1)}), covers);
    for (const QUrl &still : stills)
        QCOMPARE(std::ranges::count(run->network.requests(), still, &QNetworkRequest::url), 1);
}

// Whatever the service calls the way from the one to the other.
void AnyServiceFlow::knowsWhatItWasMadeFrom()
{
    const auto run = this->run();
    const Result<Job> job = run->services->parse(fakeJob(8, 9).replace("\"born\"", "\"remixed\": \"100001\", \"born\""));
    QVERIFY(job);
    QCOMPARE(job->relations, (QList<Relation>{{.kind = u"remix"_s, .label = u"Remix"_s, .jobId = fakeJobId(1)}}));
    QCOMPARE(parentIdOf(*job), fakeJobId(1));
    QVERIFY(childrenOf(*job).isEmpty());
}

QTEST_GUILESS_MAIN(AnyServiceFlow)
#include "tst_flow_anyservice.moc"
