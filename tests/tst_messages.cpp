// SPDX-License-Identifier: MIT
#include "app/messages/messages.h"
#include "app/services/medialabels.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

constexpr int lastKind = static_cast<int>(Kind::NotShareable);
constexpr int lastState = static_cast<int>(JobState::Unknown);
constexpr int lastReason = static_cast<int>(IgnoredReason::UnreadableDocument);

// Empty: nothing is wrong with it.
QString complaintAboutSentence(const QString &text)
{
    if (text.size() < 10 || text != text.simplified())
        return u"no sentence: "_s + text;
    if (!text.front().isUpper() || !text.endsWith(u'.'))
        return u"neither head nor full stop: "_s + text;
    return text.contains("%1"_L1) || text.contains("TODO"_L1) ? u"unfinished: "_s + text : QString();
}

QString complaintAbout(const UserMessage &words)
{
    if (words.title.isEmpty() || words.title != words.title.simplified() || words.title.endsWith(u'.') || words.title.size() > 40)
        return u"no title: "_s + words.title;
    return complaintAboutSentence(words.sentence);
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void hasWordsForEveryErrorOfAJob();
    void hasWordsForEveryErrorOfAMedium();
    void offersWhatHelps_data();
    void offersWhatHelps();
    void saysHowLargeAResponseMayBe();
    void hasWordsForEveryStatus();
    void namesAStateInPlainWords();
    void namesAnUnknownStatusAsItCame_data();
    void namesAnUnknownStatusAsItCame();
    void hasASentenceForEverythingIgnored();
    void namesEveryMediaItem_data();
    void namesEveryMediaItem();
};

void MessagesTest::hasWordsForEveryErrorOfAJob()
{
    for (int kind = 0; kind <= lastKind; ++kind)
        QCOMPARE(complaintAbout(messageForJob({.kind = static_cast<Kind>(kind)})), QString());
}

void MessagesTest::hasWordsForEveryErrorOfAMedium()
{
    for (int kind = 0; kind <= lastKind; ++kind)
        QCOMPARE(complaintAbout(messageForMedia({.kind = static_cast<Kind>(kind)})), QString());
}

void MessagesTest::offersWhatHelps_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ActionId>("forJob");
    QTest::addColumn<ActionId>("forMedium");
    QTest::newRow("wrong token") << Kind::Unauthorized << ActionId::EnterToken << ActionId::EnterToken;
    QTest::newRow("no subscription") << Kind::NoSubscription << ActionId::EnterToken << ActionId::EnterToken;
    QTest::newRow("no token") << Kind::NoToken << ActionId::EnterToken << ActionId::EnterToken;
    QTest::newRow("offline") << Kind::Offline << ActionId::TryAgain << ActionId::TryAgain;
    QTest::newRow("server") << Kind::Server << ActionId::TryAgain << ActionId::TryAgain;
    QTest::newRow("Cloudflare") << Kind::Cloudflare << ActionId::TryAgain << ActionId::OpenInBrowser;
    QTest::newRow("expired") << Kind::Expired << ActionId::None << ActionId::None;
    QTest::newRow("unsafe address") << Kind::UnsafeAddress << ActionId::CheckAddress << ActionId::None;
}

void MessagesTest::offersWhatHelps()
{
    QFETCH(Kind, kind);
    QFETCH(ActionId, forJob);
    QFETCH(ActionId, forMedium);
    QCOMPARE(messageForJob({.kind = kind}).action, forJob);
    QCOMPARE(messageForMedia({.kind = kind}).action, forMedium);
}

void MessagesTest::saysHowLargeAResponseMayBe()
{
    const Error error{.kind = Kind::TooLarge, .limit = 64 << 20};
    QCOMPARE(messageForJob(error).sentence, u"The response is larger than the limit of 67.1 MB. It was discarded."_s);
    QCOMPARE(messageForMedia(error).sentence, u"The file is larger than the limit of 67.1 MB. It was discarded."_s);
    QCOMPARE(messageForJob({.kind = Kind::TooLarge}).sentence, u"The response is larger than this program accepts."_s);
}

void MessagesTest::hasWordsForEveryStatus()
{
    QSet<QString> titles;
    for (int state = 0; state <= lastState; ++state) {
        const UserMessage words = messageForState(static_cast<JobState>(state), u"paused"_s);
        QCOMPARE(complaintAbout(words), QString());
        titles.insert(words.title);
    }
    QCOMPARE(titles.size(), lastState + 1);
}

void MessagesTest::namesAStateInPlainWords()
{
    QCOMPARE(messageForState(JobState::Queued, u"created"_s).title, u"Queued"_s); // whatever the service calls it
    QCOMPARE(messageForState(JobState::Running, u"started"_s).title, u"Running"_s);
    QCOMPARE(messageForState(JobState::Running, u"1"_s).title, u"Running"_s);
    QCOMPARE(messageForState(JobState::Succeeded, u"completed"_s).title, u"Completed"_s);
    const UserMessage none = messageForState(JobState::Unknown);
    QCOMPARE(none.title, u"No status"_s);
    QCOMPARE(complaintAboutSentence(none.sentence), QString());
    QCOMPARE(none.action, ActionId::TryAgain);
}

void MessagesTest::namesAnUnknownStatusAsItCame_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("word") << u"paused"_s;
    QTest::newRow("capitals") << u"SUCCESS"_s;
    QTest::newRow("place marker") << u"%1 of %2"_s;
    QTest::newRow("emoji") << u"\U0001F408"_s;
}

void MessagesTest::namesAnUnknownStatusAsItCame()
{
    QFETCH(QString, state);
    const UserMessage words = messageForState(JobState::Unknown, state);
    QCOMPARE(words.title, state);
    QVERIFY(words.sentence.contains(u"\u201C"_s + state + u"\u201D"_s));
}

void MessagesTest::hasASentenceForEverythingIgnored()
{
    QSet<QString> sentences;
    for (int reason = 0; reason <= lastReason; ++reason) {
        const QString sentence = sentenceFor(static_cast<IgnoredReason>(reason));
        QCOMPARE(complaintAboutSentence(sentence), QString());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), lastReason + 1);
}

void MessagesTest::namesEveryMediaItem_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *role, int number, const QString &label) { QTest::newRow(role) << QByteArray(role) << number << label; };
    row("grid", 0, u"Grid"_s);
    row("image", 3, u"Image 3"_s);
    row("video", 3, u"Video 3"_s);
    row("attachment", 3, u"Attachment 3"_s);
    row("seed", 3, u"Seed image 3"_s);
    row("embed", 3, u"Embed 3"_s);
    row("preview", 3, u"Preview 3"_s);
    row("source", 3, u"Source 3"_s);
    row("cell", 3, u"Cell 3"_s);
    row("audio", 3, u"Audio 3"_s);
    row("a role of its own", 3, {}); // its adapter names it
}

void MessagesTest::namesEveryMediaItem()
{
    QFETCH(QByteArray, role);
    QFETCH(int, number);
    QTEST(labelOf(role, number), "label");
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
