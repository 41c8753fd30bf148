// SPDX-License-Identifier: MIT
#include "app/text/json/jsonfinder.h"

#include "app/text/json/encodedjson.h"
#include "tests/support/growth.h"

#include <QtTest>

namespace {

using Texts = QList<QByteArray>;

// What the values cover, which reads better than numbers.
Texts textsOf(const QByteArray &text)
{
    Texts texts;
    for (const FoundJson &value : findJson(text).values)
        texts.append(text.sliced(value.start, value.size));
    return texts;
}

} // namespace

class JsonFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void findsDocumentsInAnyText_data();
    void findsDocumentsInAnyText();
    void findsADocumentAmongManyCutOnes();
    void tellsWhatIsCut_data();
    void tellsWhatIsCut();
    void writesStrictJson_data();
    void writesStrictJson();
    void refusesWhatIsNoWholeValue_data();
    void refusesWhatIsNoWholeValue();
    void looksNoFartherThanAnEscapedText();
};

void JsonFinderTest::findsDocumentsInAnyText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Texts>("documents");
    const auto row = [](const char *name, const QByteArray &text, const Texts &documents) { QTest::newRow(name) << text << documents; };
    row("alone", "{\"a\":1}", {"{\"a\":1}"});
    row("lines", "{\"a\":1}\n{\"b\":2}\r\n[3]\n", {"{\"a\":1}", "{\"b\":2}", "[3]"});
    row("log", "12:00 GET said {\"a\":{}} and [1] (ok)", {"{\"a\":{}}", "[1]"});
    row("outermost", "[{\"a\":[1]}]", {"[{\"a\":[1]}]"});
    row("braces in strings", "{\"a\":\"}\"} {\"b\":\"\\\"}\"}", {"{\"a\":\"}\"}", "{\"b\":\"\\\"}\"}"});
    row("quotes outside", "say \"hi\" {\"a\":1} \" {\"b\":2}", {"{\"a\":1}", "{\"b\":2}"});
    row("stray closing brace", "} ] {\"a\":1}", {"{\"a\":1}"});
    row("stray opening brace", "{ see {\"a\":1}", {"{\"a\":1}"});
    row("cut line before a whole one", "{\"a\":\"cut\n{\"b\":2}\n{\"c\":3}", {"{\"b\":2}", "{\"c\":3}"});
    row("cut before a value", "{\"a\":\n{\"b\":2}\n{\"c\":3}", {"{\"b\":2}", "{\"c\":3}"});
    row("cut at the end", "{\"a\":1}\n{\"b\":[", {"{\"a\":1}"});
    row("whole in a cut one", "{\"list\":[{\"a\":1},{\"b\":2},{\"c\":", {"{\"a\":1}", "{\"b\":2}"});
    row("another notation", "{a: 'b', c: [None,],}", {"{a: 'b', c: [None,],}"});
    row("words in brackets", "[INFO] [2026-11-20 10:00] {see} {\"a\":1}", {"{\"a\":1}"});
    row("none", "no document here", {});
    row("empty", "", {});
}

void JsonFinderTest::findsDocumentsInAnyText()
{
    QFETCH(QByteArray, text);
    QFETCH(Texts, documents);
    QCOMPARE(textsOf(text), documents);
}

void JsonFinderTest::findsADocumentAmongManyCutOnes()
{
    const QByteArray text = QByteArray("{\"status\": {\"at\":\n").repeated(3000) + "{\"whole\":true}";
    QCOMPARE(textsOf(text), Texts{"{\"whole\":true}"});
}

void JsonFinderTest::tellsWhatIsCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("at the end") << QByteArray("{\"a\": 1, ") << true;
    QTest::newRow("in a string") << QByteArray("{\"a\": \"x") << true;
    QTest::newRow("by the next line") << QByteArray("{\"a\": \"x\n{\"b\": 1}") << true;
    QTest::newRow("by a line of a log") << QByteArray("{\"a\": \"x y\n12:00:00 INFO z\", \"b\": 1}") << true;
    QTest::newRow("another word") << QByteArray("{\"a\": completed}") << false;
    QTest::newRow("left out") << QByteArray("{ a: [ [Object] ] }") << false;
}

void JsonFinderTest::tellsWhatIsCut()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isCut);
    const JsonInText found = findJson(text);
    QVERIFY(!found.broken.isEmpty());
    QCOMPARE(found.broken.first().isCut, isCut);
}

void JsonFinderTest::writesStrictJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("strict");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &strict) { QTest::newRow(name) << text << strict; };
    row("numbers and order", " {\"b\": 1.10, \"a\" : 1E+05, \"b\":18446744073709551616 }\n",
        "{\"b\":1.10,\"a\":1E+05,\"b\":18446744073709551616}");
    row("mark", "\xEF\xBB\xBF{ }", "{}");
    row("controls", "[\"a\tb\x01\x7f\"]", "[\"a\\tb\\u0001\x7f\"]");
    row("line end in prose", "[\"a b\r\nc\"]", "[\"a b\\nc\"]");
    row("no numbers", "[NaN, -Infinity,\nInfinity]", "[null,null,null]");
    row("Windows-1252", "[\"caf\xE9 \x96 \xC3\xA9\"]", "[\"caf\xC3\xA9 \xE2\x80\x93 \xC3\xA9\"]");
    row("escapes of others", "['it\\'s \"x\" \\x41\\q']", "[\"it's \\\"x\\\" A\\\\q\"]");
    row("commas and comments", "[1, // one\n 2, /* two */ ]", "[1,2]");
    row("Ruby", "{\"a\"=>nil}", "{\"a\":null}");
    row("continued", "['a' +\n 'b']", "[\"ab\"]");
    row("lone surrogate", "[\"\\ud83d\"]", "[\"\\ud83d\"]");
}

void JsonFinderTest::writesStrictJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, strict);
    QCOMPARE(strictJson(text), std::optional(strict));
    QCOMPARE(strictJson(strict), std::optional(strict));
}

void JsonFinderTest::refusesWhatIsNoWholeValue_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "1", "{", "[1", "[1] 2", "x [1]", "{\"a\" 1}", "[1,,2]", "{,}", "[01]", "[1.]", "[+1]", "{a b: 1}", "[\"http://x\n.y\"]"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonFinderTest::refusesWhatIsNoWholeValue()
{
    QFETCH(QByteArray, text);
    QCOMPARE(strictJson(text), std::nullopt);
}

// There may be many of them on a line that is as long as the text.
void JsonFinderTest::looksNoFartherThanAnEscapedText()
{
    QVERIFY(growsLinearly(256 << 10, [](qsizetype size) {
        const QByteArray text = QByteArray("{\\\"a\"").leftJustified(size, 'x');
        for (qsizetype i = 0; i < size / 64; ++i)
            QCOMPARE(encodedJsonAt(text, 0)->size, 4);
    }));
}

QTEST_GUILESS_MAIN(JsonFinderTest)
#include "tst_jsonfinder.moc"
