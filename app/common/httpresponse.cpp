// SPDX-License-Identifier: MIT
#include "app/common/httpresponse.h"

#include "app/common/utczone.h"
#include "app/common/web.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds maxRetryAfter = std::chrono::hours(24);

Error::Kind errorOfNetwork(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::OperationCanceledError)
        return Error::Kind::Cancelled;
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::ProxyTimeoutError)
        return Error::Kind::Timeout;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Error::Kind::Insecure;
    return Error::Kind::Offline;
}

QByteArray lowered(QByteArrayView head)
{
    const QByteArray text = head.first(std::min<qsizetype>(head.size(), 2048)).toByteArray();
    return (text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text).trimmed().toLower();
}

// "Tue, 02 Jun 2026 12:01:30 GMT". Date and time are read apart: together they would be a time of this computer's zone, where an hour of
// the year is missing.
QDateTime httpDate(const QString &text)
{
    static constexpr qsizetype dateSize = 16, timeStart = 17, timeSize = 8;
    const QDate date = QLocale::c().toDate(text.left(dateSize), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.mid(timeStart, timeSize), u"hh:mm:ss"_s);
    const bool isWhole = date.isValid() && time.isValid() && text.mid(timeStart + timeSize) == " GMT"_L1 && text.at(dateSize) == u' ';
    return isWhole ? QDateTime(date, time, utcZone) : QDateTime();
}

} // namespace

HttpResponse headOf(const QNetworkReply &reply, const QDateTime &now)
{
    HttpResponse answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.networkError = reply.error();
    const QString contentType = QString::fromLatin1(reply.rawHeader("Content-Type"));
    answer.contentType = contentType.section(u';', 0, 0).trimmed().toLower();
    bool isNumber = false;
    const qint64 announced = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    answer.announcedSize = isNumber && announced >= 0 ? announced : -1;
    answer.url = reply.url();
    const QByteArray location = reply.rawHeader("Location");
    if (!location.isEmpty())
        answer.redirect = reply.url().resolved(QUrl::fromEncoded(location));
    answer.retryAfter = retryAfterFrom(reply.rawHeader("Retry-After"), now);
    answer.entityTag = reply.rawHeader("ETag").trimmed();
    answer.lastModified = strongLastModified(reply.rawHeader("Last-Modified"), reply.rawHeader("Date"));
    answer.encoding = contentEncodingFrom(reply.rawHeader("Content-Encoding"));
    answer.contentRange = contentRangeFrom(reply.rawHeader("Content-Range"));
    return answer;
}

std::optional<ContentRange> contentRangeFrom(const QByteArray &header)
{
    static const QRegularExpression form(u"^\\s*bytes\\s+(\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    const bool isKnown = match.captured(3) != u'*';
    const ContentRange range{.first = match.captured(1).toLongLong(),
                             .last = match.captured(2).toLongLong(),
                             .size = isKnown ? match.captured(3).toLongLong() : -1};
    return range.first <= range.last && (!isKnown || range.last < range.size) ? std::optional(range) : std::nullopt;
}

std::optional<seconds> retryAfterFrom(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), maxRetryAfter) : maxRetryAfter;
    }
    const QDateTime date = httpDate(QString::fromLatin1(text));
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(seconds(now.secsTo(date)), seconds(0), maxRetryAfter);
}

QByteArray strongLastModified(const QByteArray &lastModified, const QByteArray &date)
{
    static constexpr qint64 apart = 60; // seconds
    const QDateTime changed = httpDate(QString::fromLatin1(lastModified.trimmed()));
    const QDateTime made = httpDate(QString::fromLatin1(date.trimmed()));
    return changed.isValid() && made.isValid() && changed.secsTo(made) >= apart ? lastModified.trimmed() : QByteArray();
}

ContentEncoding contentEncodingFrom(const QByteArray &header)
{
    const QByteArray name = header.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return ContentEncoding::Identity;
    if (name == "gzip" || name == "x-gzip")
        return ContentEncoding::Gzip;
    if (name == "br")
        return ContentEncoding::Brotli;
    return name == "deflate" ? ContentEncoding::Deflate : ContentEncoding::Other;
}

bool isInterim(int status)
{
    return status >= 100 && status < 200;
}

bool isRedirect(const HttpResponse &answer)
{
    static constexpr int codes[] = {301, 302, 303, 307, 308};
    return std::find(std::begin(codes), std::end(codes), answer.status) != std::end(codes) && answer.redirect.isValid();
}

std::optional<Error> refusedRedirect(const HttpResponse &answer, bool isAllowed, int followed)
{
    static constexpr int maxRedirects = 5;
    if (isAllowed && followed < maxRedirects)
        return std::nullopt;
    const QString detail = isAllowed ? u"more than five redirects"_s : u"redirected to %1"_s.arg(withoutPath(answer.redirect));
    return Error{.kind = Error::Kind::ForeignRedirect, .httpStatus = answer.status, .detail = detail};
}

std::optional<Error::Kind> errorOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    switch (status) {
    case 400: return Error::Kind::BadRequest;
    case 401: return Error::Kind::Unauthorized;
    case 402: return Error::Kind::NoSubscription;
    case 403: return Error::Kind::Forbidden;
    case 404: return Error::Kind::NotFound;
    case 408: return Error::Kind::Timeout;
    case 410: return Error::Kind::Expired;
    case 429: return Error::Kind::RateLimited;
    }
    return status >= 500 && status < 600 ? Error::Kind::Server : Error::Kind::BadReply;
}

std::optional<Error> transportError(const HttpResponse &answer)
{
    const QString host = withoutPath(answer.url);
    if (answer.status == 0) {
        const auto kind = answer.networkError == QNetworkReply::NoError ? Error::Kind::BadReply : errorOfNetwork(answer.networkError);
        return Error{.kind = kind, .detail = u"no answer from %1 (network error %2)"_s.arg(host).arg(answer.networkError)};
    }
    const QString detail = u"HTTP %1 from %2"_s.arg(answer.status).arg(host);
    if (const auto kind = errorOfStatus(answer.status))
        return Error{.kind = *kind, .httpStatus = answer.status, .detail = detail, .retryAfter = answer.retryAfter};
    if (answer.networkError != QNetworkReply::NoError)
        return Error{.kind = Error::Kind::CutShort, .httpStatus = answer.status, .detail = u"%1, broken off"_s.arg(detail)};
    return std::nullopt;
}

bool needsToken(const Error &error)
{
    return error.kind == Error::Kind::NoToken || error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::NoSubscription;
}

bool looksLikeHtml(QByteArrayView head)
{
    const QByteArray text = lowered(head);
    return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<head") || text.startsWith("<body");
}

bool looksLikeCloudflare(QByteArrayView head, int status)
{
    const QByteArray text = lowered(head);
    const bool isChallenge = text.contains("<title>just a moment") || text.contains("cf-chl");
    const bool isBroken = status >= 500 && status < 600;
    return looksLikeHtml(head) && (isChallenge || (!isBroken && text.contains("cloudflare")));
}
