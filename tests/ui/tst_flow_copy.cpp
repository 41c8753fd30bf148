// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/imageview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QListView>
#include <QMenu>
#include <QMimeData>
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

void openImages(WindowBench &bench)
{
    for (int number = 1; number <= 4; ++number)
        bench.answerMedium(QUrl(u"https://media.example/%1.png"_s.arg(number)), u"picture.png"_s, "image/png");
    bench.show();
    bench.controller->openText(json(jobWithImages()));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1) && bench.isReady(2) && bench.isReady(3));
}

QListView *strip(const WindowBench &bench)
{
    return bench.find<QListView>(u"Media"_s);
}

// Shows the second and compares it with the others.
void compareFromTheSecond(WindowBench &bench)
{
    openImages(bench);
    strip(bench)->setCurrentIndex(strip(bench)->model()->index(1, 0));
    strip(bench)->setFocus();
    bench.press(Qt::Key_C);
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

// What Ctrl+C and Ctrl+S take is what the user looks at: the selected text, the picture that has the focus.
class FlowCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void copiesSelectedJson();
    void asksBeforePrivateJsonIsCopied();
    void showsTheComparedImageThatIsFramed();
    void takesTheComparedImageThatHasTheFocus();
    void marksAllThatIsCompared();
    void keepsWhatWasSelectedToCompare();
    void opensTheMenuOfAComparedImage();
    void tellsTheStripsKeysInMenusOnly();
};

void FlowCopyTest::copiesSelectedJson()
{
    WindowBench bench;
    QPlainTextEdit *text = openJson(bench);
    selectText(*text, u"\"status\": \"completed\""_s);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\"status\": \"completed\""_s);
    QVERIFY(bench.dialogs.questions.isEmpty());
    QCOMPARE(bench.notice(), u"Copied."_s);
}

void FlowCopyTest::asksBeforePrivateJsonIsCopied()
{
    WindowBench bench;
    QPlainTextEdit *text = openJson(bench);
    QGuiApplication::clipboard()->setText(u"before"_s);
    selectText(*text, u"user:12345"_s); // a part of the job's id, which is private as a whole
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    bench.dialogs.confirmAnswer = true;
    expectAMenu();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, text->cursorRect().center(), text->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(text, &event);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Copy"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(bench.dialogs.questions.size(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user:12345"_s);
}

void FlowCopyTest::showsTheComparedImageThatIsFramed()
{
    WindowBench bench;
    compareFromTheSecond(bench);
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Image 2"_s);
}

void FlowCopyTest::takesTheComparedImageThatHasTheFocus()
{
    WindowBench bench;
    compareFromTheSecond(bench);
    auto *fourth = bench.find<ImageView>(u"Image 4"_s);
    QVERIFY(fourth);
    QTest::mouseClick(fourth, Qt::LeftButton);
    QVERIFY(fourth->hasFocus());
    bench.press(Qt::Key_C, Qt::ControlModifier);
    const QList<QUrl> copied = QGuiApplication::clipboard()->mimeData()->urls();
    QCOMPARE(copied.size(), 1);
    QVERIFY2(copied.first().fileName().contains(u"image-4"_s), qPrintable(copied.first().fileName()));
    bench.dialogs.folderAnswer = bench.path(u"saved"_s);
    QDir().mkpath(bench.dialogs.folderAnswer);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(bench.notice().startsWith(u"Image 4 saved"_s), qPrintable(bench.notice()));
    QVERIFY(fourth->isVisible()); // it is still compared
    bench.press(Qt::Key_Escape);
    QCOMPARE(strip(bench)->currentIndex().row(), 3);
}

void FlowCopyTest::marksAllThatIsCompared()
{
    WindowBench bench;
    compareFromTheSecond(bench);
    QCOMPARE(strip(bench)->selectionModel()->selectedIndexes().size(), 4);
    QCOMPARE(strip(bench)->currentIndex().row(), 1);
    QTest::mouseClick(bench.find<ImageView>(u"Image 3"_s), Qt::LeftButton);
    QCOMPARE(strip(bench)->selectionModel()->selectedIndexes().size(), 4);
    QCOMPARE(strip(bench)->currentIndex().row(), 2);
    bench.press(Qt::Key_Escape);
    QTRY_COMPARE(strip(bench)->selectionModel()->selectedIndexes().size(), 1);
    QCOMPARE(strip(bench)->currentIndex().row(), 2);
    bench.press(Qt::Key_C);
    const QModelIndex last = strip(bench)->model()->index(3, 0);
    QTest::mouseClick(strip(bench)->viewport(), Qt::LeftButton, Qt::ControlModifier, strip(bench)->visualRect(last).center());
    QTRY_COMPARE(strip(bench)->selectionModel()->selectedIndexes(), QModelIndexList{last}); // what is shown
    QTest::keyClick(strip(bench), Qt::Key_Control); // Qt caches what was held, and later tests would hold it
}

void FlowCopyTest::keepsWhatWasSelectedToCompare()
{
    WindowBench bench;
    openImages(bench);
    strip(bench)->setCurrentIndex(strip(bench)->model()->index(0, 0));
    strip(bench)->selectionModel()->select(strip(bench)->model()->index(2, 0), QItemSelectionModel::Select);
    strip(bench)->setFocus();
    bench.press(Qt::Key_C);
    QVERIFY(bench.find<ImageView>(u"Image 3"_s) && !bench.find<ImageView>(u"Image 2"_s));
    bench.press(Qt::Key_Escape);
    QCOMPARE(strip(bench)->selectionModel()->selectedIndexes().size(), 2);
}

void FlowCopyTest::opensTheMenuOfAComparedImage()
{
    WindowBench bench;
    compareFromTheSecond(bench);
    auto *third = bench.find<ImageView>(u"Image 3"_s);
    expectAMenu();
    QContextMenuEvent event(QContextMenuEvent::Mouse, third->rect().center(), third->mapToGlobal(third->rect().center()));
    QApplication::sendEvent(third, &event);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    bench.dialogs.newFileFolder = bench.path(u"saved"_s);
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(u"Save As"_s))
            action->trigger();
    }
    menu->close();
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY2(bench.dialogs.questions.last().text.contains(u"image-3"_s), qPrintable(bench.dialogs.questions.last().text));
}

// A menu names the key, and yet it is the strip's: in the list of jobs it begins a word.
void FlowCopyTest::tellsTheStripsKeysInMenusOnly()
{
    WindowBench bench;
    openImages(bench);
    QCOMPARE(bench.action(u"Compare"_s)->shortcut(), QKeySequence(Qt::Key_C));
    bench.find<QListView>(u"Jobs"_s)->setFocus();
    bench.press(Qt::Key_C);
    QVERIFY(!bench.find<ImageView>(u"Image 3"_s));
    strip(bench)->setFocus();
    bench.press(Qt::Key_C);
    QVERIFY(bench.find<ImageView>(u"Image 3"_s));
}

QTEST_MAIN(FlowCopyTest)
#include "tst_flow_copy.moc"
