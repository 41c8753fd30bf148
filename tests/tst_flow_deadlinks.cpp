#include "app/service/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl base(u"https://api.example"_s);
const QUrl ux(u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-000000000000/0_0.png"_s);
const QUrl dead(u"https://cdn.example/attachments/1/2/a.png?ex=66a1b2c3&is=66a06143&hm=00"_s);  // in July 2024
const QUrl alive(u"https://cdn.example/attachments/1/2/a.png?ex=f6a1b2c3&is=f6a06143&hm=01"_s); // in 2101
constexpr qsizetype size = 900;

// An upscaled picture, as the attachment and at Midjourney.
QByteArray jobAt(const QUrl &link, bool hasUx = true)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(link, u"image/png"_s, size)};
    if (hasUx)
        job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, ux.toString()}}};
    return json(job);
}

} // namespace

// A job document whose Discord link has died: what becomes of its picture, from the links' own words to the last copy on disk.
class DeadLinksFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesTheNewLink();
    void takesTheCopyAtMidjourney();
    void takesTheCopyOnDisk();
    void saysThatTheLinkHasDied();
    void triesTheLinkInSpiteOfItsWord();
    void asksForTheJobOnlyOnce();
    void asksMidjourneyItselfOnRequest();

private:
    void make(const QString &token);
    [[nodiscard]] QUrl jobUrl() const { return m_service.jobUrl(base, jobId(1)); }
    [[nodiscard]] QUrl proxied() const { return *m_service.proxyUrl(base, ux); }
    [[nodiscard]] MediaState attachment() const;
    [[nodiscard]] qsizetype count(const QUrl &url) const;

    const MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network;
    QThreadPool m_workers;
    std::unique_ptr<JobController> m_controller;
};

void DeadLinksFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<FakeNetwork>();
    make(u"user:1-secret"_s);
}

void DeadLinksFlow::cleanup()
{
    m_controller.reset();
    m_workers.waitForDone();
}

void DeadLinksFlow::make(const QString &token)
{
    DownloadPolicy downloads;
    downloads.pauses = {};
    m_controller = std::make_unique<JobController>(SessionServices{.api = *m_network,
                                                                   .media = *m_network,
                                                                   .workers = m_workers,
                                                                   .service = m_service,
                                                                   .endpoint = {.base = base, .token = token},
                                                                   .downloadPolicy = downloads,
                                                                   .store = MediaStore(m_folder->filePath(u"store"_s))},
                                                   token.isEmpty() ? TokenSource::None : TokenSource::Environment);
}

MediaState DeadLinksFlow::attachment() const
{
    const MediaListModel &model = m_controller->media().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row).kind == MediaKind::Attachment)
            return model.state(row);
    }
    return {};
}

qsizetype DeadLinksFlow::count(const QUrl &url) const
{
    const QList<QNetworkRequest> &requests = m_network->requests();
    return std::count_if(requests.begin(), requests.end(), [&](const QNetworkRequest &request) { return request.url() == url; });
}

void DeadLinksFlow::takesTheNewLink()
{
    m_network->answer(proxied(), {.status = 404});
    m_network->answer(jobUrl(), {.pieces = {jobAt(alive)}});
    m_network->answer(alive, {.pieces = {pngFile(size)}});
    m_controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(count(alive), 1);
    QCOMPARE(count(dead) - count(alive), -1); // its own word was taken
    QCOMPARE(count(jobUrl()), 1);
}

void DeadLinksFlow::takesTheCopyAtMidjourney()
{
    m_network->answer(jobUrl(), {.status = 410});
    m_network->answer(proxied(), {.pieces = {pngFile(size, 2)}});
    m_controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(attachment().file->path, m_controller->media().model().state(0).file->path); // of Image 1
    QCOMPARE(m_network->requests().size(), 2);
}

void DeadLinksFlow::takesTheCopyOnDisk()
{
    m_network->answer(alive, {.pieces = {pngFile(size)}});
    m_controller->openText(jobAt(alive, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    m_controller.reset();
    make({}); // another run, with no token: the file is there
    m_controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(m_network->requests().size(), 1);
}

void DeadLinksFlow::saysThatTheLinkHasDied()
{
    m_network->answer(jobUrl(), {.status = 404});
    m_network->answer(proxied(), {.status = 404});
    m_network->answer(dead, {.status = 404});
    m_controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    QCOMPARE(wordsForMedium(*attachment().error).title, u"Link has died"_s);
    QCOMPARE(count(dead), 1);
    QCOMPARE(m_network->requests().size(), 3);
}

void DeadLinksFlow::triesTheLinkInSpiteOfItsWord()
{
    m_controller.reset();
    make({});
    m_network->answer(dead, {.pieces = {pngFile(size)}}); // this computer's clock is wrong
    m_controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
}

void DeadLinksFlow::asksForTheJobOnlyOnce()
{
    m_network->answer(jobUrl(), {.pieces = {jobAt(dead, false)}}); // with nothing new
    m_network->answer(dead, {.status = 404});
    m_controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    m_controller->select({});
    m_network->answer(dead, {.status = 404});
    m_controller->select(jobId(1));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    QCOMPARE(count(jobUrl()), 1);
    m_network->answer(jobUrl(), {.pieces = {jobAt(alive, false)}});
    m_network->answer(alive, {.pieces = {pngFile(size)}});
    m_controller->media().fetch(m_controller->media().model().item(0).key); // somebody asks for it
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
}

// Without a token, and with the documented headers of a browser.
void DeadLinksFlow::asksMidjourneyItselfOnRequest()
{
    m_network->answer(alive, {.pieces = {pngFile(size)}});
    m_network->answer(proxied(), {.status = 502});
    m_controller->openText(jobAt(alive));
    const MediaListModel &model = m_controller->media().model();
    QTRY_COMPARE(model.state(0).kind, MediaState::Kind::Failed);
    m_network->answer(ux, {.pieces = {pngFile(size, 2)}});
    m_controller->media().fetch(model.item(0).key, Reach::Directly);
    QTRY_COMPARE(model.state(0).kind, MediaState::Kind::Ready);
    const QNetworkRequest request = m_network->requests().last();
    QCOMPARE(request.url(), ux);
    QVERIFY(!request.hasRawHeader("Authorization"));
    QVERIFY(request.header(QNetworkRequest::UserAgentHeader).toString().contains(u"Chrome/139"_s));
}

QTEST_GUILESS_MAIN(DeadLinksFlow)
#include "tst_flow_deadlinks.moc"
