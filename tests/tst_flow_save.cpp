// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString seedId = u"job:20250822143812123-user:12345-channel:1122334455667788990-bot:midjourney"_s;
const QString midjourney = u"https://cdn.midjourney.com/"_s;
const QByteArray attachmentPath = "/attachments/112/152/u_words_b4d8.webp?ex=68a9&is=68a8&hm=00ff&"; // signed, with the last ampersand
const QByteArray webp = "image/webp";

QByteArray imageOf(int n)
{
    return pngFile(3000 + n, n);
}

QByteArray videoOf(int n)
{
    return mp4File(5000 + n, n);
}

QString imageUrl(int n)
{
    return midjourney + u"b4d8e1a0/0_%1.png"_s.arg(n - 1);
}

QString videoUrl(int n)
{
    return midjourney + u"video/b4d8e1a0/%1.mp4"_s.arg(n - 1);
}

} // namespace

// The main job from end to end: the service's own example, with its links pointed at a server of ours.
class SaveFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesAllThatAJobMade();
    void savesADocumentWithoutTokenAndService();
    void tellsWhatOnlyTheServiceCanFetch();
    void fetchesUxThatIsNotAtMidjourneyDirectly();
    void keepsWhatIsThereAndNumbersWhatDiffers();
    void waitsForARunningJob();
    void takesARunningJobAsItIs();
    void savesSeveralJobsEachInItsFolder();
    void savesOneMediumOfTwoJobsTwice();
    void namesNothingPrivate();
    void leavesPreviewsAndSourcesAlone();

private:
    [[nodiscard]] QJsonObject seedJob() const;
    void serveMedia();
    [[nodiscard]] QMap<QString, QByteArray> expectedFiles(const QByteArray &jobJson) const;

    std::unique_ptr<HeadlessBench> m_bench;
    const QByteArray m_attachment = webpFile(4000);
};

void SaveFlow::init()
{
    m_bench = std::make_unique<HeadlessBench>();
}

// As it stands in the service's document, but for addresses and size.
QJsonObject SaveFlow::seedJob() const
{
    QJsonObject job = QJsonDocument::fromJson(fixture(u"jobs/v2-imagine-video-completed-seed-verbatim.json"_s)).object();
    QJsonObject attachment = job["attachments"_L1].toArray().at(0).toObject();
    attachment["url"_L1] = m_bench->server.url(attachmentPath).toString(QUrl::FullyEncoded);
    attachment["size"_L1] = m_attachment.size();
    job["attachments"_L1] = QJsonArray{attachment};
    QJsonArray images;
    QJsonArray videos;
    for (int n = 1; n <= 4; ++n) {
        images.append(QJsonObject{{u"id"_s, n}, {u"url"_s, imageUrl(n)}});
        videos.append(QJsonObject{{u"id"_s, n}, {u"url"_s, videoUrl(n)}});
    }
    job["imageUx"_L1] = images;
    job["videoUx"_L1] = videos;
    return job;
}

void SaveFlow::serveMedia()
{
    m_bench->server.answer(attachmentPath, mediaAnswer(m_attachment, webp));
    for (int n = 1; n <= 4; ++n) {
        m_bench->server.answer(m_bench->proxyTarget(imageUrl(n)), mediaAnswer(imageOf(n), "image/png"));
        m_bench->server.answer(m_bench->proxyTarget(videoUrl(n)), mediaAnswer(videoOf(n), "video/mp4"));
    }
}

QMap<QString, QByteArray> SaveFlow::expectedFiles(const QByteArray &jobJson) const
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(seedId.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
    const QString folder = u"2025-08-22_143812_imagine_"_s + hash + u'/';
    QMap<QString, QByteArray> files{{folder + u"job.json"_s, jobJson}, {folder + u"attachment-1.webp"_s, m_attachment}};
    for (int n = 1; n <= 4; ++n) {
        files.insert(folder + u"image-%1.png"_s.arg(n), imageOf(n));
        files.insert(folder + u"video-%1.mp4"_s.arg(n), videoOf(n));
    }
    return files;
}

void SaveFlow::savesAllThatAJobMade()
{
    const QByteArray answer = json(seedJob());
    m_bench->answerJob(seedId, jsonAnswer(answer));
    serveMedia();

    const HeadlessResult result = m_bench->save({seedId});

    QCOMPARE(result.err, "jobviewer: 1 source image(s) were not saved: the job did not make them.\n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(filesBelow(m_bench->folder()), expectedFiles(answer));
    QList<QByteArray> paths;
    for (const QString &name : expectedFiles(answer).keys())
        paths.append((m_bench->folder() + u'/' + name).toUtf8());
    QList<QByteArray> printed = result.lines();
    std::sort(printed.begin(), printed.end());
    QCOMPARE(printed, paths);
    QCOMPARE(m_bench->server.requests().size(), 10); // each once
    QCOMPARE(m_bench->partFiles(), QStringList());
}

void SaveFlow::savesADocumentWithoutTokenAndService()
{
    QJsonObject job = seedJob();
    job.remove(u"imageUx"_s);
    job.remove(u"videoUx"_s);
    const QByteArray document = "\n " + json(job) + "\n";
    m_bench->endpoint = {.base = QUrl(u"http://127.0.0.1:9"_s)}; // nobody answers there
    serveMedia();

    const HeadlessResult result = m_bench->save({m_bench->writeFile(u"kept.json"_s, document)});

    QCOMPARE(result.err, "jobviewer: 1 source image(s) were not saved: the job did not make them.\n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(filesBelow(m_bench->folder()).values(), QList<QByteArray>({m_attachment, document}));
    QCOMPARE(m_bench->server.requests().size(), 1);
    QCOMPARE(m_bench->server.requests().first().target(), attachmentPath);
    QCOMPARE(m_bench->server.requests().first().authorization(), "");
}

void SaveFlow::tellsWhatOnlyTheServiceCanFetch()
{
    const QByteArray document = json(seedJob());
    m_bench->endpoint = {.base = QUrl(u"http://127.0.0.1:9"_s)};
    serveMedia();

    const HeadlessResult result = m_bench->save({m_bench->writeFile(u"kept.json"_s, document)});

    QCOMPARE(result.exitCode, 7);
    QCOMPARE(filesBelow(m_bench->folder()).values(), QList<QByteArray>({m_attachment, document}));
    for (int n = 1; n <= 4; ++n) {
        QVERIFY(result.err.contains("Image " + QByteArray::number(n)));
        QVERIFY(result.err.contains("Video " + QByteArray::number(n)));
    }
    QCOMPARE(result.err.count('\n'), 9); // and what is left out, once
}

void SaveFlow::fetchesUxThatIsNotAtMidjourneyDirectly()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 2}, {u"url"_s, m_bench->server.url("/mirror/0_1.png").toString()}}};
    m_bench->answerJob(jobId(1), jsonAnswer(json(job)));
    m_bench->server.answer("/mirror/0_1.png", mediaAnswer(imageOf(2), "image/png"));

    QCOMPARE(m_bench->save({jobId(1)}).exitCode, 0);

    QVERIFY(filesBelow(m_bench->folder()).values().contains(imageOf(2)));
    QCOMPARE(m_bench->server.requests().last().target(), "/mirror/0_1.png");
    QCOMPARE(m_bench->server.requests().last().authorization(), "");
}

void SaveFlow::keepsWhatIsThereAndNumbersWhatDiffers()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/a.png"), u"image/png"_s, 500)};
    m_bench->answerJob(jobId(1), jsonAnswer(json(job)));
    m_bench->server.answer("/a.png", mediaAnswer(pngFile(500, 1), "image/png"));
    m_bench->server.answer("/a.png", mediaAnswer(pngFile(500, 1), "image/png"));
    m_bench->server.answer("/a.png", mediaAnswer(pngFile(500, 2), "image/png"));

    const HeadlessResult first = m_bench->save({jobId(1)});
    const HeadlessResult again = m_bench->save({jobId(1)});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.lines().size(), 2); // what is there is listed all the same
    QCOMPARE(filesBelow(m_bench->folder()).size(), 2);

    const HeadlessResult other = m_bench->save({jobId(1)});
    QCOMPARE(other.exitCode, 0);
    const QMap<QString, QByteArray> files = filesBelow(m_bench->folder());
    QCOMPARE(files.size(), 3);
    const QString folder = files.firstKey().section(u'/', 0, 0);
    QCOMPARE(files[folder + u"/attachment-1.png"_s], pngFile(500, 1));
    QCOMPARE(files[folder + u"/attachment-1 (2).png"_s], pngFile(500, 2));
    QVERIFY(other.out.contains("attachment-1 (2).png"));
    QVERIFY(first.out.contains("attachment-1.png"));
}

void SaveFlow::waitsForARunningJob()
{
    const QJsonArray steps = QJsonDocument::fromJson(fixture(u"jobs/real/sequence-imagine-v7-2026.json"_s)).array();
    const QString id = steps.at(0)["jobid"_L1].toString();
    QJsonObject last = steps.last().toObject();
    last["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/grid.webp"), u"image/webp"_s, 600)};
    last.remove(u"imageUx"_s);
    for (qsizetype i = 0; i + 1 < steps.size(); ++i)
        m_bench->answerJob(id, jsonAnswer(json(steps.at(i).toObject())));
    m_bench->answerJob(id, jsonAnswer(json(last)));
    m_bench->server.answer("/grid.webp", mediaAnswer(webpFile(600), webp));

    const HeadlessResult result = m_bench->save({id});

    QCOMPARE(result.err,
             "jobviewer: 4 image(s) cut from the grid were not saved: the grid shows them.\n"
             "jobviewer: 4 image(s) that the service does not list were not saved: their addresses are guesses.\n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->server.count(m_bench->jobTarget(id)), steps.size()); // and never again once it has ended
    QCOMPARE(filesBelow(m_bench->folder()).size(), 2);
    QVERIFY(result.out.contains("grid.webp"));
}

void SaveFlow::takesARunningJobAsItIs()
{
    QJsonObject job = jobObject(1, u"progress"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/step.webp"), u"image/webp"_s, 600)};
    m_bench->answerJob(jobId(1), jsonAnswer(json(job)));

    const HeadlessResult result = m_bench->run({.inputs = {jobId(1)}, .saveFolder = m_bench->folder(), .waitsForEnd = false});

    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->server.requests().size(), 1); // no preview is fetched
    QCOMPARE(filesBelow(m_bench->folder()).values(), QList<QByteArray>{json(job)});
}

void SaveFlow::savesSeveralJobsEachInItsFolder()
{
    for (int n = 1; n <= 9; ++n) {
        QJsonObject job = jobObject(n, u"completed"_s);
        const QByteArray path = "/file" + QByteArray::number(n) + ".png";
        job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url(path), u"image/png"_s, 400 + n)};
        m_bench->answerJob(jobId(n), jsonAnswer(json(job)));
        m_bench->server.answer(path, mediaAnswer(pngFile(400 + n, n), "image/png"));
    }
    QStringList ids;
    for (int n = 1; n <= 9; ++n)
        ids.append(jobId(n));

    const HeadlessResult result = m_bench->save({ids.join(u" and \n"_s)}); // as one text

    QCOMPARE(result.exitCode, 0);
    QCOMPARE(filesBelow(m_bench->folder()).size(), 18);
    QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 9);
}

void SaveFlow::savesOneMediumOfTwoJobsTwice()
{
    for (int n = 1; n <= 2; ++n) {
        QJsonObject job = jobObject(n, u"completed"_s);
        job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/same.png"), u"image/png"_s, 400)};
        m_bench->answerJob(jobId(n), jsonAnswer(json(job)));
    }
    m_bench->server.answer("/same.png", mediaAnswer(pngFile(400), "image/png"));

    QCOMPARE(m_bench->save({jobId(1), jobId(2)}).exitCode, 0);

    QCOMPARE(filesBelow(m_bench->folder()).values().count(pngFile(400)), 2);
}

void SaveFlow::namesNothingPrivate()
{
    m_bench->answerJob(seedId, jsonAnswer(json(seedJob())));
    serveMedia();
    const HeadlessResult result = m_bench->save({seedId});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.lines().isEmpty());
    for (const QByteArray &secret : {QByteArray("b4d8e1a0"), QByteArray("12345"), QByteArray("1122334455667788990"), QByteArray("secret")})
    {
        for (const QByteArray &path : result.lines())
            QVERIFY2(!path.contains(secret), path.constData());
    }
}

void SaveFlow::leavesPreviewsAndSourcesAlone()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["blendUrls"_L1] = QJsonArray{m_bench->server.url("/mine-1.png").toString(), m_bench->server.url("/mine-2.png").toString()};
    job["describeUrl"_L1] = m_bench->server.url("/mine-3.png").toString();
    job["prompt"_L1] = m_bench->server.url("/mine-4.png").toString() + u" a bird"_s;
    m_bench->answerJob(jobId(1), jsonAnswer(json(job)));

    QCOMPARE(m_bench->save({jobId(1)}).exitCode, 0);

    QCOMPARE(m_bench->server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(SaveFlow)
#include "tst_flow_save.moc"
