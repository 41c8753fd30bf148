// SPDX-License-Identifier: MIT
#include "tests/support/pollbench.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PollPolicy PollBench::hurried()
{
    PollPolicy policy;
    policy.interval = 1ms;
    policy.least = 1ms;
    policy.pauses = {1ms};
    policy.jitter = 0;
    return policy;
}

void PollBench::makeScheduler(const PollPolicy &policy)
{
    scheduler = std::make_unique<PollScheduler>(network, service, endpoint, policy);
    QObject::connect(scheduler.get(), &PollScheduler::answered, scheduler.get(),
                     [this](const JobKey &key, const Result<JobResponse> &result, Next next) {
                         answered.append({.jobId = key.toString(), .result = result, .next = next});
                     });
}

void PollBench::play(int job, const QStringList &statuses)
{
    for (const QString &status : statuses)
        network.answer(urlOf(job), {.pieces = {json(jobObject(job, status))}});
}

void PollBench::letOthersPass()
{
    const qsizetype before = answered.size();
    for (int job = 900; job < 905; ++job) {
        play(job, {u"completed"_s});
        scheduler->watch(jobKey(job));
        QTRY_COMPARE(answered.size(), before + job - 899);
    }
    answered = answered.first(before);
}

qsizetype PollBench::requestsFor(int job) const
{
    const auto &requests = network.requests();
    return std::count_if(requests.begin(), requests.end(), [&](const QNetworkRequest &request) { return request.url() == urlOf(job); });
}

QStringList PollBench::statuses() const
{
    QStringList list;
    for (const Answered &answer : answered)
        list.append(answer.result ? answer.result->job.stateText : QString::number(answer.result.error().httpStatus));
    return list;
}
