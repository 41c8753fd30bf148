// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/jobs/jobrepository.h"
#include "app/jobs/ratings.h"
#include "app/media/mediaresolver.h"
#include "app/services/midjourney/cdn.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/mediasession.h"
#include "app/session/savesession.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 1000;
constexpr int mediaOfEach = 4;

} // namespace

// Save All on a thousand jobs of four media that the store has: how long it takes, and how long the GUI thread is held at once.
class SaveManyBench : public QObject
{
    Q_OBJECT

private slots:
    void savesAThousandJobs();
};

void SaveManyBench::savesAThousandJobs()
{
    const MidjourneyV2 service{};
    const QTemporaryDir folder;
    const MediaStore store(folder.filePath(u"store"_s));
    FakeNetwork network;
    QThreadPool workers;
    QList<JobResponse> answers;
    for (int number = 1; number <= jobs; ++number) {
        QJsonObject object = jobObject(number, u"completed"_s);
        QJsonArray attachments;
        for (int n = 0; n < mediaOfEach; ++n) {
            const QUrl url(u"https://media.example/%1-%2.png"_s.arg(number).arg(n));
            attachments.append(attachmentObject(url, u"image/png"_s, 900));
            QVERIFY(store.put(pngFile(900, number * mediaOfEach + n), mediaKeyOf(url)));
        }
        object["attachments"_L1] = attachments;
        const QByteArray raw = json(object);
        answers.append({.job = *service.parse(raw), .raw = raw});
    }
    DownloadQueue queue({.network = network, .workers = workers, .service = service, .store = store, .endpoint = {}, .policy = {}});
    MediaResolver resolver(queue, store, workers);
    Archive archive(folder.filePath(u"data"_s), folder.filePath(u"store"_s), service);
    JobRepository repository(archive);
    Ratings ratings(archive);
    MediaSession media(repository, ratings, queue, resolver, store, workers);
    SaveSession saving(queue, resolver, store, media, ratings, workers);
    bool isDone = false;
    connect(&saving, &SaveSession::noticed, this, [&] { isDone = true; });
    QElapsedTimer all;
    all.start();
    saving.saveJobs(answers, {.folder = folder.filePath(u"saved"_s)}, 0);
    qint64 longest = all.elapsed();
    while (!isDone) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
    }
    qInfo("%d jobs of %d media: %lld ms, of which the GUI thread was held %lld at most", jobs, mediaOfEach,
          static_cast<long long>(all.elapsed()), static_cast<long long>(longest));
    QTest::setBenchmarkResult(static_cast<double>(all.elapsed()), QTest::WalltimeMilliseconds);
    workers.waitForDone();
}

QTEST_GUILESS_MAIN(SaveManyBench)
#include "bench_savemany.moc"
