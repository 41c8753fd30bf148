// SPDX-License-Identifier: MIT
#include "app/text/json/jsonlayout.h"
#include "app/text/json/jsontext.h"
#include "tests/support/fixtures.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// "K:name" for each token that is not punctuation.
QStringList named(const QString &line, const JsonLine &tokens)
{
    static const QString letters = u"KSNLP"_s;
    QStringList names;
    for (const JsonToken &token : tokens.tokens) {
        if (token.kind != JsonToken::Kind::Punctuation)
            names.append(letters.at(static_cast<int>(token.kind)) + u':' + line.mid(token.start, token.size));
    }
    return names;
}

} // namespace

class JsonLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void indents_data();
    void indents();
    void losesNothing_data();
    void losesNothing();
    void staysSmallWhenNestedDeep();
    void laysOutALargeTextAtOnce_data();
    void laysOutALargeTextAtOnce();
    void laysOutEachSample();
    void tellsTokens_data();
    void tellsTokens();
    void endsInAnOpenString();
    void boundsTheTokensOfALine();
    void cutsLongLinesAndTexts();
    void breaksLongLinesIntoPieces();
};

void JsonLayoutTest::indents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) { QTest::newRow(name) << json << expected; };
    row("object", "{\"a\":1,\"b\":[1.10,\"x y\"]}", "{\n  \"a\": 1,\n  \"b\": [\n    1.10,\n    \"x y\"\n  ]\n}");
    row("already indented", "{\r\n\t\"a\" :  1\n}\n", "{\n  \"a\": 1\n}");
    row("empty ones", "{\"a\":{ },\"b\":[\n]}", "{\n  \"a\": {},\n  \"b\": []\n}");
    row("duplicates, order, escapes", "{\"b\":1,\"a\":\"\\u0041\\/\",\"b\":1E+05}",
        "{\n  \"b\": 1,\n  \"a\": \"\\u0041\\/\",\n  \"b\": 1E+05\n}");
    row("brackets and commas in strings", "[\"{,}:\\\"]\"]", "[\n  \"{,}:\\\"]\"\n]");
    row("byte order mark", "\xEF\xBB\xBF[1]", "[\n  1\n]");
    row("a string", "\"a  b\"", "\"a  b\"");
    row("two documents", "{\"a\":1}\n{\"b\":2}", "{\n  \"a\": 1\n}\n{\n  \"b\": 2\n}");
    row("no JSON", "Not  found", "Not found");
    row("empty", "", "");
}

void JsonLayoutTest::indents()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(indentedJson(json), expected);
    QCOMPARE(indentedJson(expected), expected);
}

void JsonLayoutTest::losesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{", "}", "]]]", "{\"a", "{\"a\\", "[1,,2", "{:}", "[}", "{]", "a\"b", "tru e", ",,", "\"a\" \"b\"",
                             "{\"a\":1}}{", "[ [ 1 ", "\xFF\xFE[", "1:2:3"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("zero byte") << QByteArray("[\0, 1]", 7);
}

void JsonLayoutTest::losesNothing()
{
    QFETCH(QByteArray, json);
    QCOMPARE(compactJson(indentedJson(json)), compactJson(json));
}

void JsonLayoutTest::staysSmallWhenNestedDeep()
{
    const QByteArray deep = QByteArray("[").repeated(600) + '1' + QByteArray("]").repeated(600);
    const QByteArray shown = indentedJson(deep);
    QCOMPARE(compactJson(shown), deep);
    QVERIFY(shown.size() < 200'000);
    QVERIFY(shown.contains('\n' + QByteArray(120, ' ') + "1\n"));
    QVERIFY(!shown.contains(QByteArray(121, ' ')));
    QVERIFY(indentedJson(QByteArray(1'000'000, '[')).size() < 1'200'000);
}

void JsonLayoutTest::laysOutALargeTextAtOnce_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"{", "[{\"", "\"", "\\", "{}", "[1,", "{\"a\":", "a", " ", "]", "\"a\"", "1 "})
        QTest::newRow(part) << QByteArray(part);
}

void JsonLayoutTest::laysOutALargeTextAtOnce()
{
    QFETCH(QByteArray, part);
    const QByteArray large = part.repeated((1 << 20) / part.size());
    QCOMPARE(compactJson(indentedJson(large)), compactJson(large));
    (void)jsonTokens(QString::fromLatin1(large));
}

void JsonLayoutTest::laysOutEachSample()
{
    QDirIterator files(fixturePath(u"jobs"_s), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QCOMPARE(compactJson(indentedJson(json)), compactJson(json));
        QCOMPARE(indentedJson(compactJson(json)), indentedJson(json));
    }
    QVERIFY(count > 20);
}

void JsonLayoutTest::tellsTokens_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("tokens");
    const auto row = [](const char *name, const QString &line, const QStringList &tokens) { QTest::newRow(name) << line << tokens; };
    row("member", u"  \"a\": \"b\","_s, {u"K:\"a\""_s, u"S:\"b\""_s});
    row("blank before the colon", u"\"a\" : 1"_s, {u"K:\"a\""_s, u"N:1"_s});
    row("numbers", u"-1.5e3, 20"_s, {u"N:-1.5e3"_s, u"N:20"_s});
    row("literals", u"[true,null]"_s, {u"L:true"_s, u"L:null"_s});
    row("escaped quote", u"\"a\\\"b\": \"\\\\\""_s, {u"K:\"a\\\"b\""_s, u"S:\"\\\\\""_s});
    row("open", u"\"a"_s, {u"S:\"a"_s});
    row("empty", QString(), {});
}

void JsonLayoutTest::tellsTokens()
{
    QFETCH(QString, line);
    QFETCH(QStringList, tokens);
    QCOMPARE(named(line, jsonTokens(line)), tokens);
}

void JsonLayoutTest::endsInAnOpenString()
{
    QVERIFY(jsonTokens(u"\"a").endsInString);
    QVERIFY(jsonTokens(u"\"a\\").endsInString);
    QVERIFY(!jsonTokens(u"\"a\"").endsInString);
    const QString next = u"b\", 1"_s;
    QCOMPARE(named(next, jsonTokens(next, true)), QStringList({u"S:b\""_s, u"N:1"_s}));
    QVERIFY(jsonTokens(u"b", true).endsInString);
}

void JsonLayoutTest::boundsTheTokensOfALine()
{
    QCOMPARE(jsonTokens(u"1,"_s.repeated(5000)).tokens.size(), 2000);
}

void JsonLayoutTest::cutsLongLinesAndTexts()
{
    const ExcerptLimits limits{.lineLength = 4, .lines = 2};
    const auto cut = [&](const QString &text) { return excerptOf(text, limits, u"+%L1c"_s, u"+%L1l"_s); };
    QCOMPARE(cut(u"abcd\nef"_s), (JsonExcerpt{.text = u"abcd\nef"_s, .isCut = false}));
    QCOMPARE(cut(u"abcdef\ng"_s), (JsonExcerpt{.text = u"abcd+2c\ng"_s, .isCut = true}));
    QCOMPARE(cut(u"a\nb\nc\nd"_s), (JsonExcerpt{.text = u"a\nb\n+2l"_s, .isCut = true}));
    QCOMPARE(cut(u"abc\U0001F504d"_s).text, u"abc+3c"_s); // not through the middle of a character
    QCOMPARE(cut(QString()), JsonExcerpt());
}

void JsonLayoutTest::breaksLongLinesIntoPieces()
{
    QCOMPARE(inPieces(u"abcdefghi\n\njk", 4), u"abcd\nefgh\ni\n\njk"_s);
    QCOMPARE(inPieces(u"abc\U0001F504d", 4), u"abc\n\U0001F504d"_s);
    QCOMPARE(inPieces(u"", 4), QString());
}

QTEST_GUILESS_MAIN(JsonLayoutTest)
#include "tst_jsonlayout.moc"
