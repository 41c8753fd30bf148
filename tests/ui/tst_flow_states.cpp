// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/messageview.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Answer = FakeNetwork::Answer;
using Ending = FakeNetwork::Ending;

const QUrl pictureUrl(u"https://media.example/one.png"_s);

Answer jsonAnswer(int status, const QByteArray &body)
{
    return {.status = status, .pieces = {body}, .headers = {{"Content-Type", "application/json"}}};
}

Answer page(int status, const QByteArray &body)
{
    return {.status = status, .pieces = {body}, .headers = {{"Content-Type", "text/html; charset=UTF-8"}}};
}

QJsonObject jobWithImage(qint64 size)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl, u"image/png"_s, size)};
    return job;
}

// No number of a status, no name of an error of ours, no address: words.
bool isWords(const QString &text)
{
    static const QRegularExpression bare(u"\\b[1-5]\\d\\d\\b|HTTP|Error|null|::|https?://|%[0-9n]"_s);
    return text.size() > 3 && !bare.match(text).hasMatch();
}

// What the page shows, as the labels on it do.
QString shown(const WindowBench &bench)
{
    QStringList texts;
    for (const QLabel *label : bench.message()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

// Each state has a page in words with what helps, and what it offers does what it says.
class FlowStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void saysWhyThereIsNoJob_data();
    void saysWhyThereIsNoJob();
    void saysThatNoTokenIsThere();
    void saysThatItWaits();
    void saysHowTheJobStands_data();
    void saysHowTheJobStands();
    void saysWhatModerationSaid();
    void showsHowFarItIs();
    void keepsTheJobWhenARefreshFails();
    void saysWhyThereIsNoMedium_data();
    void saysWhyThereIsNoMedium();
    void loadsForeignFilesOnRequest();
    void triesAMediumAgain();
    void waitsForTheDisk();
    void remembersToAskMidjourneyAlways();
};

void FlowStatesTest::saysWhyThereIsNoJob_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button"); // empty: none
    const auto documented = [](int status) { return fixture(u"jobs/v2-error-%1.json"_s.arg(status)); };
    const QString again = u"Try Again"_s;
    const QString token = u"Enter Token…"_s;
    QTest::newRow("400") << jsonAnswer(400, documented(400)) << u"Invalid request"_s << QString();
    QTest::newRow("401") << jsonAnswer(401, documented(401)) << u"Invalid API token"_s << token;
    QTest::newRow("402") << jsonAnswer(402, documented(402)) << u"No subscription"_s << token;
    QTest::newRow("403") << jsonAnswer(403, "{\"error\": \"no\", \"code\": 403}") << u"Access denied"_s << again;
    QTest::newRow("404") << jsonAnswer(404, documented(404)) << u"Job not found"_s << again;
    QTest::newRow("408") << jsonAnswer(408, "{}") << u"No response"_s << again;
    QTest::newRow("410") << jsonAnswer(410, documented(410)) << u"Job has expired"_s << QString();
    QTest::newRow("429") << jsonAnswer(429, "{\"error\": \"slow down\", \"code\": 429}") << u"Too many requests"_s << again;
    for (const int status : {500, 502, 503, 504, 596}) {
        const QByteArray name = QByteArray::number(status);
        QTest::newRow(name.constData()) << page(status, "<html>Bad gateway</html>") << u"Server error"_s << again;
    }
    QTest::newRow("596 in a 200") << jsonAnswer(200, "{\"error\": \"busy\", \"code\": 596}") << u"Server error"_s << again;
    QTest::newRow("page") << page(200, "<html><body>Log in to the hotel's network</body></html>") << u"No job in the response"_s << again;
    QTest::newRow("cut JSON") << jsonAnswer(200, json(jobObject(1, u"completed"_s)).chopped(20)) << u"No job in the response"_s << again;
    QTest::newRow("nothing") << jsonAnswer(200, {}) << u"No job in the response"_s << again;
    QTest::newRow("Cloudflare") << page(403, fixture(u"jobs/http-403-cloudflare-challenge.html"_s)) << u"Blocked by Cloudflare"_s << again;
    QTest::newRow("offline") << Answer{.ending = Ending::Refuse} << u"No connection"_s << again;
    QTest::newRow("sent elsewhere") << Answer{.status = 302, .headers = {{"Location", "https://elsewhere.example/"}}}
                                    << u"Redirect not followed"_s << again;
}

void FlowStatesTest::saysWhyThereIsNoJob()
{
    QFETCH(Answer, answer);
    QFETCH(QString, button);
    WindowBench bench;
    bench.show();
    bench.answerJob(1, answer);
    bench.type(jobId(1));
    QVERIFY(QTest::qWaitFor([&] { return bench.controller->jobs().find(jobKey(1))->error.has_value(); }, waitLimit));
    QVERIFY(bench.message());
    QTEST(bench.message()->message().title, "title");
    QVERIFY2(isWords(bench.message()->message().title), qPrintable(shown(bench)));
    QVERIFY2(isWords(bench.message()->message().sentence) && bench.message()->message().sentence.endsWith(u'.'), qPrintable(shown(bench)));
    QCOMPARE(shown(bench), bench.message()->message().title + u'\n' + bench.message()->message().sentence);
    QCOMPARE(bench.messageButton() ? bench.messageButton()->text() : QString(), button);
    QVERIFY(bench.notice().isEmpty()); // it stands on the page, and is not said twice
    QVERIFY(!bench.tabs()->isVisible());
    QVERIFY(bench.tokenWentOnlyHome());
    QCOMPARE(bench.network.requests().size(), 1);
    if (button.isEmpty())
        return;

    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.dialogs.tokenAnswer = u"user:2-other"_s;
    bench.messageButton()->click();
    QVERIFY(QTest::qWaitFor([&] { return bench.controller->answer(jobKey(1)) != nullptr; }, waitLimit));
    QVERIFY(bench.tabs()->isVisible());
    const bool isNewToken = button != "Try Again"_L1;
    QCOMPARE(bench.dialogs.questions.size(), isNewToken ? 1 : 0);
    QCOMPARE(bench.network.requests().size(), 2);
    QCOMPARE(bench.network.requests().last().rawHeader("Authorization"), isNewToken ? "Bearer user:2-other" : "Bearer user:1-secret");
}

void FlowStatesTest::saysThatNoTokenIsThere()
{
    WindowBench bench{QString()};
    bench.show();
    bench.type(jobId(1));
    QTRY_COMPARE(bench.message()->message().title, u"No API token"_s);
    QVERIFY(isWords(bench.message()->message().sentence));
    QCOMPARE(bench.messageButton()->text(), u"Enter Token…"_s);
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowStatesTest::saysThatItWaits()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, Answer{.ending = Ending::Hang});
    bench.type(jobId(1));
    QCOMPARE(bench.message()->message().title, u"Waiting for the service"_s);
    QVERIFY(isWords(bench.message()->message().sentence) && bench.message()->message().isBusy);
    QVERIFY(!bench.messageButton());
    QTRY_VERIFY(bench.action(u"Stop Checking"_s)->isEnabled()); // as soon as the archive was looked into
}

void FlowStatesTest::saysHowTheJobStands_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    const QString again = u"Try Again"_s;
    QTest::newRow("created") << u"created"_s << u"Queued"_s << QString();
    QTest::newRow("started") << u"started"_s << u"Running"_s << QString();
    QTest::newRow("progress") << u"progress"_s << u"Running"_s << QString();
    QTest::newRow("completed") << u"completed"_s << u"Completed"_s << u"Show Details"_s;
    QTest::newRow("moderated") << u"moderated"_s << u"Moderated"_s << QString();
    QTest::newRow("failed") << u"failed"_s << u"Failed"_s << QString();
    QTest::newRow("cancelled") << u"cancelled"_s << u"Cancelled"_s << QString();
    QTest::newRow("unknown") << u"queued"_s << u"queued"_s << again;
    QTest::newRow("missing") << QString() << u"No status"_s << again;
}

void FlowStatesTest::saysHowTheJobStands()
{
    QFETCH(QString, status);
    QFETCH(QString, title);
    QFETCH(QString, button);
    WindowBench bench;
    bench.show();
    QJsonObject job = jobObject(1, status);
    if (status.isEmpty())
        job.remove("status"_L1);
    bench.controller->openText(json(job));
    QVERIFY(bench.tabs()->isVisible() && bench.message());
    QCOMPARE(bench.message()->message().title, title);
    QVERIFY2(isWords(bench.message()->message().sentence), qPrintable(shown(bench)));
    QVERIFY(!bench.message()->message().isBusy); // nobody asks for a document
    QCOMPARE(bench.messageButton() ? bench.messageButton()->text() : QString(), button);
    if (button.isEmpty())
        return;
    if (button == "Show Details"_L1) {
        bench.messageButton()->click();
        QCOMPARE(bench.tabs()->currentIndex(), 1);
        return;
    }
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.messageButton()->click();
    QTRY_COMPARE(bench.controller->jobs().find(jobKey(1))->state, JobState::Succeeded);
}

void FlowStatesTest::saysWhatModerationSaid()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jsonAnswer(422, fixture(u"jobs/v2-error-422-moderated.json"_s)));
    bench.type(jobId(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
    QCOMPARE(bench.message()->message().title, u"Moderated"_s);
    QVERIFY(isWords(bench.message()->message().sentence));
    QTest::qWait(20); // it has ended: it is not requested again
    QCOMPARE(bench.network.requests().size(), 1);
}

void FlowStatesTest::showsHowFarItIs()
{
    WindowBench bench;
    bench.show();
    QJsonObject job = jobObject(1, u"progress"_s);
    job["content"_L1] = u"**a lighthouse** - <@1> (46%) (fast)"_s;
    job["progress"_L1] = 46;
    bench.controller->openText(json(job));
    QCOMPARE(bench.message()->message().title, u"Running 46%"_s);
    QCOMPARE(bench.message()->message().percent, std::optional(46));
}

void FlowStatesTest::keepsTheJobWhenARefreshFails()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobObject(1, u"completed"_s)));
    bench.answerJob(1, jsonAnswer(410, fixture(u"jobs/v2-error-410.json"_s)));
    bench.press(Qt::Key_F5);
    QTRY_VERIFY(bench.controller->jobs().find(jobKey(1))->error);
    QVERIFY(bench.tabs()->isVisible());
    QCOMPARE(bench.network.requests().size(), 1);
}

void FlowStatesTest::saysWhyThereIsNoMedium_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("size"); // that the job tells
    const QByteArray picture = fixture(u"media/picture.png"_s);
    QByteArray damaged = picture;
    damaged[picture.size() / 2] = static_cast<char>(~picture.at(picture.size() / 2));
    const auto png = [](const QByteArray &body, Ending ending = Ending::Finish) {
        return Answer{.pieces = {body}, .headers = {{"Content-Type", "image/png"}}, .ending = ending};
    };
    const Answer dead{.status = 404, .pieces = {fixture(u"jobs/http-404-discord-expired.txt"_s)}};
    const QString again = u"Try Again"_s;
    const qint64 size = picture.size();
    QTest::newRow("dead link") << dead << u"Link has expired"_s << again << size;
    QTest::newRow("Cloudflare") << page(403, fixture(u"jobs/http-403-cloudflare-challenge.html"_s)) << u"Blocked by Cloudflare"_s
                                << u"Open in Browser"_s << size;
    QTest::newRow("page") << page(200, "<html><body>Not found, sorry</body></html>") << u"Unexpected content"_s << u"Open in Browser"_s
                          << qint64(-1);
    QTest::newRow("no picture") << png(pngFile(size)) << u"Damaged image"_s << u"Show in Folder"_s << size; // whole by its format's rules
    QTest::newRow("damaged") << png(damaged) << u"Damaged image"_s << u"Show in Folder"_s << size;          // all that the server has
    QTest::newRow("cut short") << png(picture.left(900)) << u"Incomplete or damaged"_s << again << size;
    QTest::newRow("too large") << Answer{.headers = {{"Content-Length", "5000000000"}}, .ending = Ending::Hang} << u"Too large"_s
                               << QString() << qint64(-1);
    QTest::newRow("server") << page(503, "busy") << u"Server error"_s << again << size;
    QTest::newRow("offline") << Answer{.ending = Ending::Refuse} << u"No connection"_s << again << size;
}

void FlowStatesTest::saysWhyThereIsNoMedium()
{
    QFETCH(Answer, answer);
    QFETCH(QString, title);
    QFETCH(qint64, size);
    WindowBench bench;
    bench.show();
    bench.network.answer(pictureUrl, answer);
    bench.answerJob(
        1, jsonAnswer(410, fixture(u"jobs/v2-error-410.json"_s))); // where the link has expired, the job is requested for a new one
    QJsonObject job = jobWithImage(size);
    if (size < 0) {
        QJsonObject attachment = job["attachments"_L1].toArray().first().toObject();
        attachment.remove("size"_L1);
        job["attachments"_L1] = QJsonArray{attachment};
    }
    bench.controller->openText(json(job));
    QVERIFY(QTest::qWaitFor([&] { return bench.message() && bench.message()->message().title == title; }, waitLimit));
    QVERIFY2(isWords(bench.message()->message().sentence), qPrintable(shown(bench)));
    QTEST(bench.messageButton() ? bench.messageButton()->text() : QString(), "button");
    if (!bench.messageButton() || bench.messageButton()->text() == "Try Again"_L1)
        return;
    bench.messageButton()->click();
    QCOMPARE(bench.links.opened.size(), 1);
    const QUrl opened = bench.links.opened.first();
    QVERIFY(opened == pictureUrl || QFileInfo(opened.toLocalFile()).isDir());
}

void FlowStatesTest::loadsForeignFilesOnRequest()
{
    WindowBench bench;
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["blendUrls"_L1] = QJsonArray{u"https://modern.art/cat.png"_s};
    bench.controller->openText(json(job));
    QCOMPARE(bench.message()->message().title, u"Source 1"_s);
    QVERIFY(bench.message()->message().sentence.contains(u"modern.art"_s));
    QVERIFY(bench.network.requests().isEmpty());
    bench.answerMedium(QUrl(u"https://modern.art/cat.png"_s), u"picture.png"_s, "image/png");
    bench.messageButton()->click();
    QTRY_VERIFY(bench.isReady(0));
    QVERIFY(!bench.network.requests().first().hasRawHeader("Authorization"));
}

void FlowStatesTest::triesAMediumAgain()
{
    WindowBench bench;
    bench.show();
    bench.network.answer(pictureUrl, {.status = 503});
    bench.controller->openText(json(jobWithImage(fixture(u"media/picture.png"_s).size())));
    QTRY_VERIFY(bench.messageButton());
    bench.answerMedium(pictureUrl, u"picture.png"_s, "image/png");
    bench.messageButton()->click();
    QTRY_VERIFY(bench.isReady(0));
    QTRY_VERIFY(!bench.message()); // the picture is there
}

// A file stands where the folder of the downloads should be.
void FlowStatesTest::waitsForTheDisk()
{
    WindowBench bench;
    bench.show();
    QVERIFY(QDir().mkpath(bench.path(u"store"_s)));
    QFile inTheWay(bench.path(u"store/parts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    bench.answerMedium(pictureUrl, u"picture.png"_s, "image/png");
    bench.controller->openText(json(jobWithImage(fixture(u"media/picture.png"_s).size())));
    QTRY_VERIFY(bench.notice().contains(u"Downloads are paused"_s));
    QVERIFY(bench.action(u"Pause Downloads"_s)->isChecked());
    QVERIFY(bench.network.requests().isEmpty());
    QVERIFY(inTheWay.remove());
    QVERIFY(bench.noticeButton(u"Resume Downloads"_s));
    bench.noticeButton(u"Resume Downloads"_s)->click();
    QTRY_VERIFY(bench.isReady(0));
    QVERIFY(!bench.action(u"Pause Downloads"_s)->isChecked());
}

// In the menu and where a media item failed it is called the same, and its meaning is explained.
void FlowStatesTest::remembersToAskMidjourneyAlways()
{
    const QUrl image(u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-000000000000/0_0.png"_s);
    WindowBench bench;
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, image.toString()}}};
    const QUrl proxied = *MidjourneyV2().proxyUrl(bench.base(), image);
    bench.network.answer(proxied, {.status = 502});
    bench.controller->openText(json(job));
    QCheckBox *box = nullptr;
    QTRY_VERIFY(bench.message() && (box = bench.message()->findChild<QCheckBox *>()) && box->isVisible());
    bench.network.answer(proxied, {.status = 502});
    bench.network.answer(image, {.pieces = {fixture(u"media/picture.png"_s)}});
    box->click();
    QTRY_VERIFY(bench.isReady(0));
    QVERIFY(bench.action(u"Always Load Directly"_s)->isChecked());
    QTRY_VERIFY(readPreferences(bench.settingsFile()).isAlwaysDirect);
    bench.action(u"Always Load Directly"_s)->trigger();
    QVERIFY(bench.notice().contains(u"only when you choose"_s));
    QVERIFY(!box->isChecked());
    QVERIFY(!bench.preferences.current().isAlwaysDirect);
    bench.preferences.update([](Preferences &all) { all.isAlwaysDirect = true; }); // as in the settings: all follow it
    QVERIFY(bench.action(u"Always Load Directly"_s)->isChecked());
    QVERIFY(box->isChecked());
    bench.preferences.update([](Preferences &all) { all.isAlwaysDirect = false; });
    bench.action(u"Always Load Directly"_s)->trigger();
    QVERIFY(bench.notice().contains(u"IP address"_s));
    QVERIFY(bench.tokenWentOnlyHome());
}

QTEST_MAIN(FlowStatesTest)
#include "tst_flow_states.moc"
