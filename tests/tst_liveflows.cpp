// SPDX-License-Identifier: MIT
#include "app/services/allservices.h"
#include "tests/support/headlessbench.h"
#include "tests/support/liveflows.h"
#include "tests/support/mediafiles.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "https://api.useapi.net";
const QByteArray token = "Bearer user:1-secret";

// The service and the hosts of its files, on two ports of this computer.
class LiveBench : public HeadlessBench
{
public:
    LiveBench()
        : HeadlessBench(std::make_unique<ServiceRegistry>(allServices()))
    {
        downloadPolicy.pauses = {};
    }

    // The body with the addresses of all other hosts replaced by those here: https://a.example/1 is /a.example/1.
    [[nodiscard]] QByteArray here(QByteArray body) const
    {
        return body.replace(service, "\1").replace("https://", hosts.url("/").toEncoded()).replace("\1", service);
    }
    [[nodiscard]] static bool isOwn(const QByteArray &url) { return url.startsWith(service); }
    [[nodiscard]] static QByteArray targetOf(const QByteArray &url)
    {
        return isOwn(url) ? url.mid(qstrlen(service)) : '/' + url.mid(qstrlen("https://"));
    }
    void serve(const QByteArray &url, const LocalServer::Answer &answer) { (isOwn(url) ? server : hosts).answer(targetOf(url), answer); }
    void serve(const LiveFile &file, const QDateTime &expires)
    {
        if (!file.url.isEmpty())
            serve(withExpiry(file.url, expires), mediaAnswer(file.bytes, file.contentType));
    }
    [[nodiscard]] HeadlessResult saveDocument(const QByteArray &body) { return save({writeFile(u"kept.json"_s, here(body))}); }

    // What was saved beside the document, by name.
    [[nodiscard]] QMap<QByteArray, QByteArray> saved() const
    {
        QMap<QByteArray, QByteArray> files;
        const auto all = filesBelow(folder());
        for (auto file = all.cbegin(); file != all.cend(); ++file) {
            if (!file.key().endsWith(".json"_L1))
                files.insert(file.key().section(u'/', -1).toUtf8(), file.value());
        }
        return files;
    }

    LocalServer hosts; // of all files that are not the service's own
};

QMap<QByteArray, QByteArray> filesOf(const LiveFlow &flow)
{
    QMap<QByteArray, QByteArray> files;
    for (const LiveFile &file : flow.files)
        files.insert(file.name, file.bytes);
    return files;
}

QByteArrayList targetsOf(const LocalServer &server)
{
    QByteArrayList targets;
    for (const LocalServer::Request &request : server.requests())
        targets.append(request.target());
    return targets;
}

// The service's own server is the only one that ever sees the token.
bool isTokenAtHome(const LiveBench &bench)
{
    const auto isWith = [](const LocalServer::Request &request) { return request.authorization() == token; };
    const auto isWithout = [](const LocalServer::Request &request) { return request.authorization().isEmpty(); };
    const auto &own = bench.server.requests();
    const auto &others = bench.hosts.requests();
    return std::all_of(own.begin(), own.end(), isWith) && std::all_of(others.begin(), others.end(), isWithout);
}

const QString trackId = u"user:12345-tempolor:user_id-job:abcdef123456789"_s;
constexpr auto trackTarget = "/v1/tempolor/music/user:12345-tempolor:user_id-job:abcdef123456789";
constexpr auto trackFile = "/v1/tempolor/music/download/user:12345-tempolor:user_id-job:abcdef123456789?file_format=mp3";

const LiveFlow &flowOf(const QByteArray &name)
{
    const auto &all = liveFlows();
    return *std::find_if(all.begin(), all.end(), [&](const LiveFlow &flow) { return flow.name == name; });
}

} // namespace

// Each living service from the pasted ID to the saved files, as its pages say that it answers.
class LiveFlowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<LiveBench>(); }
    void savesAJobOnceItIsDone_data() { addLiveFlows(); }
    void savesAJobOnceItIsDone();
    void requestsTheJobBeforeAnExpiredLink_data() { addSignedFlows(); }
    void requestsTheJobBeforeAnExpiredLink();
    void requestsTheJobAfterARefusedLink_data() { addSignedFlows(); }
    void requestsTheJobAfterARefusedLink();
    void requestsTheJobForNewLinksOnce_data() { addSignedFlows(); }
    void requestsTheJobForNewLinksOnce();
    void followsTheLinkThatComesInPlaceOfAFile_data();
    void followsTheLinkThatComesInPlaceOfAFile();
    void savesWhatALargeDocumentHolds();

private:
    static void addSignedFlows();

    const QDateTime m_soon = QDateTime::currentDateTimeUtc().addDays(1);
    const QDateTime m_later = QDateTime::currentDateTimeUtc().addDays(2);
    std::unique_ptr<LiveBench> m_bench;
};

// Those whose links expire by their own word. In the samples they have.
void LiveFlowsTest::addSignedFlows()
{
    QTest::addColumn<const LiveFlow *>("flow");
    for (const char *name : {"google-flow, video", "google-flow, image", "runwayml", "dreamina, video", "dreamina, image"})
        QTest::newRow(name) << &flowOf(name);
}

void LiveFlowsTest::savesAJobOnceItIsDone()
{
    QFETCH(const LiveFlow *, flow);
    const QByteArray completed = m_bench->here(withExpiry(flow->completed, m_soon));
    QByteArrayList expected{flow->target};
    if (flow->listTarget.isEmpty()) {
        m_bench->server.answer(flow->target, jsonAnswer(flow->running));
    } else {
        m_bench->server.answer(flow->target, jsonAnswer(R"({"error": "Not found.", "code": 404})", 404));
        m_bench->server.answer(flow->listTarget, jsonAnswer(flow->running));
        expected.append(flow->listTarget);
    }
    m_bench->server.answer(flow->target, jsonAnswer(completed));
    expected.append(flow->target);
    QByteArrayList expectedOfHosts;
    for (const LiveFile &file : flow->files) {
        m_bench->serve(file, m_soon);
        if (!file.url.isEmpty())
            (LiveBench::isOwn(file.url) ? expected : expectedOfHosts).append(LiveBench::targetOf(withExpiry(file.url, m_soon)));
    }

    const HeadlessResult result = m_bench->save({flow->pasted});

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->saved(), filesOf(*flow));
    QVERIFY(filesBelow(m_bench->folder()).values().contains(completed)); // as it came
    QCOMPARE(targetsOf(m_bench->server), expected);
    QByteArrayList ofHosts = targetsOf(m_bench->hosts); // several at once
    std::sort(ofHosts.begin(), ofHosts.end());
    std::sort(expectedOfHosts.begin(), expectedOfHosts.end());
    QCOMPARE(ofHosts, expectedOfHosts);
    QVERIFY(isTokenAtHome(*m_bench));
}

void LiveFlowsTest::requestsTheJobBeforeAnExpiredLink()
{
    QFETCH(const LiveFlow *, flow);
    m_bench->server.answer(flow->target, jsonAnswer(m_bench->here(withExpiry(flow->completed, m_soon))));
    for (const LiveFile &file : flow->files)
        m_bench->serve(file, m_soon);

    const HeadlessResult result = m_bench->saveDocument(flow->completed);

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->saved(), filesOf(*flow));
    QCOMPARE(targetsOf(m_bench->server), QByteArrayList{flow->target});
    QCOMPARE(m_bench->hosts.requests().size(), flow->files.size()); // none for the expired links
    QVERIFY(isTokenAtHome(*m_bench));
}

// An hour before its time, say.
void LiveFlowsTest::requestsTheJobAfterARefusedLink()
{
    QFETCH(const LiveFlow *, flow);
    m_bench->server.answer(flow->target, jsonAnswer(m_bench->here(withExpiry(flow->completed, m_later))));
    for (const LiveFile &file : flow->files) {
        m_bench->serve(withExpiry(file.url, m_soon), {.status = 403});
        m_bench->serve(file, m_later);
    }

    const HeadlessResult result = m_bench->saveDocument(withExpiry(flow->completed, m_soon));

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->saved(), filesOf(*flow));
    QCOMPARE(targetsOf(m_bench->server), QByteArrayList{flow->target});
    QCOMPARE(m_bench->hosts.requests().size(), 2 * flow->files.size());
}

void LiveFlowsTest::requestsTheJobForNewLinksOnce()
{
    QFETCH(const LiveFlow *, flow);
    m_bench->server.answer(flow->target, jsonAnswer(m_bench->here(withExpiry(flow->completed, m_later))));
    for (const LiveFile &file : flow->files) {
        m_bench->serve(withExpiry(file.url, m_soon), {.status = 403});
        m_bench->serve(withExpiry(file.url, m_later), {.status = 403});
    }

    const HeadlessResult result = m_bench->saveDocument(withExpiry(flow->completed, m_soon));

    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.err.contains("The link may have expired"), result.err.constData());
    QCOMPARE(targetsOf(m_bench->server), QByteArrayList{flow->target});
}

// What a request for a track's file brings; "@" is the host of the files.
void LiveFlowsTest::followsTheLinkThatComesInPlaceOfAFile_data()
{
    QTest::addColumn<QByteArray>("document"); // empty: the file
    QTest::addColumn<bool>("isSaved");
    const auto row = [](const char *name, const QByteArray &document, bool isSaved) { QTest::newRow(name) << document << isSaved; };
    row("the file", {}, true);
    row("its link", R"({"url": "@/a.mp3?auth_key=1", "remainSeconds": 0})", true);
    row("its link twice", R"({"url": "@/a.mp3?auth_key=1", "mp3": "@/a.mp3?auth_key=1"})", true);
    row("a link under another name", R"({"stemsZipUrl": "@/a.mp3?auth_key=1"})", true);
    row("a link at the service", R"({"url": "#/v1/tempolor/a.mp3"})", true);
    row("two links", R"({"url": "@/a.mp3?auth_key=1", "cover": "@/b.mp3"})", false);
    row("no link", R"({"remainSeconds": 0})", false);
    row("an error", R"({"error": "Music file information not available"})", false);
    row("no JSON", "{", false);
    row("a link that is not safe", R"({"url": "http://files.example/a.mp3"})", false);
}

void LiveFlowsTest::followsTheLinkThatComesInPlaceOfAFile()
{
    QFETCH(QByteArray, document);
    QFETCH(bool, isSaved);
    const LiveFlow &flow = flowOf("tempolor");
    const LiveFile &track = flow.files.first();
    document.replace("@", m_bench->hosts.url().toEncoded()).replace("#", m_bench->server.url().toEncoded());
    m_bench->server.answer(trackTarget, jsonAnswer(m_bench->here(flow.completed)));
    m_bench->server.answer(trackFile, document.isEmpty() ? mediaAnswer(track.bytes, track.contentType) : jsonAnswer(document));
    m_bench->server.answer("/v1/tempolor/a.mp3", mediaAnswer(track.bytes, track.contentType));
    m_bench->hosts.answer("/a.mp3?auth_key=1", mediaAnswer(track.bytes, track.contentType));

    const HeadlessResult result = m_bench->save({trackId});

    QCOMPARE(result.exitCode, isSaved ? 0 : 7);
    QCOMPARE(m_bench->saved(), isSaved ? filesOf(flow) : decltype(filesOf(flow))());
    QCOMPARE(m_bench->server.count(trackFile), 1);
    QCOMPARE(m_bench->hosts.requests().size(), isSaved && document.contains(m_bench->hosts.url().toEncoded()) ? 1 : 0);
    QVERIFY(isTokenAtHome(*m_bench));
}

// A video in Base64, as of clips that were joined.
void LiveFlowsTest::savesWhatALargeDocumentHolds()
{
    const LiveFlow &flow = flowOf("google-flow, video");
    const QByteArray video = mp4File(3 << 20);
    const QByteArray document = R"({"jobid": ")" + flow.id.toLatin1()
        + R"(", "type": "video", "status": "completed", "response": {"encodedVideo": "data:video/mp4;base64,)" + video.toBase64() + "\"}}";
    m_bench->server.answer(flow.target, jsonAnswer(document));

    const HeadlessResult result = m_bench->save({flow.pasted});

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(m_bench->saved().value("video-1.mp4") == video);
    QCOMPARE(m_bench->server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(LiveFlowsTest)
#include "tst_liveflows.moc"
