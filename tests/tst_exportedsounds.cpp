// SPDX-License-Identifier: MIT
#include "app/media/mediaresolver.h"
#include "app/saving/jobexporter.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/localserver.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Two songs, each with a cover of its own.
SaveTask songTask(const LocalServer &server)
{
    SaveTask task{.answer = {.job = {.service = u"fake"_s, .id = u"songs"_s, .state = JobState::Succeeded}, .raw = "{}"}};
    for (int i = 1; i <= 2; ++i) {
        task.items.append({.role = "audio",
                           .number = i,
                           .label = u"Audio %1: <Ferry>"_s.arg(i),
                           .url = server.url("/song" + QByteArray::number(i) + ".mp4"),
                           .key = MediaKey(u"song-%1"_s.arg(i)),
                           .type = MediaType::Audio,
                           .poster = server.url("/cover" + QByteArray::number(i) + ".png")});
    }
    task.answer.job.media = task.items;
    return task;
}

// All files that the page shows.
QStringList sourcesIn(const QByteArray &page)
{
    static const QRegularExpression source(u"src=\"([^\"]*)\""_s);
    QStringList sources;
    for (auto matches = source.globalMatch(QString::fromUtf8(page)); matches.hasNext();)
        sources.append(matches.next().captured(1));
    return sources;
}

} // namespace

class ExportedSoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void playsSoundsWithTheirCovers();
    void exportsASoundWithoutItsCover();

private:
    [[nodiscard]] ExportReport exported(const LocalServer &server, bool forSharing = false);

    const MidjourneyV2 m_service{};
    QNetworkAccessManager m_network;
    QThreadPool m_workers;
    QTemporaryDir m_folder;
};

ExportReport ExportedSoundsTest::exported(const LocalServer &server, bool forSharing)
{
    const SaveTask task = songTask(server);
    const QTemporaryDir folder(m_folder.filePath(u"XXXXXX"_s));
    const MediaStore store(folder.filePath(u"store"_s));
    DownloadPolicy policy;
    policy.pauses = {};
    DownloadQueue queue(DownloadTools{.network = m_network,
                                      .workers = m_workers,
                                      .service = m_service,
                                      .store = store,
                                      .endpoint = {.base = server.url("/")},
                                      .policy = policy});
    MediaResolver resolver(queue, store, m_workers);
    JobExporter exporter(resolver, store, m_workers);
    QSignalSpy saved(&exporter, &JobExporter::savedItem);
    QSignalSpy finished(&exporter, &JobExporter::finished);
    exporter.start({task}, {.folder = m_folder.path(), .forSharing = forSharing}, QDate(2026, 11, 27));
    if (!finished.wait(60'000) || saved.size() != task.items.size()) // covers are none of the job's media
        QTest::qFail("it does not end, or saves others", __FILE__, __LINE__);
    m_workers.waitForDone();
    return finished.isEmpty() ? ExportReport() : finished.first().first().value<ExportReport>();
}

void ExportedSoundsTest::playsSoundsWithTheirCovers()
{
    LocalServer server;
    for (const char *song : {"/song1.mp4", "/song2.mp4"})
        server.answer(song, {.body = fixture(u"videos/sound-only.mp4"_s)});
    server.answer("/cover1.png", {.body = fixture(u"media/picture.png"_s)});
    server.answer("/cover2.png", {.body = fixture(u"media/picture.jpg"_s)});
    const ExportReport report = exported(server, true);
    QVERIFY(report.failures.isEmpty() && report.lost.isEmpty());
    const QMap<QString, QByteArray> files = filesBelow(report.folder);
    QCOMPARE(files.size(), report.saved + 1);
    const QByteArray page = files.value(u"index.html"_s);
    QCOMPARE(page.count("<audio controls preload=\"metadata\" src="), 2);
    QVERIFY(!page.contains("<video") && page.contains("<bdi>Audio 1: &lt;Ferry&gt;</bdi>"));
    QVERIFY(page.contains("cover-1.png\" alt=\"\"><audio") && page.contains("cover-2.jpg\" alt=\"\"><audio"));
    for (const QString &link : sourcesIn(page)) {
        QVERIFY2(link.startsWith("./"_L1), qPrintable(link));
        QVERIFY2(files.contains(QUrl::fromPercentEncoding(link.mid(2).toUtf8())), qPrintable(link));
    }
}

void ExportedSoundsTest::exportsASoundWithoutItsCover()
{
    LocalServer server; // which has no covers
    for (const char *song : {"/song1.mp4", "/song2.mp4"})
        server.answer(song, {.body = fixture(u"videos/sound-only.mp4"_s)});
    const ExportReport report = exported(server);
    QVERIFY(report.failures.isEmpty() && report.lost.isEmpty());
    const QByteArray page = filesBelow(report.folder).value(u"index.html"_s);
    QCOMPARE(page.count("<audio"), 2);
    QVERIFY(!page.contains("<img") && !page.contains("could not be saved"));
}

QTEST_GUILESS_MAIN(ExportedSoundsTest)
#include "tst_exportedsounds.moc"
