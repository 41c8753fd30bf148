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
    m_most = maxUsual;
    m_requested = url;
    m_reply = startGet(m_network, jobRequest(url, m_endpoint));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ApiGet::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiGet::takePiece);
    connect(m_reply, &QNetworkReply::finished, this, &ApiGet::readReply);
}

// What says already now that it is too large is not waited for.
void ApiGet::readHead()
{
    const HttpResponse head = headOf(*m_reply, {});
    m_most = errorOfStatus(head.status) ? maxUsual : m_maxResponse;
    if (head.announcedSize > m_most)
        finishTooLarge();
    else if (head.announcedSize > maxUsual)
        m_body.reserve(head.announcedSize); // else it is copied as it grows
}

void ApiGet::takePiece()
{
    const qsizetype before = m_body.size() / maxUsual;
    m_body += m_reply->readAll();
    if (m_body.size() > m_most)
        finishTooLarge();
    else if (m_body.size() / maxUsual > before)
        m_limit.start(); // as much time for as much again
}

void ApiGet::finishTooLarge()
{
    finish(Error{.kind = Error::Kind::TooLarge, .detail = u"an answer of more than %1 MB"_s.arg(m_most >> 20), .limit = m_most});
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
