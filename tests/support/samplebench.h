// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/sampleservice.h"
#include "tests/support/httpclient.h"

#include <QDateTime>

#include <memory>

// The real sample service on loopback, with requests by Qt's own client; the clock is ours.
class SampleBench
{
public:
    SampleBench();

    HttpClient::Answer ask(const QUrl &url, const HttpClient::Headers &headers = {}) { return m_client.ask(url, headers); }
    HttpClient::Answer askWithToken(const QString &pathAndQuery);
    HttpClient::Answer askForJob(const QString &id);
    HttpClient::Answer askMidjourney(const QString &url);

    [[nodiscard]] std::pair<QByteArray, QByteArray> bearer() const; // the header with its token
    [[nodiscard]] QJsonObject job(const QString &id) { return askForJob(id).json(); }
    [[nodiscard]] QJsonObject completedJob(const QString &verb); // empty: none
    [[nodiscard]] QStringList midjourneyIds() const;             // of the jobs of the Midjourney API v2, in the service's order
    [[nodiscard]] QStringList midjourneyIdsThatEndWell() const;
    [[nodiscard]] QUrl gridUrl(); // of the completed imagine

    QDateTime now;
    const std::unique_ptr<SampleService> service;

private:
    HttpClient m_client;
};

[[nodiscard]] bool isRunningStatus(const QJsonValue &status);
