// SPDX-License-Identifier: MIT
#include "tests/ui/support/controls.h"
#include "tests/ui/support/windowbench.h"
#include "ui/dialogs/textdialog.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBrowser>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;

// Texts to read: a log as it is, keys and what they do in columns.
class TextDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void showsItsText();
    void showsColumns_data();
    void showsColumns();
};

void TextDialogTest::showsItsText()
{
    QPointer<TextDialog> dialog = new TextDialog(u"Log"_s, u"<b>line</b>\nnext"_s);
    dialog->show();
    auto *text = control<QPlainTextEdit>(*dialog, u"Log"_s);
    QCOMPARE(text->toPlainText(), u"<b>line</b>\nnext"_s);
    QVERIFY(text->isReadOnly());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog); // it goes when it is closed
}

void TextDialogTest::showsColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QStringList>("cells"); // from the left
    QTest::newRow("left to right") << Qt::LeftToRight << QStringList{u"Ctrl+<"_s, u"Less"_s, u"Others:"_s, u"Esc"_s, u"Back"_s};
    QTest::newRow("right to left") << Qt::RightToLeft << QStringList{u"Less"_s, u"Ctrl+<"_s, u"Others:"_s, u"Back"_s, u"Esc"_s};
}

void TextDialogTest::showsColumns()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    TextDialog dialog(u"Keys"_s, u"Ctrl+<\tLess\n\nOthers:\nEsc\tBack\n"_s, nullptr, TextDialog::Form::Columns);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *text = control<QTextBrowser>(dialog, u"Keys"_s);
    const auto frames = text->document()->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto *table = qobject_cast<const QTextTable *>(frames.first());
    QVERIFY(table);
    QCOMPARE(table->columns(), 2);
    QStringList cells;
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < 2; ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            if (const QString words = cell.firstCursorPosition().block().text(); cell.column() == column && !words.isEmpty())
                cells.append(words);
        }
    }
    QTEST(cells, "cells");
}

QTEST_MAIN(TextDialogTest)
#include "tst_textdialog.moc"
