// SPDX-License-Identifier: MIT
#include "ui/detail/findbar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

// A bar over a long text.
class FindBarTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatFollowsAMatch();
};

void FindBarTest::showsWhatFollowsAMatch()
{
    QWidget window; // without a layout: the offscreen platform warns of a window's size hints
    QPlainTextEdit text(&window);
    FindBar bar(text, &window);
    QStringList lines;
    for (int line = 0; line < 300; ++line)
        lines.append(line == 150 ? u"needle"_s : u"hay"_s);
    text.setPlainText(lines.join(u'\n'));
    window.resize(500, 400);
    text.resize(window.size());
    window.show();
    bar.start();
    bar.findChild<QLineEdit *>()->setText(u"needle"_s);
    QCOMPARE(text.textCursor().selectedText(), u"needle"_s);
    const int height = text.viewport()->height();
    const int place = text.cursorRect().center().y();
    QVERIFY2(place > height / 4 && place < height * 3 / 4, qPrintable(u"%1 of %2"_s.arg(place).arg(height)));
}

QTEST_MAIN(FindBarTest)
#include "tst_findbar.moc"
