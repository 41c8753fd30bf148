// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/support/resolverbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl dead = ResolverBench::dead;
const QUrl alive = ResolverBench::alive;
const Error limited{.kind = Error::Kind::RateLimited, .httpStatus = 429};

constexpr auto itemAt = &ResolverBench::itemAt;

} // namespace

// One request in, one file or one error out.
class MediaResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ResolverBench>(); }
    void cleanup() { m_bench.reset(); }
    void takesWhatIsStored_data();
    void takesWhatIsStored();
    void downloadsOnceForAll();
    void downloadsTheMostUrgentFirst();
    void worksOnAFewAtOnceInTheBackground();
    void fetchesWhatExpiresFirstInTheBackground();
    void refreshesOneJobAfterTheOtherInTheBackground();
    void goesOnWaitingWhileTheRateIsLimited();
    void takesTheNewLinkThatComesMeanwhile();
    void triesTheExpiredLinkWhereThereIsNoOther();
    void refreshesAJobOnceUnlessItIsAllowedAgain();
    void refreshesADeadLinkOnlyWhereSomebodyWaits_data();
    void refreshesADeadLinkOnlyWhereSomebodyWaits();
    void leavesAnExpiredCover();
    void usesNoMirrorWhereNobodyWaits_data();
    void usesNoMirrorWhereNobodyWaits();
    void takesTheFileFromItsMirror();
    void leavesAMirrorWhileItsOwnLinkIsTried();
    void cancelsWhatWasNotStarted();
    void answersNobodyWhoIsGone();
    void doesNotWaitForTheBackgroundWhenItIsShown();
    void reportsWhatIsThere_data();
    void reportsWhatIsThere();
    void knowsWhatThisRunHas();
    void storesWhatTheDocumentHolds();

private:
    void request(const QString &job, const MediaItem &item, RequestPriority priority, const std::optional<MediaItem> &mirror = {})
    {
        m_bench->request({.jobKey = JobKey(job), .item = withMirror(item, mirror), .priority = priority});
    }

    std::unique_ptr<ResolverBench> m_bench;
};

void MediaResolverTest::takesWhatIsStored_data()
{
    QTest::addColumn<RequestPriority>("priority");
    QTest::addColumn<SourceOrder>("order");
    QTest::addColumn<int>("requests");
    QTest::newRow("shown") << RequestPriority::Shown << SourceOrder::StoreFirst << 0;
    QTest::newRow("saved") << RequestPriority::Save << SourceOrder::StoreFirst << 0;
    QTest::newRow("saved as it is today") << RequestPriority::Save << SourceOrder::LinkFirst << 1;
    QTest::newRow("cover") << RequestPriority::Cover << SourceOrder::StoreFirst << 0;
    QTest::newRow("background") << RequestPriority::Background << SourceOrder::StoreFirst << 0;
}

void MediaResolverTest::takesWhatIsStored()
{
    QFETCH(RequestPriority, priority);
    QFETCH(SourceOrder, order);
    m_bench->store(u"a"_s);
    m_bench->bench.network.answerOthers({.status = 404});
    m_bench->request({.jobKey = JobKey(u"job"_s), .item = itemAt(alive, u"a"_s), .priority = priority, .order = order});
    QTRY_VERIFY(!m_bench->answers.isEmpty() || !m_bench->linksRequested.isEmpty());
    m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), priority, std::nullopt);
    QTRY_COMPARE(m_bench->answers, QStringList{u"a file"_s});
    QTEST(int(m_bench->bench.network.requests().size()), "requests");
}

void MediaResolverTest::downloadsOnceForAll()
{
    m_bench->bench.play(alive);
    request(u"job"_s, itemAt(alive, u"a"_s), RequestPriority::Background);
    request(u"job"_s, itemAt(alive, u"a"_s), RequestPriority::Cover);
    request(u"other"_s, itemAt(alive, u"a"_s), RequestPriority::Save);
    QTRY_COMPARE(m_bench->answers.size(), 3);
    m_bench->letWorkersFinish();
    QCOMPARE(m_bench->answers, (QStringList{u"a file"_s, u"a file"_s, u"a file"_s}));
    QCOMPARE(m_bench->bench.network.requests().size(), 1);
    QCOMPARE(m_bench->resolver->count(), 0);
}

// Whatever was requested before.
void MediaResolverTest::downloadsTheMostUrgentFirst()
{
    using Priority = RequestPriority;
    m_bench = std::make_unique<ResolverBench>(ResolverBench::Links::CanBeRefreshed, GridCutter(),
                                              DownloadPolicy{.maxPerHost = 1, .pauses = {}});
    m_bench->bench.queue->pauseAll();
    int number = 0;
    for (const Priority priority : {Priority::Background, Priority::Cover, Priority::Save, Priority::Shown}) {
        const QUrl url = DownloadBench::urlOf(++number);
        m_bench->bench.play(url, number);
        request(u"job"_s, itemAt(url, QString::number(number)), priority);
    }
    QTRY_COMPARE(m_bench->bench.queue->pending(), 4);
    m_bench->bench.queue->resumeAll();
    QTRY_COMPARE(m_bench->answers, (QStringList{u"4 file"_s, u"3 file"_s, u"2 file"_s, u"1 file"_s}));
}

void MediaResolverTest::worksOnAFewAtOnceInTheBackground()
{
    for (int i = 0; i < 10; ++i)
        m_bench->bench.network.answer(DownloadBench::urlOf(i), {.status = 404});
    int maxPending = 0;
    connect(m_bench->bench.queue.get(), &DownloadQueue::finished, this,
            [&] { maxPending = std::max(maxPending, m_bench->bench.queue->pending()); });
    for (int i = 0; i < 10; ++i)
        request(u"job"_s, itemAt(DownloadBench::urlOf(i), QString::number(i)), RequestPriority::Background);
    QTRY_COMPARE(m_bench->answers.size(), 10);
    QVERIFY(maxPending <= 4);
    QCOMPARE(m_bench->resolver->count(), 0);
}

void MediaResolverTest::fetchesWhatExpiresFirstInTheBackground()
{
    m_bench = std::make_unique<ResolverBench>(ResolverBench::Links::CanBeRefreshed, GridCutter(), DownloadPolicy{.maxPerHost = 1});
    m_bench->bench.queue->pauseAll();
    const QList<int> days{0, 0, 0, 0, 9, 0, 3, 20}; // 0: the link does not say; the first four are under way before the others come
    for (int i = 0; i < days.size(); ++i) {
        const MediaItem item = itemAt(DownloadBench::urlOf(i), QString::number(i));
        const QDateTime expires = days[i] > 0 ? QDateTime::currentDateTimeUtc().addDays(days[i]) : QDateTime();
        m_bench->bench.play(item.url, i);
        m_bench->request({.jobKey = JobKey(u"job"_s), .item = item, .expires = expires});
    }
    m_bench->bench.queue->resumeAll();
    QTRY_COMPARE(m_bench->answers.mid(4), (QStringList{u"6 file"_s, u"4 file"_s, u"7 file"_s, u"5 file"_s}));
}

void MediaResolverTest::refreshesOneJobAfterTheOtherInTheBackground()
{
    for (const QString &job : {u"1"_s, u"2"_s, u"3"_s}) {
        request(job, itemAt(dead, job + u'a'), RequestPriority::Background);
        request(job, itemAt(dead, job + u'b'), RequestPriority::Background);
    }
    m_bench->letWorkersFinish();
    QCOMPARE(m_bench->linksRequested.size(), 1);
    m_bench->bench.network.answerOthers({.status = 404});
    for (int done = 1; done <= 3; ++done) {
        QCOMPARE(m_bench->linksRequested.size(), done);
        m_bench->resolver->onLinksRefreshed(m_bench->linksRequested.last(), RequestPriority::Background,
                                            Error{.kind = Error::Kind::Expired});
        QTRY_COMPARE(m_bench->answers.size(), 2 * done);
    }
    QCOMPARE(m_bench->answered().first(), u"1a 404"_s);
    QCOMPARE(QSet<JobKey>(m_bench->linksRequested.begin(), m_bench->linksRequested.end()).size(), 3);
}

void MediaResolverTest::goesOnWaitingWhileTheRateIsLimited()
{
    request(u"1"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    request(u"2"_s, itemAt(dead, u"b"_s), RequestPriority::Background);
    m_bench->letWorkersFinish();
    for (int time = 1; time <= 5; ++time) {
        QCOMPARE(m_bench->linksRequested.size(), time);
        m_bench->resolver->onLinksRefreshed(m_bench->linksRequested.last(), RequestPriority::Background, limited);
    }
    m_bench->letWorkersFinish();
    QVERIFY(m_bench->answers.isEmpty() && m_bench->bench.network.requests().isEmpty());
    QCOMPARE(m_bench->resolver->count(), 2);
    m_bench->bench.play(alive);
    m_bench->bench.network.answer(DownloadBench::urlOf(2), {.pieces = {pngFile(900, 2)}});
    m_bench->resolver->update({itemAt(alive, u"a"_s)});
    m_bench->resolver->update({itemAt(DownloadBench::urlOf(2), u"b"_s)});
    QTRY_COMPARE(m_bench->answered(), (QStringList{u"a file"_s, u"b file"_s}));
}

void MediaResolverTest::takesTheNewLinkThatComesMeanwhile()
{
    m_bench->bench.network.answer(dead, {.status = 404});
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    m_bench->letWorkersFinish();
    m_bench->bench.play(alive);
    m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Background, std::nullopt);
    m_bench->resolver->update({itemAt(alive, u"a"_s)}); // while the old one is tried
    QTRY_COMPARE(m_bench->answers, QStringList{u"a file"_s});
    QCOMPARE(m_bench->bench.network.requests().size(), 2);
}

void MediaResolverTest::triesTheExpiredLinkWhereThereIsNoOther()
{
    m_bench->bench.play(dead);
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    m_bench->letWorkersFinish();
    QVERIFY(m_bench->bench.network.requests().isEmpty());
    m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Background, Error{.kind = Error::Kind::NoToken});
    QTRY_COMPARE(m_bench->answers, QStringList{u"a file"_s}); // this computer's clock is wrong
}

void MediaResolverTest::refreshesAJobOnceUnlessItIsAllowedAgain()
{
    m_bench->bench.network.answerOthers({.status = 404});
    for (int time = 1; time <= 2; ++time) {
        request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
        m_bench->letWorkersFinish();
        m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Background, std::nullopt);
        QTRY_COMPARE(m_bench->answers.size(), time);
    }
    QCOMPARE(m_bench->linksRequested.size(), 1);
    m_bench->resolver->allowRetry();
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    m_bench->letWorkersFinish();
    QCOMPARE(m_bench->linksRequested.size(), 2);
}

void MediaResolverTest::refreshesADeadLinkOnlyWhereSomebodyWaits_data()
{
    QTest::addColumn<RequestPriority>("priority");
    QTest::addColumn<int>("refreshes");
    QTest::newRow("shown") << RequestPriority::Shown << 1;
    QTest::newRow("saved") << RequestPriority::Save << 1;
    QTest::newRow("cover") << RequestPriority::Cover << 0;
    QTest::newRow("background") << RequestPriority::Background << 0;
}

// It does not say that it has expired.
void MediaResolverTest::refreshesADeadLinkOnlyWhereSomebodyWaits()
{
    QFETCH(RequestPriority, priority);
    m_bench->bench.network.answer(alive, {.status = 404});
    request(u"job"_s, itemAt(alive, u"a"_s), priority);
    QTRY_VERIFY(!m_bench->answers.isEmpty() || !m_bench->linksRequested.isEmpty());
    m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), priority, std::nullopt);
    QTRY_COMPARE(m_bench->answers, QStringList{u"a 404"_s});
    QTEST(int(m_bench->linksRequested.size()), "refreshes");
}

void MediaResolverTest::leavesAnExpiredCover()
{
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Cover);
    QTRY_COMPARE(m_bench->answers, QStringList{u"a 0"_s});
    QVERIFY(m_bench->linksRequested.isEmpty() && m_bench->bench.network.requests().isEmpty());
}

// A mirror is a large file, mostly through the service and with the token: a list of old jobs must not request it for each of them.
void MediaResolverTest::usesNoMirrorWhereNobodyWaits_data()
{
    QTest::addColumn<RequestPriority>("priority");
    QTest::newRow("cover") << RequestPriority::Cover;
    QTest::newRow("background") << RequestPriority::Background;
}

void MediaResolverTest::usesNoMirrorWhereNobodyWaits()
{
    QFETCH(RequestPriority, priority);
    const QUrl elsewhere = DownloadBench::urlOf(1);
    m_bench->bench.play(elsewhere);
    m_bench->bench.network.answer(dead, {.status = 404});
    request(u"job"_s, itemAt(dead, u"a"_s), priority, itemAt(elsewhere, u"b"_s));
    if (priority == RequestPriority::Background) {
        QTRY_COMPARE(m_bench->linksRequested.size(), 1);
        m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), priority, Error{.kind = Error::Kind::Expired});
    }
    QTRY_COMPARE(m_bench->answers.size(), 1);
    QVERIFY(m_bench->answers.first() != "a file"_L1);
    for (const QNetworkRequest &request : m_bench->bench.network.requests())
        QVERIFY(request.url() != elsewhere);
}

void MediaResolverTest::takesTheFileFromItsMirror()
{
    const QUrl elsewhere = DownloadBench::urlOf(1);
    m_bench->bench.play(elsewhere);
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Shown, itemAt(elsewhere, u"b"_s));
    QTRY_COMPARE(m_bench->linksRequested.size(), 1);
    m_bench->resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, Error{.kind = Error::Kind::Expired});
    QTRY_COMPARE(m_bench->answers, QStringList{u"a file"_s});
    QVERIFY(m_bench->bench.queue->stored(MediaKey(u"a"_s)));
}

// The mirror may be another size of the same image.
void MediaResolverTest::leavesAMirrorWhileItsOwnLinkIsTried()
{
    const MediaItem mirror = itemAt(ResolverBench::elsewhere, u"b"_s);
    m_bench->bench.network.answer(alive, {.ending = FakeNetwork::Ending::Hang});
    m_bench->bench.play(ResolverBench::elsewhere);
    request(u"job"_s, itemAt(alive, u"a"_s), RequestPriority::Shown, mirror);
    request(u"job"_s, mirror, RequestPriority::Shown);
    QTRY_COMPARE(m_bench->answers, QStringList{u"b file"_s});
    m_bench->letWorkersFinish();
    QCOMPARE(m_bench->answers.size(), 1);
}

void MediaResolverTest::cancelsWhatWasNotStarted()
{
    m_bench->bench.network.answer(alive, {.ending = FakeNetwork::Ending::Hang});
    request(u"1"_s, itemAt(alive, u"a"_s), RequestPriority::Background);
    request(u"2"_s, itemAt(dead, u"b"_s), RequestPriority::Background);
    m_bench->letWorkersFinish();
    for (int i = 0; i < 10; ++i)
        request(u"3"_s, itemAt(DownloadBench::urlOf(i), QString::number(i)), RequestPriority::Background);
    m_bench->resolver->cancelWaiting(m_bench.get());
    QCOMPARE(m_bench->answers.size(), 11);
    QVERIFY(!m_bench->answers.contains(u"a 0"_s));
    m_bench->letWorkersFinish();
    QCOMPARE(m_bench->resolver->count(), 1);
    QCOMPARE(m_bench->bench.network.requests().size(), 1);
}

void MediaResolverTest::answersNobodyWhoIsGone()
{
    m_bench->bench.play(alive);
    auto context = std::make_unique<QObject>();
    m_bench->resolver->request({.jobKey = JobKey(u"job"_s), .item = itemAt(alive, u"a"_s), .priority = RequestPriority::Cover},
                               context.get(), [](const Result<StoredFile> &) { QFAIL("nobody waits for it"); });
    context.reset();
    QTRY_COMPARE(m_bench->resolver->count(), 0);
}

// The archive is in a long queue for new links; the user looks at one of its media.
void MediaResolverTest::doesNotWaitForTheBackgroundWhenItIsShown()
{
    request(u"1"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    request(u"2"_s, itemAt(dead, u"b"_s), RequestPriority::Background);
    m_bench->letWorkersFinish();
    QCOMPARE(m_bench->linksRequested.size(), 1);
    const QString shown = m_bench->linksRequested.first() == JobKey(u"1"_s) ? u"2"_s : u"1"_s;
    const QString key = shown == u"1"_s ? u"a"_s : u"b"_s;
    request(shown, itemAt(dead, key), RequestPriority::Shown);
    QTRY_COMPARE(m_bench->linksRequested.size(), 2);
    QCOMPARE(m_bench->linksRequested.last(), JobKey(shown));
    m_bench->bench.play(alive);
    m_bench->resolver->update({itemAt(alive, key)});
    m_bench->resolver->onLinksRefreshed(JobKey(shown), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(m_bench->answers, (QStringList{key + u" file"_s, key + u" file"_s}));
    QCOMPARE(m_bench->bench.network.requests().size(), 1);
    QCOMPARE(m_bench->resolver->count(), 1);
}

void MediaResolverTest::reportsWhatIsThere_data()
{
    QTest::addColumn<RequestPriority>("priority");
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<int>("reports");
    QTest::newRow("downloaded") << RequestPriority::Shown << false << 1;
    QTest::newRow("found") << RequestPriority::Background << true << 1;
    QTest::newRow("downloaded for the list") << RequestPriority::Cover << false << 1;
    QTest::newRow("found for the list") << RequestPriority::Cover << true << 0; // at each start for two hundred jobs
}

// To the archive, which notes it.
void MediaResolverTest::reportsWhatIsThere()
{
    QFETCH(RequestPriority, priority);
    QFETCH(bool, isStored);
    if (isStored)
        m_bench->store(u"a"_s);
    else
        m_bench->bench.play(alive);
    const QSignalSpy stored(m_bench->resolver.get(), &MediaResolver::stored);
    request(u"job"_s, itemAt(alive, u"a"_s), priority);
    QTRY_COMPARE(m_bench->answers, QStringList{u"a file"_s});
    QTEST(int(stored.size()), "reports");
}

void MediaResolverTest::knowsWhatThisRunHas()
{
    m_bench->store(u"a"_s);
    QVERIFY(!m_bench->resolver->knownFile(MediaKey(u"a"_s))); // nobody has looked for it
    request(u"job"_s, itemAt(alive, u"a"_s), RequestPriority::Shown);
    QTRY_COMPARE(m_bench->answers, QStringList{u"a file"_s});
    const auto known = m_bench->resolver->knownFile(MediaKey(u"a"_s));
    QVERIFY(known);
    QVERIFY(QFile::remove(known->path));
    QVERIFY(!m_bench->resolver->knownFile(MediaKey(u"a"_s)));
}

void MediaResolverTest::storesWhatTheDocumentHolds()
{
    ResolverBench bench;
    MediaItem item = ResolverBench::itemAt({}, u"a"_s);
    item.content = pngFile(300);
    bench.request(requestOf(item));
    bench.request({.item = item, .priority = RequestPriority::Save, .order = SourceOrder::LinkFirst});
    QTRY_COMPARE(bench.answers, (QStringList{u"a file"_s, u"a file"_s}));
    QVERIFY(bench.bench.network.requests().isEmpty());
    QFile file(bench.resolver->knownFile(item.key)->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), item.content);
}

QTEST_GUILESS_MAIN(MediaResolverTest)
#include "tst_mediaresolver.moc"
