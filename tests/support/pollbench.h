// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/pollscheduler.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"

#include <memory>

// The real scheduler and fetches over a scripted network; pauses are of a millisecond.
class PollBench
{
public:
    using Next = std::optional<std::chrono::milliseconds>;

    struct Answered
    {
        QString jobId{};
        Result<JobResponse> result;
        Next next{};
    };

    [[nodiscard]] static PollPolicy hurried();

    void makeScheduler(const PollPolicy &policy = hurried());
    void play(int job, const QStringList &statuses); // one answer each
    void hang(int job) { network.answer(urlOf(job), {.ending = FakeNetwork::Ending::Hang}); }
    // Other jobs are requested and answered meanwhile: what was to come by then has come.
    void letOthersPass();

    [[nodiscard]] QUrl urlOf(int job) const { return urlOf(jobId(job)); }
    [[nodiscard]] QUrl urlOf(const QString &id) const { return service.jobUrl(endpoint.base, id); }
    [[nodiscard]] qsizetype requestsFor(int job) const;
    [[nodiscard]] QStringList statuses() const; // of all answers, in their order

    const MidjourneyV2 service{};
    const Endpoint endpoint{.base = QUrl(QStringLiteral("https://api.example")), .token = QStringLiteral("user:1-secret")};
    FakeNetwork network;
    std::unique_ptr<PollScheduler> scheduler;
    QList<Answered> answered;
};
