#include "app/media/download.h"

#include "app/common/durable.h"
#include "app/common/log.h"
#include "app/common/web.h"
#include "app/common/worker.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAhead = 1 << 20; // bytes that Qt may hold for us: memory stays small when the disk is slow

} // namespace

Download::Download(const DownloadTools &tools, const MediaItem &item, Reach reach, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_item(item)
    , m_reach(reach)
{
    m_idle.setInterval(tools.policy.idle);
    m_total.setInterval(tools.policy.total);
    for (QTimer *timer : {&m_idle, &m_total}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this,
                [this] { finish(Error{.kind = Error::Kind::Timeout, .detail = u"the server went quiet"_s}); });
    }
    m_slow.setInterval(tools.policy.slow);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_part.pos() - std::exchange(m_slowMark, m_part.pos()) < m_tools.policy.slowBytes)
            finish(Error{.kind = Error::Kind::Timeout, .detail = u"next to nothing came"_s});
    });
}

Download::~Download()
{
    dropReply();
    if (const auto record = closePart(true)) {
        m_tools.workers.start([parts = m_tools.store.parts(), path = m_part.fileName(), record = *record] { parts.keep(path, record); });
    }
}

void Download::start()
{
    const Result<MediaAddress> address = addressOf(m_item, m_tools.service, m_tools.endpoint, m_reach);
    if (!address) {
        finishSoon(address.error());
        return;
    }
    const Result<Parts::Part> part = m_tools.store.parts().open(m_item.key);
    if (!part) {
        finishSoon(part.error());
        return;
    }
    m_part.setFileName(part->path);
    bool isOpen = m_part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    if (part->record) {
        m_record = *part->record;
        m_offset = resumeOffset(m_record, m_item.key, m_part.size());
        isOpen = isOpen && m_part.resize(m_offset) && m_part.seek(m_offset);
    }
    if (!isOpen) {
        finishSoon({.kind = Error::Kind::Disk, .detail = m_part.errorString()});
        return;
    }
    m_isProxied = address->isProxied;
    m_agent = address->agent;
    m_slowMark = m_offset;
    m_slow.start();
    m_total.start();
    ask(address->url);
}

void Download::cancel()
{
    stopClocks();
    dropReply();
    finishSoon({.kind = Error::Kind::Cancelled});
}

void Download::discard()
{
    m_record = {};
}

void Download::ask(const QUrl &url)
{
    qCDebug(logMedia) << "asking" << withoutPath(url) << "from" << m_offset;
    m_idle.start();
    QNetworkRequest request = mediaRequest(url, m_isProxied, m_tools.endpoint);
    if (!m_agent.isEmpty())
        request.setHeader(QNetworkRequest::UserAgentHeader, m_agent);
    m_reply = m_tools.network.get(m_offset > 0 ? restRequest(request, m_offset, m_record.entityTag) : request);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takePiece);
    connect(m_reply, &QNetworkReply::finished, this, &Download::readEnd);
}

// What says already now that it is too large, or that it is not the rest of what came before, is not waited for.
void Download::readHead()
{
    const HttpAnswer answer = headOf(*m_reply, {});
    if (answer.announcedSize > m_tools.policy.largest) {
        finish(Error{.kind = Error::Kind::TooLarge, .detail = u"%1 bytes are announced"_s.arg(answer.announcedSize)});
        return;
    }
    const bool isOtherRest = answer.status == 206 && m_offset > 0 && !continues(answer, m_record, m_offset);
    if (isOtherRest || answer.status == 416) {
        m_record = {}; // the next try begins at the start
        finish(Error{.kind = Error::Kind::CutShort, .httpStatus = answer.status, .detail = u"the rest is of another file"_s});
        return;
    }
    if (answer.status != 200)
        return;
    m_record = {.key = m_item.key, .size = answer.announcedSize, .entityTag = answer.entityTag};
    if (m_offset == 0)
        return;
    m_offset = 0; // it has changed: the whole one comes
    m_slowMark = 0;
    if (!m_part.resize(0) || !m_part.seek(0))
        finish(Error{.kind = Error::Kind::Disk, .detail = m_part.errorString()});
}

void Download::takePiece()
{
    m_idle.start();
    const HttpAnswer answer = headOf(*m_reply, {});
    if (!bringsFile(answer))
        return; // an error's body is not the file; what Qt holds of it is enough
    const QByteArray piece = m_reply->readAll();
    m_needed = std::max(m_record.size, m_part.pos() + piece.size());
    if (m_part.write(piece) != piece.size()) {
        finish(Error{.kind = Error::Kind::Disk, .detail = m_part.errorString()});
        return;
    }
    if (m_part.pos() > m_tools.policy.largest) {
        finish(Error{.kind = Error::Kind::TooLarge, .detail = u"it does not end"_s});
        return;
    }
    emit progressed(m_part.pos(), m_record.size);
}

bool Download::bringsFile(const HttpAnswer &answer) const
{
    return answer.status == 200 || (m_offset > 0 && continues(answer, m_record, m_offset));
}

void Download::readEnd()
{
    const HttpAnswer answer = headOf(*m_reply, QDateTime::currentDateTimeUtc());
    if (isRedirect(answer)) {
        follow(answer);
        return;
    }
    if (auto error = transportError(answer)) {
        const QByteArray body = m_reply->isOpen() ? m_reply->read(2048) : QByteArray();
        if (looksLikeCloudflare(body, answer.status))
            error->kind = Error::Kind::Cloudflare;
        finish(*error);
        return;
    }
    if (!bringsFile(answer)) { // a 204, or a 206 that nobody asked for
        finish(Error{.kind = Error::Kind::BadReply, .httpStatus = answer.status, .detail = u"an answer without the whole file"_s});
        return;
    }
    takePiece();
    if (!m_isAnswered)
        store();
}

void Download::follow(const HttpAnswer &answer)
{
    if (const auto refusal = refusedRedirect(answer, mayFollow(answer.url, answer.redirect), m_redirects++)) {
        finish(*refusal);
        return;
    }
    dropReply();
    m_agent.clear();
    m_isProxied = m_isProxied && isSameOrigin(answer.redirect, m_tools.endpoint.base); // once away, the token stays away
    ask(answer.redirect);
}

void Download::store()
{
    dropReply();
    stopClocks();
    const bool isFlushed = m_part.flush();
    const QString part = m_part.fileName();
    m_part.close();
    if (!isFlushed) {
        m_part.remove();
        finish(Error{.kind = Error::Kind::Disk, .detail = m_part.errorString()});
        return;
    }
    const FilePromise promise{.promised = m_item.promised,
                              .announcedSize = m_record.size,
                              .toldSize = m_isProxied ? -1 : m_item.size,
                              .name = m_item.url.fileName(),
                              .isJoined = m_offset > 0};
    runInWorker(
        m_tools.workers, this, [store = m_tools.store, part, key = m_item.key, promise] { return store.adopt(part, key, promise); },
        [this](const Result<StoredFile> &result) { finish(result); });
}

void Download::dropReply()
{
    letGoOf(m_reply, this);
}

void Download::stopClocks()
{
    for (QTimer *timer : {&m_idle, &m_slow, &m_total})
        timer->stop();
}

// What came, where a later try can go on with it; else it is gone.
std::optional<PartRecord> Download::closePart(bool isWorthKeeping)
{
    if (!m_part.isOpen())
        return std::nullopt;
    m_record.had = m_part.pos();
    const bool isWritten = m_part.flush();
    m_part.close();
    if (isWorthKeeping && isWritten && isResumable(m_record))
        return m_record;
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
    stopClocks();
    dropReply();
    const auto record = closePart(!result && (isWorthAnotherTry(result.error().kind) || result.error().kind == Error::Kind::Cancelled));
    if (!record) {
        tell(result);
        return;
    }
    const auto keep = [parts = m_tools.store.parts(), path = m_part.fileName(), record = *record] {
        parts.keep(path, record);
        return true;
    };
    runInWorker(m_tools.workers, this, keep, [this, result](bool) { tell(result); }); // it is there when the next try looks for it
}

void Download::tell(const Result<StoredFile> &result)
{
    if (result) {
        emit finished(result); // the last thing we do: the listener may delete us
        return;
    }
    const bool isOfTheDisk = result.error().kind == Error::Kind::Disk;
    const Error error = isOfTheDisk ? withFullDisk(result.error(), m_part.fileName(), m_needed) : result.error();
    qCInfo(logMedia) << "no file:" << static_cast<int>(error.kind) << error.httpStatus;
    emit finished(error); // the same
}
