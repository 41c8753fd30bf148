// SPDX-License-Identifier: MIT
#include "tests/ui/support/largejson.h"
#include "ui/detail/shownjson.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// The text that the JSON view shows, made of the bytes that came: pure.
class ShownJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhatDidNotChangeOfManyLines();
    void breaksLongChangedLines();
};

void ShownJsonTest::leavesOutWhatDidNotChangeOfManyLines()
{
    JsonOptions options{.raw = '[' + QByteArray("1,").repeated(50) + "7," + QByteArray("1,").repeated(50) + "2]",
                        .base = '[' + QByteArray("1,").repeated(100) + "2]",
                        .limits = {.lineLength = 100, .lines = 60},
                        .sameLines = u"%L1 more"_s};
    const ShownJson shown = shownJson(options);
    QVERIFY(shown.isCut);
    QCOMPARE(shown.text, u"  48 more\n    1,\n    1,\n    1,\n+   7,\n    1,\n    1,\n    1,\n  49 more"_s);
    QCOMPARE(shown.kinds.size(), 9);
    QCOMPARE(shown.kinds.at(4), DiffLine::Kind::Added);
    options.isWhole = true;
    QVERIFY(!shownJson(options).isCut);
    QCOMPARE(shownJson(options).kinds.size(), 104);
}

// Each piece of a line is as the line.
void ShownJsonTest::breaksLongChangedLines()
{
    const ShownJson shown
        = shownJson({.raw = longString(250), .base = longString(3), .isWhole = true, .limits = {.lineLength = 100, .lines = 60}});
    QCOMPARE(shown.kinds.size(), shown.text.count(u'\n') + 1);
    QCOMPARE(shown.kinds.count(DiffLine::Kind::Added), 3);
    QCOMPARE(shown.added, 1);
}

QTEST_GUILESS_MAIN(ShownJsonTest)
#include "tst_shownjson.moc"
