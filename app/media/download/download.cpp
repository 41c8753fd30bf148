// SPDX-License-Identifier: MIT
#include "app/media/download/download.h"

#include "app/common/log.h"
#include "app/common/web.h"
#include "app/net/httpget.h"
#include "app/services/service.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

// Bytes that Qt may hold for us, and that may wait for the disk: memory stays small when it is slow.
static constexpr qint64 readAhead = 1 << 20;
static constexpr qint64 maxUnwritten = 1 << 20;

Download::Download(const DownloadTools &tools, const MediaItem &item, Route route, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_item(item)
    , m_route(route)
    , m_part(std::make_shared<PartFile>(tools.store.parts()))
    , m_clocks(tools.policy)
{
    connect(&m_clocks, &DownloadClocks::paceChanged, this, &Download::paceChanged);
    connect(&m_clocks, &DownloadClocks::ranOut, this,
            [this](const QString &detail) { finish(Error{.kind = Error::Kind::Timeout, .detail = detail}); });
    connect(&InterimServers::of(tools.network), &InterimServers::added, this, [this](const QUrl &url) {
        if (m_reply && isSameOrigin(m_url, url))
            beginAnew(); // what comes may be the answer to another request
    });
}

void Download::start()
{
    const Result<MediaAddress> address = addressOf(m_item, m_tools.service, m_tools.endpoint, m_route);
    if (!address) {
        finishSoon(address.error());
        return;
    }
    m_isProxied = address->isProxied;
    m_endpoint = m_tools.service.endpointFor(m_item.url, m_tools.endpoint);
    m_agent = address->agent;
    openPart([this, url = address->url] {
        m_clocks.start();
        sendRequest(url);
    });
}

void Download::cancel()
{
    m_isCancelled = true;
    if (m_isStoring)
        return;
    m_clocks.stop();
    dropReply();
    finishSoon({.kind = Error::Kind::Cancelled});
}

void Download::discard()
{
    m_isDiscarded = true;
}

void Download::sendRequest(const QUrl &url)
{
    qCDebug(logMedia) << "asking" << withoutPath(url) << "from" << m_from;
    m_url = url;
    m_body = BodyPart::None;
    m_clocks.takeSign();
    QNetworkRequest request = mediaRequest(url, m_isProxied, m_endpoint);
    if (!m_agent.isEmpty())
        request.setHeader(QNetworkRequest::UserAgentHeader, m_agent);
    m_reply = startGet(m_tools.network, m_from > 0 ? restRequest(request, m_from, validatorOf(m_record)) : request);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { (void)takePiece(); });
    connect(m_reply, &QNetworkReply::finished, this, &Download::readEnd);
}

// The whole file, in the same try: what was here is of another one, or of no use.
void Download::beginAnew()
{
    dropReply();
    m_record = {};
    m_joint.clear();
    m_encoding = ContentEncoding::Identity;
    restartPart();
    sendRequest(m_url);
}

// What says already now that it is too large, or that it is not the rest of what came before, is not waited for.
void Download::readHead()
{
    const HttpResponse answer = headOf(*m_reply, {});
    if (m_isProxied && mayHoldLink(answer, m_item))
        return; // read at its end
    m_body = bodyPartOf(answer, m_record, m_from);
    switch (m_body) {
    case BodyPart::None: return;
    case BodyPart::Rest: m_most = maxBytes(m_tools.policy, m_record.size, m_item.size, -1); return;
    case BodyPart::Whole: beginWhole(answer); return;
    case BodyPart::OtherRest: beginAnew(); return;
    }
}

void Download::beginWhole(const HttpResponse &answer)
{
    const qint64 size = fileSizeIn(answer);
    if (size > m_tools.policy.largest) {
        finish(Error{.kind = Error::Kind::TooLarge, .detail = u"%1 bytes are announced"_s.arg(size), .limit = m_tools.policy.largest});
        return;
    }
    if (answer.encoding == ContentEncoding::Other) {
        finish(Error{.kind = Error::Kind::UnknownEncoding, .httpStatus = answer.status, .detail = u"an unknown Content-Encoding"_s});
        return;
    }
    m_encoding = answer.encoding;
    m_joint.clear();
    m_record = {.key = m_item.key, .size = size, .entityTag = answer.entityTag, .lastModified = answer.lastModified};
    m_most = maxBytes(m_tools.policy, size, m_item.size, m_room);
    if (m_offset > 0)
        restartPart(); // it has changed: the whole one comes
}

// False: this answer is done with.
bool Download::takePiece(bool isLast)
{
    if (m_unwritten >= maxUnwritten && !isLast) {
        m_isDiskBehind = true; // what comes stays with Qt meanwhile
        m_clocks.pause();
        return true;
    }
    m_clocks.takeSign();
    if (m_body == BodyPart::None && m_isProxied && m_reply->bytesAvailable() > maxLinkDocument && mayHoldLink(headOf(*m_reply, {}), m_item))
    {
        finish(Error{.kind = Error::Kind::WrongContent, .detail = u"a long document in place of the file"_s});
        return false;
    }
    if (m_body != BodyPart::Whole && m_body != BodyPart::Rest)
        return true; // an error's body is not the file; what Qt holds of it is enough
    QByteArray piece = m_reply->readAll();
    m_clocks.takeBytes(piece.size());
    if (!passJoint(piece)) {
        beginAnew();
        return false;
    }
    if (const auto problem = write(piece)) {
        finish(*problem); // the last thing we do: the listener may delete us
        return false;
    }
    emit progressed(m_position, m_record.size);
    return true;
}

// Takes off what is here already. False: it is not the same.
bool Download::passJoint(QByteArray &piece)
{
    const qsizetype size = std::min(m_joint.size(), piece.size());
    if (QByteArrayView(m_joint).first(size) != QByteArrayView(piece).first(size))
        return false;
    m_joint.remove(0, size);
    piece.remove(0, size);
    return true;
}

Error Download::tooManyBytes() const
{
    if (m_record.size >= 0)
        return {.kind = Error::Kind::CutShort, .detail = u"more bytes came than were announced"_s};
    const bool isForRoom = m_most < maxBytes(m_tools.policy, -1, m_item.size, -1); // it would fill the disk
    return {.kind = isForRoom ? Error::Kind::DiskFull : Error::Kind::TooLarge, .detail = u"it does not end"_s, .limit = m_most};
}

void Download::readEnd()
{
    const HttpResponse answer = headOf(*m_reply, QDateTime::currentDateTimeUtc());
    if (isInterim(answer.status)) { // the answer itself is lost with Qt: see InterimServers
        dropReply();
        InterimServers::of(m_tools.network).add(m_url);
        sendRequest(m_url);
        return;
    }
    if (isRedirect(answer)) {
        follow(answer.redirect, answer);
        return;
    }
    if (auto error = transportError(answer)) {
        m_wasDropped = answer.networkError == QNetworkReply::RemoteHostClosedError && answer.status == 0;
        const bool isOfFile = m_body == BodyPart::Whole || m_body == BodyPart::Rest;
        if (isOfFile && m_reply->isOpen() && !takePiece(true))
            return;
        if (!m_reply)
            return; // a listener has cancelled it
        const QByteArray body = m_reply->isOpen() ? m_reply->read(2048) : QByteArray();
        if (looksLikeCloudflare(body, answer.status))
            error->kind = Error::Kind::Cloudflare;
        finish(*error);
        return;
    }
    if (m_isProxied && mayHoldLink(answer, m_item)) {
        if (const QUrl link = linkIn(m_reply->read(maxLinkDocument)); !link.isEmpty())
            follow(link, answer);
        else
            finish(Error{.kind = Error::Kind::WrongContent, .httpStatus = answer.status, .detail = u"a document in place of the file"_s});
        return;
    }
    if (m_body == BodyPart::None) { // a 204, or a part that was not requested
        finish(Error{.kind = Error::Kind::BadReply, .httpStatus = answer.status, .detail = u"an answer without the whole file"_s});
        return;
    }
    if (takePiece(true) && m_reply) // a listener may have cancelled it
        endBody();
}

// Its framing says that this is all of it.
void Download::endBody()
{
    const bool isShort = m_record.size >= 0 && m_position < m_record.size;
    if (isShort)
        finish(Error{.kind = Error::Kind::CutShort, .detail = u"%1 of %2 bytes came"_s.arg(m_position).arg(m_record.size)});
    else
        store();
}

// A redirect, or a link in place of the file.
void Download::follow(const QUrl &target, const HttpResponse &answer)
{
    if (const auto refusal = refusedRedirect(answer, mayFollow(answer.url, target), m_redirects++)) {
        finish(*refusal);
        return;
    }
    dropReply();
    m_agent.clear();
    m_isProxied = m_isProxied && isSameOrigin(target, m_endpoint.base); // once away, the token stays away
    sendRequest(target);
}

FailedTry Download::failure(const Error &error) const
{
    const qint64 gained = isResumable(m_record) ? std::max<qint64>(0, m_record.had - m_startedAt) : 0;
    return {.error = error, .gained = gained, .wasDropped = m_wasDropped};
}

void Download::dropReply()
{
    abortAndDelete(m_reply, this);
}

void Download::finishSoon(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}
