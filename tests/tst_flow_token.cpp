// SPDX-License-Identifier: MIT
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString imageUrl = u"https://cdn.midjourney.com/guid/0_0.png"_s;

LocalServer::Answer redirectTo(const QByteArray &location, int status = 302)
{
    return {.status = status, .headers = {{"Location", location}}};
}

} // namespace

// The token goes to the API's own origin and nowhere else. A second local server stands for everybody else.
class TokenFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bearsTheTokenOnlyToTheApi();
    void followsTheApiWithinItsOrigin();
    void followsTheApiFiveTimes();
    void neverFollowsTheApiElsewhere();
    void dropsTheTokenWhenTheProxySendsElsewhere();
    void keepsTheTokenWhenTheProxySendsToItself();
    void followsAnAttachmentWithoutTheToken();
    void givesNoTokenToAnAttachmentAtTheApi();
    void asksNothingFromTheOpenNetInTheClear();
    void tellsNoSecretInItsMessages();
    void asksTheKeyStoreOnlyForWhatNeedsIt_data();
    void asksTheKeyStoreOnlyForWhatNeedsIt();
    void waitsForTheKeyStoreAfterAllIsRead();
    void endsWithoutTheKeyStore();

private:
    void answerWith(const QJsonObject &job) { m_bench->answerJob(jobId(), jsonAnswer(json(job))); }
    [[nodiscard]] static QJsonObject jobWithImage();
    [[nodiscard]] static QJsonObject jobWithAttachment(const QUrl &url);

    std::unique_ptr<HeadlessBench> m_bench;
    std::unique_ptr<LocalServer> m_elsewhere;
};

void TokenFlow::init()
{
    m_bench = std::make_unique<HeadlessBench>();
    m_elsewhere = std::make_unique<LocalServer>();
}

QJsonObject TokenFlow::jobWithImage()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, imageUrl}}};
    return job;
}

QJsonObject TokenFlow::jobWithAttachment(const QUrl &url)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(url, u"image/png"_s, 400)};
    return job;
}

void TokenFlow::bearsTheTokenOnlyToTheApi()
{
    QJsonObject job = jobWithAttachment(m_elsewhere->url("/a.png"));
    job["imageUx"_L1] = jobWithImage()["imageUx"_L1];
    job["embeds"_L1] = QJsonArray{QJsonObject{{u"image"_s, QJsonObject{{u"url"_s, m_elsewhere->url("/e.png").toString()}}}}};
    answerWith(job);
    m_elsewhere->answer("/a.png", mediaAnswer(pngFile(400), "image/png"));
    m_elsewhere->answer("/e.png", mediaAnswer(pngFile(401), "image/png"));
    m_bench->server.answer(m_bench->proxyTarget(imageUrl), mediaAnswer(pngFile(402), "image/png"));

    QCOMPARE(m_bench->save({jobId()}).exitCode, 0);

    QCOMPARE(m_bench->server.requests().size(), 2);
    for (const LocalServer::Request &request : m_bench->server.requests())
        QCOMPARE(request.authorization(), "Bearer user:1-secret");
    QCOMPARE(m_elsewhere->requests().size(), 2);
    for (const LocalServer::Request &request : m_elsewhere->requests())
        QCOMPARE(request.authorization(), "");
}

void TokenFlow::followsTheApiWithinItsOrigin()
{
    m_bench->answerJob(jobId(), redirectTo("/elsewhere?jobid=1", 307));
    m_bench->server.answer("/elsewhere?jobid=1", jsonAnswer(json(jobObject(1, u"completed"_s))));
    QCOMPARE(m_bench->save({jobId()}).exitCode, 0);
    QCOMPARE(m_bench->server.requests().last().authorization(), "Bearer user:1-secret");
}

void TokenFlow::followsTheApiFiveTimes()
{
    m_bench->answerJob(jobId(), redirectTo("/1"));
    for (int n = 1; n <= 9; ++n)
        m_bench->server.answer("/" + QByteArray::number(n), redirectTo("/" + QByteArray::number(n + 1)));
    const HeadlessResult result = m_bench->save({jobId()});
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(m_bench->server.requests().size(), 6);
    QCOMPARE(m_bench->server.requests().last().target(), "/5");
}

void TokenFlow::neverFollowsTheApiElsewhere()
{
    m_bench->answerJob(jobId(), redirectTo(m_elsewhere->url("/v2/jobs/").toEncoded()));
    QCOMPARE(m_bench->save({jobId()}).exitCode, 6);
    QCOMPARE(m_elsewhere->requests().size(), 0);
}

void TokenFlow::dropsTheTokenWhenTheProxySendsElsewhere()
{
    answerWith(jobWithImage());
    m_bench->server.answer(m_bench->proxyTarget(imageUrl), redirectTo(m_elsewhere->url("/0_0.png").toEncoded()));
    m_elsewhere->answer("/0_0.png", redirectTo(m_bench->server.url("/back.png").toEncoded()));
    m_bench->server.answer("/back.png", mediaAnswer(pngFile(400), "image/png"));

    QCOMPARE(m_bench->save({jobId()}).exitCode, 0);

    QCOMPARE(m_elsewhere->requests().size(), 1);
    QCOMPARE(m_elsewhere->requests().first().authorization(), "");
    QCOMPARE(m_bench->server.requests().last().target(), "/back.png"); // whoever sent it here does not choose what the token opens
    QCOMPARE(m_bench->server.requests().last().authorization(), "");
}

void TokenFlow::keepsTheTokenWhenTheProxySendsToItself()
{
    answerWith(jobWithImage());
    m_bench->server.answer(m_bench->proxyTarget(imageUrl), redirectTo("/v1/proxy/other"));
    m_bench->server.answer("/v1/proxy/other", mediaAnswer(pngFile(400), "image/png"));
    QCOMPARE(m_bench->save({jobId()}).exitCode, 0);
    QCOMPARE(m_bench->server.requests().last().authorization(), "Bearer user:1-secret");
}

void TokenFlow::followsAnAttachmentWithoutTheToken()
{
    answerWith(jobWithAttachment(m_elsewhere->url("/a.png")));
    m_elsewhere->answer("/a.png", redirectTo(m_bench->server.url("/b.png").toEncoded())); // even when it leads to the API's own origin
    m_bench->server.answer("/b.png", mediaAnswer(pngFile(400), "image/png"));
    QCOMPARE(m_bench->save({jobId()}).exitCode, 0);
    QCOMPARE(m_bench->server.requests().last().target(), "/b.png");
    QCOMPARE(m_bench->server.requests().last().authorization(), "");
}

void TokenFlow::givesNoTokenToAnAttachmentAtTheApi()
{
    answerWith(jobWithAttachment(m_bench->server.url("/attachments/a.png?ex=1&hm=2&")));
    m_bench->server.answer("/attachments/a.png?ex=1&hm=2&", mediaAnswer(pngFile(400), "image/png"));
    QCOMPARE(m_bench->save({jobId()}).exitCode, 0);
    QCOMPARE(m_bench->server.requests().last().authorization(), "");
}

void TokenFlow::asksNothingFromTheOpenNetInTheClear()
{
    answerWith(jobWithAttachment(QUrl(u"http://cdn.example.com/a.png"_s)));
    const HeadlessResult result = m_bench->save({jobId()});
    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.err.contains("not secure"));

    m_bench->endpoint.base = QUrl(u"http://api.example.com"_s);
    QCOMPARE(m_bench->save({jobId(2)}).exitCode, 2);
    QCOMPARE(m_bench->server.requests().size(), 1);
}

void TokenFlow::tellsNoSecretInItsMessages()
{
    answerWith(jobWithAttachment(m_bench->server.url("/attachments/9/f75b7efd-f533.png?ex=aabb&hm=ccdd&")));
    const HeadlessResult result = m_bench->save({jobId()});
    QCOMPARE(result.exitCode, 7);
    for (const char *secret : {"secret", "f75b7efd", "aabb", "ccdd"})
        QVERIFY2(!result.err.contains(secret), result.err.constData());
}

void TokenFlow::asksTheKeyStoreOnlyForWhatNeedsIt_data()
{
    init();                                // the data are made before the servers
    QTest::addColumn<QByteArray>("input"); // a document or an id
    QTest::addColumn<bool>("isSaved");
    QTest::addColumn<int>("asked");
    const QByteArray plain = json(jobWithAttachment(m_elsewhere->url("/a.png")));
    const QByteArray expired = json(jobWithAttachment(m_elsewhere->url("/a.png?ex=66a1b2c3&is=66a06143&hm=00")));
    QTest::newRow("an id") << jobId().toUtf8() << false << 1;
    QTest::newRow("a document, printed") << json(jobWithImage()) << false << 0;
    QTest::newRow("a document with a link that lives") << plain << true << 0;
    QTest::newRow("a document with a link that has expired") << expired << true << 1;
    QTest::newRow("a document with a medium behind the service") << json(jobWithImage()) << true << 1;
}

void TokenFlow::asksTheKeyStoreOnlyForWhatNeedsIt()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, isSaved);
    int requested = 0;
    m_bench->endpoint.token.clear();
    m_bench->storedToken = [&] {
        ++requested;
        return u"user:1-stored"_s;
    };
    const QString file = m_bench->writeFile(u"input.json"_s, input);
    (void)m_bench->run({.inputs = {file}, .saveFolder = isSaved ? m_bench->folder() : QString()});
    QTEST(requested, "asked");
    for (const LocalServer::Request &request : m_bench->server.requests())
        QCOMPARE(request.authorization(), "Bearer user:1-stored");
}

// The answer of a key store takes a while, in an event loop of its own: all inputs are read by then.
void TokenFlow::waitsForTheKeyStoreAfterAllIsRead()
{
    m_bench->endpoint.token.clear();
    m_bench->answerJob(jobId(), jsonAnswer(json(jobObject(1, u"completed"_s))));
    m_bench->storedToken = [] {
        QTest::qWait(300);
        return u"user:1-stored"_s;
    };
    const HeadlessResult result = m_bench->print({jobId()});
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().size(), 1);
}

// A signal comes while remarks are written: a key store may wait for the user for ever.
void TokenFlow::endsWithoutTheKeyStore()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals to send");
#else
    int requested = 0;
    bool isRaised = false;
    m_bench->endpoint.token.clear();
    m_bench->storedToken = [&] {
        ++requested;
        return QString();
    };
    m_bench->onError = [&] {
        if (!std::exchange(isRaised, true))
            QCOMPARE(std::raise(SIGTERM), 0);
    };
    const HeadlessResult result = m_bench->print({u"hello"_s, jobId()});
    QVERIFY(isRaised);
    QCOMPARE(requested, 0);
    QCOMPARE(result.exitCode, 128 + SIGTERM);
#endif
}

QTEST_GUILESS_MAIN(TokenFlow)
#include "tst_flow_token.moc"
