// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "tests/bench/windowrig.h"
#include "tests/support/archivemaker.h"
#include "tests/ui/support/gapmeter.h"
#include "tests/ui/support/paintwatch.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;
constexpr int few = 100;

// Made once and used again: a hundred thousand jobs take a minute or two. JOBVIEWER_BENCH_ARCHIVES tells where they lie.
QString archiveOf(int jobs)
{
    const QString place = qEnvironmentVariable("JOBVIEWER_BENCH_ARCHIVES", QDir::tempPath() + u"/jobviewer-bench"_s);
    const QString folder = place + u"/%1-jobs"_s.arg(jobs);
    QDir().mkpath(folder);
    makeArchive(folder, MidjourneyV2(), jobs);
    return folder;
}

// The window on an archive, from opening the database to the painted list.
struct ArchiveRig
{
    explicit ArchiveRig(const QString &folder)
        : archive(folder, folder + u"/media"_s, service)
        , controller({.api = network,
                      .media = network,
                      .workers = workers,
                      .service = service,
                      .store = MediaStore(folder + u"/media"_s),
                      .archive = archive},
                     TokenSource::None)
        , tokens({.controller = controller, .store = keys, .api = network, .service = service})
        , window({.controller = controller,
                  .tokens = tokens,
                  .preferences = preferences,
                  .dialogs = dialogs,
                  .workers = workers,
                  .makePlayer = [] { return makeMpvPlayer(); }})
    {
        window.resize(1280, 800);
    }

    ~ArchiveRig() { workers.waitForDone(); }
    Q_DISABLE_COPY_MOVE(ArchiveRig)

    [[nodiscard]] QListView *list() { return named<QListView>(window, u"Jobs"_s); }

    // Until the rows are there and painted with what they say.
    [[nodiscard]] bool waitForRows(const std::function<bool()> &isThere)
    {
        const auto isPainted = [&] {
            const QModelIndex first = controller.jobs().index(0);
            return isThere() && first.isValid() && !controller.jobs().keyAt(0).isEmpty();
        };
        while (!isPainted()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            if (!QTest::qWaitFor(isPainted, 20'000))
                return false;
        }
        list()->viewport()->repaint();
        return true;
    }

    const MidjourneyV2 service{};
    QNetworkAccessManager network;
    QThreadPool workers;
    Archive archive;
    Dialogs dialogs;
    const QTemporaryDir settings; // of nobody
    PreferencesStore preferences{settings.filePath(u"settings.ini"_s)};
    TokenStore keys{makeKeychain()}; // is never read
    JobController controller;
    TokenSession tokens;
    MainWindow window;
};

void showWall(const ArchiveRig &rig)
{
    for (QAction *action : rig.window.findChildren<QAction *>(u"Wall"_s))
        action->trigger();
}

// A picture of its own for each media item of the archive, in its store. How many there are.
int storePictures(const QString &folder)
{
    constexpr QSize size(1024, 1024);
    QDir(folder).mkpath(u"media/pictures"_s);
    int pictures = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pictures"_s);
        database.setDatabaseName(folder + u"/archive.db"_s);
        if (!database.open())
            return 0;
        QStringList keys;
        for (QSqlQuery media(u"SELECT DISTINCT key FROM medium"_s, database); media.next();)
            keys.append(media.value(0).toString());
        database.transaction();
        QSqlQuery update(database);
        update.prepare(u"UPDATE medium SET file = ?, width = ?, height = ? WHERE key = ?"_s);
        for (const QString &key : std::as_const(keys)) {
            QImage image(size, QImage::Format_RGB32);
            for (int y = 0; y < size.height(); ++y) {
                auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
                for (int x = 0; x < size.width(); ++x)
                    line[x] = qRgb((x * 7 + pictures) & 255, (y * 3 + x) & 255, ((x ^ y) + pictures * 5) & 255);
            }
            const QString file = u"pictures/%1.jpg"_s.arg(pictures++);
            if (!image.save(folder + u"/media/"_s + file, "JPEG", 90))
                return 0;
            for (const QVariant &value : QVariantList{file, size.width(), size.height(), key})
                update.addBindValue(value);
            if (!update.exec())
                return 0;
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(u"pictures"_s);
    return pictures;
}

} // namespace

// The window over an archive of a hundred thousand jobs and a million media.
class ArchivePace : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
    void findsAtAKeystroke();
    void scrolls();
    void showsTheWall();
    void scrollsTheWall();
    void answersWhileTheWallDecodes();
    void takesLittleMemory_data();
    void takesLittleMemory();
};

void ArchivePace::opens_data()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("100") << few;
    QTest::newRow("100,000") << many;
}

void ArchivePace::opens()
{
    QFETCH(int, jobs);
    const QString folder = archiveOf(jobs);
    QList<double> taken;
    for (int round = 0; round < 15; ++round) {
        QElapsedTimer timer;
        timer.start();
        ArchiveRig rig(folder);
        rig.window.show();
        QVERIFY(rig.waitForRows([&] { return rig.controller.jobs().rowCount() > 0; }));
        taken.append(milliseconds(timer.nsecsElapsed()));
        QTRY_COMPARE(rig.controller.jobs().rowCount(), jobs);
    }
    report(qPrintable(u"window with %1 jobs, made and painted with rows"_s.arg(jobs)), taken, 150);
}

void ArchivePace::findsAtAKeystroke()
{
    ArchiveRig rig(archiveOf(many));
    rig.window.show();
    QVERIFY(rig.waitForRows([&] { return rig.controller.jobs().rowCount() == many; }));
    auto *search = named<QLineEdit>(rig.window, u"Search jobs"_s);
    QList<double> taken;
    for (const QString &text : {u"lighthouse"_s, u"storm cat"_s, u"灯台"_s, u"turm"_s, u"ar:3:2"_s, u"status:failed"_s, u"zebra"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const JobQuery before = rig.controller.jobs().query();
            bool isAnswered = false;
            const auto answer = connect(&rig.archive, &JobSource::found, &rig.window,
                                        [&](const JobQuery &query) { isAnswered = isAnswered || query == rig.controller.jobs().query(); });
            QElapsedTimer timer;
            timer.start();
            search->setText(text.left(length));
            if (rig.controller.jobs().query() != before) {
                while (!isAnswered)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                const auto isShown = [&] { return rig.controller.jobs().rowCount() == 0 || !rig.controller.jobs().keyAt(0).isEmpty(); };
                rig.list()->viewport()->repaint();
                while (!isShown())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                rig.list()->viewport()->repaint();
                taken.append(milliseconds(timer.nsecsElapsed()));
                if (taken.last() > 60)
                    qInfo("  %s: %.1f ms, %d found", qPrintable(text.left(length)), taken.last(), rig.controller.jobs().rowCount());
            }
            disconnect(answer);
        }
        search->clear();
        QTRY_COMPARE(rig.controller.jobs().rowCount(), many);
    }
    report("keystroke to painted result in 100,000 jobs", taken, 50);
}

void ArchivePace::scrolls()
{
    ArchiveRig rig(archiveOf(many));
    rig.window.show();
    QVERIFY(rig.waitForRows([&] { return rig.controller.jobs().rowCount() == many; }));
    QScrollBar *bar = rig.list()->verticalScrollBar();
    QList<double> taken;
    for (int step = 0; step < 1000; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + (step % 100 == 99 ? bar->maximum() / 12 : 3 * bar->singleStep())); // now and then a jump
        rig.list()->viewport()->repaint();
        QCoreApplication::processEvents();
        taken.append(milliseconds(timer.nsecsElapsed()));
    }
    QList<double> sorted = taken;
    std::sort(sorted.begin(), sorted.end());
    qInfo("scroll step: 95th percentile %.1f ms, aim under 16 ms", sorted.at(sorted.size() * 95 / 100));
    report("scroll step in 100,000 jobs", taken, 16);
}

// Of as many media as there are jobs above; each job has about ten.
void ArchivePace::showsTheWall()
{
    QList<double> taken;
    int items = 0;
    for (int round = 0; round < 10; ++round) {
        ArchiveRig rig(archiveOf(many / 10));
        rig.window.show();
        QVERIFY(rig.waitForRows([&] { return rig.controller.jobs().rowCount() == many / 10; }));
        auto *wall = rig.window.findChild<WallView *>();
        QElapsedTimer timer;
        timer.start();
        showWall(rig);
        while (wall->model()->rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        wall->viewport()->repaint();
        taken.append(milliseconds(timer.nsecsElapsed()));
        QTRY_VERIFY(wall->model()->rowCount() > many / 2); // the beginning comes first
        items = wall->model()->rowCount();
    }
    report(qPrintable(u"wall of %1 items, to its first paint"_s.arg(items)), taken, 60);
}

void ArchivePace::scrollsTheWall()
{
    ArchiveRig rig(archiveOf(many / 10));
    rig.window.show();
    QVERIFY(rig.waitForRows([&] { return rig.controller.jobs().rowCount() == many / 10; }));
    showWall(rig);
    auto *wall = rig.window.findChild<WallView *>();
    QTRY_VERIFY(wall->model()->rowCount() > many / 2);
    QScrollBar *bar = wall->verticalScrollBar();
    QList<double> taken;
    for (int step = 0; step < 1000; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + (step % 100 == 99 ? bar->maximum() / 12 : 3 * bar->singleStep())); // now and then a jump
        wall->viewport()->repaint();
        QCoreApplication::processEvents();
        taken.append(milliseconds(timer.nsecsElapsed()));
    }
    QList<double> sorted = taken;
    std::sort(sorted.begin(), sorted.end());
    qInfo("scroll step of the wall: 95th percentile %.1f ms, aim under 16 ms", sorted.at(sorted.size() * 95 / 100));
    report(qPrintable(u"scroll step of a wall of %1 items"_s.arg(wall->model()->rowCount())), taken, 16);
}

// A thousand pictures in JPEG that nobody has looked at yet, line by line.
void ArchivePace::answersWhileTheWallDecodes()
{
    const QTemporaryDir folder;
    constexpr int jobs = few;
    constexpr int each = 10;
    makeArchive(folder.path(), MidjourneyV2(), jobs, each);
    QVERIFY(storePictures(folder.path()) >= jobs * each);
    ArchiveRig rig(folder.path());
    rig.window.show();
    QVERIFY(rig.waitForRows([&] { return rig.controller.jobs().rowCount() == jobs; }));
    showWall(rig);
    auto *wall = rig.window.findChild<WallView *>();
    QTRY_VERIFY(wall->model()->rowCount() >= jobs * each);
    QScrollBar *bar = wall->verticalScrollBar();
    GapMeter gaps;
    QTest::qWait(500); // the first paint is measured above
    gaps.start();
    while (bar->value() < bar->maximum()) {
        bar->setValue(bar->value() + wall->lineHeight());
        QTest::qWait(50);
    }
    gaps.stop();
    report("longest gap of the event loop while the wall decodes", {double(gaps.longest().count()) / 1000}, 30);
}

void ArchivePace::takesLittleMemory_data()
{
    opens_data();
}

// The program itself; on Linux only: read from /proc.
void ArchivePace::takesLittleMemory()
{
    QFETCH(int, jobs);
    QProcess program;
    program.start(u"" JOBVIEWER_PROGRAM ""_s, {u"--data-dir"_s, archiveOf(jobs), u"--api-base-url"_s, u"http://127.0.0.1:9"_s});
    QVERIFY(program.waitForStarted());
    QTest::qWait(4000);
    QFile status(u"/proc/%1/status"_s.arg(program.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const auto kilobytes = [&](const QByteArray &name) {
        const qsizetype at = text.indexOf(name) + name.size();
        return static_cast<double>(text.sliced(at, text.indexOf("kB", at) - at).trimmed().toLongLong()) * 1024 / 1e6;
    };
    qInfo("program with %d jobs: resident %.1f MB, peak %.1f MB; aim under 120 MB resident", jobs, kilobytes("VmRSS:"),
          kilobytes("VmHWM:"));
    QTest::setBenchmarkResult(kilobytes("VmRSS:"), QTest::BytesAllocated);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

QTEST_MAIN(ArchivePace)
#include "bench_windowarchive.moc"
