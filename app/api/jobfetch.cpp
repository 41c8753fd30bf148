#include "app/api/jobfetch.h"

#include "app/api/httpreply.h"
#include "app/api/jobrequest.h"
#include "app/common/log.h"
#include "app/common/web.h"
#include "app/service/service.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRedirects = 5;
constexpr auto longestRequest = 60s;
constexpr qsizetype largestAnswer = 64 << 20; // bytes; the largest seen are 20 KB

} // namespace

JobFetch::JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_service(service)
    , m_endpoint(endpoint)
    , m_jobId(jobId)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestRequest);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Error{.kind = Error::Kind::Timeout, .detail = u"no whole answer from %1 in a minute"_s.arg(withoutPath(m_endpoint.base))});
    });
}

JobFetch::~JobFetch()
{
    dropReply();
}

void JobFetch::start()
{
    const QUrl url = m_service.jobUrl(m_endpoint.base, m_jobId);
    if (isSafeAddress(url)) {
        m_limit.start();
        ask(url);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { finish(Error{.kind = Error::Kind::UnsafeAddress, .detail = withoutPath(m_endpoint.base)}); }, Qt::QueuedConnection);
}

void JobFetch::cancel()
{
    QMetaObject::invokeMethod(
        this, [this] { finish(Error{.kind = Error::Kind::Cancelled}); }, Qt::QueuedConnection);
}

void JobFetch::ask(const QUrl &url)
{
    qCDebug(logApi) << "asking" << withoutPath(url);
    m_body.clear();
    m_reply = m_network.get(jobRequest(url, m_endpoint));
    connect(m_reply, &QNetworkReply::readyRead, this, &JobFetch::takePiece);
    connect(m_reply, &QNetworkReply::finished, this, &JobFetch::readReply);
}

void JobFetch::takePiece()
{
    m_body += m_reply->readAll();
    if (m_body.size() > largestAnswer)
        finish(Error{.kind = Error::Kind::TooLarge, .detail = u"an answer of more than 64 MB"_s});
}

void JobFetch::readReply()
{
    if (m_reply->isOpen())
        m_body += m_reply->readAll();
    const HttpAnswer answer = headOf(*m_reply, QDateTime::currentDateTimeUtc());
    if (isRedirect(answer)) {
        follow(answer);
        return;
    }
    if (const auto error = errorIn(answer, m_body, m_service)) {
        finish(*error);
        return;
    }
    Result<Job> job = m_service.parse(m_body);
    if (!job) {
        finish(job.error());
        return;
    }
    JobAnswer result{.job = *std::move(job), .raw = m_body, .receivedAt = QDateTime::currentDateTimeUtc()};
    if (result.job.id.isEmpty()) { // what was asked for is known, whatever the answer leaves out
        result.job.id = m_jobId;
        if (!result.job.created.isValid())
            result.job.created = m_service.createdFromId(m_jobId);
    }
    finish(result);
}

void JobFetch::follow(const HttpAnswer &answer)
{
    const bool isAllowed = isSafeAddress(answer.redirect) && isSameOrigin(answer.redirect, m_endpoint.base);
    if (!isAllowed || ++m_redirects > mostRedirects) {
        const QString detail = isAllowed ? u"more than five redirects"_s : u"redirected to %1"_s.arg(withoutPath(answer.redirect));
        finish(Error{.kind = Error::Kind::ForeignRedirect, .httpStatus = answer.status, .detail = detail});
        return;
    }
    dropReply();
    ask(answer.redirect);
}

// The one place that lets go of the reply. Disconnected first: abort() would call back from inside.
void JobFetch::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void JobFetch::finish(const Result<JobAnswer> &result)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_limit.stop();
    dropReply();
    if (!result)
        qCInfo(logApi) << "no job:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
    emit finished(result); // the last thing we do: the listener may delete us
}
