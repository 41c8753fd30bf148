// SPDX-License-Identifier: MIT
#include "app/compare/mediadifferences.h"
#include "tests/support/growth.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// "a [red] cat": what differs in brackets, "…" for what is left out.
QString marked(const QList<PromptPiece> &pieces)
{
    QString text;
    for (const PromptPiece &piece : pieces)
        text += piece.isOmitted ? u"…"_s : piece.isDifferent ? u'[' + piece.text + u']' : piece.text;
    return text;
}

QStringList markedPrompts(const QStringList &prompts)
{
    QList<ComparedData> all;
    for (const QString &prompt : prompts)
        all.append({.prompt = prompt});
    QStringList texts;
    for (const MediaDifference &one : mediaDifferences(all))
        texts.append(marked(one.prompt));
    return texts;
}

QString shown(const QList<NamedValue> &values)
{
    QStringList texts;
    for (const NamedValue &value : values)
        texts.append(value.name + u'=' + value.value);
    return texts.join(u' ');
}

// Every tenth word is one of its own.
QString longPrompt(qsizetype words, const QString &own)
{
    QStringList all;
    for (qsizetype word = 0; word < words; ++word)
        all.append(word % 10 == 0 ? own + QString::number(word) : u"word"_s + QString::number(word % 97));
    return all.join(u' ');
}

} // namespace

class MediaDifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void marksDifferentWords_data();
    void marksDifferentWords();
    void listsWhatDiffers();
    void keepsAllOfAPrompt();
    void readsLongPrompts();
    void worksLinearly();
    void shortensWhatIsEqual_data();
    void shortensWhatIsEqual();
};

void MediaDifferencesTest::marksDifferentWords_data()
{
    QTest::addColumn<QStringList>("prompts");
    QTest::addColumn<QStringList>("expected");
    const auto row
        = [](const char *name, const QStringList &prompts, const QStringList &expected) { QTest::newRow(name) << prompts << expected; };
    row("none", {}, {});
    row("one", {u"a cat"_s}, {u""_s});
    row("equal", {u"a cat"_s, u"a cat"_s, u"a cat"_s}, {u""_s, u""_s, u""_s});
    row("spaces", {u"a cat"_s, u"a  cat "_s}, {u""_s, u""_s});
    row("a word", {u"a red cat"_s, u"a blue cat"_s}, {u"a [red] cat"_s, u"a [blue] cat"_s});
    row("more", {u"a cat"_s, u"a red cat"_s}, {u"a cat"_s, u"a [red] cat"_s});
    row("a row of words", {u"a cat on a red roof"_s, u"a cat in the rain"_s}, {u"a cat [on a red roof]"_s, u"a cat [in the rain]"_s});
    row("other order", {u"red cat, blue dog"_s, u"blue cat, red dog"_s}, {u"[red] cat, [blue] dog"_s, u"[blue] cat, [red] dog"_s});
    row("three", {u"a red cat"_s, u"a red dog"_s, u"a blue cat"_s}, {u"a [red cat]"_s, u"a [red dog]"_s, u"a [blue cat]"_s});
    row("not in all", {u"a big cat"_s, u"a big cat"_s, u"a cat"_s}, {u"a [big] cat"_s, u"a [big] cat"_s, u"a cat"_s});
    row("nothing in common", {u"cat"_s, u"dog"_s}, {u"[cat]"_s, u"[dog]"_s});
    row("no prompt", {u"a cat"_s, u""_s}, {u"[a cat]"_s, u""_s});
    row("repeated", {u"very very big"_s, u"very big"_s}, {u"very [very] big"_s, u"very big"_s});
    row("signs", {u"a cat, a dog"_s, u"a cat; a dog"_s}, {u"a cat[,] a dog"_s, u"a cat[;] a dog"_s});
    row("letters", {u"a Cat"_s, u"a cat"_s}, {u"a [Cat]"_s, u"a [cat]"_s});
    row("Cyrillic", {u"маяк в бурю"_s, u"маяк в тумане"_s}, {u"маяк в [бурю]"_s, u"маяк в [тумане]"_s});
    row("Chinese", {u"红色的猫"_s, u"蓝色的猫"_s}, {u"[红]色的猫"_s, u"[蓝]色的猫"_s});
    row("Arabic", {u"قطة حمراء كبيرة"_s, u"قطة زرقاء كبيرة"_s}, {u"قطة [حمراء] كبيرة"_s, u"قطة [زرقاء] كبيرة"_s});
    row("beyond the BMP", {u"a 😀 cat"_s, u"a 😎 cat"_s}, {u"a [😀] cat"_s, u"a [😎] cat"_s});
}

void MediaDifferencesTest::marksDifferentWords()
{
    QFETCH(QStringList, prompts);
    QFETCH(QStringList, expected);
    QCOMPARE(markedPrompts(prompts), expected);
}

void MediaDifferencesTest::listsWhatDiffers()
{
    const QList<MediaDifference> all = mediaDifferences(
        {{.parameters = {{u"ar"_s, u"3:2"_s}, {u"v"_s, u"7"_s}, {u"raw"_s, {}}}, .facts = {{u"Seed"_s, u"1"_s}, {u"Model"_s, u"x"_s}}},
         {.parameters = {{u"v"_s, u"7"_s}, {u"ar"_s, u"1:1"_s}}, .facts = {{u"Seed"_s, u"2"_s}, {u"Model"_s, u"x"_s}}},
         {.parameters = {{u"v"_s, u"7"_s}, {u"ar"_s, u"1:1"_s}}, .facts = {{u"Model"_s, u"x"_s}}}});
    QCOMPARE(shown(all.at(0).parameters), u"ar=3:2 raw="_s);
    QCOMPARE(shown(all.at(1).parameters), u"ar=1:1"_s); // of two that are equal each has it: the third differs
    QCOMPARE(shown(all.at(2).parameters), u"ar=1:1"_s);
    QCOMPARE(shown(all.at(0).facts), u"Seed=1"_s);
    QCOMPARE(shown(all.at(1).facts), u"Seed=2"_s);
    QCOMPARE(shown(all.at(2).facts), QString());
    QVERIFY(all.at(2).prompt.isEmpty() && !all.at(2).isEmpty());

    const QList<MediaDifference> twice = mediaDifferences({{.parameters = {{u"sref"_s, u"1"_s}, {u"sref"_s, u"2"_s}}},
                                                           {.parameters = {{u"sref"_s, u"1"_s}}},
                                                           {.parameters = {{u"sref"_s, u"1"_s}, {u"sref"_s, u"2"_s}}}});
    QCOMPARE(shown(twice.at(0).parameters), u"sref=1, 2"_s);
    QCOMPARE(shown(twice.at(1).parameters), u"sref=1"_s);

    const ComparedData same{.prompt = u"a"_s, .parameters = {{u"v"_s, u"7"_s}}, .facts = {{u"Seed"_s, u"1"_s}}};
    for (const MediaDifference &one : mediaDifferences({same, same, same, same}))
        QVERIFY(one.isEmpty());
}

// Whatever is marked.
void MediaDifferencesTest::keepsAllOfAPrompt()
{
    const QStringList prompts{longPrompt(2'000, u"one"_s) + u"\n  end "_s, longPrompt(1'500, u"two"_s), u"\t"_s, u"x"_s.repeated(300'000)};
    QList<ComparedData> all;
    for (const QString &prompt : prompts)
        all.append({.prompt = prompt});
    const QList<MediaDifference> differences = mediaDifferences(all);
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        QString text;
        for (const PromptPiece &piece : differences.at(i).prompt)
            text += piece.text;
        QCOMPARE(text, prompts.at(i));
    }
}

// What is beyond the table is compared by its words, what is common at both ends in any case in their order.
void MediaDifferencesTest::readsLongPrompts()
{
    const QString equal = longPrompt(5'000, u"same"_s);
    const QStringList changed = markedPrompts({equal + u" red "_s + equal, equal + u" blue "_s + equal});
    QCOMPARE(changed.at(0), equal + u" [red] "_s + equal);
    QCOMPARE(changed.at(1), equal + u" [blue] "_s + equal);

    const QStringList apart = markedPrompts({longPrompt(10'000, u"one"_s), longPrompt(10'000, u"two"_s)});
    QVERIFY(apart.at(0).startsWith(u"[one0] word1 word2 word3"_s));
    QVERIFY(apart.at(1).contains(u"word9 [two10] word11 "_s));
    QCOMPARE(apart.at(0).count(u'['), 1'000);
}

void MediaDifferencesTest::worksLinearly()
{
    QVERIFY(growsLinearly(1'500, [](qsizetype words) {
        markedPrompts(
            {longPrompt(words, u"one"_s), longPrompt(words, u"two"_s), longPrompt(words, u"three"_s), longPrompt(words, u"four"_s)});
    }));
}

void MediaDifferencesTest::shortensWhatIsEqual_data()
{
    QTest::addColumn<QStringList>("prompts");
    QTest::addColumn<QString>("expected"); // of the first
    const auto row
        = [](const char *name, const QStringList &prompts, const QString &expected) { QTest::newRow(name) << prompts << expected; };
    const QString words = u"a b c d e f g h"_s;
    row("in the middle", {words + u" X "_s + words, words + u" Y "_s + words}, u"… g h [X] a b …"_s);
    row("at the beginning", {u"X "_s + words, u"Y "_s + words}, u"[X] a b …"_s);
    row("at the end", {words + u" X"_s, words + u" Y"_s}, u"… g h [X]"_s);
    row("between two", {u"X "_s + words + u" X"_s, u"Y "_s + words + u" Y"_s}, u"[X] a b … g h [X]"_s);
    row("few", {u"X a b c d e X"_s, u"Y a b c d e Y"_s}, u"[X] a b c d e [X]"_s);
    row("lacks a word", {words, u"X "_s + words}, words);
}

void MediaDifferencesTest::shortensWhatIsEqual()
{
    QFETCH(QStringList, prompts);
    QFETCH(QString, expected);
    const QList<MediaDifference> all = mediaDifferences({{.prompt = prompts.at(0)}, {.prompt = prompts.at(1)}});
    QCOMPARE(marked(shortened(all.first().prompt, 2)), expected);
}

QTEST_APPLESS_MAIN(MediaDifferencesTest)
#include "tst_mediadifferences.moc"
