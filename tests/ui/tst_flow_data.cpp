// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/detail/datapanel.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediapane.h"
#include "ui/media/messageview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl imageUrl(u"https://media.example/1.png"_s);
const QSize narrow(720, 480);

QJsonObject jobWithImage(int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(imageUrl, u"image/png"_s, fixture(u"media/picture.png"_s).size())};
    return job;
}

// Shown, with the focus in the preview.
void openImage(WindowBench &bench, const QJsonObject &job, const QSize &size = {1180, 760})
{
    bench.answerMedium(imageUrl, u"picture.png"_s, "image/png");
    bench.show(size);
    bench.controller->openText(json(job));
    QTRY_VERIFY(bench.isReady(0));
    bench.action(u"Show Media"_s)->trigger();
}

DataPanel *panel(const WindowBench &bench)
{
    return bench.window->findChild<DataPanel *>();
}

QTextBrowser *text(const WindowBench &bench, const QString &name)
{
    return bench.find<QTextBrowser>(name);
}

QStringList rowsOf(const WindowBench &bench, const QString &table)
{
    const auto *view = bench.find<QTableView>(table);
    QStringList rows;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data().toString() + u": "_s + view->model()->index(row, 1).data().toString());
    return rows;
}

QByteArray seedJob()
{
    QJsonObject job = jobWithImage(2);
    job["verb"_L1] = u"seed"_s;
    job["seed"_L1] = QJsonObject{{u"value"_s, qint64(4294967291)}, {u"content"_s, u"**a lighthouse** seed 4294967291"_s}};
    return json(job);
}

} // namespace

// What is known of a job beside its media, so that no main question needs another tab.
class FlowDataTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsTheDataBesideTheImage();
    void hidesAndShowsWithAKey();
    void isRememberedAfterARestart();
    void searchesWithAChip();
    void copiesThePrompt();
    void putsTheSeedFirst();
    void showsATextInPlaceOfAnImage_data();
    void showsATextInPlaceOfAnImage();
    void masksWhatIsPrivate();
    void goesFromATextToAnImage();
    void saysWhatWasRefused();
    void showsAResultInASmallWindow();
    void hasItsOwnPlaceInFullScreen();
    void opensARelative();
};

void FlowDataTest::showsTheDataBesideTheImage()
{
    WindowBench bench;
    QJsonObject job = jobWithImage(1);
    job["button"_L1] = u"Vary (Strong)"_s;
    openImage(bench, job);
    QVERIFY(panel(bench)->isVisible());
    QCOMPARE(text(bench, u"Prompt"_s)->toPlainText(), u"a lighthouse in a storm --ar 3:2"_s);
    QVERIFY(bench.find<QToolButton>(u"Search for --ar 3:2"_s));
    QTRY_VERIFY(rowsOf(bench, u"Data"_s).join(u'|').contains(u"Size: "_s));
    const QString rows = rowsOf(bench, u"Data"_s).join(u'|');
    for (const QString &row : {u"Made by: Vary, strong"_s, u"Service: Midjourney"_s, u"File type: PNG"_s})
        QVERIFY2(rows.contains(row), qPrintable(rows));
    QVERIFY(bench.network.requests().size() == 1); // the image alone
}

void FlowDataTest::hidesAndShowsWithAKey()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    QAction *action = bench.action(u"Show Data"_s);
    QVERIFY(action->isCheckable() && action->isChecked() && action->isEnabled());
    bench.press(Qt::Key_D); // in the preview
    QVERIFY(!panel(bench)->isVisible() && !action->isChecked());
    bench.window->findChild<MediaPane *>()->findChild<QListView *>()->setFocus();
    bench.press(Qt::Key_D); // in the filmstrip
    QVERIFY(panel(bench)->isVisible() && action->isChecked());
    bench.find<QToolButton>(u"Search for --ar 3:2"_s)->setFocus();
    bench.press(Qt::Key_D); // in the panel: the focus does not get lost with it
    QVERIFY(!panel(bench)->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    action->trigger();
    QVERIFY(panel(bench)->isVisible() && action->isChecked());
}

void FlowDataTest::isRememberedAfterARestart()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    bench.press(Qt::Key_D);
    bench.preferences.flush();
    QCOMPARE(readPreferences(bench.settingsFile()).dataPanel, DataPanelChoice::Hidden);
    WindowBench next;
    next.preferences.set(readPreferences(bench.settingsFile()));
    openImage(next, jobWithImage(1));
    QVERIFY(!panel(next)->isVisible() && !next.action(u"Show Data"_s)->isChecked());
}

void FlowDataTest::searchesWithAChip()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    QJsonObject other = jobObject(3, u"completed"_s);
    other["prompt"_L1] = u"a lighthouse --ar 16:9"_s;
    bench.controller->openText(json(other));
    bench.controller->select(jobKey(1));
    auto *jobs = bench.find<QListView>(u"Jobs"_s);
    QTRY_COMPARE(jobs->model()->rowCount(), 2);
    bench.find<QToolButton>(u"Search for --ar 3:2"_s)->click();
    QCOMPARE(bench.find<QLineEdit>(u"Search jobs"_s)->text(), u"ar:3:2"_s);
    QTRY_COMPARE(jobs->model()->rowCount(), 1);
    QCOMPARE(bench.controller->selected(), jobKey(1));
}

void FlowDataTest::copiesThePrompt()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    bench.find<QToolButton>(u"Copy Prompt"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a lighthouse in a storm --ar 3:2"_s);
}

void FlowDataTest::putsTheSeedFirst()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    QVERIFY(!bench.find<QToolButton>(u"Copy Seed"_s));
    bench.controller->openText(seedJob());
    QTRY_VERIFY(bench.find<QToolButton>(u"Copy Seed"_s));
    bench.find<QToolButton>(u"Copy Seed"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"4294967291"_s);
    const auto topIn = [&](const QWidget *widget) { return widget->mapTo(panel(bench), QPoint()).y(); };
    QVERIFY(topIn(bench.find<QToolButton>(u"Copy Seed"_s)) < topIn(text(bench, u"Prompt"_s)));
    bench.find<QToolButton>(u"Search for 4294967291"_s)->click();
    QCOMPARE(bench.find<QLineEdit>(u"Search jobs"_s)->text(), u"seed:4294967291"_s);
}

void FlowDataTest::showsATextInPlaceOfAnImage_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QJsonObject described = jobObject(4, u"completed"_s);
    described["verb"_L1] = u"describe"_s;
    described.remove("prompt"_L1);
    described["embeds"_L1]
        = QJsonArray{QJsonObject{{u"description"_s,
                                  QString::fromUtf8("1️⃣ a quiet still life with lemons and a pewter jug, oil --ar 4:5\n\n"
                                                    "2️⃣ a table with fruit and glassware, seventeenth century --ar 4:5")}}};
    QTest::newRow("described") << json(described) << u"Prompt 2"_s << u"a table with fruit and glassware, seventeenth century --ar 4:5"_s;
    QJsonObject changed = jobObject(5, u"completed"_s);
    changed["verb"_L1] = u"fast"_s;
    changed.remove("prompt"_L1);
    changed["content"_L1] = u"Your jobs now **do consume** fast hours"_s;
    QTest::newRow("a setting") << json(changed) << u"Message"_s << u"Your jobs now do consume fast hours"_s;
}

void FlowDataTest::showsATextInPlaceOfAnImage()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, name);
    QFETCH(QString, words);
    WindowBench bench;
    bench.show();
    bench.controller->openText(raw);
    QTRY_VERIFY(text(bench, name));
    QCOMPARE(text(bench, name)->toPlainText(), words);
    QVERIFY(!panel(bench)->isAncestorOf(text(bench, name))); // once is enough
    QVERIFY(!bench.message());
    bench.find<QToolButton>(u"Copy "_s + name)->click();
    QVERIFY(QGuiApplication::clipboard()->text().remove(u"**"_s) == words);
}

void FlowDataTest::masksWhatIsPrivate()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(fixture(u"jobs/v2-info-completed.json"_s));
    QTRY_VERIFY(bench.find<QTableView>(u"Info"_s));
    const QString rows = rowsOf(bench, u"Info"_s).join(u'|');
    QVERIFY2(rows.contains(u"Visibility Mode: Public"_s), qPrintable(rows));
    QVERIFY(!rows.contains(u"00000000"_s));
    QVERIFY(!rowsOf(bench, u"Data"_s).join(u'|').contains(u"00000000"_s));
}

void FlowDataTest::goesFromATextToAnImage()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    bench.controller->openText(fixture(u"jobs/v2-info-completed.json"_s));
    QTRY_VERIFY(bench.find<QTableView>(u"Info"_s));
    bench.controller->select(jobKey(1));
    QTRY_VERIFY(!bench.find<QTableView>(u"Info"_s));
    QTRY_VERIFY(bench.find<QWidget>(u"Preview"_s));
    QCOMPARE(text(bench, u"Prompt"_s)->toPlainText(), u"a lighthouse in a storm --ar 3:2"_s);
    bench.controller->openText(json(jobObject(6, u"completed"_s))); // neither
    QTRY_VERIFY(bench.message() && bench.message()->message().sentence == u"This job made no images or videos."_s);
}

void FlowDataTest::saysWhatWasRefused()
{
    WindowBench bench;
    bench.show();
    QJsonObject job = jobObject(7, u"moderated"_s);
    job["error"_L1] = u"Banned prompt detected"_s;
    job["errorDetails"_L1] = u"The word **lion** is not allowed"_s;
    bench.controller->openText(json(job));
    QTRY_VERIFY(bench.message());
    QVERIFY2(bench.message()->message().sentence.contains(u"The service says: Banned prompt detected\nThe word lion is not allowed"_s),
             qPrintable(bench.message()->message().sentence));
    QCOMPARE(text(bench, u"Error Details"_s)->toPlainText(), u"The word lion is not allowed"_s);
    QVERIFY(panel(bench)->isAncestorOf(text(bench, u"Error Details"_s)));
}

// By itself the panel waits there; a result does not.
void FlowDataTest::showsAResultInASmallWindow()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1), narrow);
    QVERIFY(!panel(bench)->isVisible());
    bench.controller->openText(seedJob());
    QTRY_VERIFY(panel(bench)->isVisible() && bench.find<QToolButton>(u"Copy Seed"_s));
    const auto *preview = bench.find<QWidget>(u"Preview"_s);
    QVERIFY(preview && preview->width() >= 120 && preview->height() >= 80);
    bench.controller->select(jobKey(1));
    QTRY_VERIFY(!panel(bench)->isVisible());
    bench.press(Qt::Key_D);
    QTRY_VERIFY(panel(bench)->isVisible());
    QCOMPARE(bench.window->size(), narrow);
}

void FlowDataTest::hasItsOwnPlaceInFullScreen()
{
    WindowBench bench;
    openImage(bench, jobWithImage(1));
    QAction *action = bench.action(u"Show Data"_s);
    bench.action(u"Full Screen"_s)->trigger();
    auto *alone = bench.window->findChild<FullScreenView *>();
    QTRY_COMPARE(QApplication::activeWindow(), alone);
    QVERIFY(!panel(bench)->isVisible() && !action->isChecked()); // the image alone
    bench.press(Qt::Key_D);
    auto *shown = alone->findChild<DataPanel *>();
    QVERIFY(shown && shown->isVisible() && action->isChecked());
    QVERIFY(control<QToolButton>(*alone, u"Search for --ar 3:2"_s));
    bench.press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::activeWindow(), bench.window.get());
    QVERIFY(panel(bench)->isVisible() && action->isChecked());
    bench.press(Qt::Key_D);
    QVERIFY(!panel(bench)->isVisible());
    bench.action(u"Full Screen"_s)->trigger();
    QTRY_COMPARE(QApplication::activeWindow(), alone);
    QVERIFY(shown->isVisible());                                     // each place has its own
    control<QToolButton>(*alone, u"Search for --ar 3:2"_s)->click(); // what it finds is in the window
    QVERIFY(!alone->isVisible());
    QCOMPARE(bench.find<QLineEdit>(u"Search jobs"_s)->text(), u"ar:3:2"_s);
}

void FlowDataTest::opensARelative()
{
    WindowBench bench;
    QJsonObject parent = jobWithImage(1);
    parent["children"_L1] = QJsonArray{QJsonObject{{u"button"_s, u"U1"_s}, {u"jobid"_s, jobId(8)}}};
    QJsonObject child = jobObject(8, u"completed"_s);
    child["prompt"_L1] = u"a lighthouse, larger"_s;
    bench.show();
    bench.controller->openText(json(child));
    QTRY_COMPARE(bench.controller->selected(), jobKey(8));
    openImage(bench, parent);
    QTRY_VERIFY(bench.find<QToolButton>(u"Open Upscale 1: a lighthouse, larger"_s));
    bench.find<QToolButton>(u"Open Upscale 1: a lighthouse, larger"_s)->click();
    QTRY_COMPARE(bench.controller->selected(), jobKey(8));
    QTRY_VERIFY(bench.find<QToolButton>(u"Open Parent: a lighthouse in a storm"_s));
}

QTEST_MAIN(FlowDataTest)
#include "tst_flow_data.moc"
