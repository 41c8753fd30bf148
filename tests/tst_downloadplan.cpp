// SPDX-License-Identifier: MIT
#include "app/media/download/downloadpace.h"
#include "app/media/download/downloadplan.h"
#include "app/services/midjourney/midjourneyv2.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class DownloadPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheAddress_data();
    void choosesTheAddress();
    void readsALinkInPlaceOfAFile_data();
    void readsALinkInPlaceOfAFile();
    void readsOneLink();
    void takesTheRouteOfTheItem_data();
    void takesTheRouteOfTheItem();
    void staysInThisComputerWithAServiceThere();
    void sendsTheTokenOnlyHome_data();
    void sendsTheTokenOnlyHome();
    void followsOnlyOutwards_data();
    void followsOnlyOutwards();
    void knowsAnotherWay();
    void startsAFewPerHost_data();
    void startsAFewPerHost();
    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void waitsAsTheServerAsks();
    void countsOnlyTriesInVain();
    void limitsWhatIsTaken();
    void asksTheHostItselfWhereThatMayHelp();
    void tellsHowQuicklyAFileComes();
    void tellsNoPaceTooSoon();
    void followsAChangeOfPace();
    void tellsHowLongItTakes();

private:
    const MidjourneyV2 m_service{};
    const Endpoint m_endpoint{.base = QUrl(u"https://api.useapi.net"_s), .token = u"user:1-secret"_s};
};

void DownloadPlanTest::choosesTheAddress_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("requested"); // empty: refused as unsafe
    QTest::addColumn<bool>("isProxied");
    const QString discord = u"https://cdn.discordapp.com/attachments/1/2/a.png?ex=68aa&is=68a8&hm=0f"_s;
    QTest::newRow("Discord") << discord << discord << false;
    QTest::newRow("Midjourney") << u"https://cdn.midjourney.com/0a1b/0_0.png"_s
                                << u"https://api.useapi.net/v1/proxy/cdn-midjourney/?cdnUrl=https://cdn.midjourney.com/0a1b/0_0.png"_s
                                << true;
    QTest::newRow("another host") << u"https://images.example/1.png"_s << u"https://images.example/1.png"_s << false;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080/1.png"_s << QString() << false;
    QTest::newRow("this computer by name") << u"https://localhost/1.png"_s << QString() << false;
    QTest::newRow("in the open") << u"http://images.example/1.png"_s << QString() << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString() << false;
    QTest::newRow("a resource") << u"qrc:/icon.png"_s << QString() << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void DownloadPlanTest::choosesTheAddress()
{
    QFETCH(QString, link);
    QFETCH(QString, requested);
    QFETCH(bool, isProxied);
    const MediaItem item{.url = QUrl(link), .route = MediaRoute::ViaProxy};
    const auto address = addressOf(item, m_service, m_endpoint);
    const auto addressWithoutToken = addressOf(item, m_service, {.base = m_endpoint.base});
    if (requested.isEmpty()) {
        QVERIFY(!address && address.error().kind == Kind::UnsafeAddress);
        return;
    }
    QVERIFY(address);
    QCOMPARE(QUrl::fromPercentEncoding(address->url.toEncoded()), requested);
    QCOMPARE(address->isProxied, isProxied);
    if (isProxied)
        QVERIFY(!addressWithoutToken && addressWithoutToken.error().kind == Kind::NoToken);
    else
        QVERIFY(addressWithoutToken == address);
}

void DownloadPlanTest::takesTheRouteOfTheItem_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<MediaRoute>("route");
    QTest::addColumn<bool>("hasToken");
    const QString behindProxy = u"https://cdn.midjourney.com/0a1b/0_0.png"_s;
    const QString own = u"https://api.useapi.net/v1/files/1.mp3"_s;
    QTest::newRow("the service's own file") << own << MediaRoute::WithToken << true;
    QTest::newRow("its own, open to all") << own << MediaRoute::Direct << false;
    QTest::newRow("another host") << u"https://files.example/v1/files/1.mp3"_s << MediaRoute::WithToken << false;
    QTest::newRow("a longer host") << u"https://api.useapi.net.example/1.mp3"_s << MediaRoute::WithToken << false;
    QTest::newRow("another port") << u"https://api.useapi.net:444/1.mp3"_s << MediaRoute::WithToken << false;
    QTest::newRow("what the proxy would fetch") << behindProxy << MediaRoute::WithToken << false;
    QTest::newRow("the same, in the open") << behindProxy << MediaRoute::Direct << false;
}

void DownloadPlanTest::takesTheRouteOfTheItem()
{
    QFETCH(QString, link);
    QFETCH(MediaRoute, route);
    QFETCH(bool, hasToken);
    const MediaItem item{.url = QUrl(link), .route = route};
    const Result<MediaAddress> address = addressOf(item, m_service, m_endpoint);
    QVERIFY(address);
    QCOMPARE(address->url, item.url);
    QCOMPARE(mediaRequest(address->url, address->isProxied, m_endpoint).hasRawHeader("Authorization"), hasToken);
    const Result<MediaAddress> withoutToken = addressOf(item, m_service, {.base = m_endpoint.base});
    QCOMPARE(static_cast<bool>(withoutToken), !hasToken);
    const Result<MediaAddress> direct = addressOf(item, m_service, m_endpoint, Route::Directly);
    QVERIFY(direct && !direct->isProxied);
}

void DownloadPlanTest::staysInThisComputerWithAServiceThere()
{
    const MediaItem item{.url = QUrl(u"http://127.0.0.1:8080/1.png"_s)};
    const Result<MediaAddress> address = addressOf(item, m_service, {.base = QUrl(u"http://localhost:9000"_s)});
    QVERIFY(address && address->url == item.url && !address->isProxied);
    QVERIFY(!addressOf(item, m_service, m_endpoint, Route::Directly));
}

void DownloadPlanTest::sendsTheTokenOnlyHome_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isProxied");
    QTest::addColumn<bool>("isToken");
    QTest::newRow("proxy") << u"https://api.useapi.net/v1/proxy"_s << true << true;
    QTest::newRow("proxy, port named") << u"https://api.useapi.net:443/v1/proxy"_s << true << true;
    QTest::newRow("API, not as a proxy") << u"https://api.useapi.net/v1/proxy"_s << false << false;
    QTest::newRow("another host") << u"https://useapi.net/v1/proxy"_s << true << false;
    QTest::newRow("a longer host") << u"https://api.useapi.net.example/v1/proxy"_s << true << false;
    QTest::newRow("another port") << u"https://api.useapi.net:444/v1/proxy"_s << true << false;
    QTest::newRow("another scheme") << u"http://api.useapi.net/v1/proxy"_s << true << false;
}

void DownloadPlanTest::sendsTheTokenOnlyHome()
{
    QFETCH(QString, link);
    QFETCH(bool, isProxied);
    QFETCH(bool, isToken);
    const QNetworkRequest request = mediaRequest(QUrl(link), isProxied, m_endpoint);
    QCOMPARE(request.rawHeader("Authorization"), isToken ? QByteArray("Bearer user:1-secret") : QByteArray());
    QCOMPARE(request.rawHeader("Accept-Encoding"), "identity");
    QVERIFY(!mediaRequest(QUrl(link), isProxied, {.base = m_endpoint.base}).hasRawHeader("Authorization"));
    const auto redirects = request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt();
    QCOMPARE(redirects, static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
}

void DownloadPlanTest::followsOnlyOutwards_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    const QString net = u"https://a.example/"_s;
    const QString here = u"http://127.0.0.1:1/"_s;
    QTest::newRow("net to net") << net << u"https://b.example/"_s << true;
    QTest::newRow("here to net") << here << net << true;
    QTest::newRow("here to here") << here << u"http://localhost:2/"_s << true;
    QTest::newRow("net to here") << net << here << false;
    QTest::newRow("net to here by name") << net << u"https://localhost/"_s << false;
    QTest::newRow("net to here, IPv6") << net << u"http://[::1]:8/"_s << false;
    QTest::newRow("into the open") << net << u"http://a.example/"_s << false;
    QTest::newRow("to a file") << here << u"file:///etc/passwd"_s << false;
    QTest::newRow("to nothing") << net << QString() << false;
}

void DownloadPlanTest::followsOnlyOutwards()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(mayFollow(QUrl(from), QUrl(to)), "may");
}

void DownloadPlanTest::knowsAnotherWay()
{
    const QUrl old(u"https://cdn.example/1.png?ex=1"_s);
    const QUrl fresh(u"https://cdn.example/1.png?ex=2"_s);
    QVERIFY(!isAnotherWay(old, Route::AsUsual, old, Route::AsUsual));
    QVERIFY(isAnotherWay(old, Route::AsUsual, fresh, Route::AsUsual));
    QVERIFY(isAnotherWay(old, Route::AsUsual, old, Route::Directly));
    QVERIFY(!isAnotherWay(old, Route::Directly, old, Route::Directly));
    QVERIFY(!isAnotherWay(old, Route::Directly, old, Route::AsUsual));
    QVERIFY(isAnotherWay(old, Route::Directly, fresh, Route::AsUsual));
}

void DownloadPlanTest::startsAFewPerHost_data()
{
    QTest::addColumn<QString>("waiting"); // a letter for each host
    QTest::addColumn<QString>("running");
    QTest::addColumn<QList<qsizetype>>("started"); // with two per host
    using Places = QList<qsizetype>;
    QTest::newRow("nothing") << QString() << QString() << Places();
    QTest::newRow("in their order") << u"aaab"_s << QString() << Places{0, 1, 3};
    QTest::newRow("one runs") << u"aaab"_s << u"a"_s << Places{0, 3};
    QTest::newRow("a host that is full holds up no other") << u"aabb"_s << u"aa"_s << Places{2, 3};
    QTest::newRow("all are full") << u"ab"_s << u"aabb"_s << Places();
}

void DownloadPlanTest::startsAFewPerHost()
{
    QFETCH(QString, waiting);
    QFETCH(QString, running);
    QList<QString> hosts;
    for (const QChar host : std::as_const(waiting))
        hosts.append(host);
    QHash<QString, int> perHost;
    for (const QChar host : std::as_const(running))
        ++perHost[host];
    QTEST(startable(hosts, perHost, {.maxPerHost = 2}), "started");
    QCOMPARE(startable(QList<QString>(20, u"a"_s), {}, {}).size(), 6);
}

void DownloadPlanTest::triesAgainWhatMayPass_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("again");
    int row = 0;
    const auto add = [&](Kind kind, bool again) { QTest::addRow("kind %d", row++) << kind << again; };
    for (const Kind kind : {Kind::Offline, Kind::Insecure, Kind::Timeout, Kind::RateLimited, Kind::Server, Kind::CutShort})
        add(kind, true);
    for (const Kind kind : {Kind::Cancelled, Kind::BadRequest, Kind::Unauthorized, Kind::NoSubscription, Kind::Forbidden, Kind::Cloudflare,
                            Kind::NotFound, Kind::Expired, Kind::BadReply, Kind::WrongContent, Kind::TooLarge, Kind::ForeignRedirect,
                            Kind::UnsafeAddress, Kind::NoToken, Kind::Disk, Kind::DiskFull, Kind::NotShareable})
        add(kind, false);
}

void DownloadPlanTest::triesAgainWhatMayPass()
{
    QFETCH(Kind, kind);
    QFETCH(bool, again);
    const DownloadPolicy policy;
    const std::optional<DownloadPolicy::Pause> none;
    const Error error{.kind = kind};
    QCOMPARE(nextTry(policy, error, 1), again ? 1s : none);
    QCOMPARE(nextTry(policy, error, 2), again ? 3s : none);
    QCOMPARE(nextTry(policy, error, 3), again ? 9s : none);
    QCOMPARE(nextTry(policy, error, 4), none);
}

void DownloadPlanTest::waitsAsTheServerAsks()
{
    const DownloadPolicy policy;
    Error error{.kind = Kind::RateLimited, .retryAfter = 5s};
    QCOMPARE(nextTry(policy, error, 1), 5s);
    QCOMPARE(nextTry(policy, error, 3), 9s);
    error.retryAfter = 10min;
    QCOMPARE(nextTry(policy, error, 1), 10min);
    error.retryAfter = 601s;
    QCOMPARE(nextTry(policy, error, 1), std::nullopt);
}

// A server that cuts again and again, a little further each time, exhausts no tries; nor does one that closes old connections.
void DownloadPlanTest::countsOnlyTriesInVain()
{
    const DownloadPolicy policy;
    const FailedTry vain{.error = {.kind = Kind::CutShort}};
    const FailedTry cut{.error = {.kind = Kind::CutShort}, .gained = 1};
    const FailedTry drip{.error = {.kind = Kind::Timeout}, .gained = policy.slowBytes - 1};
    const FailedTry dropped{.error = {.kind = Kind::Offline}, .wasDropped = true};
    TryCount count = counted(policy, counted(policy, {}, vain), vain);
    QCOMPARE(count.failures, 2);
    QCOMPARE(counted(policy, count, drip).failures, 3);
    QCOMPARE(counted(policy, count, cut).failures, 1);
    for (int n = 0; n < policy.maxDropped; ++n)
        count = counted(policy, count, dropped);
    QCOMPARE(count.failures, 2);
    QCOMPARE(counted(policy, count, dropped).failures, 3);
    TryCount endless;
    while (nextTry(policy, cut.error, (endless = counted(policy, endless, cut)).failures))
        QVERIFY(endless.all < 1000);
    QCOMPARE(endless.all, policy.maxTries);
}

void DownloadPlanTest::limitsWhatIsTaken()
{
    const DownloadPolicy policy;
    QCOMPARE(maxBytes(policy, 1000, 5, -1), 1000);
    QCOMPARE(maxBytes(policy, policy.largest + 1, -1, -1), policy.largest);
    QCOMPARE(maxBytes(policy, -1, 1000, -1), 2000 + (16 << 20));
    QCOMPARE(maxBytes(policy, -1, -1, -1), policy.maxUnreported);
    QCOMPARE(maxBytes(policy, -1, -1, qint64(1) << 30), qint64(128) << 20); // the disk is not filled
    QCOMPARE(maxBytes(policy, -1, -1, 8000), qint64(64) << 20);
}

void DownloadPlanTest::asksTheHostItselfWhereThatMayHelp()
{
    const MediaItem behind{.route = MediaRoute::ViaProxy};
    for (const Kind kind : {Kind::NoToken, Kind::Unauthorized, Kind::Cloudflare, Kind::NotFound, Kind::Server, Kind::Offline})
        QVERIFY(mayHelpDirectly(behind, {.kind = kind}) && !mayHelpDirectly({}, {.kind = kind}));
    for (const Kind kind : {Kind::Disk, Kind::DiskFull, Kind::Cancelled, Kind::TooLarge})
        QVERIFY(!mayHelpDirectly(behind, {.kind = kind}));
}

void DownloadPlanTest::tellsHowQuicklyAFileComes()
{
    QList<PaceSample> samples;
    for (qint64 time = 0; time <= 20'000; time += 10)
        samples = withSample(samples, {.time = time, .received = 5000 + 2 * time});
    QCOMPARE(rateOf(samples), 2000);
    QVERIFY2(samples.size() < 40, qPrintable(QString::number(samples.size())));
    samples = withSample(samples, {.time = 20'010, .received = 100}); // it begins anew
    QCOMPARE(samples.size(), 1);
    QCOMPARE(rateOf(samples), 0);
}

void DownloadPlanTest::tellsNoPaceTooSoon()
{
    QList<PaceSample> samples;
    for (qint64 time = 0; time < 500; time += 100)
        samples = withSample(samples, {.time = time, .received = time});
    QCOMPARE(rateOf(samples), 0);
    QVERIFY(rateOf(withSample(samples, {.time = 600, .received = 600})) > 0);
    QCOMPARE(rateOf({}), 0);
}

// After some seconds what was before is forgotten.
void DownloadPlanTest::followsAChangeOfPace()
{
    QList<PaceSample> samples;
    qint64 received = 0;
    for (qint64 time = 0; time <= 10'000; time += 250)
        samples = withSample(samples, {.time = time, .received = received += 250'000});
    for (qint64 time = 10'250; time <= 16'000; time += 250)
        samples = withSample(samples, {.time = time, .received = received += 250});
    QCOMPARE(rateOf(samples), 1000);
}

void DownloadPlanTest::tellsHowLongItTakes()
{
    QCOMPARE(secondsLeft(0, 1000, 100), 10);
    QCOMPARE(secondsLeft(999, 1000, 100), 1); // rounded up
    QCOMPARE(secondsLeft(1000, 1000, 100), 0);
    QCOMPARE(secondsLeft(2000, 1000, 100), 0);
    QCOMPARE(secondsLeft(0, 1000, 0), -1);
    QCOMPARE(secondsLeft(0, -1, 100), -1);
}

void DownloadPlanTest::readsALinkInPlaceOfAFile_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<MediaItem>("item");
    QTest::addColumn<bool>("isLink");
    const HttpResponse answer{.status = 200, .contentType = u"application/json"_s};
    const MediaItem item{.type = MediaType::Audio, .route = MediaRoute::WithToken};
    const auto row = [](const char *name, const HttpResponse &answer, const MediaItem &item, bool isLink) {
        QTest::newRow(name) << answer << item << isLink;
    };
    const auto answerWith = [answer](auto change) {
        HttpResponse changed = answer;
        change(changed);
        return changed;
    };
    const auto itemWith = [item](MediaType type, MediaRoute route) {
        MediaItem changed = item;
        changed.type = type;
        changed.route = route;
        return changed;
    };
    row("a sound", answer, item, true);
    row("a video", answer, itemWith(MediaType::Video, MediaRoute::WithToken), true);
    row("a text", answer, itemWith(MediaType::Text, MediaRoute::WithToken), false); // may be JSON itself
    row("anything", answer, itemWith(MediaType::Any, MediaRoute::WithToken), false);
    row("from elsewhere", answer, itemWith(MediaType::Audio, MediaRoute::Direct), false);
    row("through the service", answer, itemWith(MediaType::Audio, MediaRoute::ViaProxy), false);
    row("the file", answerWith([](HttpResponse &changed) { changed.contentType = u"audio/mpeg"_s; }), item, false);
    row("a part", answerWith([](HttpResponse &changed) { changed.status = 206; }), item, false);
    row("packed", answerWith([](HttpResponse &changed) { changed.encoding = ContentEncoding::Gzip; }), item, false);
    row("large", answerWith([](HttpResponse &changed) { changed.announcedSize = maxLinkDocument + 1; }), item, false);
}

void DownloadPlanTest::readsALinkInPlaceOfAFile()
{
    QFETCH(HttpResponse, answer);
    QFETCH(MediaItem, item);
    QFETCH(bool, isLink);
    QCOMPARE(mayHoldLink(answer, item), isLink);
}

void DownloadPlanTest::readsOneLink()
{
    const auto read = [](QByteArray json) { return linkIn(json.replace('\'', '"')); };
    const QUrl link(u"https://files.example/a.mp3?auth_key=1"_s);
    QCOMPARE(read("{'url': 'https://files.example/a.mp3?auth_key=1', 'remainSeconds': 0, 'title': 'A'}"), link);
    QCOMPARE(read("['https://files.example/a.mp3']"), QUrl());
    QCOMPARE(read("{'url': 'https://files.example/a.mp3', 'cover': 'https://files.example/a.png'}"), QUrl());
    QCOMPARE(read("{'url': 'http://files.example/a.mp3'}"), QUrl());
    QCOMPARE(read("{'url': {'mp3': 'https://files.example/a.mp3'}}"), QUrl());
    QCOMPARE(read("<html>"), QUrl());
    QCOMPARE(read({}), QUrl());
}

QTEST_GUILESS_MAIN(DownloadPlanTest)
#include "tst_downloadplan.moc"
