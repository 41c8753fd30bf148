#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/messageview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

void drop(QWidget &window, QMimeData &data)
{
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

QListView *list(const WindowBench &bench, const QString &name)
{
    return bench.find<QListView>(name);
}

} // namespace

// The ways into the window: text, documents, drops, files, and a token for what waits.
class FlowOpenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsADocumentWithoutTokenAndNetwork();
    void opensSeveral();
    void takesDrops();
    void opensFiles();
    void pastesOutsideTextFields();
    void selectsWhatItPastes();
    void pastesIntoTextFields();
    void tellsWhatHoldsNoJob();
    void takesTheTokenAndAsks();
};

void FlowOpenTest::showsADocumentWithoutTokenAndNetwork()
{
    WindowBench bench{QString()};
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["content"_L1] = u"done"_s;
    const QJsonObject document{{u"response"_s, QJsonObject{{u"status"_s, 200}}}, {u"result"_s, job}};
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json(document)));
    bench.button(u"Paste a Job"_s)->click();
    QCOMPARE(list(bench, u"Jobs"_s)->model()->rowCount(), 1);
    QCOMPARE(bench.controller->selected(), jobId(1));
    QVERIFY(bench.tabs()->isVisible());
    QVERIFY(bench.message()->message().sentence.contains(u"no pictures"_s)); // in the place of the preview
    bench.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(u"a lighthouse in a storm"_s));
    QTest::qWait(20); // as long as an answer takes, and nothing was asked
    QVERIFY(bench.network.requests().isEmpty());
    QVERIFY(bench.notice().isEmpty());
}

void FlowOpenTest::opensSeveral()
{
    WindowBench bench;
    bench.show();
    for (int number = 1; number <= 3; ++number)
        bench.answerJob(number, jobObject(number, u"completed"_s));
    bench.type(u"see %1 and %2, also %3"_s.arg(jobId(1), jobId(2), jobId(3)));
    QCOMPARE(bench.controller->selected(), jobId(1));
    QCOMPARE(list(bench, u"Jobs"_s)->currentIndex().row(), 0);
    QTRY_VERIFY(bench.controller->answer(jobId(3)) && bench.controller->answer(jobId(2)) && bench.controller->answer(jobId(1)));
    QCOMPARE(bench.controller->selected(), jobId(1));
}

void FlowOpenTest::takesDrops()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    QMimeData text;
    text.setText(u"https://api.useapi.net/v2/jobs/?jobid="_s + jobId(1));
    drop(*bench.window, text);
    QCOMPARE(bench.controller->selected(), jobId(1));
    QTRY_VERIFY(bench.controller->answer(jobId(1)));

    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(bench.writeFile(u"two.json"_s, json(jobObject(2, u"completed"_s))))});
    drop(*bench.window, file);
    QTRY_COMPARE(bench.controller->selected(), jobId(2));
    QVERIFY(bench.controller->answer(jobId(2)));
    QCOMPARE(bench.network.requests().size(), 1);

    QMimeData picture;
    picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
    QVERIFY(!picture.hasText());
    QDragEnterEvent enter(QPoint(), Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(bench.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void FlowOpenTest::opensFiles()
{
    WindowBench bench;
    bench.show();
    bench.asker.filesAnswer = {bench.writeFile(u"one.json"_s, json(jobObject(1, u"completed"_s))), bench.path(u"gone.json"_s)};
    bench.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(bench.controller->selected(), jobId(1));
    QVERIFY(bench.notice().contains(u"gone.json"_s)); // what could not be read is said
}

void FlowOpenTest::pastesOutsideTextFields()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(1));
    bench.button(u"Paste a Job"_s)->setFocus();
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->selected(), jobId(1));
    QTRY_VERIFY(bench.controller->answer(jobId(1)));
    bench.answerJob(2, jobObject(2, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(2));
    bench.press(Qt::Key_4, Qt::ControlModifier);
    bench.find<QPlainTextEdit>(u"Job JSON"_s)->setFocus(); // a text, but none to write into
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->selected(), jobId(2));
    QTRY_VERIFY(bench.controller->answer(jobId(2)));
}

// Ctrl is still down when what Ctrl+V brought is shown.
void FlowOpenTest::selectsWhatItPastes()
{
    WindowBench bench{QString()};
    bench.show();
    QWindow *window = bench.window->windowHandle();
    for (int number = 1; number <= 2; ++number) {
        QTest::keyPress(window, Qt::Key_F24, Qt::ControlModifier);
        QVERIFY(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        bench.controller->openText(json(jobObject(number, u"completed"_s)));
        const QModelIndexList selected = list(bench, u"Jobs"_s)->selectionModel()->selectedIndexes();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().row(), 0); // the newest is on top
        QTest::keyRelease(window, Qt::Key_F24);
    }
}

void FlowOpenTest::pastesIntoTextFields()
{
    WindowBench bench;
    bench.show();
    QGuiApplication::clipboard()->setText(jobId(1));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), jobId(1));
    QVERIFY(bench.button(u"Open"_s)->isEnabled());
    QCOMPARE(bench.controller->selected(), QString());
}

void FlowOpenTest::tellsWhatHoldsNoJob()
{
    WindowBench bench;
    bench.show();
    bench.type(u"good morning"_s);
    QVERIFY2(bench.notice().contains(u"no job ID"_s), qPrintable(bench.notice()));
    QTest::mouseClick(bench.find<QToolButton>(u"Close message"_s), Qt::LeftButton);
    QVERIFY(bench.notice().isEmpty());
    QGuiApplication::clipboard()->clear();
    bench.button(u"Paste a Job"_s)->click();
    QVERIFY2(bench.notice().contains(u"clipboard"_s), qPrintable(bench.notice()));
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowOpenTest::takesTheTokenAndAsks()
{
    WindowBench bench{QString()};
    bench.show();
    bench.type(jobId(1));
    QCOMPARE(bench.message()->message().title, u"No API token"_s);
    QCOMPARE(bench.messageButton()->text(), u"Enter Token…"_s);
    bench.messageButton()->click(); // answered with nothing
    QVERIFY(bench.network.requests().isEmpty());
    bench.asker.tokenAnswer = u"user:2-other"_s;
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.messageButton()->click();
    QTRY_VERIFY(bench.controller->answer(jobId(1)));
    QCOMPARE(bench.network.requests().first().rawHeader("Authorization"), "Bearer user:2-other");
    QVERIFY(bench.tabs()->isVisible());
}

QTEST_MAIN(FlowOpenTest)
#include "tst_flow_open.moc"
