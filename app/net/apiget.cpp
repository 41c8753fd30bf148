// SPDX-License-Identifier: MIT
#include "app/net/apiget.h"

#include "app/common/log.h"
#include "app/common/web.h"
#include "app/net/httpget.h"
#include "app/net/jobrequest.h"
#include "app/text/tokenmask.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto maxRequest = 60s;
// Bytes. The largest seen are 20 KB, and a list of running jobs has some 90 for each of them. It is read in the GUI thread: 2 MB take it
// some hundredths of a second.
constexpr qsizetype maxResponse = 2 << 20;

} // namespace

ApiGet::ApiGet(QNetworkAccessManager &network, const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(endpoint)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(maxRequest);
    connect(&InterimServers::of(network), &InterimServers::added, this, [this](const QUrl &server) {
        if (!m_reply || !isSameOrigin(m_requested, server))
            return;
        dropReply();
        sendRequest(m_requested); // what comes may be the answer to another request
    });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Error{.kind = Error::Kind::Timeout, .detail = u"no whole answer from %1 in a minute"_s.arg(withoutPath(m_endpoint.base))});
    });
}

ApiGet::~ApiGet()
{
    dropReply();
}

void ApiGet::start(const QUrl &url)
{
    m_isAnswered = false;
    m_redirects = 0;
    if (m_isCancelled) {
        cancel(); // that is the answer
        return;
    }
    if (isSafeAddress(url)) {
        m_limit.start();
        sendRequest(url);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { finish(Error{.kind = Error::Kind::UnsafeAddress, .detail = withoutPath(m_endpoint.base)}); }, Qt::QueuedConnection);
}

void ApiGet::cancel()
{
    m_isCancelled = true;
    QMetaObject::invokeMethod(
        this, [this] { finish(Error{.kind = Error::Kind::Cancelled}); }, Qt::QueuedConnection);
}

void ApiGet::sendRequest(const QUrl &url)
{
    qCDebug(logApi) << "asking" << withoutPath(url);
    m_body.clear();
    m_requested = url;
    m_reply = startGet(m_network, jobRequest(url, m_endpoint));
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiGet::takePiece);
    connect(m_reply, &QNetworkReply::finished, this, &ApiGet::readReply);
}

void ApiGet::takePiece()
{
    m_body += m_reply->readAll();
    if (m_body.size() > maxResponse)
        finish(Error{.kind = Error::Kind::TooLarge, .detail = u"an answer of more than 2 MB"_s});
}

void ApiGet::readReply()
{
    if (m_reply->isOpen())
        m_body += m_reply->readAll();
    HttpResponse answer = headOf(*m_reply, QDateTime::currentDateTimeUtc());
    answer.contentType = QString::fromUtf8(withoutToken(answer.contentType.toUtf8(), m_endpoint.token));
    if (isInterim(answer.status)) { // the answer itself is lost with Qt: see InterimServers
        dropReply();
        InterimServers::of(m_network).add(m_requested);
        sendRequest(m_requested);
    } else if (isRedirect(answer)) {
        followRedirect(answer);
    } else {
        finish(ApiResponse{.head = answer, .body = withoutToken(m_body, m_endpoint.token)}); // nobody behind this sees it
    }
}

void ApiGet::followRedirect(const HttpResponse &answer)
{
    const bool isAllowed = isSafeAddress(answer.redirect) && isSameOrigin(answer.redirect, m_endpoint.base);
    if (const auto refusal = refusedRedirect(answer, isAllowed, m_redirects++)) {
        finish(*refusal);
        return;
    }
    dropReply();
    sendRequest(answer.redirect);
}

// The one place that releases the reply.
void ApiGet::dropReply()
{
    abortAndDelete(m_reply, this);
}

void ApiGet::finish(const Result<ApiResponse> &result)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_limit.stop();
    dropReply();
    emit finished(result); // the last thing we do: the listener may delete us
}
