// SPDX-License-Identifier: MIT
#include "tests/support/fakeservice.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/filmstrip.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;

// The window shows a service that it has never heard of, beside one that it knows.
class FlowOtherServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void followsASongFromItsIdToItsFiles();
    void showsItsDetailsAndItsJson();
    void showsItAgainAfterARestart();
    void showsWhyItFailed();
    void listsBothServices();

private:
    static void answer(WindowBench &bench, int number, std::initializer_list<int> states);
    static void answerMedia(WindowBench &bench, int number);
    static void openSong(WindowBench &bench);                          // and waits until its files are there
    [[nodiscard]] static QStringList labels(const WindowBench &bench); // that are to be seen
};

void FlowOtherServiceTest::answer(WindowBench &bench, int number, std::initializer_list<int> states)
{
    for (const int state : states)
        bench.network.answer(QUrl(u"https://music.example/api/works/10000%1"_s.arg(number)), {.pieces = {fakeJob(number, state)}});
}

void FlowOtherServiceTest::answerMedia(WindowBench &bench, int number)
{
    bench.network.answer(fakeSong(number), {.pieces = {wavFile(1, number)}, .headers = {{"Content-Type", "audio/wav"}}});
    bench.network.answer(fakeCover(number), {.pieces = {pngFile(900, number)}, .headers = {{"Content-Type", "image/png"}}});
}

void FlowOtherServiceTest::openSong(WindowBench &bench)
{
    answer(bench, 1, {0, 1, 2});
    answerMedia(bench, 1);
    bench.type(fakeJobId(1));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
}

QStringList FlowOtherServiceTest::labels(const WindowBench &bench)
{
    QStringList texts;
    for (const QLabel *label : bench.window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

void FlowOtherServiceTest::followsASongFromItsIdToItsFiles()
{
    WindowBench bench(withFakeService());
    bench.show();
    openSong(bench);
    QCOMPARE(bench.controller->selected(), fakeJobKey(1));
    const auto *strip = bench.window->findChild<Filmstrip *>();
    QCOMPARE(strip->model()->rowCount(), 2);
    QCOMPARE(strip->model()->index(0, 0).data().toString(), u"Song"_s);
    QCOMPARE(strip->model()->index(1, 0).data().toString(), u"Cover"_s);
    QTRY_VERIFY(!labels(bench).filter(u"Song · WAV"_s).isEmpty()); // it is what is shown first
    QTRY_VERIFY(bench.find<QSlider>(u"Position"_s));
    bench.action(u"Copy Job ID"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), fakeJobId(1));
    bench.dialogs.folderAnswer = bench.path(u"saved"_s);
    bench.action(u"Save All"_s)->trigger();
    QTRY_COMPARE(fileNamesBelow(bench.path(u"saved"_s)), (QStringList{u"cover.png"_s, u"job.json"_s, u"song.wav"_s}));
    bench.dialogs.folderAnswer = bench.path(u"exported"_s);
    bench.action(u"Export…"_s)->trigger();
    QTRY_VERIFY(fileNamesBelow(bench.path(u"exported"_s)).contains(u"index.html"_s));
    for (const QNetworkRequest &request : bench.network.requests()) {
        QCOMPARE(request.url().host(), u"music.example"_s);
        QCOMPARE(request.rawHeader("Authorization"), "Bearer " + fakeToken());
    }
}

void FlowOtherServiceTest::showsItsDetailsAndItsJson()
{
    WindowBench bench(withFakeService());
    bench.show();
    openSong(bench);
    bench.tabs()->setCurrentIndex(1);
    QTRY_VERIFY(bench.find<QTextBrowser>(u"Lyrics"_s));
    QCOMPARE(bench.find<QTextBrowser>(u"Lyrics"_s)->toPlainText(), u"Harbour bells in verse 1"_s);
    const auto *facts = bench.find<QTableView>(u"Facts"_s);
    QVERIFY(facts);
    QCOMPARE(facts->model()->index(0, 0).data().toString(), u"Tempo"_s);
    QCOMPARE(facts->model()->index(0, 1).data().toString(), u"92"_s);
    bench.tabs()->setCurrentIndex(3);
    QTRY_VERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(u"\"envelope\""_s));
}

void FlowOtherServiceTest::showsItAgainAfterARestart()
{
    WindowBench before(withFakeService());
    before.show();
    openSong(before);
    QTRY_VERIFY(before.controller->jobs().find(fakeJobKey(1))->hasResponse);
    before.window.reset();
    before.settings.reset();
    before.tokens.reset();
    before.controller.reset();
    before.workers.waitForDone();
    before.archive.reset(); // all is on the disk
    WindowBench after(withFakeService(), before.path(u"data"_s));
    answerMedia(after, 1); // its store is empty
    after.show();
    QTRY_COMPARE(after.controller->jobs().rowCount(), 1);
    auto *search = after.find<QLineEdit>(u"Search jobs"_s);
    for (const QString &text : {u"harbour"_s, u"has:song"_s, u"verb:song"_s}) {
        search->setText(u"nothing of it"_s);
        QTRY_COMPARE(after.controller->jobs().rowCount(), 0);
        search->setText(text);
        QTRY_COMPARE(after.controller->jobs().rowCount(), 1);
    }
    auto *rows = after.find<QListView>(u"Jobs"_s);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTRY_COMPARE(after.controller->selected(), fakeJobKey(1));
    QTRY_VERIFY(after.isReady(0) && after.isReady(1));
}

void FlowOtherServiceTest::showsWhyItFailed()
{
    WindowBench bench(withFakeService());
    bench.show();
    answer(bench, 4, {9});
    bench.type(fakeJobId(4));
    QTRY_VERIFY(labels(bench).contains(u"Failed"_s));
    QVERIFY2(!labels(bench).filter(u"no voice"_s).isEmpty(), qPrintable(labels(bench).join(u" | "_s)));
}

void FlowOtherServiceTest::listsBothServices()
{
    WindowBench bench(withFakeService());
    bench.show();
    bench.network.answerOthers({.status = 404}); // the files: their documents are enough here
    bench.controller->openText('[' + fakeJob(1, 2) + ',' + fakeJob(2, 9) + ',' + json(jobObject(3, u"failed"_s)) + ']');
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 3);
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"status:failed"_s);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2); // whatever each of them calls it
    QVERIFY(bench.controller->jobs().find(fakeJobKey(2)) && bench.controller->jobs().find(jobKey(3)));
}

QTEST_MAIN(FlowOtherServiceTest)
#include "tst_flow_otherservice.moc"
