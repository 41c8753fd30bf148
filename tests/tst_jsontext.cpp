// SPDX-License-Identifier: MIT
#include "app/text/json/jsontext.h"

#include <QtTest>

namespace {

// What the spans cover, which reads better than numbers.
QList<QByteArray> textsOf(const QByteArray &text, const QList<JsonSpan> &spans)
{
    QList<QByteArray> texts;
    for (const JsonSpan &span : spans)
        texts.append(text.sliced(span.start, span.size));
    return texts;
}

using Texts = QList<QByteArray>;

} // namespace

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void putsADocumentOnOneLine_data();
    void putsADocumentOnOneLine();
    void findsWhatStandsInAValue_data();
    void findsWhatStandsInAValue();
    void namesMembersAsWritten();
    void walksDeepNesting_data();
    void walksDeepNesting();
    void walksALargeTextAtOnce_data();
    void walksALargeTextAtOnce();
};

void JsonTextTest::putsADocumentOnOneLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) { QTest::newRow(name) << json << expected; };
    row("indented", "{\r\n  \"a\" : [ 1,\t2 ]\n}\n", "{\"a\":[1,2]}");
    row("blanks in a string", "{\"a b\": \" c \"}", "{\"a b\":\" c \"}");
    row("escaped quote", "[\"a\\\" b\" , 1]", "[\"a\\\" b\",1]");
    row("escaped backslash", "[\"a\\\\\" , \" b\"]", "[\"a\\\\\",\" b\"]");
    row("numbers as they are", "[1.10 , 1E+05 , 18446744073709551616]", "[1.10,1E+05,18446744073709551616]");
    row("duplicates and order", "{\"b\": 1, \"a\": 2, \"b\": 3}", "{\"b\":1,\"a\":2,\"b\":3}");
    row("unicode", "[\"caf\xC3\xA9 \xF0\x9F\x94\x84\" ]", "[\"caf\xC3\xA9 \xF0\x9F\x94\x84\"]");
    row("byte order mark", "\xEF\xBB\xBF{ }", "{}");
    row("open string", "{ \"a b", "{\"a b");
    row("backslash at the end", "{ \"a b\\", "{\"a b\\");
    row("empty", "", "");
    row("only blanks", " \n ", "");
}

void JsonTextTest::putsADocumentOnOneLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(compactJson(json), expected);
    QCOMPARE(compactJson(expected), expected);
}

void JsonTextTest::findsWhatStandsInAValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Texts>("children");
    const auto row = [](const char *name, const QByteArray &json, const Texts &children) { QTest::newRow(name) << json << children; };
    row("object", " { \"a\" : 1 , \"b\" : [ 2, {} ] }", {"1", "[ 2, {} ]"});
    row("array", "[1, \"two\", null, {\"three\": 3}, [4]]", {"1", "\"two\"", "null", "{\"three\": 3}", "[4]"});
    row("brackets in strings", "[\"]\", \"}{\", {\"]\": \"[\"}]", {"\"]\"", "\"}{\"", "{\"]\": \"[\"}"});
    row("escaped quotes", "[\"a\\\"]\", 1]", {"\"a\\\"]\"", "1"});
    row("unicode", "[\"\xE2\x9E\xA1\xEF\xB8\x8F\",\"\\u27a1\"]", {"\"\xE2\x9E\xA1\xEF\xB8\x8F\"", "\"\\u27a1\""});
    row("empty object", "{}", {});
    row("empty array", "[ ]", {});
    row("comma at the end", "[1,]", {"1"});
    row("two commas", "[1,,2]", {"1"});
    row("cut in a container", "[1, [2", {"1"});
    row("cut in a string", "[1, \"tw", {"1", "\"tw"});
    row("cut in a name", "{\"a\": 1, \"b", {"1"});
    row("cut after a name", "{\"a\": 1, \"b\":", {"1"});
    row("a number", "42", {});
    row("a string", "\"[1]\"", {});
    row("empty", "", {});
}

void JsonTextTest::findsWhatStandsInAValue()
{
    QFETCH(QByteArray, json);
    QFETCH(Texts, children);
    QCOMPARE(textsOf(json, jsonChildren(json)), children);
}

void JsonTextTest::namesMembersAsWritten()
{
    const QByteArray json = "{\"a b\": 1, \"\": 2, \"q\\\"\": 3, \"\\u00e9\": 4, \"a b\": 5}";
    QByteArrayList names;
    const auto children = jsonChildren(json);
    for (const JsonSpan &child : children)
        names.append(child.name);
    QCOMPARE(names, QByteArrayList({"a b", "", "q\\\"", "\\u00e9", "a b"}));
    QCOMPARE(jsonChildren("[\"x\"]").first().name, QByteArray());
}

void JsonTextTest::walksDeepNesting_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("600") << 600;
    QTest::newRow("a million") << 1'000'000;
}

void JsonTextTest::walksDeepNesting()
{
    QFETCH(int, depth);
    const QByteArray json = QByteArray(depth, '[') + QByteArray(depth, ']');
    QCOMPARE(jsonChildren(json), (QList<JsonSpan>{{.start = 1, .size = json.size() - 2}}));
    QCOMPARE(compactJson(json), json);
}

void JsonTextTest::walksALargeTextAtOnce_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"{", "[{\"", "\"", "\\", "{}", "[1,", "{\"a\":", "a", " ", "]"})
        QTest::newRow(part) << QByteArray(part);
}

void JsonTextTest::walksALargeTextAtOnce()
{
    QFETCH(QByteArray, part);
    const QByteArray large = part.repeated((1 << 18) / part.size());
    (void)jsonChildren(large);
    (void)compactJson(large);
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
