// SPDX-License-Identifier: MIT
#pragma once

#include "app/headless/headless.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/localserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>

#include <functional>
#include <memory>

// What a run came to.
struct HeadlessResult
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};

    [[nodiscard]] QList<QByteArray> lines() const; // of standard output
};

// Everything that runHeadless needs, with pauses of a millisecond and a local server in place of the service and of all media hosts.
class HeadlessBench
{
public:
    explicit HeadlessBench(std::unique_ptr<const Service> service = std::make_unique<MidjourneyV2>());

    [[nodiscard]] HeadlessResult run(const HeadlessOptions &options);
    [[nodiscard]] HeadlessResult save(const QStringList &inputs) { return run({.inputs = inputs, .saveFolder = folder()}); }
    [[nodiscard]] HeadlessResult print(const QStringList &inputs) { return run({.inputs = inputs}); }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("saved")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content) const; // returns its path

    void answerJob(const QString &id, const LocalServer::Answer &answer);
    [[nodiscard]] QByteArray jobTarget(const QString &id) const;    // path and query of the request for a job
    [[nodiscard]] QByteArray proxyTarget(const QString &url) const; // of the request for a media item at Midjourney
    [[nodiscard]] QStringList partFiles() const;                    // that were left anywhere

    LocalServer server;
    Endpoint endpoint;
    PollPolicy pollPolicy;
    DownloadPolicy downloadPolicy;
    std::function<QString()> storedToken; // of the key store
    std::function<void()> onError;        // after each line on standard error
    qint64 storeBudget = 1 << 30;         // bytes

private:
    QTemporaryDir m_folder;
    const std::unique_ptr<const Service> m_service;
    QNetworkAccessManager m_api;
    QNetworkAccessManager m_media;
    QThreadPool m_workers;
};

// Saved files by their path below `folder`: "2025-…/grid.png" -> bytes.
[[nodiscard]] QMap<QString, QByteArray> filesBelow(const QString &folder);

// A JSON answer with status 200.
[[nodiscard]] LocalServer::Answer jsonAnswer(const QByteArray &body, int status = 200);
[[nodiscard]] LocalServer::Answer mediaAnswer(const QByteArray &body, const QByteArray &contentType);
