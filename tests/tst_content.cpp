// SPDX-License-Identifier: MIT
#include "app/services/midjourney/text/content.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int unknown = -1; // no percentage is listed

const QString website = u"https://midjourney.com/jobs/f75b7efd-f533-5299-bef6-b2cf8954a538"_s;
const QString websiteLink = u"[(Open on website for full quality)](<"_s + website + u">)"_s;

} // namespace

// Texts as service.md, section 4, names them.
class ContentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatDiscordShows_data();
    void readsWhatDiscordShows();
    void takesThePromptAsItStands_data();
    void takesThePromptAsItStands();
    void knowsTheNumberOfASingleImage_data();
    void knowsTheNumberOfASingleImage();
    void findsTheWebsite_data();
    void findsTheWebsite();
    void takesNoProgressFromThePrompt();
    void saysNothingAboutAnInfoText();
    void readsALargeTextAtOnce_data();
    void readsALargeTextAtOnce();
};

void ContentTest::readsWhatDiscordShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("states"); // w(aiting), p(aused), s(topped)

    const auto row = [](const char *name, const QString &text, const QString &what, int percent, const QString &mode,
                        const QString &states = {}) { QTest::newRow(name) << text << what << percent << mode << states; };
    row("waiting", u"**p** - <@1> (Waiting to start)"_s, {}, unknown, {}, u"w"_s);
    row("upscale waiting", u"Upscaling image #1 with **p** - <@1> (Waiting to start)"_s, u"Upscaling image #1"_s, unknown, {}, u"w"_s);
    row("variations waiting", u"Making variations for image #2 with prompt **p** - <@1> (Waiting to start)"_s,
        u"Making variations for image #2"_s, unknown, {}, u"w"_s);
    row("video waiting", u"Creating video with prompt **p** - <@1> (Waiting to start)"_s, u"Creating video"_s, unknown, {}, u"w"_s);
    row("animating", u"Animating..."_s, u"Animating..."_s, unknown, {});
    row("running", u"**p** - <@1> (31%) (fast)"_s, {}, 31, u"fast"_s);
    row("at the start", u"**p** - <@1> (0%) (fast)"_s, {}, 0, u"fast"_s);
    row("at the end", u"**p** - <@1> (100%) (relaxed)"_s, {}, 100, u"relaxed"_s);
    row("more than all", u"**p** - <@1> (101%) (fast)"_s, u"(101%)"_s, unknown, u"fast"_s);
    row("four digits", u"**p** - <@1> (0031%) (fast)"_s, u"(0031%)"_s, unknown, u"fast"_s);
    row("variations", u"**p** - Variations (Strong) by <@1> (95%) (fast)"_s, u"Variations (Strong)"_s, 95, u"fast"_s);
    row("pan", u"**p** - Pan Right by <@1> (35%) (relaxed)"_s, u"Pan Right"_s, 35, u"relaxed"_s);
    row("zoom", u"**p** - Zoom Out by <@1> (45%) (turbo)"_s, u"Zoom Out"_s, 45, u"turbo"_s);
    row("remix", u"**p** - Remix (Subtle) by <@1> (15%) (fast)"_s, u"Remix (Subtle)"_s, 15, u"fast"_s);
    row("upscaling", u"**p** - Upscaling by <@1> (78%) (fast)"_s, u"Upscaling"_s, 78, u"fast"_s);
    row("stealth", u"**p** - <@1> (15%) (fast, stealth)"_s, {}, 15, u"fast, stealth"_s);
    row("turbo stealth", u"**p** - Remix by <@1> (15%) (turbo, stealth)"_s, u"Remix"_s, 15, u"turbo, stealth"_s);
    row("paused", u"**p** - <@1> (paused) (relaxed)"_s, {}, unknown, u"relaxed"_s, u"p"_s);
    row("paused on the way", u"**p** - <@1> (35%) (paused) (relaxed, stealth)"_s, {}, 35, u"relaxed, stealth"_s, u"p"_s);
    row("stopped", u"**p** - <@1> (Stopped)"_s, {}, unknown, {}, u"s"_s);
    row("stopped on the way", u"**p** - Variations by <@1> (Stopped) (fast)"_s, u"Variations"_s, unknown, u"fast"_s, u"s"_s);
    row("failed", u"Failed to process your command"_s, u"Failed to process your command"_s, unknown, {}, u"s"_s);
    row("done", u"**p** - <@1> (fast)"_s, {}, unknown, u"fast"_s);
    row("done with a link", u"**p** - <@1> "_s + websiteLink + u" (fast)"_s, {}, unknown, u"fast"_s);
    row("upscaled", u"**p** - Upscaled (Creative) by <@1> (fast)"_s, u"Upscaled (Creative)"_s, unknown, u"fast"_s);
    row("variations with a link", u"**p** - Variations (Strong) by <@1> "_s + websiteLink + u" (fast)"_s, u"Variations (Strong)"_s, unknown,
        u"fast"_s);
    row("link before the states", u"**p** - Pan Left by <@1> (35%) "_s + websiteLink + u" (relaxed)"_s, u"Pan Left"_s, 35, u"relaxed"_s);
    row("nickname", u"**p** - Zoom Out by <@!1> (45%) (fast)"_s, u"Zoom Out"_s, 45, u"fast"_s);
    row("empty prompt", u"**** - <@1> (31%) (fast)"_s, {}, 31, u"fast"_s);
    row("empty", {}, {}, unknown, {});
}

void ContentTest::readsWhatDiscordShows()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(int, percent);
    QFETCH(QString, mode);
    QFETCH(QString, states);

    const Content content = contentOf(text);

    QCOMPARE(content.what, what);
    QCOMPARE(content.percent, percent == unknown ? std::nullopt : std::optional(percent));
    QCOMPARE(content.mode, mode);
    QCOMPARE(content.isWaiting, states.contains(u'w'));
    QCOMPARE(content.isPaused, states.contains(u'p'));
    QCOMPARE(content.isStopped, states.contains(u's'));
    QCOMPARE(content.prompt, text.contains("**p**"_L1) ? u"p"_s : QString());
}

void ContentTest::takesThePromptAsItStands_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("stars") << u"a ** b"_s;
    QTest::newRow("bold word") << u"a **bold** cat"_s;
    QTest::newRow("dash") << u"cat - dog - bird"_s;
    QTest::newRow("stars and dash") << u"cat ** - dog"_s;
    QTest::newRow("a whole message") << u"cat** - <@1> (31%) (fast) **dog"_s;
    QTest::newRow("percentage") << u"half (50%)"_s;
    QTest::newRow("percentage and mode") << u"half (50%) (relaxed)"_s;
    QTest::newRow("states") << u"(Waiting to start) (paused) (Stopped)"_s;
    QTest::newRow("star at the end") << u"a cat*"_s;
    QTest::newRow("star at the start") << u" *a cat"_s;
    QTest::newRow("single image") << u"cat** - Image #4 <@1>"_s;
    QTest::newRow("begins with failed") << u"Failed robot"_s;
    QTest::newRow("lines") << u"a\nb\n\nc"_s;
    QTest::newRow("links") << u"<https://s.mj.run/aBcDeF-ghIj> cat --v 7.0"_s;
    QTest::newRow("markdown link") << u"[cat](https://example.com/(x))"_s;
    QTest::newRow("emoji") << u"\U0001F408 caf\u00E9 \u732B"_s;
}

void ContentTest::takesThePromptAsItStands()
{
    QFETCH(QString, prompt);
    Content expected;
    expected.prompt = prompt;
    expected.mode = u"fast"_s;
    QCOMPARE(contentOf(u"**%1** - <@12> (fast)"_s.arg(prompt)), expected);
    expected.percent = 35;
    expected.what = u"Variations (Strong)"_s;
    QCOMPARE(contentOf(u"**%1** - Variations (Strong) by <@12> (35%) (fast)"_s.arg(prompt)), expected);
}

void ContentTest::knowsTheNumberOfASingleImage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("first") << u"**p** - Image #1 <@1>"_s << 1;
    QTest::newRow("fourth") << u"**p** - Image #4 <@1>"_s << 4;
    QTest::newRow("with a link") << u"**p** - Image #2 <@1> "_s + websiteLink << 2;
    QTest::newRow("in the prompt") << u"**Image #3** - <@1> (fast)"_s << 0;
    QTest::newRow("still running") << u"Upscaling image #1 with **p** - <@1> (Waiting to start)"_s << 0;
    QTest::newRow("no number") << u"**p** - Image # <@1>"_s << 0;
    QTest::newRow("too large") << u"**p** - Image #123456789012 <@1>"_s << 0;
}

void ContentTest::knowsTheNumberOfASingleImage()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QCOMPARE(contentOf(text).imageNumber, number == 0 ? std::nullopt : std::optional(number));
}

void ContentTest::findsTheWebsite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("in brackets") << u"**p** - <@1> "_s + websiteLink + u" (fast)"_s << website;
    QTest::newRow("bare") << u"**p** - <@1> [(Open)]("_s + website + u") (fast)"_s << website;
    QTest::newRow("none") << u"**p** - <@1> (fast)"_s << QString();
    QTest::newRow("in the prompt") << u"**"_s + websiteLink + u"** - <@1> (fast)"_s << QString();
    QTest::newRow("no https") << u"**p** - <@1> [(Open)](<javascript:alert>) (fast)"_s << QString();
}

void ContentTest::findsTheWebsite()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QCOMPARE(contentOf(text).websiteUrl, url);
}

void ContentTest::takesNoProgressFromThePrompt()
{
    const QString messages[] = {u"**half (50%)** - <@1> (Waiting to start)"_s, u"**half (50%) (fast)"_s, u"**half (50%)**"_s};
    for (const QString &message : messages)
        QCOMPARE(contentOf(message).percent, std::nullopt);
}

void ContentTest::saysNothingAboutAnInfoText()
{
    const Content content = contentOf(u"**Subscription**: Mega (Active)\n**Fast Time Remaining**: 60.0 hours (100.0%)\n**Jobs**: None"_s);
    QCOMPARE(content, Content());
}

void ContentTest::readsALargeTextAtOnce_data()
{
    QTest::addColumn<QString>("text");
    const auto repeated = [](const QString &part) { return part.repeated((1 << 20) / part.size()); };
    QTest::newRow("letters") << repeated(u"a"_s);
    QTest::newRow("stars") << repeated(u"*"_s);
    QTest::newRow("brackets") << repeated(u"["_s);
    QTest::newRow("links without an end") << repeated(u"[(Open)](<https:/"_s);
    QTest::newRow("parentheses") << repeated(u"("_s);
    QTest::newRow("states") << repeated(u" (paused)"_s);
    QTest::newRow("percentages") << repeated(u" (1%)"_s);
    QTest::newRow("mentions") << repeated(u" by <@1"_s);
    QTest::newRow("messages") << repeated(u"**p** - <@1> (31%) (fast)"_s);
    QTest::newRow("blanks") << repeated(u" "_s);
}

void ContentTest::readsALargeTextAtOnce()
{
    QFETCH(QString, text);
    const QString texts[] = {text, u"**"_s + text + u"** - <@1> (31%) (fast)"_s, u"**p** - "_s + text, text + u"**p** - <@1> (fast)"_s};
    for (const QString &each : texts)
        (void)contentOf(each);
    QCOMPARE(contentOf(texts[1]).percent, 31);
}

QTEST_GUILESS_MAIN(ContentTest)
#include "tst_content.moc"
