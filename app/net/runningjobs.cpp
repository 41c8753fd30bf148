// SPDX-License-Identifier: MIT
#include "app/net/runningjobs.h"

#include "app/common/log.h"
#include "app/net/httpreply.h"
#include "app/services/service.h"

namespace {

constexpr size_t maxAtOnce = 4;

// What a person has to know first, whichever response comes first.
int rankOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::NoSubscription:
    case Error::Kind::Forbidden: return 0;
    case Error::Kind::RateLimited: return 1;
    case Error::Kind::NotFound:
    case Error::Kind::Expired: return 3; // this service alone
    default: return 2;
    }
}

// Is it not known what runs there? Where the service refuses, the user has nothing there, or it has no such list.
bool isUnknown(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Insecure:
    case Error::Kind::Timeout:
    case Error::Kind::Cloudflare:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
    case Error::Kind::CutShort:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownEncoding:
    case Error::Kind::ForeignRedirect: return true;
    case Error::Kind::Cancelled:
    case Error::Kind::BadRequest:
    case Error::Kind::Unauthorized:
    case Error::Kind::NoSubscription:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Expired:
    case Error::Kind::WrongContent:
    case Error::Kind::UnsafeAddress:
    case Error::Kind::NoToken:
    case Error::Kind::Disk:
    case Error::Kind::DiskFull:
    case Error::Kind::NotShareable: return false;
    }
    return false;
}

} // namespace

RunningJobs::RunningJobs(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_result(Error{})
{
    for (const Service::RunningList &list : service.runningLists(endpoint)) {
        m_lists.push_back({std::make_unique<ApiGet>(network, list.endpoint), list.service->runningJobsUrl(list.endpoint.base)});
        connect(m_lists.back().get.get(), &ApiGet::finished, this, [this, service = list.service](const Result<ApiResponse> &answer) {
            onFinished(*service, answer ? runningJobsIn(*answer, *service) : answer.error());
        });
    }
}

void RunningJobs::start()
{
    startMore();
}

void RunningJobs::startMore()
{
    while (m_started < m_lists.size() && m_started - m_answered < maxAtOnce) {
        const List &list = m_lists[m_started++];
        list.get->start(list.url);
    }
}

void RunningJobs::onFinished(const Service &service, const Result<QStringList> &result)
{
    if (!result && isUnknown(result.error().kind))
        m_unanswered.append(service.names().constFirst().title);
    if (!result)
        qCInfo(logApi) << "no list of jobs:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
    if (result && m_result)
        m_result = *m_result + *result;
    else if (result || (!m_result && (m_isFirst || rankOf(result.error()) < rankOf(m_result.error()))))
        m_result = result;
    m_isFirst = false;
    ++m_answered;
    startMore();
    if (m_answered < m_lists.size())
        return;
    m_unanswered.sort(Qt::CaseInsensitive);
    emit finished(m_result); // the last thing we do: the listener may delete us
}

Result<QStringList> runningJobsIn(const ApiResponse &answer, const Service &service)
{
    if (!transportError(answer.head)) {
        if (const Result<QStringList> ids = service.runningJobsIn(answer.body))
            return ids;
    }
    return refusalIn(answer.head, answer.body, service);
}
