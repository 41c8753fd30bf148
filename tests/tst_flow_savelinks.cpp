// SPDX-License-Identifier: MIT
#include "app/services/midjourney/cdn.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString ux = u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-000000000000/0_0.png"_s;
constexpr qsizetype size = 900;

} // namespace

// What --save makes of a document whose links have expired.
class SaveLinksFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesTheSavedCopyInPlaceOfAnExpiredLink();
    void takesTheSavedCopyWhereTheLinkFails_data();
    void takesTheSavedCopyWhereTheLinkFails();
    void takesTheSavedCopyOfWhatOnlyTheServiceCanFetch();
    void takesTheNewLink();
    void waitsForWhatIsOnItsWay();
    void takesTheSameImageFromMidjourney();
    void namesWhatIsLost();
    void asksForNoJobThatWasJustFetched();
    void keepsTheStoreWithinItsBudget();

private:
    [[nodiscard]] QByteArray jobAt(const QByteArray &target, bool hasUx = false) const;
    [[nodiscard]] HeadlessResult save(const QByteArray &document);
    void store(const QString &key, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray saved() const; // what became of the attachment

    std::unique_ptr<HeadlessBench> m_bench;
    const QByteArray m_expired = "/a.png?ex=66a1b2c3&is=66a06143&hm=00"; // in July 2024
    const QByteArray m_alive = "/a.png?ex=f6a1b2c3&is=f6a06143&hm=01";   // in 2101
};

void SaveLinksFlow::init()
{
    m_bench = std::make_unique<HeadlessBench>();
}

// An upscaled picture, as the attachment and perhaps at Midjourney.
QByteArray SaveLinksFlow::jobAt(const QByteArray &target, bool hasUx) const
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url(target), u"image/png"_s, size)};
    if (hasUx)
        job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, ux}}};
    return json(job);
}

HeadlessResult SaveLinksFlow::save(const QByteArray &document)
{
    return m_bench->save({m_bench->writeFile(u"kept.json"_s, document)});
}

// As an earlier run has left it.
void SaveLinksFlow::store(const QString &key, const QByteArray &bytes) const
{
    QVERIFY(MediaStore(m_bench->path(u"media"_s)).put(bytes, MediaKey(key)));
}

QByteArray SaveLinksFlow::saved() const
{
    const QMap<QString, QByteArray> files = filesBelow(m_bench->folder());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().endsWith("/attachment-1.png"_L1))
            return file.value();
    }
    return {};
}

void SaveLinksFlow::takesTheSavedCopyInPlaceOfAnExpiredLink()
{
    store(m_bench->server.url("/a.png").toString(), pngFile(size));
    const HeadlessResult result = save(jobAt(m_expired));
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(saved(), pngFile(size));
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void SaveLinksFlow::takesTheSavedCopyWhereTheLinkFails_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("gone before its time") << 404;
    QTest::newRow("out of order") << 500;
}

void SaveLinksFlow::takesTheSavedCopyWhereTheLinkFails()
{
    QFETCH(int, status);
    m_bench->endpoint.token.clear();
    m_bench->downloadPolicy.pauses = {};
    store(m_bench->server.url("/a.png").toString(), pngFile(size));
    m_bench->server.answer(m_alive, {.status = status});
    const HeadlessResult result = save(jobAt(m_alive));
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(saved(), pngFile(size));
    QCOMPARE(m_bench->server.requests().size(), 1);
}

void SaveLinksFlow::takesTheSavedCopyOfWhatOnlyTheServiceCanFetch()
{
    m_bench->endpoint.token.clear();
    store(mediaKeyOf(QUrl(ux)).toString(), pngFile(size, 2));
    QJsonObject job = jobObject(1, u"completed"_s);
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, ux}}};
    QCOMPARE(save(json(job)).exitCode, 0);
    QVERIFY(filesBelow(m_bench->folder()).values().contains(pngFile(size, 2)));
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void SaveLinksFlow::takesTheNewLink()
{
    m_bench->answerJob(jobId(1), jsonAnswer(jobAt(m_alive)));
    m_bench->server.answer(m_alive, mediaAnswer(pngFile(size), "image/png"));
    const HeadlessResult result = save(jobAt(m_expired));
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(saved(), pngFile(size));
    QVERIFY(filesBelow(m_bench->folder()).values().contains(jobAt(m_expired))); // the document as it was passed
    QCOMPARE(m_bench->server.requests().size(), 2);
}

// While the job is requested once more, for the sake of another link.
void SaveLinksFlow::waitsForWhatIsOnItsWay()
{
    const auto jobWith = [this](const QByteArray &first) {
        QJsonObject job = jobObject(1, u"completed"_s);
        job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url(first), u"image/png"_s, size),
                                           attachmentObject(m_bench->server.url("/b.png"), u"image/png"_s, size)};
        return json(job);
    };
    m_bench->answerJob(jobId(1), jsonAnswer(jobWith(m_alive)));
    m_bench->server.answer(m_alive, mediaAnswer(pngFile(size), "image/png"));
    LocalServer::Answer slow = mediaAnswer(pngFile(size, 2), "image/png");
    slow.latency = std::chrono::milliseconds(200);
    m_bench->server.answer("/b.png", slow);
    const HeadlessResult result = save(jobWith(m_expired));
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->server.count("/b.png"), 1);
}

void SaveLinksFlow::takesTheSameImageFromMidjourney()
{
    m_bench->answerJob(jobId(1), jsonAnswer("{\"error\":\"Job has expired\",\"code\":410}", 410));
    m_bench->server.answer(m_bench->proxyTarget(ux), mediaAnswer(pngFile(size, 2), "image/png"));
    const HeadlessResult result = save(jobAt(m_expired, true));
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(saved(), pngFile(size, 2));
    QCOMPARE(m_bench->server.requests().size(), 2);
}

void SaveLinksFlow::namesWhatIsLost()
{
    m_bench->answerJob(jobId(1), jsonAnswer("{\"error\":\"Job has expired\",\"code\":410}", 410));
    m_bench->server.answer(m_bench->proxyTarget(ux), {.status = 404});
    m_bench->server.answer(m_expired, {.status = 404});
    const HeadlessResult result = save(jobAt(m_expired, true));
    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.err.contains("Attachment 1") && result.err.contains("Image 1"));
    QCOMPARE(result.err.count('\n'), 2);
    QCOMPARE(m_bench->server.requests().size(), 3); // each way once
}

void SaveLinksFlow::asksForNoJobThatWasJustFetched()
{
    m_bench->answerJob(jobId(1), jsonAnswer(jobAt(m_alive)));
    m_bench->server.answer(m_alive, {.status = 404});
    QCOMPARE(m_bench->save({jobId(1)}).exitCode, 7);
    QCOMPARE(m_bench->server.requests().size(), 2);
}

// What it has added itself goes again; what somebody else has there, and the user's files, stay.
void SaveLinksFlow::keepsTheStoreWithinItsBudget()
{
    m_bench->storeBudget = size;
    store(u"another run's"_s, pngFile(size, 3));
    m_bench->answerJob(jobId(1), jsonAnswer(jobAt(m_alive)));
    m_bench->server.answer(m_alive, mediaAnswer(pngFile(size), "image/png"));
    QCOMPARE(m_bench->save({jobId(1)}).exitCode, 0);
    QCOMPARE(saved(), pngFile(size));
    const MediaStore left(m_bench->path(u"media"_s));
    QVERIFY(left.has(MediaKey(u"another run's"_s)) && !left.has(MediaKey(m_bench->server.url("/a.png").toString())));
}

QTEST_GUILESS_MAIN(SaveLinksFlow)
#include "tst_flow_savelinks.moc"
