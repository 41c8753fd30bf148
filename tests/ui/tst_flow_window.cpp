// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/imageview.h"
#include "ui/media/mediaview.h"
#include "ui/media/messageview.h"

#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl pictureUrl(u"https://media.example/one.png"_s);
const QUrl imageUrl(u"https://cdn.midjourney.com/f75b7efd-f533-5299-bef6-b2cf8954a538/0_0.jpg"_s);
const QUrl videoUrl(u"https://cdn.midjourney.com/video/f75b7efd-f533-5299-bef6-b2cf8954a538/0.mp4"_s);

QByteArray mediaFile(const QString &name)
{
    return fixture(u"media/"_s + name);
}

// One picture beside the service, one picture and one video that only the service can fetch.
QJsonObject jobWithMedia(int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl, u"image/png"_s, mediaFile(u"picture.png"_s).size())};
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, imageUrl.toString()}}};
    job["videoUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, videoUrl.toString()}}};
    return job;
}

void answerMedia(WindowBench &bench)
{
    bench.answerMedium(imageUrl, u"picture.jpg"_s, "image/jpeg");
    bench.answerMedium(videoUrl, u"head-first.mp4"_s, "video/mp4");
    bench.answerMedium(pictureUrl, u"picture.png"_s, "image/png");
}

void openWithMedia(WindowBench &bench)
{
    bench.answerJob(1, jobWithMedia(1));
    answerMedia(bench);
    bench.type(jobId(1));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1) && bench.isReady(2));
}

// Its path; empty: there is none, or more than one.
QString onlyFileBelow(const QString &folder, const QString &pattern = u"*"_s)
{
    QStringList files;
    for (QDirIterator each(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files.append(each.next());
    return files.size() == 1 ? files.first() : QString();
}

QListView *list(const WindowBench &bench, const QString &name)
{
    return bench.find<QListView>(name);
}

} // namespace

// What a person does with the window, from the paste to the saved file.
class FlowWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void beginsEmpty();
    void fetchesAPastedId();
    void paintsTheImage();
    void looksThroughTheTabs();
    void playsAVideo();
    void savesOneMedium();
    void savesOneMediumUnderAName();
    void savesAll();
    void savesNothingWhenAskedNotTo();
    void sendsTheTokenOnlyHome();
    void asksBeforeAPrivateLinkIsCopied();
    void copiesIdAndPrompt();
    void copiesNoIdOfADocumentWithoutOne();
    void walksThroughTheJobs();
    void searches();
    void removesTheJob();
};

void FlowWindowTest::beginsEmpty()
{
    WindowBench bench;
    bench.show();
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Job ID"_s);
    QVERIFY(!bench.button(u"Open"_s)->isEnabled());
    for (const QString &name : {u"Refresh"_s, u"Save"_s, u"Save All"_s})
        QVERIFY2(!bench.find<QToolButton>(name)->isEnabled(), qPrintable(name));
    bench.button(u"Try the Sample Jobs"_s)->click();
    QCOMPARE(bench.samplesStarted, 1);
    bench.button(u"Enter Token…"_s)->click();
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowWindowTest::fetchesAPastedId()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobWithMedia(1));
    answerMedia(bench);
    bench.type(jobId(1));
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), QString()); // ready for the next
    auto *jobs = list(bench, u"Jobs"_s);
    QCOMPARE(jobs->model()->rowCount(), 1); // at once, from the id alone
    QCOMPARE(jobs->currentIndex().row(), 0);
    QVERIFY(bench.message() && bench.message()->message().title == u"Waiting for the service"_s);
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1) && bench.isReady(2));
    QCOMPARE(jobs->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Completed, imagine, a lighthouse in a storm"_s);
    auto *strip = list(bench, u"Media"_s);
    QStringList spoken;
    for (int row = 0; row < strip->model()->rowCount(); ++row)
        spoken.append(strip->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(spoken, (QStringList{u"Image 1, ready"_s, u"Video 1, ready"_s, u"Attachment 1, ready"_s}));
    QVERIFY(bench.notice().isEmpty());
    QCOMPARE(bench.network.requests().size(), 4); // the job and each of its media, once
    keepShot(*bench.window, u"window-light"_s);
}

void FlowWindowTest::paintsTheImage()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    list(bench, u"Media"_s)->setCurrentIndex(list(bench, u"Media"_s)->model()->index(2, 0));
    const QImage expected = QImage::fromData(mediaFile(u"picture.png"_s)).convertToFormat(QImage::Format_RGB32);
    ImageView *view = bench.window->findChild<ImageView *>();
    QTRY_COMPARE(view->image().convertToFormat(QImage::Format_RGB32), expected);
    QVERIFY(view->isVisible());
    const QRect place(view->placement().offset.toPoint(), expected.size());
    QCOMPARE(view->grab(place).toImage().convertToFormat(QImage::Format_RGB32), expected);
}

void FlowWindowTest::looksThroughTheTabs()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    const QStringList names{u"Media"_s, u"Details"_s, u"Family"_s, u"JSON"_s};
    QTabWidget *tabs = bench.tabs();
    for (int tab : {3, 2, 1, 0}) {
        bench.press(Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tab);
        QCOMPARE(tabs->tabText(tab), names.at(tab));
        QVERIFY(QApplication::focusWidget() == tabs->currentWidget() || tabs->currentWidget()->isAncestorOf(QApplication::focusWidget())
                || QApplication::focusWidget()->isAncestorOf(tabs->currentWidget()));
    }
    tabs->setCurrentIndex(3);
    auto *text = bench.find<QPlainTextEdit>(u"Job JSON"_s);
    QVERIFY(text->toPlainText().contains(u"\"prompt\": \"a lighthouse in a storm --ar 3:2\""_s));
    bench.press(Qt::Key_F, Qt::ControlModifier); // finds in what is looked at
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Find in JSON"_s);
    tabs->setCurrentIndex(0);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Search jobs"_s);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Job ID"_s);
}

void FlowWindowTest::playsAVideo()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    QTRY_COMPARE(bench.playersMade, 1); // for the video's thumbnail
    QTRY_VERIFY(!bench.player);
    auto *strip = list(bench, u"Media"_s);
    strip->setFocus();
    bench.press(Qt::Key_Right);
    QTRY_VERIFY(bench.player && !bench.player->source.isEmpty());
    QVERIFY(bench.player->source.endsWith(u".mp4"_s) && QFileInfo::exists(bench.player->source));
    QTRY_VERIFY(bench.player->isPlaying()); // at once
    auto *play = bench.find<QToolButton>(u"Pause"_s);
    QVERIFY(play);
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!bench.player->isPlaying() && bench.find<QToolButton>(u"Play"_s));
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(bench.player->isPlaying() && bench.find<QToolButton>(u"Pause"_s));
    bench.tabs()->setCurrentIndex(3); // out of sight
    QVERIFY(!bench.player->isPlaying());
    bench.tabs()->setCurrentIndex(0);
    strip->setFocus();
    bench.press(Qt::Key_Left);
    QTRY_VERIFY(bench.player->source.isEmpty()); // the file is released
}

void FlowWindowTest::savesOneMedium()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    bench.dialogs.folderAnswer = bench.path(u"out"_s);
    QVERIFY(QDir().mkpath(bench.path(u"out"_s)));
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!bench.notice().isEmpty());
    const QString path = onlyFileBelow(bench.path(u"out"_s), u"*.jpg"_s);
    QVERIFY2(path.endsWith(u"/image-1.jpg"_s), qPrintable(path));
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files), (QStringList{u"image-1.jpg"_s, u"job.json"_s})); // as the dialog offers
    QVERIFY(!path.contains(u"f75b7efd"_s));                                                                 // no GUID in a name
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), mediaFile(u"picture.jpg"_s));
    QVERIFY2(bench.notice().contains(u"image-1.jpg"_s), qPrintable(bench.notice()));
    bench.noticeButton(u"Show in Folder"_s)->click();
    QCOMPARE(bench.links.opened, QList<QUrl>{QUrl::fromLocalFile(QFileInfo(path).path())});
    auto *strip = list(bench, u"Media"_s);
    QCOMPARE(strip->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Image 1, saved"_s);
    QVERIFY(QFile::remove(path));
    bench.press(Qt::Key_S, Qt::ControlModifier); // it is known how
    QTRY_COMPARE(onlyFileBelow(bench.path(u"out"_s), u"*.jpg"_s), path);
    QCOMPARE(bench.dialogs.questions.size(), 1);
}

void FlowWindowTest::savesOneMediumUnderAName()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    bench.dialogs.newFileFolder = bench.path(u"out"_s);
    bench.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!bench.notice().isEmpty());
    const QString path = onlyFileBelow(bench.path(u"out"_s));
    QVERIFY2(path.endsWith(u"_image-1.jpg"_s), qPrintable(path));
    QVERIFY(!path.contains(u"f75b7efd"_s)); // no GUID in a name
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), mediaFile(u"picture.jpg"_s));
}

void FlowWindowTest::savesAll()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    const qsizetype requested = bench.network.requests().size();
    bench.dialogs.folderAnswer = bench.path(u"out"_s);
    QTest::mouseClick(bench.find<QToolButton>(u"Save All"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.notice(), u"3 media file(s) and 1 job document(s) saved."_s);
    const QDir out(bench.path(u"out"_s));
    QCOMPARE(out.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const QDir folder(out.filePath(out.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()));
    QCOMPARE(folder.entryList(QDir::Files), (QStringList{u"attachment-1.png"_s, u"image-1.jpg"_s, u"job.json"_s, u"video-1.mp4"_s}));
    QFile document(folder.filePath(u"job.json"_s));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), json(jobWithMedia(1)));
    QCOMPARE(bench.network.requests().size(), requested); // one download serves preview and save
    bench.noticeButton(u"Show in Folder"_s)->click();
    QCOMPARE(bench.links.opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
}

void FlowWindowTest::savesNothingWhenAskedNotTo()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    bench.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.dialogs.questions.size(), 2);
    QVERIFY(bench.dialogs.questions.first().text.startsWith(bench.folder.path())); // where it was saved last
    bench.workers.waitForDone();
    QVERIFY(bench.notice().isEmpty());
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"data"_s, u"store"_s}));
}

void FlowWindowTest::sendsTheTokenOnlyHome()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    QVERIFY(bench.tokenWentOnlyHome());
    QStringList hosts;
    for (const QNetworkRequest &request : bench.network.requests())
        hosts.append(request.url().host());
    QCOMPARE(hosts.count(u"api.example"_s), 3); // the job, and what only the service can fetch
    QCOMPARE(hosts.count(u"media.example"_s), 1);
}

void FlowWindowTest::asksBeforeAPrivateLinkIsCopied()
{
    WindowBench bench;
    bench.show();
    openWithMedia(bench);
    QGuiApplication::clipboard()->setText(u"before"_s);
    bench.press(Qt::Key_4, Qt::ControlModifier);
    auto *copy = bench.find<QToolButton>(u"Copy"_s);
    copy->click(); // the document holds the link
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY(bench.dialogs.questions.first().text.contains(u"account’s name"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    bench.dialogs.confirmAnswer = true;
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), json(jobWithMedia(1)));
    bench.find<QToolButton>(u"Copy Without Private Data"_s)->click();
    QCOMPARE(bench.dialogs.questions.size(), 2); // nothing to ask about
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"f75b7efd"_s));
}

void FlowWindowTest::copiesIdAndPrompt()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobObject(1, u"completed"_s)));
    bench.action(u"Copy Job ID"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), jobId(1));
    bench.action(u"Copy Prompt"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a lighthouse in a storm --ar 3:2"_s);
    QCOMPARE(bench.notice(), u"Copied."_s);
    bench.action(u"Copy Diagnostics"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"diagnostics of the test"_s);
}

void FlowWindowTest::copiesNoIdOfADocumentWithoutOne()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobObject(1, u"completed"_s)));
    QVERIFY(bench.action(u"Copy Job ID"_s)->isEnabled());
    QJsonObject document = jobObject(2, u"completed"_s);
    document.remove(u"jobid"_s);
    bench.controller->openText(json(document));
    QVERIFY(bench.controller->jobs().find(bench.controller->selected())->id.isEmpty());
    QVERIFY(!bench.action(u"Copy Job ID"_s)->isEnabled()); // its key is no ID that a service knows
}

void FlowWindowTest::walksThroughTheJobs()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText("[" + json(jobObject(1, u"completed"_s)) + "," + json(jobObject(2, u"failed"_s)) + "]");
    QCOMPARE(bench.controller->selected(), jobKey(1));
    bench.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.controller->selected(), jobKey(2));
    bench.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.controller->selected(), jobKey(2));
    bench.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.controller->selected(), jobKey(1));
}

void FlowWindowTest::searches()
{
    WindowBench bench;
    bench.show();
    QJsonObject other = jobObject(2, u"failed"_s);
    other["prompt"_L1] = u"a cat on a bicycle"_s;
    bench.controller->openText("[" + json(jobObject(1, u"completed"_s)) + "," + json(other) + "]");
    auto *search = bench.find<QLineEdit>(u"Search jobs"_s);
    search->setText(u"BICYCLE"_s);
    auto *jobs = list(bench, u"Jobs"_s);
    QTRY_COMPARE(jobs->model()->rowCount(), 1);
    QCOMPARE(bench.controller->selected(), jobKey(1)); // what is looked at stays
    QVERIFY(!jobs->currentIndex().isValid());
    search->setText(u"submarine"_s);
    QTRY_VERIFY(bench.find<QLabel>(u"No job matches this search"_s));
    search->clear();
    QTRY_COMPARE(jobs->model()->rowCount(), 2);
    QCOMPARE(jobs->currentIndex().row(), 0);
}

void FlowWindowTest::removesTheJob()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobObject(1, u"completed"_s)));
    bench.action(u"Remove\u2026"_s)->trigger();
    QCOMPARE(bench.controller->jobs().rowCount(), 1); // the user would rather not
    bench.dialogs.confirmAnswer = true;
    bench.action(u"Remove\u2026"_s)->trigger();
    QVERIFY(bench.button(u"Paste a Job"_s)); // the first page again
    QVERIFY(bench.find<QLabel>(u"No jobs yet"_s));
    QVERIFY(!bench.action(u"Remove\u2026"_s)->isEnabled());
    QVERIFY(bench.dialogs.questions.last().text.contains(u"stay where they are"_s));
}

QTEST_MAIN(FlowWindowTest)
#include "tst_flow_window.moc"
