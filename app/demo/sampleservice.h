// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/httpserver.h"
#include "app/demo/samplejobs.h"

#include <QObject>
#include <QUrl>

#include <memory>

// The built-in sample service: jobs of every kind and state, on this computer, for those who have no account yet and for tests. It answers
// as the Midjourney API v2 and the living services of useapi.net, Discord's attachments and Midjourney's pictures together, and like our
// program it can only be read.
//
//   /v2/jobs/?jobid=<id>                        a job                     with the token
//   /v2/jobs                                    the ids that run now      with the token
//   /v1/proxy/cdn-midjourney/?cdnUrl=<url>      an upscaled image         with the token
//   /v1/<service>/…/<id>                        a living service's job    with the token; so are files, see SampleJobs
//   /v1/<service>/…                             its lists                 with the token, see SampleLists
//   /attachments/…, /ephemeral-attachments/…    an attachment             never with the token: it is refused, so that a leak is seen
//   /sources/<file>                             stands for other hosts    the same
class SampleService : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit SampleService(QObject *parent = nullptr);
    explicit SampleService(Clock now, QObject *parent = nullptr);

    [[nodiscard]] bool start(); // false: no loopback port could be had; the jobs' times count from here

    [[nodiscard]] QUrl baseUrl() const; // http://127.0.0.1:<port>
    [[nodiscard]] QString token() const { return m_token; }
    [[nodiscard]] QStringList jobIds() const;            // newest first; those that answer with errors last
    [[nodiscard]] QStringList jobIdsThatEndWell() const; // the completed ones, and those that run to their end

private:
    [[nodiscard]] ServedResponse answer(const HttpRequest &request);
    [[nodiscard]] ServedResponse responseWithToken(const HttpRequest &request);
    [[nodiscard]] ServedResponse midjourneyJob(const HttpRequest &request);
    [[nodiscard]] ServedResponse job(const QString &id);
    [[nodiscard]] ServedResponse runningJobs() const;
    [[nodiscard]] ServedResponse list(const QJsonObject &row);
    [[nodiscard]] ServedResponse upscaled(const HttpRequest &request) const;
    [[nodiscard]] ServedResponse attachment(const HttpRequest &request) const;
    [[nodiscard]] QDateTime begunAt(const QString &id, const QDateTime &otherwise) const { return m_begun.value(id, otherwise); }
    void store(const SampleResponse &answer);

    const Clock m_now;
    const QString m_token;
    HttpServer m_server;
    std::unique_ptr<SampleJobs> m_jobs;       // from start() on
    QJsonObject m_lists;                      // rows of resources/samples/lists.json, by path
    QHash<QString, QDateTime> m_begun;        // when each job was first requested, by id
    QHash<QString, SampleLink> m_attachments; // every issued link, by path
    QHash<QString, QString> m_upscaled;       // file names, by path at cdn.midjourney.com
};
