// SPDX-License-Identifier: MIT
#include "app/media/download/download.h"

#include "app/common/files/durable.h"
#include "app/common/log.h"
#include "app/common/web.h"
#include "app/common/worker.h"
#include "app/media/unpacking.h"
#include "app/net/httpget.h"
#include "app/services/service.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAhead = 1 << 20; // bytes that Qt may hold for us: memory stays small when the disk is slow

} // namespace

Download::Download(const DownloadTools &tools, const MediaItem &item, Route route, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_item(item)
    , m_route(route)
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

Download::~Download()
{
    dropReply();
    if (const auto record = closePart(true)) {
        m_tools.workers.start(
            [parts = m_tools.store.parts(), path = m_part.fileName(), record = *record, hold = m_hold] { parts.keep(path, record); });
    }
}

void Download::start()
{
    const Result<MediaAddress> address = addressOf(m_item, m_tools.service, m_tools.endpoint, m_route);
    if (!address) {
        finishSoon(address.error());
        return;
    }
    if (const auto error = openPart()) {
        finishSoon(*error);
        return;
    }
    m_isProxied = address->isProxied;
    m_endpoint = m_tools.service.endpointFor(m_item.url, m_tools.endpoint);
    m_agent = address->agent;
    m_clocks.start();
    sendRequest(address->url);
}

// What an earlier try left is gone on with; what lies before the joint must come once more.
std::optional<Error> Download::openPart()
{
    const Result<Parts::Part> part = m_tools.store.parts().open(m_item.key);
    if (!part)
        return part.error();
    m_hold = part->hold;
    m_part.setFileName(part->path);
    bool isOpen = m_part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    if (part->record) {
        m_record = *part->record;
        m_offset = resumeOffset(m_record, m_item.key, m_part.size());
        m_from = m_offset - overlapBefore(m_offset);
        isOpen = isOpen && m_part.resize(m_offset) && m_part.seek(m_from);
        m_joint = m_part.read(m_offset - m_from);
        isOpen = isOpen && m_joint.size() == m_offset - m_from && m_part.seek(m_offset);
    }
    m_startedAt = m_offset;
    return isOpen ? std::nullopt : std::optional(diskError());
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
    m_record = {};
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
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takePiece);
    connect(m_reply, &QNetworkReply::finished, this, &Download::readEnd);
}

// The whole file, in the same try: what was here is of another one, or of no use.
void Download::beginAnew()
{
    dropReply();
    m_record = {};
    m_joint.clear();
    m_encoding = ContentEncoding::Identity;
    m_offset = m_from = m_startedAt = 0;
    if (m_part.resize(0) && m_part.seek(0))
        sendRequest(m_url);
    else
        finish(diskError());
}

// What says already now that it is too large, or that it is not the rest of what came before, is not waited for.
void Download::readHead()
{
    const HttpResponse answer = headOf(*m_reply, {});
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
    m_most = maxBytes(m_tools.policy, size, m_item.size, roomFor(m_part.fileName()));
    if (m_offset == 0)
        return;
    m_offset = m_from = m_startedAt = 0; // it has changed: the whole one comes
    if (!m_part.resize(0) || !m_part.seek(0))
        finish(diskError());
}

// False: this answer is done with.
bool Download::takePiece()
{
    m_clocks.takeSign();
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
    emit progressed(m_part.pos(), m_record.size);
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

// What it fails with, if it does.
std::optional<Error> Download::write(QByteArrayView piece)
{
    m_needed = std::max(m_record.size, m_part.pos() + piece.size());
    if (m_part.pos() + piece.size() > m_most) {
        const Error error = tooManyBytes();
        m_record = {};
        return error;
    }
    if (m_part.write(piece.data(), piece.size()) != piece.size())
        return diskError();
    return std::nullopt;
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
        followRedirect(answer);
        return;
    }
    if (auto error = transportError(answer)) {
        m_wasDropped = answer.networkError == QNetworkReply::RemoteHostClosedError && answer.status == 0;
        const QByteArray body = m_reply->isOpen() ? m_reply->read(2048) : QByteArray();
        if (looksLikeCloudflare(body, answer.status))
            error->kind = Error::Kind::Cloudflare;
        finish(*error);
        return;
    }
    if (m_body == BodyPart::None) { // a 204, or a part that nobody asked for
        finish(Error{.kind = Error::Kind::BadReply, .httpStatus = answer.status, .detail = u"an answer without the whole file"_s});
        return;
    }
    if (takePiece() && m_reply) // a listener may have cancelled it
        endBody();
}

// Its framing says that this is all of it.
void Download::endBody()
{
    const bool isShort = m_record.size >= 0 && m_part.pos() < m_record.size;
    if (isShort)
        finish(Error{.kind = Error::Kind::CutShort, .detail = u"%1 of %2 bytes came"_s.arg(m_part.pos()).arg(m_record.size)});
    else
        store();
}

void Download::followRedirect(const HttpResponse &answer)
{
    if (const auto refusal = refusedRedirect(answer, mayFollow(answer.url, answer.redirect), m_redirects++)) {
        finish(*refusal);
        return;
    }
    dropReply();
    m_agent.clear();
    m_isProxied = m_isProxied && isSameOrigin(answer.redirect, m_endpoint.base); // once away, the token stays away
    sendRequest(answer.redirect);
}

void Download::store()
{
    dropReply();
    m_clocks.stop();
    const bool isFlushed = m_part.flush();
    const Error failure = diskError();
    const QString part = m_part.fileName();
    m_part.close();
    if (!isFlushed) {
        m_part.remove();
        finish(failure);
        return;
    }
    const FilePromise promise{.expectedType = m_item.expectedType,
                              .announcedSize = m_record.size,
                              .listedSize = m_isProxied ? -1 : m_item.size,
                              .name = m_item.url.fileName(),
                              .isJoined = m_offset > 0};
    const PackedBody body{.path = part, .encoding = m_encoding, .most = m_most, .whereMore = tooManyBytes()};
    const auto work = [store = m_tools.store, body, key = m_item.key, promise, earlier = m_look, hold = m_hold]() -> Result<Adoption> {
        if (body.encoding == ContentEncoding::Identity)
            return store.adoptOrLook(body.path, key, promise, earlier);
        const Result<StoredFile> file = adoptUnpacked(store, body, key, promise);
        return file ? Result<Adoption>(Adoption{.file = *file}) : file.error();
    };
    m_isStoring = true;
    runInWorker(m_tools.workers, this, work, [this](const Result<Adoption> &result) { takeStored(result); });
}

// Where nothing tells whether it is whole, two answers in a row with the same bytes do.
void Download::takeStored(const Result<Adoption> &result)
{
    static constexpr int maxLooks = 3;
    m_isStoring = false;
    if (!result || result->file) {
        finish(result ? Result<StoredFile>(*result->file) : result.error());
        return;
    }
    if (m_isCancelled) { // nothing is requested any more
        finish(Error{.kind = Error::Kind::Cancelled});
        return;
    }
    m_look = result->look;
    if (++m_looks >= maxLooks) {
        finish(Error{.kind = Error::Kind::CutShort, .detail = u"each answer brought other bytes"_s});
        return;
    }
    m_record = {};
    m_offset = m_from = 0;
    if (const auto error = openPart()) {
        finish(*error);
        return;
    }
    m_clocks.start(); // it has as much time as the first
    beginAnew();
}

FailedTry Download::failure(const Error &error) const
{
    const qint64 gained = isResumable(m_record) ? std::max<qint64>(0, m_record.had - m_startedAt) : 0;
    return {.error = error, .gained = gained, .wasDropped = m_wasDropped};
}

Error Download::diskError() const
{
    return {.kind = Error::Kind::Disk, .detail = m_part.errorString()};
}

void Download::dropReply()
{
    abortAndDelete(m_reply, this);
}

// What came, where a later try can go on with it; else it is gone.
std::optional<ResumeInfo> Download::closePart(bool isWorthKeeping)
{
    if (!m_part.isOpen())
        return std::nullopt;
    m_record.had = m_part.pos();
    const bool isWritten = m_part.flush();
    m_part.close();
    if (isWorthKeeping && isWritten && m_encoding == ContentEncoding::Identity && isResumable(m_record))
        return m_record;
    m_record = {};
    m_part.remove();
    return std::nullopt;
}

void Download::finishSoon(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

void Download::finish(const Result<StoredFile> &result)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_clocks.stop();
    dropReply();
    const auto record = closePart(!result && (isWorthAnotherTry(result.error().kind) || result.error().kind == Error::Kind::Cancelled));
    if (!record) {
        report(result);
        return;
    }
    const auto keep = [parts = m_tools.store.parts(), path = m_part.fileName(), record = *record, hold = m_hold] {
        parts.keep(path, record);
        return true;
    };
    runInWorker(m_tools.workers, this, keep, [this, result](bool) { report(result); }); // it is there when the next try looks for it
}

void Download::report(const Result<StoredFile> &result)
{
    m_hold.reset();
    if (result) {
        emit finished(result); // the last thing we do: the listener may delete us
        return;
    }
    const bool isOfTheDisk = result.error().kind == Error::Kind::Disk;
    const Error error = isOfTheDisk ? withFullDisk(result.error(), m_part.fileName(), m_needed) : result.error();
    qCInfo(logMedia) << "no file:" << static_cast<int>(error.kind) << error.httpStatus << (isOfTheDisk ? error.detail : QString());
    emit finished(error); // the same
}
