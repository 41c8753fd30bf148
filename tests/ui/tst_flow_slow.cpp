// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/support/localserver.h"
#include "tests/support/mediafiles.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/messageview.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LocalServer::Answer;
using Ending = LocalServer::Ending;

// What the window says of a server that stalls, drips or requests a pause, and Try Again, which waits for none of it.
class FlowSlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void saysWhyItWaits_data();
    void saysWhyItWaits();
    void saysWhatTheLimitWas();

private:
    // The window with a job of one picture, /a.png.
    [[nodiscard]] static std::unique_ptr<WindowBench> opened(LocalServer &server, QNetworkAccessManager &network,
                                                             const DownloadPolicy &policy);
};

std::unique_ptr<WindowBench> FlowSlowTest::opened(LocalServer &server, QNetworkAccessManager &network, const DownloadPolicy &policy)
{
    auto bench = std::make_unique<WindowBench>(network, Endpoint{.base = server.url()}, policy);
    bench->show();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(server.url("/a.png"), u"image/png"_s, -1)};
    bench->controller->openText(json(job));
    return bench;
}

void FlowSlowTest::saysWhyItWaits_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<DownloadPolicy>("policy");
    QTest::addColumn<QString>("sentence");
    DownloadPolicy calm; // which reports only one thing
    calm.quiet = calm.idle = calm.slow = calm.paceSpan = 1h;
    DownloadPolicy stalls = calm;
    stalls.quiet = 20ms;
    DownloadPolicy drips = calm;
    drips.paceSpan = 20ms;
    const Answer half{.body = pngFile(40'000), .entityTag = "\"v\"", .sent = 20'000, .ending = Ending::Stall};
    const auto askedToWait = [](const QByteArray &requested) { return Answer{.status = 429, .headers = {{"Retry-After", requested}}}; };
    QTest::newRow("stall") << half << stalls << u"The server has stopped sending data. The download will be retried automatically."_s;
    QTest::newRow("drip") << half << drips << u"The server is sending data very slowly."_s;
    QTest::newRow("asked to wait") << askedToWait("75") << calm << u"The server requested a delay of 75 s. Trying again in 7"_s;
    QTest::newRow("asked to wait long") << askedToWait("600") << calm
                                        << u"The server requested a delay of 10 min. Trying again in 10 min."_s;
}

void FlowSlowTest::saysWhyItWaits()
{
    QFETCH(Answer, answer);
    QFETCH(DownloadPolicy, policy);
    QFETCH(QString, sentence);
    LocalServer server;
    QNetworkAccessManager network;
    server.answer("/a.png", answer);
    server.answer("/a.png", {.body = pngFile(40'000), .entityTag = "\"v\""});
    const auto bench = opened(server, network, policy);
    QTRY_VERIFY(bench->message() && bench->message()->message().sentence.contains(sentence));
    QCOMPARE(server.count("/a.png"), 1); // it goes on, or waits
    QTRY_VERIFY(bench->messageButton() && bench->messageButton()->isVisible());
    QCOMPARE(bench->messageButton()->text(), u"Try Again"_s);
    QTest::mouseClick(bench->messageButton(), Qt::LeftButton);
    QTRY_VERIFY(bench->isReady(0));
    QCOMPARE(server.count("/a.png"), 2);
}

void FlowSlowTest::saysWhatTheLimitWas()
{
    LocalServer server;
    QNetworkAccessManager network;
    DownloadPolicy policy = oneAttempt();
    policy.maxUnreported = 100'000;
    server.answer("/a.png", {.body = pngFile(4'000'000), .isChunked = true, .piece = 50'000});
    const auto bench = opened(server, network, policy);
    QTRY_VERIFY(bench->message() && bench->message()->message().title == u"Too large"_s);
    QVERIFY(bench->message()->message().sentence.contains(u"larger than the limit of 100.0 kB"_s));
    QCOMPARE(server.count("/a.png"), 1);
}

QTEST_MAIN(FlowSlowTest)
#include "tst_flow_slow.moc"
