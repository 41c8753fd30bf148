// SPDX-License-Identifier: MIT
#include "app/accounts/keychain.h"
#include "app/accounts/tokenstore.h"
#include "app/messages/notices.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = KeyStoreReply::State;

const QString home = u"https://api.example:443"_s;

} // namespace

// The API token between the window and the key store: bound to its origin, read with a time limit, and never in the way.
class TokenStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesTheOriginAndNothingElse_data();
    void namesTheOriginAndNothingElse();
    void answersOnceWithinTheLimit();
    void tellsNobodyWhoHasGone();
    void tellsThatThereIsNoKeyStore();
    void loadsTheTokenOfItsOrigin();
    void leavesTheEnvironmentsTokenAlone();
    void prefersWhatTheUserEntersMeanwhile();
    void tellsOfALockedStore();
    void keepsATokenAndFindsItAgain();
    void saysWhenItCouldNotKeep_data();
    void saysWhenItCouldNotKeep();
    void dropsTheKeptTokenForOneThatIsNotKept();
    void forgets();
    void givesNoTokenToAnotherOrigin();
    void keepsTheTokenWithinItsOrigin();
    void takesTheEnvironmentsTokenAlong();
    void checksATokenWithoutUsingIt();
    void opensWhatRuns();
    void saysThatNothingRuns();

private:
    void make(const QString &token, std::chrono::milliseconds limit = 1h);
    [[nodiscard]] KeyStoreReply read(const QString &key);
    [[nodiscard]] QByteArray lastToken() const { return m_network->requests().last().rawHeader("Authorization"); }

    MidjourneyV2 m_service;
    QThreadPool m_workers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<FakeNetwork> m_network;
    FakeKeyStore::Room m_room;
    std::unique_ptr<TokenStore> m_store;
    std::unique_ptr<JobController> m_controller;
    std::unique_ptr<TokenSession> m_session;
    QList<Notice> m_notices;
};

void TokenStoreTest::init()
{
    m_room = {};
    m_notices.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<Archive>(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    m_network = std::make_unique<FakeNetwork>();
    make({});
}

void TokenStoreTest::cleanup()
{
    m_session.reset();
    m_controller.reset();
    m_workers.waitForDone();
    m_archive.reset();
}

void TokenStoreTest::make(const QString &token, std::chrono::milliseconds limit)
{
    m_session.reset();
    m_controller.reset();
    m_store = std::make_unique<TokenStore>(std::make_unique<FakeKeyStore>(m_room), limit);
    m_controller = std::make_unique<JobController>(SessionServices{.api = *m_network,
                                                                   .media = *m_network,
                                                                   .workers = m_workers,
                                                                   .service = m_service,
                                                                   .endpoint = {.base = QUrl(u"https://api.example"_s), .token = token},
                                                                   .store = MediaStore(m_folder->filePath(u"media"_s)),
                                                                   .archive = *m_archive},
                                                   token.isEmpty() ? TokenSource::None : TokenSource::Environment);
    m_session = std::make_unique<TokenSession>(
        TokenSession::Tools{.controller = *m_controller, .store = *m_store, .api = *m_network, .service = m_service});
    connect(m_session.get(), &TokenSession::noticed, this, [this](const Notice &notice) { m_notices.append(notice); });
}

KeyStoreReply TokenStoreTest::read(const QString &key)
{
    std::optional<KeyStoreReply> given;
    m_store->read(key, this, [&given](const KeyStoreReply &answer) { given = answer; });
    if (given)
        QTest::qFail("answered from inside", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&given] { return given.has_value(); }, waitLimit))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return given.value_or(KeyStoreReply());
}

void TokenStoreTest::namesTheOriginAndNothingElse_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"https://api.example"_s << home;
    QTest::newRow("port") << u"https://api.example:443/v2/jobs?x=1"_s << home;
    QTest::newRow("capitals") << u"HTTPS://API.Example"_s << home;
    QTest::newRow("user") << u"https://me:secret@api.example"_s << home;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/path"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("another port") << u"https://api.example:444"_s << u"https://api.example:444"_s;
}

void TokenStoreTest::namesTheOriginAndNothingElse()
{
    QFETCH(QString, address);
    QFETCH(QString, key);
    QCOMPARE(tokenKey(QUrl(address)), key);
}

void TokenStoreTest::answersOnceWithinTheLimit()
{
    m_room.behaviour = FakeKeyStore::Behaviour::Waits;
    make({}, 1ms);
    int answers = 0;
    m_store->read(home, this, [this, &answers](const KeyStoreReply &answer) {
        QCOMPARE(answer.state, State::NoAnswer);
        ++answers;
        m_room.answerAll(); // just too late
    });
    QTRY_COMPARE(answers, 1);
    m_store->read(home, this, [&answers](const KeyStoreReply &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QCoreApplication::processEvents();
    m_room.answerAll(); // much too late
    QCOMPARE(answers, 2);
}

void TokenStoreTest::tellsNobodyWhoHasGone()
{
    m_room.behaviour = FakeKeyStore::Behaviour::Waits;
    auto context = std::make_unique<QObject>();
    int answers = 0;
    m_store->read(home, context.get(), [&answers](const KeyStoreReply &) { ++answers; });
    context.reset();
    m_room.answerAll();
    m_store->read(home, this, [&answers](const KeyStoreReply &) { ++answers; });
    m_session.reset();
    m_store.reset();
    m_room.answerAll();
    QCOMPARE(answers, 0);
}

// The real one, where there is no bus to find it on.
void TokenStoreTest::tellsThatThereIsNoKeyStore()
{
#ifdef Q_OS_LINUX
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    m_store = std::make_unique<TokenStore>(makeKeychain());
    QCOMPARE(read(home).state, State::Missing);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
#endif
}

void TokenStoreTest::loadsTheTokenOfItsOrigin()
{
    m_room.secrets = {{home, u"Bearer user:1-kept \n"_s}, {u"https://other.example:443"_s, u"user:2-other"_s}};
    m_session->load();
    QTRY_COMPARE(m_controller->access().tokenSource(), TokenSource::KeyStore);
    QCOMPARE(m_controller->access().endpoint().token, u"user:1-kept"_s);
    QCOMPARE(m_room.questions, QStringList{u"read "_s + home});
}

void TokenStoreTest::leavesTheEnvironmentsTokenAlone()
{
    make(u"user:1-environment"_s);
    m_session->load();
    QCOMPARE(m_room.questions, QStringList());
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Environment);
}

void TokenStoreTest::prefersWhatTheUserEntersMeanwhile()
{
    m_room.secrets.insert(home, u"user:1-kept"_s);
    m_room.behaviour = FakeKeyStore::Behaviour::Waits;
    m_session->load();
    m_session->use(u"user:2-entered"_s, false);
    m_room.answerAll();
    QCOMPARE(m_controller->access().endpoint().token, u"user:2-entered"_s);
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Session);
}

void TokenStoreTest::tellsOfALockedStore()
{
    m_room.behaviour = FakeKeyStore::Behaviour::Refuses;
    m_session->load();
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(m_notices.first().action, ActionId::EnterToken);
    m_room.behaviour = FakeKeyStore::Behaviour::IsMissing; // many have none: nothing to report at each start
    m_session->load();
    QTRY_COMPARE(m_room.questions.size(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_notices.size(), 1);
}

void TokenStoreTest::keepsATokenAndFindsItAgain()
{
    m_session->use(u" Bearer user:1-secret\n"_s, true);
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Session); // until the store says that it has it
    QTRY_COMPARE(m_controller->access().tokenSource(), TokenSource::KeyStore);
    make({});
    m_session->load();
    QTRY_COMPARE(m_controller->access().endpoint().token, u"user:1-secret"_s);
    QCOMPARE(m_notices, QList<Notice>());
}

void TokenStoreTest::saysWhenItCouldNotKeep_data()
{
    QTest::addColumn<FakeKeyStore::Behaviour>("behaviour");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Notice::Level>("level");
    QTest::newRow("refuses") << FakeKeyStore::Behaviour::Refuses << u"could not be saved in the system key store"_s
                             << Notice::Level::Warning;
    QTest::newRow("is missing") << FakeKeyStore::Behaviour::IsMissing << u"There is no system key store"_s << Notice::Level::Info;
    QTest::newRow("hangs") << FakeKeyStore::Behaviour::Waits << u"did not respond in time"_s << Notice::Level::Warning;
}

void TokenStoreTest::saysWhenItCouldNotKeep()
{
    QFETCH(FakeKeyStore::Behaviour, behaviour);
    QFETCH(QString, reason);
    m_room.behaviour = behaviour;
    make({}, behaviour == FakeKeyStore::Behaviour::Waits ? 1ms : 1h);
    m_session->use(u"user:1-secret"_s, true);
    QTRY_COMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().text.contains(reason), qPrintable(m_notices.first().text));
    QVERIFY(m_notices.first().text.contains(u"this session only"_s));
    QTEST(m_notices.first().level, "level");
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Session);
    QCOMPARE(m_controller->access().endpoint().token, u"user:1-secret"_s);
}

void TokenStoreTest::dropsTheKeptTokenForOneThatIsNotKept()
{
    m_session->use(u"user:1-secret"_s, false);
    QVERIFY(!m_session->needsKept());
    QCOMPARE(m_room.questions, QStringList()); // the store is left in peace
    m_session->use(u"user:1-secret"_s, true);
    QTRY_COMPARE(m_controller->access().tokenSource(), TokenSource::KeyStore);
    m_session->use(u"user:2-other"_s, false);
    QTRY_VERIFY(m_room.secrets.isEmpty());
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Session);
}

void TokenStoreTest::forgets()
{
    m_session->use(u"user:1-secret"_s, true);
    QTRY_COMPARE(m_controller->access().tokenSource(), TokenSource::KeyStore);
    m_session->forget();
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::None);
    QCOMPARE(m_controller->access().endpoint().token, QString());
    QTRY_VERIFY(m_room.secrets.isEmpty());
    QCOMPARE(m_notices, QList<Notice>());
    m_room.behaviour = FakeKeyStore::Behaviour::IsMissing; // there is nothing that could be left
    m_session->forget();
    QTRY_COMPARE(m_room.questions.size(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(m_notices, QList<Notice>());
    m_room.behaviour = FakeKeyStore::Behaviour::Refuses;
    m_session->forget();
    QTRY_COMPARE(m_notices.size(), 1);
}

void TokenStoreTest::givesNoTokenToAnotherOrigin()
{
    m_room.secrets.insert(u"https://other.example:443"_s, u"user:2-other"_s);
    m_session->use(u"user:1-secret"_s, false);
    m_session->moveTo(QUrl(u"https://other.example/api"_s));
    QCOMPARE(m_controller->access().endpoint(), (Endpoint{.base = QUrl(u"https://other.example/api"_s)}));
    QTRY_COMPARE(m_controller->access().endpoint().token, u"user:2-other"_s);

    const QString id = jobId();
    m_network->answer(m_service.jobUrl(m_controller->access().address(), id), {.pieces = {json(jobObject(1, u"completed"_s))}});
    m_controller->openText(id.toUtf8());
    QTRY_COMPARE(m_network->requests().size(), 1);
    QCOMPARE(lastToken(), "Bearer user:2-other");
}

void TokenStoreTest::keepsTheTokenWithinItsOrigin()
{
    m_session->use(u"user:1-secret"_s, false);
    m_session->moveTo(QUrl(u"https://api.example:443/gateway"_s));
    QCOMPARE(m_controller->access().endpoint().token, u"user:1-secret"_s);
    QCOMPARE(m_controller->access().address().path(), u"/gateway"_s);
}

// It goes to the address in use, whichever that is.
void TokenStoreTest::takesTheEnvironmentsTokenAlong()
{
    m_controller->access().setToken(u"user:1-environment"_s, TokenSource::Environment);
    m_session->moveTo(QUrl(u"https://other.example/api"_s));
    QCOMPARE(m_controller->access().endpoint(), (Endpoint{.base = QUrl(u"https://other.example/api"_s), .token = u"user:1-environment"_s}));
    QCOMPARE(m_controller->access().tokenSource(), TokenSource::Environment);
}

void TokenStoreTest::checksATokenWithoutUsingIt()
{
    const QUrl url(u"https://api.example/v2/jobs"_s);
    m_network->answer(url, {.pieces = {"[\"" + jobId(1).toUtf8() + "\", 5, \"../x\"]"}});
    m_network->answer(url, {.status = 401, .pieces = {R"({"error":"Unauthorized","code":401})"}});
    m_network->answer(url, {.status = 402, .pieces = {R"({"error":"no subscription","code":402})"}});
    m_network->answer(url, {.pieces = {R"({"error":"Unauthorized","code":401})"}}); // a gateway hides the status
    m_network->answer(url, {.pieces = {"<html>"}});
    m_network->answer(url, {.status = 503, .pieces = {"[]"}});
    m_network->answer(url, {.ending = FakeNetwork::Ending::Refuse});
    QList<Result<QStringList>> results;
    const auto check = [&](const QString &text) {
        const qsizetype before = results.size();
        m_session->check(text, this, [&](const Result<QStringList> &result) { results.append(result); });
        return QTest::qWaitFor([&] { return results.size() > before; }, waitLimit);
    };
    QVERIFY(check(u"Bearer user:9-new"_s));
    QCOMPARE(*results.last(), QStringList{jobId(1)});
    QCOMPARE(lastToken(), "Bearer user:9-new");
    QCOMPARE(m_controller->access().endpoint().token, QString());
    for (const Error::Kind kind : {Error::Kind::Unauthorized, Error::Kind::NoSubscription, Error::Kind::Unauthorized, Error::Kind::BadReply,
                                   Error::Kind::Server, Error::Kind::Offline})
    {
        QVERIFY(check(u"user:9-new"_s));
        QCOMPARE(results.last().error().kind, kind);
        QVERIFY(!sentenceOfCheck(results.last()).isEmpty());
    }
}

void TokenStoreTest::opensWhatRuns()
{
    m_session->addRunning();
    QCOMPARE(m_notices.last().action, ActionId::EnterToken);
    QCOMPARE(m_network->requests().size(), 0);

    m_session->use(u"user:1-secret"_s, false);
    m_network->answer(QUrl(u"https://api.example/v2/jobs"_s),
                      {.pieces = {"[\"" + jobId(1).toUtf8() + "\",\"" + jobId(2).toUtf8() + "\"]"}});
    for (int number : {1, 2})
        m_network->answer(m_service.jobUrl(m_controller->access().address(), jobId(number)),
                          {.pieces = {json(jobObject(number, u"completed"_s))}});
    m_session->addRunning();
    QTRY_COMPARE(m_network->requests().size(), 3);
    QCOMPARE(m_controller->jobs().rowCount(), 2);
    QCOMPARE(m_controller->selected(), jobKey(1));
}

void TokenStoreTest::saysThatNothingRuns()
{
    m_session->use(u"user:1-secret"_s, false);
    m_network->answer(QUrl(u"https://api.example/v2/jobs"_s), {.pieces = {"[]"}});
    m_session->addRunning();
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(m_notices.last().text, u"No job is running now."_s);
}

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
