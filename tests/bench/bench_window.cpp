// SPDX-License-Identifier: MIT
#include "app/demo/sampleservice.h"
#include "tests/bench/windowrig.h"
#include "tests/support/allinputs.h"
#include "tests/support/fixtures.h"
#include "tests/support/httpclient.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/localserver.h"
#include "tests/support/serverthread.h"
#include "tests/ui/support/eventloop.h"
#include "tests/ui/support/gapmeter.h"
#include "tests/ui/support/paintwatch.h"
#include "ui/media/filmstrip.h"
#include "ui/media/imageview.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QNetworkProxy>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int largeFiles = 8;

QByteArray pathOf(int n)
{
    return "/file-" + QByteArray::number(n) + ".png";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return file.readAll();
}

// Like a photograph, nothing in it can be packed: 12 MB, as large as an upscaled picture of Midjourney.
QByteArray noisyImage()
{
    QImage image(2048, 2048, QImage::Format_RGB888);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 100); // 100: not packed, for that would take seconds
    return bytes;
}

bool areAllReady(const MediaListModel &media)
{
    for (int row = 0; row < media.rowCount(); ++row) {
        if (media.state(row).kind != MediaState::Kind::Ready)
            return false;
    }
    return media.rowCount() > 0;
}

// When something came true, in each round.
struct MediaViewer
{
    QList<double> taken{};

    void noteOnce(int round, bool isTrue, const QElapsedTimer &timer)
    {
        if (isTrue && taken.size() == round)
            taken.append(milliseconds(timer.nsecsElapsed()));
    }
};

void tellGaps(const char *what, const GapMeter &meter, double aim)
{
    report(what, {static_cast<double>(meter.longest().count()) / 1000}, aim);
    qInfo("  of that, this thread worked at most %.1f ms at a time", static_cast<double>(meter.maxBusy().count()) / 1000);
}

} // namespace

// How quickly the window shows what comes, and how long it lets people wait meanwhile.
class WindowPace : public QObject
{
    Q_OBJECT

private slots:
    void doesNothing();
    void showsThePreview();
    void answersWhileFilesCome_data();
    void answersWhileFilesCome();
    void opensAllDocuments();
    void opensThousands_data();
    void opensThousands();
};

// What the machine itself does to a thread at this moment: nothing below can be better.
void WindowPace::doesNothing()
{
    GapMeter meter;
    meter.start();
    runFor(4s);
    meter.stop();
    tellGaps("longest gap with nothing to do for 4 s", meter, 50);
}

// From Enter in the Job ID field to the first paint of the picture.
void WindowPace::showsThePreview()
{
    const ServerThread<SampleService> samples([](SampleService &service) { QVERIFY(service.start()); });
    const SampleService &service = samples.server();
    const Endpoint endpoint{.base = service.baseUrl(), .token = service.token()};
    const MidjourneyV2 midjourney;
    HttpClient client;
    QString lighthouse;
    for (const QString &id : service.jobIdsThatEndWell()) {
        const QJsonObject job
            = client.ask(midjourney.jobUrl(endpoint.base, id), {{"Authorization", "Bearer " + endpoint.token.toLatin1()}}).json();
        if (job["videoUx"_L1].toArray().size() == 2 && job["imageUx"_L1].toArray().size() == 4 && job["status"_L1] == "completed"_L1)
            lighthouse = id;
    }
    QVERIFY(!lighthouse.isEmpty());
    QList<double> taken;
    MediaViewer answered;
    MediaViewer loaded;
    for (int round = 0; round < 15; ++round) {
        WindowRig rig(endpoint);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        auto *view = rig.window.findChild<ImageView *>();
        auto *field = named<QLineEdit>(rig.window, u"Job ID"_s);
        field->setText(lighthouse);
        PaintWatch watch(*view, [view] { return !view->image().isNull(); });
        QElapsedTimer timer;
        QObject stages; // ends with the round
        const MediaListModel &media = rig.controller.media().model();
        connect(&rig.controller, &JobController::jobChanged, &stages,
                [&] { answered.noteOnce(round, rig.controller.answer(JobKey(lighthouse)) != nullptr, timer); });
        connect(&media, &MediaListModel::dataChanged, &stages,
                [&] { loaded.noteOnce(round, media.state(0).kind == MediaState::Kind::Ready, timer); });
        timer.start();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(watch.wait());
        taken.append(milliseconds(timer.nsecsElapsed()));
        QTRY_VERIFY(areAllReady(rig.controller.media().model()));
        QCOMPARE(rig.controller.media().model().rowCount(), 7);
    }
    report("until the answer is there", answered.taken, 50);
    report("until the picture's file is there", loaded.taken, 100);
    report("Enter to the first painted preview", taken, 150);
}

void WindowPace::answersWhileFilesCome_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("4096 x 4096, well packed") << contentOf(fixturePath(u"../../resources/samples/media/city-4096.png"_s));
    QTest::newRow("2048 x 2048 of noise, 12 MB") << noisyImage();
}

// Eight files come, are decoded for preview and filmstrip, and are looked at one by one.
void WindowPace::answersWhileFilesCome()
{
    QFETCH(QByteArray, file);
    const ServerThread<LocalServer> server([&file](LocalServer &local) {
        QJsonObject job = jobObject(1, u"completed"_s);
        QJsonArray attachments;
        for (int n = 1; n <= largeFiles; ++n) {
            attachments.append(attachmentObject(local.url(pathOf(n)), u"image/png"_s, file.size()));
            local.answer(pathOf(n), {.body = file, .contentType = "image/png", .piece = 64 << 10});
        }
        job["attachments"_L1] = attachments;
        local.answer("/v2/jobs/?jobid=" + QUrl::toPercentEncoding(jobId()), {.body = json(job), .contentType = "application/json"});
    });
    WindowRig rig({.base = server.server().url(), .token = u"user:1-secret"_s});
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    auto *view = rig.window.findChild<ImageView *>();
    QElapsedTimer timer;
    double firstPainted = 0;
    PaintWatch first(*view, [&] {
        const bool isThere = !view->image().isNull();
        if (isThere)
            firstPainted = milliseconds(timer.nsecsElapsed());
        return isThere;
    });
    GapMeter meter;
    meter.start();
    timer.start();
    rig.controller.openText(jobId().toUtf8());
    QVERIFY(runUntil([&] { return areAllReady(rig.controller.media().model()); }));
    QVERIFY(first.wait());
    QVERIFY(runUntil([&] { return rig.workers.activeThreadCount() == 0; }));
    meter.stop();
    report("the first of eight files is painted", {firstPainted}, 1000);
    tellGaps("longest gap while eight files come", meter, 50);

    meter.start();
    auto *strip = rig.window.findChild<Filmstrip *>();
    for (int n = 1; n < largeFiles; ++n) {
        const qint64 last = view->image().cacheKey();
        PaintWatch next(*view, [&] { return !view->image().isNull() && view->image().cacheKey() != last; });
        strip->step(1);
        QVERIFY(next.wait());
    }
    meter.stop();
    tellGaps("longest gap while they are looked at", meter, 50);
}

void WindowPace::opensAllDocuments()
{
    QStringList files;
    for (QDirIterator documents(fixturePath(u"jobs"_s), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); documents.hasNext();)
        files.append(documents.next());
    WindowRig rig({.base = QUrl(u"http://127.0.0.1:9"_s)});       // no token: nothing is requested
    for (QNetworkAccessManager *network : {&rig.api, &rig.media}) // whatever links they hold: nothing leaves this computer
        network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9));
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    const int rows = static_cast<int>(inputsFrom(files, rig.service).jobs.size());
    auto *list = named<QListView>(rig.window, u"Jobs"_s);
    GapMeter meter;
    meter.start();
    QElapsedTimer timer;
    timer.start();
    PaintWatch painted(*list->viewport(), [&] { return list->model()->rowCount() == rows; });
    rig.controller.openArguments(files);
    QVERIFY(painted.wait());
    const double taken = milliseconds(timer.nsecsElapsed());
    runFor(500ms); // covers are requested, and refused
    meter.stop();
    qInfo("%lld documents, %d jobs, all in the list after %.1f ms", static_cast<long long>(files.size()), rows, taken);
    tellGaps("longest gap while all documents are opened", meter, 100);
}

void WindowPace::opensThousands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QByteArray ids;
    QJsonArray documents;
    for (int n = 1; n < 1000; ++n)
        ids += jobId(n).toLatin1() + '\n';
    for (int n = 1; n <= 2000; ++n)
        documents.append(jobObject(n, n % 7 ? u"completed"_s : u"progress"_s));
    QTest::newRow("999 ids") << ids << 999;
    QTest::newRow("2,000 documents") << QJsonDocument(documents).toJson() << 2000;
}

// Pasted.
void WindowPace::opensThousands()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    WindowRig rig({.base = QUrl(u"http://127.0.0.1:9"_s), .token = u"user:1-secret"_s});
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    auto *list = named<QListView>(rig.window, u"Jobs"_s);
    PaintWatch painted(*list->viewport(), [&] { return list->model()->rowCount() == rows; });
    GapMeter meter;
    meter.start();
    rig.controller.openText(text);
    QVERIFY(painted.wait());
    runFor(500ms);
    meter.stop();
    tellGaps("longest gap while thousands are opened", meter, 100);
}

QTEST_MAIN(WindowPace)
#include "bench_window.moc"
