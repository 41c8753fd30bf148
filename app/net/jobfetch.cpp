// SPDX-License-Identifier: MIT
#include "app/net/jobfetch.h"

#include "app/common/log.h"
#include "app/common/worker.h"
#include "app/net/apiget.h"
#include "app/net/httpreply.h"
#include "app/services/service.h"

namespace {

// Bytes, as of a document that is opened (PieceLimits::maxValue). A job may hold its files in Base64: this is a minute of video in 1080p.
constexpr qsizetype maxJob = 64 << 20;

class JobFetch : public ApiGet
{
public:
    using Then = std::function<void(const Result<JobResponse> &)>;

    JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
             QObject *context, const Then &then)
        : ApiGet(network, endpoint, context)
        , m_service(service)
        , m_base(endpoint.base)
        , m_account(endpoint.accounts.value(service.serviceOf(jobId)))
        , m_jobId(jobId)
        , m_isKnown(isKnown)
    {
        setMaxResponse(maxJob);
        connect(this, &ApiGet::finished, context, [this, then](const Result<ApiResponse> &response) { onAnswered(response, then); });
        request(service.jobUrl(m_base, jobId));
    }

private:
    // What reads the response, in any thread.
    struct Reader
    {
        const Service &service;
        const QString jobId;
        const bool isKnown;

        [[nodiscard]] Result<JobResponse> operator()(const ApiResponse &response) const;
    };

    void request(const QUrl &url) { start(m_account.isEmpty() ? url : m_service.withAccount(url, m_jobId, m_account)); }
    void onAnswered(const Result<ApiResponse> &response, const Then &then);
    void onRead(Result<JobResponse> result, const Then &then);

    const Service &m_service;
    const QUrl m_base;
    const QString m_account; // to name; empty: the service has one of the user
    const QString m_jobId;
    const bool m_isKnown;
    std::optional<Error> m_first; // what the job's own address has answered, once the other one is requested
};

// One that holds files would keep the window waiting.
void JobFetch::onAnswered(const Result<ApiResponse> &response, const Then &then)
{
    const Reader read{m_service, m_jobId, m_isKnown};
    if (!response)
        onRead(response.error(), then);
    else if (response->body.size() <= maxUsual)
        onRead(read(*response), then);
    else
        runInWorker(
            *QThreadPool::globalInstance(), this, [read, response = *response] { return read(response); },
            [this, then](const Result<JobResponse> &result) { onRead(result, then); });
}

void JobFetch::onRead(Result<JobResponse> result, const Then &then)
{
    if (!result) {
        qCInfo(logApi) << "no job:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
        const auto other = m_first ? std::nullopt : m_service.otherJobUrl(m_base, m_jobId, result.error());
        if (other) {
            m_first = result.error();
            request(*other);
            return;
        }
        // The second address has nothing new to say where it says the same, or does not have the job either.
        const bool isWorse = m_first && (result.error().kind == m_first->kind || result.error().kind == Error::Kind::NotFound);
        Error error = isWorse ? *m_first : result.error();
        error.reason = m_service.reasonFor(error, m_jobId);
        result = error;
    }
    then(result);
}

Result<JobResponse> JobFetch::Reader::operator()(const ApiResponse &response) const
{
    const bool isGood = response.head.status >= 200 && response.head.status < 300;
    const QByteArray raw = isGood ? service.documentIn(response.body, jobId) : response.body;
    if (raw.isEmpty() && !response.body.isEmpty())
        return Error{.kind = Error::Kind::NotFound, .httpStatus = response.head.status};
    Result<Job> job = jobIn(response.head, raw, service, jobId, isKnown);
    if (!job)
        return job.error();
    return JobResponse{.job = *std::move(job), .raw = raw, .receivedAt = QDateTime::currentDateTimeUtc()};
}

} // namespace

ApiGet *fetchJob(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                 QObject *context, const std::function<void(const Result<JobResponse> &)> &then)
{
    return new JobFetch(network, service, service.endpointOf(jobId, endpoint), jobId, isKnown, context, then);
}
