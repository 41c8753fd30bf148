// SPDX-License-Identifier: MIT
#include "app/session/mediaresolver.h"
#include "tests/support/downloadbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl dead(u"https://cdn.example/a.png?ex=66a1b2c3"_s);  // in July 2024
const QUrl alive(u"https://cdn.example/a.png?ex=f6a1b2c3"_s); // in 2101
const Error limited{.kind = Error::Kind::RateLimited, .httpStatus = 429};

MediaItem itemAt(const QUrl &url, const QString &key)
{
    MediaItem item = DownloadBench::itemAt(url);
    item.key = key;
    return item;
}

} // namespace

// One request in, one file or one error out.
class MediaResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesWhatIsStored_data();
    void takesWhatIsStored();
    void downloadsOnceForAll();
    void worksOnAFewAtOnceInTheBackground();
    void refreshesOneJobAfterTheOtherInTheBackground();
    void goesOnWaitingWhileTheRateIsLimited();
    void takesTheNewLinkThatComesMeanwhile();
    void triesTheExpiredLinkWhereThereIsNoOther();
    void refreshesAJobOnceUnlessItIsAllowedAgain();
    void refreshesADeadLinkOnlyWhereSomebodyWaits_data();
    void refreshesADeadLinkOnlyWhereSomebodyWaits();
    void leavesAnExpiredCover();
    void takesTheFileFromItsMirror();
    void cancelsWhatWasNotStarted();
    void answersNobodyWhoIsGone();

private:
    void request(const QString &jobKey, const MediaItem &item, RequestPriority priority, const std::optional<MediaItem> &mirror = {});
    void letLookUpsPass();
    [[nodiscard]] QStringList answered() const; // key and error's number, or "file"; sorted

    std::unique_ptr<DownloadBench> m_bench;
    std::unique_ptr<MediaResolver> m_resolver;
    QStringList m_answers;
    QStringList m_linksWanted; // jobs
};

void MediaResolverTest::init()
{
    m_bench = std::make_unique<DownloadBench>();
    m_bench->makeQueue({.pauses = {}});
    m_resolver = std::make_unique<MediaResolver>(*m_bench->queue, MediaStore(m_bench->folder.path()), m_bench->workers);
    m_answers.clear();
    m_linksWanted.clear();
    connect(m_resolver.get(), &MediaResolver::linksWanted, this, [this](const QString &jobKey) { m_linksWanted.append(jobKey); });
}

void MediaResolverTest::cleanup()
{
    m_bench->workers.waitForDone();
    m_resolver.reset();
    m_bench.reset();
}

void MediaResolverTest::request(const QString &jobKey, const MediaItem &item, RequestPriority priority,
                                const std::optional<MediaItem> &mirror)
{
    const qsizetype before = m_answers.size();
    m_resolver->request({.jobKey = jobKey, .item = item, .priority = priority, .mirror = mirror}, this,
                        [this, key = item.key](const Result<StoredFile> &result) {
                            m_answers.append(key + u' ' + (result ? u"file"_s : QString::number(result.error().httpStatus)));
                        });
    QCOMPARE(m_answers.size(), before); // never from inside
}

void MediaResolverTest::letLookUpsPass()
{
    for (int round = 0; round < 10; ++round) {
        m_bench->workers.waitForDone();
        QCoreApplication::processEvents();
    }
}

QStringList MediaResolverTest::answered() const
{
    QStringList answers = m_answers;
    answers.sort();
    return answers;
}

void MediaResolverTest::takesWhatIsStored_data()
{
    QTest::addColumn<RequestPriority>("priority");
    QTest::addColumn<int>("requests");
    QTest::newRow("shown") << RequestPriority::Shown << 0;
    QTest::newRow("saved") << RequestPriority::Save << 1; // what the link gives is what there is today
    QTest::newRow("cover") << RequestPriority::Cover << 0;
    QTest::newRow("background") << RequestPriority::Background << 0;
}

void MediaResolverTest::takesWhatIsStored()
{
    QFETCH(RequestPriority, priority);
    QVERIFY(MediaStore(m_bench->folder.path()).put(pngFile(900), u"a"_s));
    m_bench->network.answerOthers({.status = 404});
    request(u"job"_s, itemAt(alive, u"a"_s), priority);
    m_resolver->onLinksRefreshed(u"job"_s, priority, std::nullopt);
    QTRY_VERIFY(!m_answers.isEmpty() || !m_linksWanted.isEmpty());
    m_resolver->onLinksRefreshed(u"job"_s, priority, std::nullopt);
    QTRY_COMPARE(m_answers, QStringList{u"a file"_s});
    QTEST(int(m_bench->network.requests().size()), "requests");
}

void MediaResolverTest::downloadsOnceForAll()
{
    m_bench->play(alive);
    request(u"job"_s, itemAt(alive, u"a"_s), RequestPriority::Background);
    request(u"job"_s, itemAt(alive, u"a"_s), RequestPriority::Cover);
    request(u"other"_s, itemAt(alive, u"a"_s), RequestPriority::Save);
    QTRY_COMPARE(m_answers.size(), 3);
    letLookUpsPass();
    QCOMPARE(m_answers, (QStringList{u"a file"_s, u"a file"_s, u"a file"_s}));
    QCOMPARE(m_bench->network.requests().size(), 1);
    QCOMPARE(m_resolver->count(), 0);
}

void MediaResolverTest::worksOnAFewAtOnceInTheBackground()
{
    for (int i = 0; i < 10; ++i)
        m_bench->network.answer(m_bench->urlOf(i), {.status = 404});
    int mostPending = 0;
    connect(m_bench->queue.get(), &DownloadQueue::finished, this, [&] { mostPending = std::max(mostPending, m_bench->queue->pending()); });
    for (int i = 0; i < 10; ++i)
        request(u"job"_s, itemAt(m_bench->urlOf(i), QString::number(i)), RequestPriority::Background);
    QTRY_COMPARE(m_answers.size(), 10);
    QVERIFY(mostPending <= 4);
    QCOMPARE(m_resolver->count(), 0);
}

void MediaResolverTest::refreshesOneJobAfterTheOtherInTheBackground()
{
    for (const QString &job : {u"1"_s, u"2"_s, u"3"_s}) {
        request(job, itemAt(dead, job + u'a'), RequestPriority::Background);
        request(job, itemAt(dead, job + u'b'), RequestPriority::Background);
    }
    letLookUpsPass();
    QCOMPARE(m_linksWanted.size(), 1);
    m_bench->network.answerOthers({.status = 404});
    for (int done = 1; done <= 3; ++done) {
        QCOMPARE(m_linksWanted.size(), done);
        m_resolver->onLinksRefreshed(m_linksWanted.last(), RequestPriority::Background, Error{.kind = Error::Kind::Expired});
        QTRY_COMPARE(m_answers.size(), 2 * done);
    }
    QCOMPARE(answered().first(), u"1a 404"_s);
    QCOMPARE(QSet<QString>(m_linksWanted.begin(), m_linksWanted.end()).size(), 3);
}

void MediaResolverTest::goesOnWaitingWhileTheRateIsLimited()
{
    request(u"1"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    request(u"2"_s, itemAt(dead, u"b"_s), RequestPriority::Background);
    letLookUpsPass();
    for (int time = 1; time <= 5; ++time) {
        QCOMPARE(m_linksWanted.size(), time);
        m_resolver->onLinksRefreshed(m_linksWanted.last(), RequestPriority::Background, limited);
    }
    letLookUpsPass();
    QVERIFY(m_answers.isEmpty() && m_bench->network.requests().isEmpty());
    QCOMPARE(m_resolver->count(), 2);
    m_bench->play(alive);
    m_bench->network.answer(DownloadBench::urlOf(2), {.pieces = {pngFile(900, 2)}});
    m_resolver->update(itemAt(alive, u"a"_s));
    m_resolver->update(itemAt(DownloadBench::urlOf(2), u"b"_s));
    QTRY_COMPARE(answered(), (QStringList{u"a file"_s, u"b file"_s}));
}

void MediaResolverTest::takesTheNewLinkThatComesMeanwhile()
{
    m_bench->network.answer(dead, {.status = 404});
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    letLookUpsPass();
    m_bench->play(alive);
    m_resolver->onLinksRefreshed(u"job"_s, RequestPriority::Background, std::nullopt);
    m_resolver->update(itemAt(alive, u"a"_s)); // while the old one is tried
    QTRY_COMPARE(m_answers, QStringList{u"a file"_s});
    QCOMPARE(m_bench->network.requests().size(), 2);
}

void MediaResolverTest::triesTheExpiredLinkWhereThereIsNoOther()
{
    m_bench->play(dead);
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    letLookUpsPass();
    QVERIFY(m_bench->network.requests().isEmpty());
    m_resolver->onLinksRefreshed(u"job"_s, RequestPriority::Background, Error{.kind = Error::Kind::NoToken});
    QTRY_COMPARE(m_answers, QStringList{u"a file"_s}); // this computer's clock is wrong
}

void MediaResolverTest::refreshesAJobOnceUnlessItIsAllowedAgain()
{
    m_bench->network.answerOthers({.status = 404});
    for (int time = 1; time <= 2; ++time) {
        request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
        letLookUpsPass();
        m_resolver->onLinksRefreshed(u"job"_s, RequestPriority::Background, std::nullopt);
        QTRY_COMPARE(m_answers.size(), time);
    }
    QCOMPARE(m_linksWanted.size(), 1);
    m_resolver->allowRetry();
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Background);
    letLookUpsPass();
    QCOMPARE(m_linksWanted.size(), 2);
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
    m_bench->network.answer(alive, {.status = 404});
    request(u"job"_s, itemAt(alive, u"a"_s), priority);
    QTRY_VERIFY(!m_answers.isEmpty() || !m_linksWanted.isEmpty());
    m_resolver->onLinksRefreshed(u"job"_s, priority, std::nullopt);
    QTRY_COMPARE(m_answers, QStringList{u"a 404"_s});
    QTEST(int(m_linksWanted.size()), "refreshes");
}

void MediaResolverTest::leavesAnExpiredCover()
{
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Cover);
    QTRY_COMPARE(m_answers, QStringList{u"a 0"_s});
    QVERIFY(m_linksWanted.isEmpty() && m_bench->network.requests().isEmpty());
}

void MediaResolverTest::takesTheFileFromItsMirror()
{
    const QUrl elsewhere = DownloadBench::urlOf(1);
    m_bench->play(elsewhere);
    request(u"job"_s, itemAt(dead, u"a"_s), RequestPriority::Shown, itemAt(elsewhere, u"b"_s));
    QTRY_COMPARE(m_linksWanted.size(), 1);
    m_resolver->onLinksRefreshed(u"job"_s, RequestPriority::Shown, Error{.kind = Error::Kind::Expired});
    QTRY_COMPARE(m_answers, QStringList{u"a file"_s});
    QVERIFY(m_bench->queue->stored(u"a"_s));
}

void MediaResolverTest::cancelsWhatWasNotStarted()
{
    m_bench->network.answer(alive, {.ending = FakeNetwork::Ending::Hang});
    request(u"1"_s, itemAt(alive, u"a"_s), RequestPriority::Background);
    request(u"2"_s, itemAt(dead, u"b"_s), RequestPriority::Background);
    letLookUpsPass();
    for (int i = 0; i < 10; ++i)
        request(u"3"_s, itemAt(DownloadBench::urlOf(i), QString::number(i)), RequestPriority::Background);
    m_resolver->cancelWaiting(this);
    QCOMPARE(m_answers.size(), 11);
    QVERIFY(!m_answers.contains(u"a 0"_s));
    letLookUpsPass();
    QCOMPARE(m_resolver->count(), 1);
    QCOMPARE(m_bench->network.requests().size(), 1);
}

void MediaResolverTest::answersNobodyWhoIsGone()
{
    m_bench->play(alive);
    auto context = std::make_unique<QObject>();
    m_resolver->request({.jobKey = u"job"_s, .item = itemAt(alive, u"a"_s), .priority = RequestPriority::Cover}, context.get(),
                        [](const Result<StoredFile> &) { QFAIL("nobody waits for it"); });
    context.reset();
    QTRY_COMPARE(m_resolver->count(), 0);
}

QTEST_GUILESS_MAIN(MediaResolverTest)
#include "tst_mediaresolver.moc"
