// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/serviceregistry.h"

#include <QByteArray>

#include <memory>

// A service that is as unlike the others as a service may be: another form of ids, its job two objects deep, numbers for states, a song
// and its cover behind the token, an address, an account and a pace of its own. That the program needs nothing else for it is what it
// shows: it is this file, one line where a test makes its registry, and its samples below.
class FakeService : public ServiceAdapter
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString account() const override;
    [[nodiscard]] bool ownsId(const QString &jobId) const override;
    [[nodiscard]] QUrl defaultBase() const override;
    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] std::chrono::milliseconds minPause(const QString &jobId) const override;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override;
    [[nodiscard]] Recognized recognize(const QJsonObject &object) const override;
    [[nodiscard]] Job read(const QJsonObject &object, const QString &jobId) const override;
    [[nodiscard]] QList<JobSection> sectionsOf(const JobResponse &answer) const override;
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;
    [[nodiscard]] std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const override;
    [[nodiscard]] QByteArray directAgent(const QUrl &media) const override;
};

// The sample job number 1 to 9 in a state of the service: 0 waits, 1 works, 2 is done, 9 failed.
[[nodiscard]] QString fakeJobId(int number);
[[nodiscard]] JobKey fakeJobKey(int number);
[[nodiscard]] QByteArray fakeJob(int number, int state);
[[nodiscard]] QUrl fakeSong(int number);
[[nodiscard]] QUrl fakeCover(int number);
[[nodiscard]] QByteArray wavFile(int seconds, int salt = 0); // whole by the rules of its format

// It beside Midjourney, with a token of its own.
[[nodiscard]] std::unique_ptr<const ServiceRegistry> withFakeService();
[[nodiscard]] QByteArray fakeToken();
