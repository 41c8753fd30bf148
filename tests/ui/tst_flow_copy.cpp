#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jobWithImages()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    QJsonArray images;
    for (int number = 1; number <= 4; ++number)
        images.append(QJsonObject{{u"id"_s, number}, {u"url"_s, u"https://media.example/%1.png"_s.arg(number)}});
    job["imageUx"_L1] = images;
    return job;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QPlainTextEdit *openJson(WindowBench &bench)
{
    bench.show();
    bench.controller->openText(json(jobWithImages()));
    bench.press(Qt::Key_4, Qt::ControlModifier);
    auto *text = bench.find<QPlainTextEdit>(u"Job JSON"_s);
    text->setFocus();
    return text;
}

void selectText(QPlainTextEdit &view, const QString &text)
{
    const int at = int(view.toPlainText().indexOf(text));
    QVERIFY2(at >= 0, qPrintable(text));
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + int(text.size()), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
}

// Of which the offscreen platform warns.
void expectAMenu()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

// What Ctrl+C takes is what the user looks at: the selected text.
class FlowCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void copiesSelectedJson();
    void asksBeforePrivateJsonIsCopied();
};

void FlowCopyTest::copiesSelectedJson()
{
    WindowBench bench;
    QPlainTextEdit *text = openJson(bench);
    selectText(*text, u"\"status\": \"completed\""_s);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\"status\": \"completed\""_s);
    QVERIFY(bench.asker.questions.isEmpty());
    QCOMPARE(bench.notice(), u"Copied."_s);
}

void FlowCopyTest::asksBeforePrivateJsonIsCopied()
{
    WindowBench bench;
    QPlainTextEdit *text = openJson(bench);
    QGuiApplication::clipboard()->setText(u"before"_s);
    selectText(*text, u"user:12345"_s); // a part of the job's id, which is private as a whole
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(bench.asker.questions.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    bench.asker.confirmAnswer = true;
    expectAMenu();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, text->cursorRect().center(), text->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(text, &event);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Copy"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(bench.asker.questions.size(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user:12345"_s);
}

QTEST_MAIN(FlowCopyTest)
#include "tst_flow_copy.moc"
