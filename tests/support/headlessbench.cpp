// SPDX-License-Identifier: MIT
#include "tests/support/headlessbench.h"

#include "app/common/web.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ListeningBuffer : public QBuffer
{
public:
    explicit ListeningBuffer(const std::function<void()> &listener)
        : m_listener(listener)
    {}

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QBuffer::writeData(data, size);
        if (m_listener)
            m_listener();
        return written;
    }

private:
    const std::function<void()> &m_listener;
};

} // namespace

QList<QByteArray> HeadlessResult::lines() const
{
    QList<QByteArray> all = out.split('\n');
    all.removeAll({});
    return all;
}

HeadlessBench::HeadlessBench(std::unique_ptr<const Service> service)
    : m_service(std::move(service))
{
    useProxies(m_api, {});
    useProxies(m_media, {});
    endpoint = {.base = server.url(), .token = u"user:1-secret"_s};
    pollPolicy.interval = 1ms;
    pollPolicy.least = 1ms;
    pollPolicy.pauses = {1ms};
    downloadPolicy.pauses = {1ms, 1ms, 1ms};
    downloadPolicy.idle = 300ms;
}

HeadlessResult HeadlessBench::run(const HeadlessOptions &options)
{
    QBuffer out;
    ListeningBuffer err(onError);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const HeadlessServices services{
        .api = m_api,
        .media = m_media,
        .workers = m_workers,
        .service = *m_service,
        .endpoint = endpoint,
        .pollPolicy = pollPolicy,
        .downloadPolicy = downloadPolicy,
        .store = MediaStore(path(u"media"_s)),
        .storedToken = storedToken,
        .storeBudget = storeBudget,
    };
    const int exitCode = runHeadless(options, services, {out, err});
    return {.exitCode = exitCode, .out = out.data(), .err = err.data()};
}

QString HeadlessBench::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test's own file could not be written");
    return file.fileName();
}

void HeadlessBench::answerJob(const QString &id, const LocalServer::Answer &answer)
{
    server.answer(jobTarget(id), answer);
}

QByteArray HeadlessBench::jobTarget(const QString &id) const
{
    return "/v2/jobs/?jobid=" + QUrl::toPercentEncoding(id);
}

QByteArray HeadlessBench::proxyTarget(const QString &url) const
{
    return "/v1/proxy/cdn-midjourney/?cdnUrl=" + QUrl::toPercentEncoding(url);
}

QStringList HeadlessBench::partFiles() const
{
    QStringList parts;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (files.next().endsWith(".part"_L1))
            parts.append(files.filePath());
    }
    return parts;
}

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a saved file cannot be read");
        contents.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return contents;
}

LocalServer::Answer jsonAnswer(const QByteArray &body, int status)
{
    return {.status = status, .body = body, .contentType = "application/json"};
}

LocalServer::Answer mediaAnswer(const QByteArray &body, const QByteArray &contentType)
{
    return {.body = body, .contentType = contentType};
}
