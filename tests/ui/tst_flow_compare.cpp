// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/compareview.h"
#include "ui/media/mediaviewer.h"

#include <QAction>
#include <QJsonArray>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// A letter each: i image, v video.
QJsonObject jobWith(WindowBench &bench, const QString &letters)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    QJsonArray images;
    QJsonArray videos;
    for (int number = 1; number <= letters.size(); ++number) {
        const bool isVideo = letters.at(number - 1) == u'v';
        const QUrl url(u"https://media.example/%1.%2"_s.arg(number).arg(isVideo ? u"mp4"_s : u"png"_s));
        bench.answerMedium(url, isVideo ? u"head-first.mp4"_s : u"picture.png"_s, isVideo ? "video/mp4" : "image/png");
        (isVideo ? videos : images).append(QJsonObject{{u"id"_s, number}, {u"url"_s, url.toString()}});
    }
    job["imageUx"_L1] = images;
    job["videoUx"_L1] = videos;
    return job;
}

} // namespace

// Media side by side in the whole window.
class FlowCompareTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void leavesTheWindowAsItIs_data();
    void leavesTheWindowAsItIs();
    void namesWhatIsOpen();
    void keepsWhatIsChangedWhileComparing();
};

void FlowCompareTest::leavesTheWindowAsItIs_data()
{
    QTest::addColumn<QString>("media");
    for (const QString &media : {u"ii"_s, u"iii"_s, u"iiii"_s, u"vv"_s, u"vvv"_s, u"vvvv"_s})
        QTest::newRow(qPrintable(media)) << media;
}

// Also a small one: nothing of it leaves the screen.
void FlowCompareTest::leavesTheWindowAsItIs()
{
    QFETCH(QString, media);
    const QSize small(720, 480);
    WindowBench bench;
    bench.show(small);
    bench.controller->openText(json(jobWith(bench, media)));
    for (int row = 0; row < media.size(); ++row)
        QTRY_VERIFY(bench.isReady(row));
    QTRY_VERIFY(bench.action(u"Compare"_s)->isEnabled());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bench.window->size(), small);
    bench.action(u"Compare"_s)->trigger();
    const auto *compared = bench.window->findChild<CompareView *>();
    QTRY_VERIFY(compared->isVisible());
    QCOMPARE(compared->views().size(), media.size());
    QCoreApplication::processEvents();
    QCOMPARE(layoutFaults(*bench.window), QStringList());
    QCOMPARE(bench.window->size(), small);
    bench.action(u"Compare"_s)->trigger();
    QTRY_VERIFY(!compared->isVisible());
    QCOMPARE(bench.window->size(), small);
}

// For the next start, should the program die of one of them.
void FlowCompareTest::namesWhatIsOpen()
{
    WindowBench bench;
    bench.show();
    const QString media = u"iivv"_s;
    bench.controller->openText(json(jobWith(bench, media)));
    QSet<QString> paths;
    for (int row = 0; row < media.size(); ++row) {
        QTRY_VERIFY(bench.isReady(row));
        paths.insert(bench.stateOf(row).file->path);
    }
    const auto recorded = [&] {
        QFile::remove(bench.path(u"copy"_s));
        QFile::copy(bench.recordFile(), bench.path(u"copy"_s));
        const QStringList files = OpenRecord(bench.path(u"copy"_s)).leftover().files;
        return QSet<QString>(files.begin(), files.end());
    };
    auto *strip = bench.find<QListView>(u"Media"_s);
    QTRY_COMPARE(recorded(), QSet<QString>{bench.stateOf(0).file->path}); // no thumbnail is being made any more
    strip->selectAll();
    QTRY_VERIFY(bench.action(u"Compare"_s)->isEnabled());
    bench.action(u"Compare"_s)->trigger();
    QTRY_COMPARE(bench.window->findChild<CompareView *>()->views().size(), media.size());
    QTRY_COMPARE(recorded(), paths);
    bench.action(u"Compare"_s)->trigger();
    QTRY_COMPARE(recorded(), QSet<QString>{bench.stateOf(0).file->path});
}

// The preferences are the same as those of a single video.
void FlowCompareTest::keepsWhatIsChangedWhileComparing()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobWith(bench, u"vv"_s)));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1) && bench.action(u"Compare"_s)->isEnabled());
    bench.action(u"Compare"_s)->trigger();
    QTRY_VERIFY(bench.window->findChild<CompareView *>()->isVisible());
    QVERIFY(bench.preferences.current().playback.isLooping);
    bench.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(!bench.preferences.current().playback.isLooping);
    QAction *mark = bench.action(u"Loop from Here"_s);
    QVERIFY(mark && mark->isEnabled());
    mark->trigger();
    QCOMPARE(mark->text(), u"Loop to Here"_s);
    QVERIFY(bench.window->findChild<CompareView *>()->abLoop().from);
}

QTEST_MAIN(FlowCompareTest)
#include "tst_flow_compare.moc"
