// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/text/json/jsondiff.h"
#include "app/text/json/jsonlayout.h"
#include "tests/support/fixtures.h"
#include "tests/ui/support/shots.h"
#include "ui/detail/jsonhighlighter.h"
#include "ui/detail/jsonview.h"
#include "ui/detail/responsechooser.h"
#include "ui/detail/shownjson.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QThreadPool>
#include <QToolButton>
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
    for (const DiffLine &line : lines)
        texts += line.kind == kind ? QStringList() : QStringList{line.text};
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
qsizetype minChanges(const QString &earlier, const QString &later)
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

QDateTime at(int minute)
{
    return QDateTime(QDate(2025, 11, 20), QTime(14, minute, 7), utcZone);
}

// The newest first, as an archive returns them.
QList<ResponseVersion> threeAnswers()
{
    return {{at(39), "{\"status\":\"completed\",\"a\":1,\"b\":2}"},
            {at(38), "{\"status\":\"progress\",\"a\":1}"},
            {at(37), "{\"status\":\"created\",\"a\":1}"}};
}

// The view and what a user sees of it.
struct Shown
{
    QThreadPool pool{};
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    JsonView view{pool, &window};
    QPlainTextEdit *text = view.findChild<QPlainTextEdit *>();

    Shown()
    {
        window.resize(900, 500);
        view.resize(window.size());
        window.show();
    }

    template<typename Control>
    Control *control(const QString &name) const
    {
        const auto controls = view.findChildren<Control *>();
        for (Control *candidate : controls) {
            if (candidate->isVisible() && QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }

    QComboBox *choice(const QString &label) const // by the label that names it for screen readers
    {
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *candidate : labels) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == label)
                return qobject_cast<QComboBox *>(candidate->buddy());
        }
        return nullptr;
    }

    // "+"s, "-"s and blanks: how the lines begin.
    QString marks() const
    {
        QString marks;
        for (const QString &line : text->toPlainText().split(u'\n'))
            marks += line.left(1);
        return marks;
    }

    QColor ground(int line) const
    {
        const auto formats = text->document()->findBlockByNumber(line).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.background().color();
    }
};

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
    void offersNoChoiceOfOneAnswer();
    void showsAnEarlierAnswer();
    void marksWhatChanged();
    void staysWithTheLatestAndWithAChoice();
    void forgetsTheChoiceForAnotherJob();
    void showsChangesOfLargeAnswersInAWorker();
    void choosesInANarrowPane();
    void looksGood_data();
    void looksGood();
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
        QCOMPARE(changes(lines), minChanges(earlier, later));
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

void JsonDiffTest::offersNoChoiceOfOneAnswer()
{
    Shown shown;
    shown.view.setResponses(threeAnswers().first(1));
    QVERIFY(!shown.choice(u"Response:"_s));
    QVERIFY(shown.text->toPlainText().contains("completed"_L1));
    shown.view.setResponses(threeAnswers());
    QVERIFY(shown.choice(u"Response:"_s));
    shown.view.setJson("{}");
    QVERIFY(!shown.choice(u"Response:"_s));
    QCOMPARE(shown.text->toPlainText(), u"{}"_s);
}

void JsonDiffTest::showsAnEarlierAnswer()
{
    Shown shown;
    shown.view.setResponses(threeAnswers());
    QSignalSpy copies(&shown.view, &JsonView::copyRequested);
    QComboBox *answer = shown.choice(u"Response:"_s);
    QCOMPARE(answer->count(), 3);
    const QString day = QLocale().toString(QDate(2025, 11, 20), QLocale::ShortFormat);
    QVERIFY(answer->currentText().startsWith(u"Latest, %1 "_s.arg(day)) && answer->currentText().endsWith(":39:07"_L1));
    answer->setCurrentIndex(1);
    QVERIFY(shown.text->toPlainText().contains("progress"_L1));
    shown.control<QToolButton>(u"Copy"_s)->click();
    QCOMPARE(copies.takeFirst().first().toString(), QString::fromUtf8(threeAnswers().at(1).raw));
}

void JsonDiffTest::marksWhatChanged()
{
    Shown shown;
    shown.view.setResponses(threeAnswers());
    auto *changes = shown.control<QCheckBox>(u"Show changes"_s);
    QComboBox *since = shown.choice(u"since:"_s);
    QVERIFY(changes && since && !since->isEnabled());
    changes->click();
    QVERIFY(since->isEnabled() && since->currentText().startsWith("Previous, "_L1));
    QCOMPARE(shown.text->toPlainText(),
             u"  {\n-   \"status\": \"progress\",\n-   \"a\": 1\n+   \"status\": \"completed\",\n+   \"a\": 1,\n+   \"b\": 2\n  }"_s);
    const JsonColors colors = jsonColors(shown.text->palette());
    QCOMPARE(shown.ground(1), colors.removed);
    QCOMPARE(shown.ground(3), colors.added);
    QCOMPARE(shown.text->textCursor().blockNumber(), 1); // the first change
    QVERIFY(shown.control<QLabel>(u"3 line(s) added, 2 line(s) removed"_s));
    since->setCurrentIndex(1);
    QVERIFY(shown.text->toPlainText().contains("created"_L1));
    shown.choice(u"Response:"_s)->setCurrentIndex(2); // none before it
    QVERIFY(!changes->isEnabled());
    QCOMPARE(shown.text->toPlainText(), QString::fromUtf8(indentedJson(threeAnswers().at(2).raw)));
    QVERIFY(!shown.ground(1).isValid() || shown.ground(1) != colors.removed);
}

void JsonDiffTest::staysWithTheLatestAndWithAChoice()
{
    Shown shown;
    shown.view.setResponses(threeAnswers().last(2));
    shown.view.setResponses(threeAnswers());
    QVERIFY(shown.text->toPlainText().contains("completed"_L1)); // the latest by now
    shown.choice(u"Response:"_s)->setCurrentIndex(1);
    QSignalSpy texts(shown.text->document(), &QTextDocument::contentsChanged);
    QList<ResponseVersion> four = threeAnswers();
    four.prepend({at(40), "{\"d\":1}"});
    shown.view.setResponses(four);
    QCOMPARE(shown.choice(u"Response:"_s)->currentIndex(), 2);
    QVERIFY(shown.text->toPlainText().contains("progress"_L1));
    QCOMPARE(texts.size(), 0);
}

void JsonDiffTest::forgetsTheChoiceForAnotherJob()
{
    Shown shown;
    shown.view.setResponses(threeAnswers());
    shown.choice(u"Response:"_s)->setCurrentIndex(1);
    shown.control<QCheckBox>(u"Show changes"_s)->click();
    shown.view.setResponses({{at(50), "{\"e\":1}"}, {at(49), "{\"e\":2}"}});
    QCOMPARE(shown.choice(u"Response:"_s)->currentIndex(), 0);
    QCOMPARE(shown.text->toPlainText(), u"{\n  \"e\": 1\n}"_s);
    shown.view.setResponses({{at(52), "{\"a\": 1}"}, {at(51), "{\"a\":1}"}});
    shown.control<QCheckBox>(u"Show changes"_s)->click();
    QVERIFY(shown.control<QLabel>(u"No changes"_s));
}

void JsonDiffTest::showsChangesOfLargeAnswersInAWorker()
{
    Shown shown;
    const QByteArray many = '[' + QByteArray("1,").repeated(30'000);
    shown.view.setResponses({{at(2), many + "2,3]"}, {at(1), many + "2]"}});
    shown.control<QCheckBox>(u"Show changes"_s)->click();
    QCOMPARE(shown.text->toPlainText(), QString());
    QTRY_VERIFY(shown.marks().endsWith("-++ "_L1));
    QVERIFY(shown.text->blockCount() < 20);
    shown.control<QToolButton>(u"Show All"_s)->click();
    QTRY_COMPARE(shown.text->blockCount(), 30'005);
    QCOMPARE(shown.ground(30'002), jsonColors(shown.text->palette()).added);
}

void JsonDiffTest::choosesInANarrowPane()
{
    Shown shown;
    shown.view.setResponses(threeAnswers());
    shown.control<QCheckBox>(u"Show changes"_s)->click();
    for (const int width : {300, 900}) {
        shown.view.resize(width, 500);
        QCoreApplication::processEvents();
        const QWidget *chooser = shown.view.findChild<ResponseChooser *>();
        QVERIFY2(chooser->minimumSizeHint().width() <= 300, qPrintable(QString::number(chooser->minimumSizeHint().width())));
        QRegion taken;
        for (const QObject *child : chooser->children()) {
            const auto *part = qobject_cast<const QWidget *>(child);
            if (!part || !part->isVisible())
                continue;
            QVERIFY(chooser->rect().contains(part->geometry()) && !taken.intersects(part->geometry()));
            taken += part->geometry();
        }
    }
}

void JsonDiffTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void JsonDiffTest::looksGood()
{
    QFETCH(bool, isDark);
    Shown shown;
    const QByteArray now = fixture(u"jobs/v2-imagine-completed.json"_s);
    QByteArray before = now;
    before.replace("completed", "progress").replace("\"U2\"", "\"U9\"");
    shown.view.setResponses({{at(2), now}, {at(1), before}});
    shown.control<QCheckBox>(u"Show changes"_s)->click();
    useTheme(isDark ? Theme::Dark : Theme::Light); // while it is there: it has to follow
    QCoreApplication::processEvents();
    keepShot(shown.view, u"jsonview-changes-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const auto added = shown.text->toPlainText().split(u'\n').indexOf(QRegularExpression(u"^\\+ .*"_s));
    QCOMPARE(shown.ground(static_cast<int>(added)), jsonColors(shown.text->palette()).added);
    useTheme(Theme::Light);
}

QTEST_MAIN(JsonDiffTest)
#include "tst_jsondiff.moc"
