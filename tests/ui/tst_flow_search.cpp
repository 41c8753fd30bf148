#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray documents(int count)
{
    QByteArrayList all;
    for (int number = 1; number <= count; ++number) {
        QJsonObject job = jobObject(number, number % 2 ? u"completed"_s : u"failed"_s);
        job["prompt"_L1] = u"lighthouse number %1"_s.arg(number);
        all.append(json(job));
    }
    return "[" + all.join(",") + "]";
}

// Of which the offscreen platform warns.
void expectAMenu()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

// The two fields above the list, by keyboard alone: what goes in, and the way out.
class FlowSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void opensALargePasteWhole();
    void opensAPasteOfSeveralLinesAtOnce();
    void opensWhatTheFieldsMenuPastes();
    void keepsWhatCouldNotBeOpened();
};

void FlowSearchTest::opensALargePasteWhole()
{
    WindowBench bench;
    bench.show();
    QByteArray large = documents(20);
    large.replace("\n", " "); // all on one line: nothing but its length makes it large
    large.replace("lighthouse", "lighthouse" + QByteArray(2000, 'x'));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(large));
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Job ID"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 20);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), QString());
}

void FlowSearchTest::opensAPasteOfSeveralLinesAtOnce()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.answerJob(2, jobObject(2, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(1) + u'\n' + jobId(2) + u'\n');
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->jobs().rowCount(), 2);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), QString());
    QTRY_VERIFY(bench.controller->answer(jobId(1)) && bench.controller->answer(jobId(2)));
    QGuiApplication::clipboard()->setText(jobId(3) + u'\n'); // one line, copied with its end
    bench.find<QLineEdit>(u"Job ID"_s)->setFocus();
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text().trimmed(), jobId(3));
}

void FlowSearchTest::opensWhatTheFieldsMenuPastes()
{
    WindowBench bench;
    bench.show();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(documents(2)));
    auto *field = bench.find<QLineEdit>(u"Job ID"_s);
    expectAMenu();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, field->rect().center(), field->mapToGlobal(field->rect().center()));
    QApplication::sendEvent(field, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(u"&Paste"_s))
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    QCOMPARE(field->text(), QString());
}

void FlowSearchTest::keepsWhatCouldNotBeOpened()
{
    WindowBench bench;
    bench.show();
    auto *field = bench.find<QLineEdit>(u"Job ID"_s);
    bench.type(u"job:2026060210342400"_s);
    QVERIFY(!bench.notice().isEmpty());
    QCOMPARE(field->text(), u"job:2026060210342400"_s);
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.type(jobId(1));
    QTRY_COMPARE(field->text(), QString());
    QTRY_VERIFY(bench.controller->answer(jobId(1)));
}

QTEST_MAIN(FlowSearchTest)
#include "tst_flow_search.moc"
