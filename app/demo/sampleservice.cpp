// SPDX-License-Identifier: MIT
#include "app/demo/sampleservice.h"

#include "app/demo/samplelists.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QString mediaFile(const QString &name)
{
    return u":/samples/media/"_s + name;
}

QString newToken()
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return u"user:12345-%1"_s.arg(number, 16, 16, QLatin1Char('0'));
}

QList<SampleTemplate> readTemplates()
{
    QList<SampleTemplate> templates;
    const QDir folder(u":/samples/jobs"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        if (!content.isEmpty())
            templates.append({.name = name.section(u'-', 1).section(u'.', 0, 0), .content = content});
    }
    return templates;
}

QJsonObject readLists()
{
    QFile file(u":/samples/lists.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

qint64 sizeOfMedia(const QString &name)
{
    const QFile file(mediaFile(name));
    return file.exists() ? file.size() : -1;
}

ServedResponse jsonResponse(int status, const QJsonDocument &document)
{
    return {.status = status, .contentType = "application/json; charset=utf-8", .body = document.toJson(QJsonDocument::Compact)};
}

ServedResponse refusal(int status, const QString &error)
{
    return jsonResponse(status, QJsonDocument(QJsonObject{{u"error"_s, error}, {u"code"_s, status}}));
}

ServedResponse textResponse(int status, const QByteArray &text)
{
    return {.status = status, .contentType = "text/plain; charset=utf-8", .body = text};
}

ServedResponse noLonger()
{
    return textResponse(404, "This content is no longer available."); // Discord's words
}

// The file as it is. Nothing: there is no such file.
std::optional<ServedResponse> fileResponse(const QString &name)
{
    QFile file(mediaFile(name));
    if (name.isEmpty() || name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    ServedResponse response{.contentType = contentTypeOf(name), .body = file.readAll()};
    response.etag = '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Md5).toHex() + '"';
    return response;
}

QString valueIn(const HttpRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

SampleService::SampleService(QObject *parent)
    : SampleService(&QDateTime::currentDateTimeUtc, parent)
{}

SampleService::SampleService(Clock now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_token(newToken())
    , m_server([this](const HttpRequest &request) { return answer(request); })
{}

bool SampleService::start()
{
    if (!m_server.isListening() && !m_server.start())
        return false;
    const QDateTime now = m_now();
    m_lists = readLists();
    m_jobs = std::make_unique<SampleJobs>(readTemplates(), baseUrl().toString(), now, &sizeOfMedia);
    const QStringList ids = m_jobs->ids();
    for (const QString &id : ids) { // links to Midjourney never expire: one from an earlier run finds its file, too
        const SampleResponse last = m_jobs->answer(id, now, now.addDays(1));
        m_upscaled.insert(last.upscaled);
    }
    return true;
}

QUrl SampleService::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QStringList SampleService::jobIds() const
{
    return m_jobs ? m_jobs->ids() : QStringList();
}

QStringList SampleService::jobIdsThatEndWell() const
{
    return m_jobs ? m_jobs->idsThatEndWell() : QStringList();
}

ServedResponse SampleService::answer(const HttpRequest &request)
{
    const QByteArray &path = request.path;
    const bool isSource = path.startsWith("/sources/");
    if (isSource || path.startsWith("/attachments/") || path.startsWith("/ephemeral-attachments/")) {
        if (request.headers.contains("authorization"))
            return textResponse(400, "Unexpected Authorization header");
        if (!isSource)
            return attachment(request);
        return fileResponse(QUrl::fromPercentEncoding(path.sliced(9))).value_or(textResponse(404, "Not found"));
    }
    return responseWithToken(request);
}

// Ids come percent-encoded or as they are. What follows an id, such as ?email=, does not matter; of a file, the query may be a part.
ServedResponse SampleService::responseWithToken(const HttpRequest &request)
{
    const bool isProxy = request.path == "/v1/proxy/cdn-midjourney" || request.path == "/v1/proxy/cdn-midjourney/";
    const bool isMidjourney = request.path == "/v2/jobs" || request.path == "/v2/jobs/";
    const QString path = QUrl::fromPercentEncoding(request.path);
    const QString id = m_jobs->idAt(path);
    const QString whole = m_jobs->tokenFileAt(path + u'?' + QUrl::fromPercentEncoding(request.query));
    const QString file = whole.isEmpty() ? m_jobs->tokenFileAt(path) : whole;
    const QJsonObject listed = m_lists[path].toObject();
    if (!isProxy && !isMidjourney && id.isEmpty() && file.isEmpty() && listed.isEmpty())
        return refusal(404, u"Not found"_s);
    if (request.headers.value("authorization") != "Bearer " + m_token.toLatin1())
        return refusal(401, u"Unauthorized"_s);
    if (!id.isEmpty())
        return job(id);
    if (!listed.isEmpty())
        return list(listed);
    if (!file.isEmpty())
        return fileResponse(file).value_or(refusal(404, u"Not found"_s));
    if (isProxy)
        return upscaled(request);
    return request.path == "/v2/jobs" && request.query.isEmpty() ? runningJobs() : midjourneyJob(request);
}

ServedResponse SampleService::midjourneyJob(const HttpRequest &request)
{
    const QString id = valueIn(request, u"jobid"_s);
    if (id.isEmpty())
        return refusal(400, u"Query param jobid not provided"_s);
    if (!m_jobs->contains(id) || m_jobs->isOfOtherService(id))
        return refusal(404, u"Unable to locate job "_s + id);
    return job(id);
}

ServedResponse SampleService::job(const QString &id)
{
    const QDateTime now = m_now();
    if (!m_begun.contains(id))
        m_begun.insert(id, now);
    const SampleResponse answer = m_jobs->answer(id, m_begun[id], now);
    store(answer);
    ServedResponse response{.status = answer.status, .contentType = answer.contentType, .body = answer.body};
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
        response.headers.emplaceBack(header.key(), header.value());
    return response;
}

ServedResponse SampleService::runningJobs() const
{
    const QDateTime now = m_now();
    QJsonArray running;
    const QStringList ids = m_jobs->ids();
    for (const QString &id : ids) {
        if (!m_jobs->isOfOtherService(id) && m_jobs->isRunning(id, begunAt(id, now), now))
            running.append(id);
    }
    return jsonResponse(200, QJsonDocument(running));
}

// To be listed does not begin a job's run.
ServedResponse SampleService::list(const QJsonObject &row)
{
    const QDateTime now = m_now();
    QList<ListedJob> jobs;
    const QStringList ids = m_jobs->idsBelow(row["jobs"_L1].toString());
    for (const QString &id : ids) {
        const SampleResponse answer = m_jobs->answer(id, begunAt(id, now), now);
        store(answer);
        jobs.append({.id = id,
                     .isRunning = m_jobs->isRunning(id, begunAt(id, now), now),
                     .document = QJsonDocument::fromJson(answer.body).object()});
    }
    return jsonResponse(200, sampleList(row, jobs));
}

ServedResponse SampleService::upscaled(const HttpRequest &request) const
{
    const QUrl url(valueIn(request, u"cdnUrl"_s));
    const bool isMidjourney = url.scheme() == "https"_L1 && url.host() == "cdn.midjourney.com"_L1;
    const QString media = isMidjourney ? m_upscaled.value(url.path()) : QString();
    return fileResponse(media).value_or(refusal(404, u"Unable to locate the file"_s));
}

// A link works as it was issued, byte for byte, and until it expires; the resizer's parameters may follow it.
ServedResponse SampleService::attachment(const HttpRequest &request) const
{
    const auto link = m_attachments.constFind(QUrl::fromPercentEncoding(request.path));
    const bool isValid = link != m_attachments.constEnd() && request.query.startsWith(link->query) && m_now() < link->expires;
    return isValid ? fileResponse(link->media).value_or(noLonger()) : noLonger();
}

void SampleService::store(const SampleResponse &answer)
{
    m_attachments.insert(answer.attachments);
    m_upscaled.insert(answer.upscaled);
}
