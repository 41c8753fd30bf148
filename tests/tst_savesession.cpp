// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/mediafiles.h"
#include "tests/support/policies.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// What a session saves of its jobs, from the intention to the file and the notice.
class SaveSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<MediaBench>(); }
    void cleanup() { m_bench.reset(); }
    void savesAJob();
    void endsTheProgressOfAnExportThatFails();
    void savesOneMedium();
    void savesByTheTemplate();
    void savesTheDocumentWithAMedium();
    void noticesThatASavedFileHasGone();
    void tellsWhenNothingCouldBeSaved();
    void savesWhatWasPaused();
    void savesAFrame();
    void stopsRequestingLinksAtARefusedToken();

private:
    [[nodiscard]] MediaState stateOf(int row) const { return m_bench->media().model().state(row); }

    std::unique_ptr<MediaBench> m_bench;
};

void SaveSessionTest::savesAJob()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->controller->openText(json(imageJob(1)));
    QSignalSpy saving(m_bench->controller.get(), &JobController::savingChanged);
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(saving.first().first().toBool(), true);
    QCOMPARE(saving.last().first().toBool(), false);
    const QDir folder(m_bench->notices.first().folder);
    QCOMPARE(folder.entryList(QDir::Files), (QStringList{u"attachment-1.png"_s, u"job.json"_s}));
    QCOMPARE(stateOf(0).savedPath, folder.filePath(u"attachment-1.png"_s));
    QCOMPARE(m_bench->network.requests().size(), 1); // one download serves preview and save
}

// The line that shows how far it is would stand there until the next save.
void SaveSessionTest::endsTheProgressOfAnExportThatFails()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->network.answer(imageAddress(2), {.pieces = {pngFile(imageSize, 2)}});
    m_bench->controller->openText('[' + json(imageJob(1)) + ',' + json(imageJob(2)) + ']');
    const QString file = m_bench->folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QSignalSpy progress(m_bench->controller.get(), &JobController::savingProgressed);
    m_bench->controller->exportJobs({jobKey(1), jobKey(2)}, {.folder = file + u"/below"_s});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().at(0), progress.last().at(1));
}

void SaveSessionTest::savesOneMedium()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->controller->openText(json(imageJob(1)));
    const MediaKey key = m_bench->media().model().item(0).key;
    QVERIFY(!m_bench->controller->fileNameFor(key));
    QTRY_VERIFY(m_bench->controller->fileNameFor(key));
    QVERIFY(m_bench->controller->fileNameFor(key)->endsWith(u"_attachment-1.png"_s));
    for (const QString &name : {u"mine.png"_s, u"mine.png"_s}) { // the same file again: nothing is written
        m_bench->notices.clear();
        m_bench->controller->saveMediaItemAs(key, {.folder = m_bench->folder.filePath(u"out"_s), .stem = u"mine"_s}, {});
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QVERIFY(m_bench->notices.first().text.contains(name));
    }
    QCOMPARE(QDir(m_bench->folder.filePath(u"out"_s)).entryList(QDir::Files), QStringList{u"mine.png"_s});
}

void SaveSessionTest::savesByTheTemplate()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->controller->openText(json(imageJob(1)));
    const MediaKey key = m_bench->media().model().item(0).key;
    QTRY_VERIFY(m_bench->controller->fileNameFor(key));
    QCOMPARE(m_bench->controller->nameFacts(key).name, u"attachment-1"_s);
    const QString folder = m_bench->folder.filePath(u"out"_s);
    const SaveOptions options{.folder = folder, .nameTemplate = u"{kind} {n}"_s, .withText = true, .withJson = false};
    m_bench->controller->saveMediaItem(key, options);
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(stateOf(0).savedPath, folder + u"/attachment 1.png"_s);
    QVERIFY(stateOf(0).savedAt.isValid() && stateOf(0).savedAt <= QDateTime::currentDateTimeUtc());
    m_bench->controller->saveAll({jobKey(1)}, options); // the same files again
    QTRY_COMPARE(m_bench->notices.size(), 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files).join(u'|'), u"attachment 1.png|attachment 1.txt"_s);
    m_bench->controller->saveMediaItem(MediaKey(u"unknown"_s), options); // nothing happens
}

// As often as it is saved, and where a save of the whole job has it.
void SaveSessionTest::savesTheDocumentWithAMedium()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->controller->openText(json(imageJob(1)));
    const MediaKey key = m_bench->media().model().item(0).key;
    QTRY_VERIFY(m_bench->controller->fileNameFor(key));
    const SaveOptions options{.folder = m_bench->folder.filePath(u"out"_s)};
    for (int time = 1; time <= 2; ++time) {
        m_bench->controller->saveMediaItem(key, options);
        QTRY_COMPARE(m_bench->notices.size(), time);
    }
    QCOMPARE(QDir(m_bench->notices.first().folder).entryList(QDir::Files), (QStringList{u"attachment-1.png"_s, u"job.json"_s}));
    m_bench->controller->saveAll({jobKey(1)}, options);
    QTRY_COMPARE(m_bench->notices.size(), 3);
    QCOMPARE(QDir(m_bench->notices.last().folder).entryList(QDir::Files), (QStringList{u"attachment-1.png"_s, u"job.json"_s}));
}

void SaveSessionTest::noticesThatASavedFileHasGone()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->controller->openText(json(imageJob(1)));
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    const auto showAgain = [this] {
        m_bench->controller->select({});
        m_bench->controller->select(jobKey(1));
        QTRY_COMPARE(stateOf(0).kind, MediaState::Kind::Ready);
    };
    showAgain();
    const QString path = stateOf(0).savedPath;
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(QFile::remove(path));
    showAgain();
    QTRY_VERIFY(stateOf(0).savedPath.isEmpty() && !stateOf(0).savedAt.isValid());
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void SaveSessionTest::tellsWhenNothingCouldBeSaved()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
    m_bench->controller->openText(json(imageJob(1)));
    const MediaKey key = m_bench->media().model().item(0).key;
    QTRY_VERIFY(m_bench->controller->fileNameFor(key));
    QFile inTheWay(m_bench->folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_bench->controller->saveMediaItem(key, {.folder = inTheWay.fileName()});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    m_bench->controller->saveAll({jobKey(1)}, {.folder = inTheWay.fileName()});
    QTRY_COMPARE(m_bench->notices.size(), 2);
    for (const Notice &notice : std::as_const(m_bench->notices))
        QVERIFY(notice.level == Notice::Level::Warning && notice.text.contains(u"The file could not be written."_s));
    QVERIFY(stateOf(0).savedPath.isEmpty());
}

// One media item by itself; meanwhile another job was looked at.
void SaveSessionTest::savesWhatWasPaused()
{
    m_bench->network.answer(imageAddress(1), {.ending = FakeNetwork::Ending::Hang});
    m_bench->controller->openText(json(imageJob(1)));
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    m_bench->media().pause(m_bench->media().model().item(0).key);
    m_bench->network.answer(imageAddress(2), {.pieces = {pngFile(imageSize, 2)}});
    m_bench->controller->openText(json(imageJob(2)));
    m_bench->controller->select(jobKey(1));
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Paused);
    QTRY_COMPARE(m_bench->network.requests().size(), 2); // of the other
    QTRY_COMPARE(m_bench->media().activity().done, 1);
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Paused);
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize, 1)}});
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(m_bench->notices.first().level, Notice::Level::Info);
    QCOMPARE(stateOf(0).kind, MediaState::Kind::Ready);
}

void SaveSessionTest::savesAFrame()
{
    for (const char content : {'a', 'b'}) {
        m_bench->notices.clear();
        m_bench->controller->saveFrame(QByteArray(imageSize, content), m_bench->folder.filePath(u"out"_s), u"frame.png"_s);
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QCOMPARE(m_bench->notices.first().folder, m_bench->folder.filePath(u"out"_s));
    }
    QVERIFY(m_bench->notices.first().text.contains(u"frame (2).png"_s)); // never over another
    QFile inTheWay(m_bench->folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_bench->notices.clear();
    m_bench->controller->saveFrame("png", inTheWay.fileName(), u"frame.png"_s);
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QCOMPARE(m_bench->notices.first().level, Notice::Level::Warning);
}

// The service says of each job the same: the few that are saved at once are enough, until the user saves again.
void SaveSessionTest::stopsRequestingLinksAtARefusedToken()
{
    constexpr int jobs = 20;
    m_bench->pollPolicy = quickPolls();
    m_bench->makeController(u"user:1-wrong"_s);
    m_bench->network.answerOthers({.status = 404}); // the links
    const auto refuseEachJob = [&] {
        for (int number = 1; number <= jobs; ++number)
            m_bench->network.answer(m_bench->service.jobUrl(m_bench->base(), jobId(number)), {.status = 401});
    };
    QByteArray documents;
    QList<JobKey> keys;
    for (int number = 1; number <= jobs; ++number) {
        QJsonObject job = jobObject(number, u"completed"_s);
        const QUrl expired(u"https://cdn.discordapp.com/attachments/1/2/%1.png?ex=66a1b2c3&is=66a06143&hm=00"_s.arg(number));
        job["attachments"_L1] = QJsonArray{attachmentObject(expired, u"image/png"_s, imageSize)};
        documents += jsonLine(job);
        keys.append(jobKey(number));
    }
    refuseEachJob();
    m_bench->controller->openText(documents);
    const auto requested = [&] {
        qsizetype count = 0;
        for (int number = 1; number <= jobs; ++number)
            count += m_bench->count(m_bench->service.jobUrl(m_bench->base(), jobId(number)));
        return count;
    };
    QTRY_COMPARE(requested(), 1); // the job that is shown
    QTRY_COMPARE(m_bench->network.running(), 0);
    for (int time = 1; time <= 2; ++time) {
        refuseEachJob();
        const qsizetype before = requested();
        m_bench->notices.clear();
        m_bench->controller->saveAll(keys, {.folder = m_bench->folder.filePath(u"out"_s)});
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QVERIFY2(requested() > before && requested() <= before + 4, qPrintable(QString::number(requested() - before)));
        const Notice notice = m_bench->notices.first(); // a new link needs the token
        QVERIFY2(notice.text.contains(u"did not accept this API token"_s) && !notice.text.contains(u"new link"_s), qPrintable(notice.text));
        QCOMPARE(notice.action, ActionId::EnterToken);
    }
}

QTEST_GUILESS_MAIN(SaveSessionTest)
#include "tst_savesession.moc"
