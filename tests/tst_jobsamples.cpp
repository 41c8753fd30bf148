// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/job/job.h"
#include "app/services/midjourney/media.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/services/midjourney/parser.h"
#include "app/services/midjourney/text/content.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// What a reader of the service's documents finds in each sample: for each job its status and, behind a colon, its media.
struct Sample
{
    const char *file;
    QStringList jobs{};
};

const QString pictures = u"completed: grid 0, image 1..4"_s;
const QString videos = u"completed: video 1..4, attachment 1"_s; // the attachment is the animated overview
const QString previews = u"progress: preview 1..4"_s;

const QList<Sample> &samples()
{
    static const QList<Sample> list{
        {"edge-wrapped-console-log-response-result.json", {pictures}},
        {"v2-button-U1-completed.json", {u"completed: image 1, attachment 1"_s}},
        {"v2-describe-completed.json", {u"completed: embed 1, source 1"_s}},
        {"v2-error-400.json"},
        {"v2-error-401.json"},
        {"v2-error-402.json"},
        {"v2-error-404.json"},
        {"v2-error-410.json"},
        {"v2-error-422-moderated.json", {u"moderated:"_s}},
        {"v2-imagine-cancelled.json", {u"cancelled:"_s}},
        {"v2-imagine-completed-with-children.json", {pictures}},
        {"v2-imagine-completed.json", {pictures}},
        {"v2-imagine-created.json", {u"created:"_s}},
        {"v2-imagine-failed-invalid-parameter.json", {u"failed:"_s}},
        {"v2-imagine-moderated.json", {u"moderated:"_s}},
        {"v2-imagine-progress-31.json", {u"progress: preview 1"_s}},
        {"v2-imagine-started-waiting.json", {u"started:"_s}},
        {"v2-imagine-video-completed-seed-verbatim.json", {u"completed: video 1..4, attachment 1, source 1"_s}},
        {"v2-info-completed.json", {u"completed:"_s}},
        {"v2-seed-completed.json", {u"completed: seed 1..4"_s}},
        {"real/foreign-midjourney-proxy-task.json"},
        {"real/foreign-raw-discord-message.json"},
        {"real/sequence-animate-2026.json",
         {u"created:"_s, u"started:"_s, u"started:"_s, u"progress:"_s, u"progress:"_s, previews, previews, previews, videos}},
        {"real/sequence-imagine-v7-2026.json",
         {u"created:"_s, u"started:"_s, u"progress: preview 1"_s, u"progress: preview 1"_s, pictures}},
        {"real/sequence-upscale-2026.json",
         {u"created:"_s, u"started:"_s, u"progress:"_s, u"progress: preview 1"_s, u"progress: preview 1"_s, u"progress: preview 1"_s,
          u"completed: attachment 1"_s}},
        {"real/v2-button-U1-v7-2026-completed-14-buttons.json", {u"completed: attachment 1"_s}},
        {"real/v2-button-U1-v7-2026-started-upscaling-image-1.json", {u"started:"_s}},
        {"real/v2-button-animate-high-2026-completed-12MB-animated-webp.json", {videos}},
        {"real/v2-button-animate-high-2026-completed-2.5MB-animated-webp.json", {videos}},
        {"real/v2-button-animate-high-2026-progress-12-no-picture-yet.json", {u"progress:"_s}},
        {"real/v2-button-animate-high-2026-progress-35-four-jpegs.json", {previews}},
        {"real/v2-button-animate-high-2026-progress-83-four-jpegs.json", {previews}},
        {"real/v2-button-animate-high-2026-started-animating.json", {u"started:"_s}},
        {"real/v2-button-animate-high-2026-started-creating-video.json", {u"started:"_s}},
        {"real/v2-button-pan-right-v7-2026-completed-2688x1792.json", {pictures}},
        {"real/v2-button-pan-right-v7-2026-progress-35-512x340.json", {u"progress: preview 1"_s}},
        {"real/v2-button-upscale-subtle-v7-2026-completed-2048-single.json", {u"completed: attachment 1"_s}},
        {"real/v2-button-upscale-subtle-v7-2026-progress-0.json", {u"progress: preview 1"_s}},
        {"real/v2-button-upscale-subtle-v7-2026-progress-78.json", {u"progress: preview 1"_s}},
        {"real/v2-button-vary-strong-v7-2026-completed.json", {pictures}},
        {"real/v2-button-vary-strong-v7-2026-progress-35-no-picture-yet.json", {u"progress:"_s}},
        {"real/v2-button-vary-strong-v7-2026-progress-95-ephemeral-link.json", {u"progress: preview 1"_s}},
        {"real/v2-button-vary-strong-v7-2026-started-making-variations.json", {u"started:"_s}},
        {"real/v2-button-zoom-out-2x-v7-2026-completed.json", {pictures}},
        {"real/v2-button-zoom-out-2x-v7-2026-progress-45.json", {u"progress: preview 1"_s}},
        {"real/v2-imagine-v7-2026-completed-rewritten-prompt.json", {pictures}},
        {"real/v2-imagine-v7-2026-completed-webp-grid.json", {pictures}},
        {"real/v2-imagine-v7-2026-progress-20-no-picture-yet.json", {u"progress:"_s}},
        {"real/v2-imagine-v7-2026-progress-35-first-preview.json", {u"progress: preview 1"_s}},
        {"real/v2-imagine-v7-2026-progress-79.json", {u"progress: preview 1"_s}},
        {"real/v2-imagine-v7-2026-started-waiting.json", {u"started:"_s}},
    };
    return list;
}

// "grid 0, image 1..4": neighbours of one role whose numbers follow each other are drawn together.
QString listed(const QList<MediaItem> &items)
{
    QStringList parts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const MediaItem &first = items.at(i);
        while (i + 1 < items.size() && items.at(i + 1).role == first.role && items.at(i + 1).number == items.at(i).number + 1)
            ++i;
        const QString range = items.at(i).number == first.number ? QString() : u".."_s + QString::number(items.at(i).number);
        parts.append(QString::fromLatin1(first.role) + u' ' + QString::number(first.number) + range);
    }
    return parts.join(u", "_s);
}

} // namespace

// The samples of the service's answers, from a document to the list of its media.
class JobSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEverySample();
    void listsStatusAndMedia_data();
    void listsStatusAndMedia();
    void promisesWhatTheFilesAre_data();
    void promisesWhatTheFilesAre();
    void tellsWhatIsNoJob_data();
    void tellsWhatIsNoJob();
    void leavesNoFieldUnread();
    void keepsTheImageOfAMovingSetApart();
    void showsWhatMidjourneyRan();
    void tellsTheProgressOfASequence();
    void tellsWhyAJobFailed();

private:
    [[nodiscard]] QList<Job> jobsIn(const QString &name) const;
    [[nodiscard]] QList<MidjourneyJob> sourcesIn(const QString &name) const; // as the service has them
    [[nodiscard]] MidjourneyJob sourceIn(const QString &name) const { return sourcesIn(name).value(0); }

    MidjourneyV2 m_service;
};

QList<Job> JobSamplesTest::jobsIn(const QString &name) const
{
    QList<Job> jobs;
    const ParsedInput found = parseInput(fixture(u"jobs/"_s + name), m_service, QDateTime());
    for (const JobResponse &document : found.documents)
        jobs.append(document.job);
    return jobs;
}

QList<MidjourneyJob> JobSamplesTest::sourcesIn(const QString &name) const
{
    QList<MidjourneyJob> jobs;
    const ParsedInput found = parseInput(fixture(u"jobs/"_s + name), m_service, QDateTime());
    for (const JobResponse &document : found.documents)
        jobs.append(*parseMidjourneyV2(document.raw));
    return jobs;
}

void JobSamplesTest::knowsEverySample()
{
    QStringList known;
    for (const Sample &sample : samples())
        known.append(QString::fromLatin1(sample.file));
    QStringList present = QDir(fixturePath(u"jobs"_s)).entryList({u"*.json"_s});
    const QStringList real = QDir(fixturePath(u"jobs/real"_s)).entryList({u"*.json"_s});
    for (const QString &name : real)
        present.append(u"real/"_s + name);
    known.sort();
    present.sort();
    QCOMPARE(known, present);
}

void JobSamplesTest::listsStatusAndMedia_data()
{
    QTest::addColumn<QStringList>("jobs");
    for (const Sample &sample : samples())
        QTest::newRow(sample.file) << sample.jobs;
}

void JobSamplesTest::listsStatusAndMedia()
{
    QFETCH(QStringList, jobs);
    QStringList found;
    const QList<Job> read = jobsIn(QString::fromLatin1(QTest::currentDataTag()));
    for (const Job &job : read) {
        found.append((job.stateText + u": "_s + listed(job.media)).trimmed());
        QVERIFY(job.state != JobState::Unknown);
        QVERIFY(job.created.isValid());
    }
    QCOMPARE(found, jobs);
}

void JobSamplesTest::promisesWhatTheFilesAre_data()
{
    QTest::addColumn<QString>("name");
    for (const Sample &sample : samples())
        QTest::newRow(sample.file) << QString::fromLatin1(sample.file);
}

void JobSamplesTest::promisesWhatTheFilesAre()
{
    QFETCH(QString, name);
    const QList<Job> jobs = jobsIn(name);
    for (const Job &job : jobs) {
        QSet<MediaKey> keys;
        for (const MediaItem &item : job.media) {
            QCOMPARE(item.type, item.role == "video" ? MediaType::Video : MediaType::Image);
            const bool isAttached = QByteArrayList{"grid", "attachment", "preview", "seed"}.contains(item.role);
            QCOMPARE(item.size > 0 && !item.pixels.isEmpty(), isAttached);
            QVERIFY(!keys.contains(item.key));
            keys.insert(item.key);
        }
        const QList<MediaItem> saved = savedMediaOf(job);
        for (const MediaItem &item : saved)
            QVERIFY(job.media.contains(item) && item.role != "preview" && item.role != "source");
    }
}

void JobSamplesTest::tellsWhatIsNoJob_data()
{
    QTest::addColumn<IgnoredReason>("reason");
    for (const char *name : {"v2-error-400.json", "v2-error-401.json", "v2-error-402.json", "v2-error-404.json", "v2-error-410.json"})
        QTest::newRow(name) << IgnoredReason::ErrorDocument;
    QTest::newRow("real/foreign-midjourney-proxy-task.json") << IgnoredReason::OtherDocument;
    QTest::newRow("real/foreign-raw-discord-message.json") << IgnoredReason::OtherDocument;
    QTest::newRow("http-403-cloudflare-challenge.html") << IgnoredReason::Nothing;
    QTest::newRow("http-404-discord-expired.txt") << IgnoredReason::Nothing;
}

void JobSamplesTest::tellsWhatIsNoJob()
{
    QFETCH(IgnoredReason, reason);
    const ParsedInput found = parseInput(fixture(u"jobs/"_s + QString::fromLatin1(QTest::currentDataTag())), m_service, QDateTime());
    QVERIFY(found.ids.isEmpty() && found.documents.isEmpty());
    QCOMPARE(found.ignored.size(), 1);
    QCOMPARE(found.ignored.first().reason, reason);
}

void JobSamplesTest::leavesNoFieldUnread()
{
    qsizetype read = 0;
    for (const Sample &sample : samples()) {
        const QList<MidjourneyJob> jobs = sourcesIn(QString::fromLatin1(sample.file));
        read += jobs.size();
        for (const MidjourneyJob &job : jobs)
            QVERIFY2(job.otherFields.isEmpty(), sample.file);
    }
    QVERIFY(read > 0);
}

// Both are WebP and 2x2 to look at; only one is cut into four pictures.
void JobSamplesTest::keepsTheImageOfAMovingSetApart()
{
    MidjourneyJob job = sourceIn(u"real/v2-button-animate-high-2026-completed-12MB-animated-webp.json"_s);
    QCOMPARE(listed(mediaOf(job)), u"video 1..4, attachment 1"_s);
    job.attachments[0].flags = 0; // the flag was added late: only videoUx shows it
    QCOMPARE(listed(mediaOf(job)), u"video 1..4, attachment 1"_s);
    job.attachments[0].flags = 32;
    job.videoUx.clear(); // older still: only the flag shows it
    QCOMPARE(listed(mediaOf(job)), u"attachment 1"_s);
}

void JobSamplesTest::showsWhatMidjourneyRan()
{
    const MidjourneyJob job = sourceIn(u"real/v2-imagine-v7-2026-completed-rewritten-prompt.json"_s);
    const Content content = contentOf(job.content);
    QVERIFY(job.prompt.contains("--v 7 "_L1));
    QVERIFY(content.prompt.contains("--v 7.0 "_L1));
    QCOMPARE(content.mode, u"fast"_s);
    QCOMPARE(contentOf(sourceIn(u"real/v2-button-U1-v7-2026-completed-14-buttons.json"_s).content).imageNumber, 1);
}

void JobSamplesTest::tellsTheProgressOfASequence()
{
    QStringList steps;
    const QList<MidjourneyJob> jobs = sourcesIn(u"real/sequence-upscale-2026.json"_s);
    for (const MidjourneyJob &job : jobs) {
        const Content content = contentOf(job.content);
        steps.append(u"%1 %2"_s.arg(content.what, content.percent ? QString::number(*content.percent) : u"?"_s));
    }
    QCOMPARE(steps,
             (QStringList{u" ?"_s, u"Upscaling image #1 ?"_s, u"Upscaling 0"_s, u"Upscaling 0"_s, u"Upscaling 31"_s, u"Upscaling 78"_s,
                          u"Upscaled ?"_s}));
}

void JobSamplesTest::tellsWhyAJobFailed()
{
    const MidjourneyJob job = sourceIn(u"v2-imagine-failed-invalid-parameter.json"_s);
    QCOMPARE(job.error, u"Invalid parameter"_s);
    QCOMPARE(job.errorDetails, u"Unrecognized parameter(s): `--ar16:9`"_s);
    QCOMPARE(sourceIn(u"v2-error-422-moderated.json"_s).code, 422);
}

QTEST_GUILESS_MAIN(JobSamplesTest)
#include "tst_jobsamples.moc"
