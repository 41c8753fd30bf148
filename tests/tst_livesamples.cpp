// SPDX-License-Identifier: MIT
#include "app/media/download/downloadplan.h"
#include "app/net/jobfetch.h"
#include "app/services/allservices.h"
#include "tests/support/samplebench.h"

#include <QNetworkAccessManager>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString service{};
    QString what{};     // its state at first and in the end, and the kinds of its media in the end
    QByteArray types{}; // of the media's answers
};

// Named after the id of the job, up to the user, or what else tells it from the others.
const QList<std::pair<QString, Row>> &rows()
{
    static const QList<std::pair<QString, Row>> list{
        {u"j1127091412350618274v"_s, {u"google-flow"_s, u"completed completed video video"_s, "video/mp4 video/mp4"}},
        {u"j1127092633104417905v"_s, {u"google-flow"_s, u"queued completed video"_s, "video/mp4"}},
        {u"j1127090154427733119i"_s, {u"google-flow"_s, u"nofile nofile"_s, ""}},
        {u"task:8b1d7f20-3c59-4e6a-9d01-5a2e6b7c1001"_s, {u"runwayml"_s, u"completed completed video"_s, "video/mp4"}},
        {u"task:8b1d7f20-3c59-4e6a-9d01-5a2e6b7c1002"_s, {u"runwayml"_s, u"queued completed video"_s, "video/mp4"}},
        {u"j1127085517340912866v"_s, {u"dreamina"_s, u"completed completed video"_s, "video/mp4"}},
        {u"j1127092640288103457v"_s, {u"dreamina"_s, u"queued completed video"_s, "video/mp4"}},
        {u"kling:884512307"_s, {u"kling"_s, u"completed completed video"_s, "video/mp4"}},
        {u"kling:884519642"_s, {u"kling"_s, u"queued completed video"_s, "video/mp4"}},
        {u"kling:884487210"_s, {u"kling"_s, u"failed failed"_s, ""}},
        {u"video:308411907223156"_s, {u"minimax"_s, u"completed completed video"_s, "video/mp4"}},
        {u"video:308411907229874"_s, {u"minimax"_s, u"queued completed video"_s, "video/mp4"}},
        {u"video:334870012451"_s, {u"pixverse"_s, u"completed completed video"_s, "video/mp4"}},
        {u"image:334870019903"_s, {u"pixverse"_s, u"queued completed image"_s, "image/webp"}},
        {u"j1127083321017475905m"_s, {u"mureka"_s, u"completed completed audio audio"_s, "audio/mpeg audio/mp4"}},
        {u"j1127092655403318822m"_s, {u"mureka"_s, u"queued completed audio"_s, "audio/mp4"}},
        {u"job:4aa24347-8099-4624-80ec-fb758db71001"_s, {u"google-vids"_s, u"completed completed video+token"_s, "video/mp4"}},
        {u"job:4aa24347-8099-4624-80ec-fb758db71002"_s, {u"google-vids"_s, u"running completed video+token"_s, "video/mp4"}},
        {u"job:9a8b7c6d-1f20-4a31-8b42-00000000d001"_s, {u"gemini-notebook"_s, u"completed completed report"_s, "inside"}},
        {u"job:9a8b7c6d-1f20-4a31-8b42-00000000d002"_s, {u"gemini-notebook"_s, u"running completed audio+token"_s, "audio/mp4"}},
        {u"job:56ef7890-2b31-4c42-9d53-00000000c001"_s, {u"flowmusic"_s, u"completed completed audio"_s, "audio/mpeg"}},
        {u"job:56ef7890-2b31-4c42-9d53-00000000c002"_s, {u"flowmusic"_s, u"queued completed audio"_s, "audio/mp4"}},
        {u"job:0f9c2a7d-81e6-4b05-a9d2-c4e700001001"_s, {u"acemusic"_s, u"completed completed audio audio"_s, "audio/mp4 audio/mpeg"}},
        {u"job:0f9c2a7d-81e6-4b05-a9d2-c4e700001002"_s, {u"acemusic"_s, u"queued completed audio"_s, "audio/mpeg"}},
        {u"job:a41c07d92be5513"_s, {u"tempolor"_s, u"completed completed audio"_s, "audio/mpeg"}},
        {u"job:a41c07d92be5627"_s, {u"tempolor"_s, u"running completed audio"_s, "audio/mpeg"}},
        {u"j1127081207650112388v"_s, {u"luma"_s, u"completed completed video"_s, "video/mp4"}},
        {u"j1127092711904550173v"_s, {u"luma"_s, u"queued completed video"_s, "video/mp4"}},
    };
    return list;
}

bool isOfMidjourney(const QString &id)
{
    return id.endsWith("-bot:midjourney"_L1);
}

} // namespace

// The living services' samples, read by the adapters that read the services themselves.
class LiveSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<SampleBench>(); }
    void hasARowForEachSample();
    void runsToItsEnd_data();
    void runsToItsEnd();
    void tellsWhatItMade_data();
    void tellsWhatItMade();
    void wantsTheTokenForJobsAndFiles();
    void findsAJobHoweverItsIdIsWritten();
    void holdsAReport();
    void tellsWhyATaskFailed();
    void listsNoneOfThemAtMidjourney();

private:
    [[nodiscard]] QString idOf(const QString &part) const;
    [[nodiscard]] Endpoint endpoint() const { return {.base = m_bench->service->baseUrl(), .token = m_bench->service->token()}; }
    [[nodiscard]] Job fetched(const QString &id);
    [[nodiscard]] QByteArray typeAt(const MediaItem &item);
    void addRows();

    std::unique_ptr<SampleBench> m_bench;
    const ServiceRegistry m_services{allServices()};
    QNetworkAccessManager m_network;
};

QString LiveSamplesTest::idOf(const QString &part) const
{
    QStringList ids = m_bench->service->jobIds();
    ids.removeIf([&](const QString &id) { return !id.contains(part); });
    return ids.size() == 1 ? ids.first() : QString();
}

Job LiveSamplesTest::fetched(const QString &id)
{
    QObject context;
    std::optional<Result<JobResponse>> result;
    fetchJob(m_network, m_services, endpoint(), id, false, &context, [&](const Result<JobResponse> &came) { result = came; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }) || !*result)
        return {};
    return (*result)->job;
}

// What answers at the item's address as the program requests it; empty: nothing does, or it does so whether or not the token is sent.
QByteArray LiveSamplesTest::typeAt(const MediaItem &item)
{
    const auto address = addressOf(item, m_services, endpoint(), Route::AsUsual);
    if (!address)
        return {};
    const HttpClient::Answer with = m_bench->ask(address->url, {m_bench->bearer()});
    const HttpClient::Answer without = m_bench->ask(address->url);
    const HttpClient::Answer &right = address->isProxied ? with : without;
    const HttpClient::Answer &wrong = address->isProxied ? without : with;
    return right.status == 200 && !right.body.isEmpty() && wrong.status == (address->isProxied ? 401 : 400) ? right.headers["content-type"]
                                                                                                            : QByteArray();
}

void LiveSamplesTest::addRows()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("types");
    for (const auto &[part, row] : rows())
        QTest::newRow(qPrintable(part)) << row.service << row.what << row.types;
}

void LiveSamplesTest::hasARowForEachSample()
{
    QStringList ids = m_bench->service->jobIds();
    ids.removeIf(isOfMidjourney);
    QStringList known;
    for (const auto &[part, row] : rows())
        known.append(idOf(part));
    ids.sort();
    known.sort();
    QCOMPARE(known, ids);
}

void LiveSamplesTest::runsToItsEnd_data()
{
    addRows();
}

void LiveSamplesTest::runsToItsEnd()
{
    QFETCH(QString, service);
    QFETCH(QString, what);
    const QString id = idOf(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(m_services.serviceOf(id), service);
    QCOMPARE(m_services.mentionsIn(u"see "_s + id).ids, QStringList{id});
    const Job first = fetched(id);
    QCOMPARE(first.id, id);
    QCOMPARE(first.service, service);
    QCOMPARE(isRunning(first.state), first.media.isEmpty() && m_bench->service->jobIdsThatEndWell().contains(id));
    m_bench->now = m_bench->now.addSecs(14);
    QCOMPARE(isRunning(fetched(id).state), isRunning(first.state)); // each runs for 15 seconds at least …
    m_bench->now = m_bench->now.addSecs(26);
    const Job last = fetched(id); // … and for 40 at most
    QStringList words{searchedState(first.state), searchedState(last.state)};
    for (const MediaItem &item : last.media) {
        if (!item.isOptional)
            words.append(QString::fromLatin1(item.role) + (item.route == MediaRoute::WithToken ? u"+token"_s : QString()));
    }
    QCOMPARE(words.join(u' '), what);
    QCOMPARE(last.state == JobState::Succeeded, m_bench->service->jobIdsThatEndWell().contains(id));
}

void LiveSamplesTest::tellsWhatItMade_data()
{
    addRows();
}

void LiveSamplesTest::tellsWhatItMade()
{
    QFETCH(QByteArray, types);
    const QString id = idOf(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!fetched(id).id.isEmpty());
    m_bench->now = m_bench->now.addSecs(60);
    const Job job = fetched(id);
    QVERIFY(!job.title.isEmpty() || job.service == "luma"_L1 || job.service == "acemusic"_L1);
    QByteArrayList found;
    for (const MediaItem &item : job.media) {
        if (item.isOptional) { // other formats of a track, which the sample service does not have
            QCOMPARE(m_bench->ask(addressOf(item, m_services, endpoint(), Route::AsUsual)->url, {m_bench->bearer()}).status, 404);
            continue;
        }
        found.append(item.content.isEmpty() ? typeAt(item) : "inside");
        if (!item.poster.isEmpty())
            QVERIFY2(m_bench->ask(item.poster).headers["content-type"].startsWith("image/"), qPrintable(item.poster.toString()));
        for (const MediaMirror &mirror : item.mirrors)
            QCOMPARE(m_bench->ask(mirror.url).status, 200);
        if (item.url.hasQuery() && item.route == MediaRoute::Direct)
            QCOMPARE(item.expires.toSecsSinceEpoch(), m_bench->now.addSecs(6 * 3600 - 60).toSecsSinceEpoch());
        QVERIFY(item.type == MediaType::Image || item.type == MediaType::Text || item.duration.count() > 0
                || job.service == "google-flow"_L1 || job.service == "minimax"_L1);
    }
    QCOMPARE(found.join(' '), types);
}

void LiveSamplesTest::wantsTheTokenForJobsAndFiles()
{
    const QString id = idOf(u"kling:884512307"_s);
    const QUrl url = m_services.jobUrl(endpoint().base, id);
    QCOMPARE(m_bench->ask(url).status, 401);
    QCOMPARE(m_bench->ask(url, {m_bench->bearer()}).status, 200);
    QCOMPARE(m_bench->askWithToken(u"/v1/kling/tasks/884512308"_s).status, 404);
    const QString download = u"/v1/gemini-notebook/artifacts/download?id="_s;
    QCOMPARE(m_bench->askWithToken(download + u"artifact-2"_s).status, 200);
    QCOMPARE(m_bench->askWithToken(download + u"artifact-3"_s).status, 404);
    QCOMPARE(m_bench->ask(QUrl(endpoint().base.toString() + download + u"artifact-2"_s)).status, 401);
}

void LiveSamplesTest::findsAJobHoweverItsIdIsWritten()
{
    const QString id = idOf(u"j1127085517340912866v"_s);
    const QString path = u"/v1/dreamina/videos/"_s;
    for (const QString &written : {id, QString::fromLatin1(QUrl::toPercentEncoding(id)), id + u"?email=user@example.com"_s})
        QCOMPARE(m_bench->askWithToken(path + written).json()["jobid"_L1], id);
    QCOMPARE(m_bench->askWithToken(u"/v1/dreamina/images/"_s + id).status, 404);
    QCOMPARE(m_bench->askForJob(id).status, 404); // it is no job of Midjourney
}

void LiveSamplesTest::holdsAReport()
{
    const Job job = fetched(idOf(u"00000000d001"_s));
    QCOMPARE(job.media.size(), 1);
    QCOMPARE(job.media.first().type, MediaType::Text);
    for (const char *part : {"# Tides in short\n", "\n## A day at the harbour\n", "\n- The **moon** pulls", "\n| 05:40 | low    |"})
        QVERIFY2(job.media.first().content.contains(part), part);
}

void LiveSamplesTest::tellsWhyATaskFailed()
{
    const Job job = fetched(idOf(u"kling:884487210"_s));
    QCOMPARE(job.problem.text, u"The service is busy. Please try again later."_s);
    QCOMPARE(job.prompt.source, u"A ship sails into the fog, seen from the shore"_s);
    QCOMPARE(job.updated, job.created.addSecs(41));
}

void LiveSamplesTest::listsNoneOfThemAtMidjourney()
{
    const QByteArray list = m_bench->askWithToken(u"/v2/jobs"_s).body;
    QCOMPARE(list.count("-bot:midjourney\""), 6);
    QCOMPARE(list.count(','), 5);
}

QTEST_GUILESS_MAIN(LiveSamplesTest)
#include "tst_livesamples.moc"
