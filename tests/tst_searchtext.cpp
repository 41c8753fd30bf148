// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/job/jobquery.h"
#include "app/services/midjourney/text/prompt.h"
#include "app/text/oneline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a person types into the search field, and which jobs that finds.
class SearchTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFields();
    void takesAllElseForText_data();
    void takesAllElseForText();
    void readsDates();
    void knowsWhenNothingCanMatch_data();
    void knowsWhenNothingCanMatch();
    void foldsTexts_data();
    void foldsTexts();
    void findsByPartsInAnyScript_data();
    void findsByPartsInAnyScript();
    void findsByField_data();
    void findsByField();
};

namespace {

JobSummary jobOf(const QString &prompt)
{
    Job job{.id = u"job:20261101103424001-user:7-channel:900-bot:midjourney"_s, .verb = u"imagine"_s, .state = JobState::Succeeded};
    job.stateText = u"completed"_s;
    job.prompt = promptOf(prompt);
    job.prompt.source = prompt;
    job.title = oneLine(job.prompt.text);
    job.button = u"U1"_s;
    job.seed = 4294967296;
    job.service = u"google-flow"_s;
    job.model = u"Veo-3.1 fast"_s;
    job.media = {{.role = "video", .duration = 8s}, {.role = "video", .duration = 90s}};
    job.created = QDateTime(QDate(2026, 11, 1), QTime(10, 34), utcZone);
    JobSummary summary = summaryOf({.job = job, .raw = prompt.toUtf8()});
    summary.roles = {"grid", "video"};
    summary.tags = {u"Für Oma"_s, u"best"_s};
    summary.stars = 4;
    return summary;
}

bool isFound(const QString &search, const JobSummary &job)
{
    return JobMatcher({.text = search}).matches(job);
}

} // namespace

void SearchTextTest::readsFields()
{
    const JobConditions found = conditionsOf(
        u"status:Completed verb:imagine id:2026 button:\"U1 strong\" tag:Größe seed:123 has:video has:grid is:pinned aspect:3:2 v:7 \"a cat\" Dög"_s);
    QCOMPARE(found.statuses, QStringList{u"completed"_s});
    QCOMPARE(found.verbs, QStringList{u"imagine"_s});
    QCOMPARE(found.ids, QStringList{u"2026"_s});
    QCOMPARE(found.buttons, QStringList{u"u1 strong"_s});
    QCOMPARE(found.tags, QStringList{u"grosse"_s});
    QCOMPARE(found.seed, 123);
    QCOMPARE(found.roles, (QSet<QByteArray>{"video", "grid"}));
    QVERIFY(found.isPinned && !found.isSaved && !found.canNeverMatch);
    QCOMPARE(found.parameters, (QList<PromptParameter>{{u"ar"_s, u"3:2"_s}, {u"v"_s, u"7"_s}}));
    QCOMPARE(found.words, (QStringList{u"a cat"_s, u"dog"_s}));
}

void SearchTextTest::takesAllElseForText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u"  "_s << QStringList{};
    QTest::newRow("a field that is none") << u"foo:bar"_s << QStringList{u"foo:bar"_s};
    QTest::newRow("a link") << u"https://a.example/b"_s << QStringList{u"https://a.example/b"_s};
    QTest::newRow("a field without a value") << u"status: tag:"_s << QStringList{u"status:"_s, u"tag:"_s};
    QTest::newRow("a quote left open") << u"\"a b"_s << QStringList{u"a b"_s};
    QTest::newRow("quotes of other countries") << u"\u201ea b\u201c \u00abc d\u00bb"_s << QStringList{u"a b"_s, u"c d"_s};
    QTest::newRow("operators of other searches")
        << u"a NEAR b* OR (c) -d ^e"_s << QStringList{u"a"_s, u"near"_s, u"b*"_s, u"or"_s, u"(c)"_s, u"-d"_s, u"^e"_s};
    QTest::newRow("SQL") << u"'; DROP TABLE job; --"_s << QStringList{u"';"_s, u"drop"_s, u"table"_s, u"job;"_s, u"--"_s};
}

void SearchTextTest::takesAllElseForText()
{
    QFETCH(QString, text);
    QTEST(conditionsOf(text).words, "words");
}

void SearchTextTest::readsDates()
{
    const auto utc = [](int year, int month, int day) { return QDate(year, month, day).startOfDay().toUTC(); };
    QCOMPARE(conditionsOf(u"before:2026-11-01"_s).until, utc(2026, 11, 1));
    QCOMPARE(conditionsOf(u"after:2026"_s).from, utc(2027, 1, 1));
    const JobConditions month = conditionsOf(u"on:2026-02 after:2026-02-10"_s);
    QCOMPARE(month.from, utc(2026, 2, 11));
    QCOMPARE(month.until, utc(2026, 3, 1));
}

void SearchTextTest::knowsWhenNothingCanMatch_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"before:yesterday", "on:2026-13-01", "seed:abc", "seed:1 seed:2", "has:\"a grid\"", "is:nice", "duration:long"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SearchTextTest::knowsWhenNothingCanMatch()
{
    QFETCH(QString, text);
    QVERIFY(conditionsOf(text).canNeverMatch);
    QVERIFY(!isFound(text, jobOf(u"x"_s)));
}

void SearchTextTest::foldsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Éclair über Ångström"_s << u"eclair uber angstrom"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("blanks") << u" a \n\t b\u00a0c "_s << u"a b c"_s;
    QTest::newRow("widths") << u"ＡＢＣ ｶﾞ"_s << u"abc ガ"_s;
    QTest::newRow("voicing tells words apart") << u"か が ぱ"_s << u"か が ぱ"_s;
    QTest::newRow("Arabic vowels and stretching") << u"كِتَـــاب"_s << u"كتاب"_s;
    QTest::newRow("emoji with its selector") << QString::fromUtf8("\xe2\x98\x82\xef\xb8\x8f") << QString::fromUtf8("\xe2\x98\x82");
    QTest::newRow("a null") << QString(u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
}

void SearchTextTest::foldsTexts()
{
    QFETCH(QString, text);
    QTEST(searchFold(text), "folded");
    QCOMPARE(searchFold(searchFold(text)), searchFold(text));
}

void SearchTextTest::findsByPartsInAnyScript_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("part");
    QTest::newRow("German") << u"Ein alter Leuchtturm im Größenwahn"_s << u"TURM grosse"_s;
    QTest::newRow("Japanese") << u"嵐の中の灯台、油絵"_s << u"灯台"_s;
    QTest::newRow("one Japanese letter") << u"嵐の中の灯台、油絵"_s << u"嵐"_s;
    QTest::newRow("Arabic") << u"منارة في عاصفة"_s << u"عاصف"_s;
    QTest::newRow("Chinese") << u"暴风雨中的灯塔"_s << u"灯塔"_s;
    QTest::newRow("emoji") << QString::fromUtf8("a cat \xf0\x9f\x90\xb1 sleeps") << QString::fromUtf8("\xf0\x9f\x90\xb1");
    QTest::newRow("a phrase over a line's end") << u"two\n words"_s << u"\"two words\""_s;
    QTest::newRow("a percent sign") << u"100% wool"_s << u"0%"_s;
}

void SearchTextTest::findsByPartsInAnyScript()
{
    QFETCH(QString, prompt);
    QFETCH(QString, part);
    QVERIFY(isFound(part, jobOf(prompt)));
    QVERIFY(!isFound(part + u" elsewhere"_s, jobOf(prompt)));
    QVERIFY(!isFound(part, jobOf(u"nothing of it"_s)));
}

void SearchTextTest::findsByField_data()
{
    QTest::addColumn<QString>("finds");
    QTest::addColumn<QString>("doesNot");
    QTest::newRow("status") << u"status:completed"_s << u"status:failed"_s;
    QTest::newRow("status, half typed") << u"status:Complete"_s << u"status:ompleted"_s;
    QTest::newRow("status by its state") << u"status:comp"_s << u"status:running"_s;
    QTest::newRow("one of two statuses") << u"status:fail status:comp"_s << u"status:fail status:completed!"_s;
    QTest::newRow("verb, half typed") << u"verb:imag"_s << u"verb:magine"_s;
    QTest::newRow("verb") << u"verb:IMAGINE"_s << u"verb:blend"_s;
    QTest::newRow("service") << u"service:google"_s << u"service:flow"_s;
    QTest::newRow("model") << u"model:veo-3"_s << u"model:fast"_s;
    QTest::newRow("longer") << u"duration:>80s"_s << u"duration:>90s"_s; // the longest counts
    QTest::newRow("shorter") << u"duration:<2m duration:>1:00"_s << u"duration:<90"_s;
    QTest::newRow("as long") << u"duration:1.5m"_s << u"duration:1:31"_s;
    QTest::newRow("id") << u"id:1034240"_s << u"id:999"_s;
    QTest::newRow("button") << u"button:u1"_s << u"button:u2"_s;
    QTest::newRow("tag") << u"tag:\"für oma\" tag:best"_s << u"tag:oma"_s;
    QTest::newRow("a tag as text") << u"oma"_s << u"opa"_s;
    QTest::newRow("seed beyond 32 bits") << u"seed:4294967296"_s << u"seed:0"_s;
    QTest::newRow("before") << u"before:2026-11-02"_s << u"before:2026-11-01"_s;
    QTest::newRow("after") << u"after:2026-10"_s << u"after:2026-11"_s;
    QTest::newRow("has") << u"has:video has:grid"_s << u"has:image"_s;
    QTest::newRow("parameter") << u"ar:3:2 s:250"_s << u"ar:16:9"_s;
    QTest::newRow("is") << u"-"_s << u"is:pinned"_s;
    QTest::newRow("rated") << u"is:rated"_s << u"is:rejected"_s;
    QTest::newRow("rating") << u"rating:4"_s << u"rating:3"_s;
    QTest::newRow("better than") << u"rating:>3"_s << u"rating:>4"_s;
    QTest::newRow("at least") << u"rating:>=4"_s << u"rating:>=5"_s;
    QTest::newRow("worse than") << u"rating:<5"_s << u"rating:<4"_s;
    QTest::newRow("at most") << u"rating:<=4"_s << u"rating:<=3"_s;
    QTest::newRow("between") << u"rating:>2 rating:<5"_s << u"rating:0"_s;
    QTest::newRow("no rating") << u"rating:>=0"_s << u"rating:6"_s;
}

void SearchTextTest::findsByField()
{
    QFETCH(QString, finds);
    QFETCH(QString, doesNot);
    const JobSummary job = jobOf(u"a - lighthouse --ar 3:2 --stylize 250"_s);
    QVERIFY(isFound(finds, job));
    QVERIFY(!isFound(doesNot, job));
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
