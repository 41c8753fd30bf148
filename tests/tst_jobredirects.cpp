// SPDX-License-Identifier: MIT
#include "tests/support/fetchedjob.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

FakeNetwork::Answer redirect(const QByteArray &location, int status = 302)
{
    return {.status = status, .pieces = {"moved"}, .headers = {{"Location", location}}};
}

} // namespace

// Where a question for a job may be sent on to, and where its token goes.
class JobRedirectsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsRedirectsWithinTheOrigin_data();
    void followsRedirectsWithinTheOrigin();
    void followsFiveRedirectsAndNoMore_data();
    void followsFiveRedirectsAndNoMore();
    void goesToNoOtherOrigin_data();
    void goesToNoOtherOrigin();
};

void JobRedirectsTest::followsRedirectsWithinTheOrigin_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    const QByteArray moved = "https://api.example/v3/?jobid=1";
    QTest::newRow("absolute") << moved << moved;
    QTest::newRow("path") << QByteArray("/v3/?jobid=1") << moved;
    QTest::newRow("relative path") << QByteArray("../../v3/?jobid=1") << moved;
    QTest::newRow("query alone") << QByteArray("?jobid=1") << QByteArray("https://api.example/v2/jobs/?jobid=1");
    QTest::newRow("without a scheme") << QByteArray("//api.example/v3/?jobid=1") << moved;
    QTest::newRow("default port") << QByteArray("https://api.example:443/v3/") << QByteArray("https://api.example:443/v3/");
    QTest::newRow("encoded") << QByteArray("/a%2Fb?c=%3A") << QByteArray("https://api.example/a%2Fb?c=%3A");
}

void JobRedirectsTest::followsRedirectsWithinTheOrigin()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    FakeNetwork network;
    network.answer(jobUrl(), redirect(location));
    network.answer(QUrl::fromEncoded(target), {.pieces = {completedJob()}});
    const auto result = fetched(network);
    QVERIFY(result);
    QCOMPARE(result->raw, completedJob()); // nothing of the redirect's own body
    QCOMPARE(network.requests().size(), 2);
    QCOMPARE(network.requests().last().url().toEncoded(), target);
    QCOMPARE(network.requests().last().rawHeader("Authorization"), "Bearer user:1-secret");
    QCOMPARE(network.requests().last().rawHeader("Accept"), "application/json");
}

void JobRedirectsTest::followsFiveRedirectsAndNoMore_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("redirects");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("five times %d", status) << status << 5;
        QTest::addRow("six times %d", status) << status << 6;
    }
}

void JobRedirectsTest::followsFiveRedirectsAndNoMore()
{
    QFETCH(int, status);
    QFETCH(int, redirects);
    FakeNetwork network;
    for (int i = 0; i < redirects; ++i) // in a circle, as some proxies do
        network.answer(jobUrl(), redirect(jobUrl().toEncoded(), status));
    if (redirects == 5)
        network.answer(jobUrl(), {.pieces = {completedJob()}});
    const auto result = fetched(network);
    QCOMPARE(bool(result), redirects == 5);
    QVERIFY(result || result.error().kind == Kind::ForeignRedirect);
    QCOMPARE(network.requests().size(), 6);
    QCOMPARE(network.requests().last().rawHeader("Authorization"), "Bearer user:1-secret");
}

void JobRedirectsTest::goesToNoOtherOrigin_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location :
         {"https://evil.example/v2/jobs/?jobid=1", "//evil.example/", "https://api.example.evil.example/", "https://example/",
          "https://api.example@evil.example/", "http://api.example/v2/", "https://api.example:8443/", "http://localhost/",
          "file:///etc/passwd", "data:application/json,1", "javascript:1"})
        QTest::newRow(location) << QByteArray(location);
}

void JobRedirectsTest::goesToNoOtherOrigin()
{
    QFETCH(QByteArray, location);
    FakeNetwork network;
    network.answer(jobUrl(), redirect(location));
    const auto result = fetched(network);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::ForeignRedirect);
    QVERIFY2(!result.error().detail.contains("jobid"_L1) && !result.error().detail.contains("passwd"_L1),
             qPrintable(result.error().detail));
    QCOMPARE(network.requests().size(), 1);
}

QTEST_GUILESS_MAIN(JobRedirectsTest)
#include "tst_jobredirects.moc"
