#include "app/job/jsondiff.h"
#include "app/job/jsonlayout.h"
#include "tests/support/fixtures.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = DiffLine::Kind;

// "a -b +c": the lines with their marks.
QString marked(const QList<DiffLine> &lines)
{
    QStringList words;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case Kind::Same: words.append(line.text); break;
        case Kind::Added: words.append(u'+' + line.text); break;
        case Kind::Removed: words.append(u'-' + line.text); break;
        }
    }
    return words.join(u' ');
}

// What is left when the lines of one kind are taken out.
QString without(const QList<DiffLine> &lines, Kind kind)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        if (line.kind != kind)
            texts.append(line.text);
    }
    return texts.join(u'\n');
}

qsizetype changes(const QList<DiffLine> &lines)
{
    return std::count_if(lines.begin(), lines.end(), [](const DiffLine &line) { return line.kind != Kind::Same; });
}

QString randomText(QRandomGenerator &random, int most)
{
    QStringList lines;
    const int count = random.bounded(most + 1);
    for (int i = 0; i < count; ++i)
        lines.append(QString(u"abcd "_s.at(random.bounded(5))));
    return lines.join(u'\n');
}

// The length of the shortest way by the plain table of all pairs.
qsizetype fewestChanges(const QString &earlier, const QString &later)
{
    const QStringList a = earlier.isEmpty() ? QStringList() : earlier.split(u'\n');
    const QStringList b = later.isEmpty() ? QStringList() : later.split(u'\n');
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = a[i - 1] == b[j - 1] ? diagonal : std::min(above, row[j - 1]) + 1;
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

class JsonDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void givesBothTextsInAsFewChangesAsCanBe();
    void fallsBackInAsManyChangesAsItIsTold();
    void comparesTwoAnswers();
    void endsWithHostileTexts();
};

void JsonDiffTest::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("earlier"); // a blank ends a line
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing in both") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
    QTest::newRow("all new") << u""_s << u"a b"_s << u"+a +b"_s;
    QTest::newRow("all gone") << u"a b"_s << u""_s << u"-a -b"_s;
    QTest::newRow("changed") << u"a b c"_s << u"a x c"_s << u"a -b +x c"_s;
    QTest::newRow("two in a row") << u"a b c d"_s << u"a x y d"_s << u"a -b -c +x +y d"_s;
    QTest::newRow("added at the start") << u"b"_s << u"a b"_s << u"+a b"_s;
    QTest::newRow("added at the end") << u"a"_s << u"a b"_s << u"a +b"_s;
    QTest::newRow("removed twice") << u"a b c d e"_s << u"a c e"_s << u"a -b c -d e"_s;
    QTest::newRow("one more of the same") << u"a a"_s << u"a a a"_s << u"a a +a"_s;
    QTest::newRow("moved") << u"a b c"_s << u"b c a"_s << u"-a b c +a"_s;
    QTest::newRow("nothing in common") << u"a b"_s << u"c d"_s << u"-a -b +c +d"_s;
}

void JsonDiffTest::tellsWhatChanged()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QString, lines);
    QCOMPARE(marked(jsonDiff(earlier.replace(u' ', u'\n'), later.replace(u' ', u'\n'))), lines);
}

void JsonDiffTest::givesBothTextsInAsFewChangesAsCanBe()
{
    QRandomGenerator random(20261120);
    for (int round = 0; round < 3000; ++round) {
        const QString earlier = randomText(random, 14);
        const QString later = randomText(random, 14);
        const QList<DiffLine> lines = jsonDiff(earlier, later);
        QCOMPARE(without(lines, Kind::Removed), later);
        QCOMPARE(without(lines, Kind::Added), earlier);
        QCOMPARE(changes(lines), fewestChanges(earlier, later));
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(lines.at(i - 1).kind != Kind::Added || lines.at(i).kind != Kind::Removed);
    }
}

void JsonDiffTest::fallsBackInAsManyChangesAsItIsTold()
{
    const QString earlier = u"a\nb\nc\nd\ne\nf"_s;
    const QString later = u"a\nB\nc\nD\ne\nf"_s;
    QCOMPARE(marked(jsonDiff(earlier, later, 4)), u"a -b +B c -d +D e f"_s);
    QCOMPARE(marked(jsonDiff(earlier, later, 3)), u"a -b -c -d +B +c +D e f"_s);
    QRandomGenerator random(7);
    for (int round = 0; round < 1000; ++round) {
        const QString one = randomText(random, 14);
        const QString other = randomText(random, 14);
        const QList<DiffLine> lines = jsonDiff(one, other, random.bounded(8));
        QCOMPARE(without(lines, Kind::Removed), other);
        QCOMPARE(without(lines, Kind::Added), one);
    }
}

void JsonDiffTest::comparesTwoAnswers()
{
    const QByteArray answer = fixture(u"jobs/v2-imagine-completed.json"_s);
    QByteArray earlier = answer;
    earlier.replace("\"completed\"", "\"progress\"");
    QVERIFY(earlier != answer);
    const QList<DiffLine> lines = jsonDiff(QString::fromUtf8(indentedJson(earlier)), QString::fromUtf8(indentedJson(answer)));
    QCOMPARE(changes(lines), 2);
    QCOMPARE(without(lines, Kind::Removed), QString::fromUtf8(indentedJson(answer)));
}

// A hundred thousand lines that all differ, or only half of them: bounded, whatever comes.
void JsonDiffTest::endsWithHostileTexts()
{
    QStringList numbers;
    QStringList others;
    for (int i = 0; i < 100'000; ++i) {
        numbers.append(QString::number(i));
        others.append(QString::number(i % 2 == 0 ? i : -i));
    }
    const QString later = others.join(u'\n');
    const QList<DiffLine> lines = jsonDiff(numbers.join(u'\n'), later);
    QCOMPARE(without(lines, Kind::Removed), later);
    QCOMPARE(changes(jsonDiff(u"x\n"_s.repeated(100'000), u"x\n"_s.repeated(100'500))), 500);
}

QTEST_GUILESS_MAIN(JsonDiffTest)
#include "tst_jsondiff.moc"
