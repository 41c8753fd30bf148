// SPDX-License-Identifier: MIT
#include "app/services/midjourney/cdn.h"
#include "app/session/storetrimmer.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Two pictures of its own: 10 n, which stands for it in the list, and 10 n + 1.
QJsonObject jobWithImages(int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(imageAddress(10 * number), u"image/png"_s, imageSize),
                                       attachmentObject(imageAddress(10 * number + 1), u"image/png"_s, imageSize)};
    return job;
}

} // namespace

// When the store is trimmed, and when it is left alone.
class StoreTrimmerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sparesWhatIsBeingSaved();
    void stopsWhenSomethingIsSaved();
    void stopsAtTheEnd();

private:
    [[nodiscard]] MediaStore store() const { return MediaStore(m_bench->folder.filePath(u"store"_s)); }
    [[nodiscard]] MediaKey key(int picture) const { return mediaKeyOf(imageAddress(picture)); }
    void put(int picture) const { QVERIFY(store().put(pngFile(imageSize, picture), key(picture))); }

    std::unique_ptr<MediaBench> m_bench;
};

void StoreTrimmerTest::init()
{
    m_bench = std::make_unique<MediaBench>();
    m_bench->workers.setMaxThreadCount(1); // one thing after the other
}

// The store is full, and what is exported lies in it, while its links are dead. Meanwhile another job is looked at.
void StoreTrimmerTest::sparesWhatIsBeingSaved()
{
    constexpr int jobs = 30;
    m_bench->network.answerOthers({.status = 404});
    QByteArrayList documents;
    QList<JobKey> keys;
    for (int number = 1; number <= jobs; ++number) {
        put(10 * number);
        put(10 * number + 1);
        documents.append(json(jobWithImages(number)));
        keys.append(jobKey(number));
    }
    constexpr int unsaved = 10 * jobs + 1;
    keys.removeLast();
    m_bench->controller->setStoreBudget(0);
    m_bench->controller->openText('[' + documents.join(',') + ']');
    QTRY_COMPARE(m_bench->media().activity().total, 0);
    m_bench->workers.waitForDone();
    QTemporaryDir out;
    m_bench->controller->exportJobs(keys, {.folder = out.path()});
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize, 1)}});
    m_bench->controller->openText(json(imageJob(jobs + 1)).replace(imageAddress(jobs + 1).toEncoded(), imageAddress(1).toEncoded()));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->notices.size(), 1, 20000);
    QCOMPARE(m_bench->notices.first().level, Notice::Level::Info);
    QTRY_VERIFY(!store().has(key(unsaved))); // afterwards
    QVERIFY(store().has(key(11)));
}

void StoreTrimmerTest::stopsWhenSomethingIsSaved()
{
    put(1);
    SessionServices services{.api = m_bench->network,
                             .media = m_bench->network,
                             .workers = m_bench->workers,
                             .service = m_bench->service,
                             .store = store(),
                             .archive = m_bench->archive,
                             .storeBudget = 0};
    StoreTrimmer trimmer(services, [] { return QSet<MediaKey>(); });
    QSemaphore isBusy;
    m_bench->workers.start([&] { isBusy.acquire(); });
    trimmer.trim();
    trimmer.setHeld(true);
    trimmer.trim();
    isBusy.release();
    m_bench->workers.waitForDone();
    QVERIFY(store().has(key(1)));
    trimmer.setHeld(false);
    m_bench->workers.waitForDone();
    QVERIFY(!store().has(key(1)));
}

void StoreTrimmerTest::stopsAtTheEnd()
{
    put(1);
    SessionServices services{.api = m_bench->network,
                             .media = m_bench->network,
                             .workers = m_bench->workers,
                             .service = m_bench->service,
                             .store = store(),
                             .archive = m_bench->archive,
                             .storeBudget = 0};
    auto trimmer = std::make_unique<StoreTrimmer>(services, [] { return QSet<MediaKey>(); });
    QSemaphore isBusy;
    m_bench->workers.start([&] { isBusy.acquire(); });
    trimmer->trim();
    trimmer.reset();
    isBusy.release();
    m_bench->workers.waitForDone();
    QVERIFY(store().has(key(1)));
}

QTEST_GUILESS_MAIN(StoreTrimmerTest)
#include "tst_storetrimmer.moc"
