// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv2.h"

#include "app/common/utczone.h"
#include "app/services/midjourney/details.h"
#include "app/services/midjourney/finish.h"
#include "app/services/midjourney/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) { return object.contains(name); });
}

// Links carry ids percent-encoded, once or twice over. What is neither of an id nor of a path becomes a blank: it only separates.
QString withoutPercent(QString text)
{
    static const QRegularExpression colon(u"%(?:25)*3A"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dash(u"%(?:25)*2D"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slash(u"%(?:25)*2F"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"%(?:25)*[0-9A-F]{2}"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'%') ? text.replace(colon, u":"_s).replace(dash, u"-"_s).replace(slash, u"/"_s).replace(other, u" "_s) : text;
}

QStringList allMatches(const QRegularExpression &expression, const QString &text)
{
    QStringList found;
    auto match = expression.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.removeDuplicates();
    return found;
}

// From "job:" on, the characters of an id, across at most three line ends: mail breaks lines at 72 to 76 columns, an id has 80. Soft breaks
// of quoted-printable ("=") and the marks of quoted mail ("> ") go with them.
QString acrossLines(const QString &text, qsizetype start)
{
    static const QRegularExpression lineEnd(u"\\G[ \\t]*=?\\r?\\n[ \\t>|]*"_s);
    constexpr qsizetype longestId = 130;
    constexpr int mostBreaks = 3;
    QString joined;
    int breaks = 0;
    for (qsizetype at = start; at < text.size() && joined.size() < longestId;) {
        const QChar c = text.at(at);
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u':' || c == u'-')) {
            joined += c;
            ++at;
            continue;
        }
        const auto match = lineEnd.match(text, at);
        if (!match.hasMatch() || ++breaks > mostBreaks)
            break;
        at = match.capturedEnd();
    }
    return joined;
}

// A text in which ids that were broken over lines are whole. What is whole already stays, save where a line ends within the name of a bot
// that is known.
QString withWholeIds(const QString &text)
{
    static const QRegularExpression whole(u"^job:[0-9]{17}-user:[0-9]{1,20}-channel:[0-9]{1,20}-bot:([A-Za-z]{1,32})"_s);
    static const QRegularExpression softBreak(u"(?<=[jJoObB])=\\r?\\n(?=[oObB:])"_s); // within "job:" itself
    QString source = text;
    if (!source.contains(u'\n'))
        return source;
    source.replace(softBreak, QString());
    QString result;
    qsizetype last = 0; // up to here it is in the result
    for (qsizetype at = source.indexOf("job:"_L1); at >= 0; at = source.indexOf("job:"_L1, at + 4)) {
        const auto here = whole.match(source.mid(at, 130));
        const QString bot = here.captured(1);
        if (here.hasMatch() && (bot == "midjourney"_L1 || !u"midjourney"_s.startsWith(bot)))
            continue;
        const auto across = whole.match(acrossLines(source, at));
        const bool isKnown = across.captured(1).startsWith("midjourney"_L1); // what follows it is the next line's first word
        if (!across.hasMatch() || (here.hasMatch() && !isKnown))
            continue;
        const QString id = across.captured().first(across.capturedStart(1)) + (isKnown ? u"midjourney"_s : across.captured(1));
        result += QStringView(source).sliced(last, at - last);
        result += id + u'\n';
        last = at + 4; // what stands there is a part of it
    }
    result += QStringView(source).sliced(last);
    return result;
}

QUrl onBase(const QUrl &base, const QString &path)
{
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    QUrl url = base;
    url.setPath(root + path, QUrl::TolerantMode);
    return url;
}

QUrl onBase(const QUrl &base, const QString &path, const QString &name, const QString &value)
{
    const QByteArray query = name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    QUrl url = onBase(base, path);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QString userFromId(const QString &jobId)
{
    static const QRegularExpression user(u"^job:\\d{17}-user:(\\d{1,20})-"_s);
    return user.match(jobId).captured(1);
}

} // namespace

QString MidjourneyV2::id() const
{
    return u"midjourney"_s;
}

QUrl MidjourneyV2::defaultBase() const
{
    return QUrl(u"https://api.useapi.net"_s);
}

std::chrono::days MidjourneyV2::lifetime() const
{
    return std::chrono::days(31);
}

Service::Mentions MidjourneyV2::mentionsIn(const QString &text) const
{
    // No word border before an id: in escaped JSON "\\njob:…" follows a letter.
    static const QRegularExpression id(u"job:[0-9]{17}-user:[0-9]{1,20}-channel:[0-9]{1,20}-bot:[A-Za-z]{1,32}"_s);
    static const QRegularExpression foreign(u"\\bj[0-9]{8,20}[iv]?-u[0-9]{1,20}-c[0-9]{1,20}-bot:[A-Za-z]{1,32}"_s);
    static const QRegularExpression acting(u"/jobs/(?:cancel|button|imagine|blend|describe)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);

    const QString plain = withWholeIds(withoutPercent(text));
    return {
        .ids = allMatches(id, plain),
        .foreignIds = allMatches(foreign, plain),
        .hasActingLink = acting.match(plain).hasMatch(),
    };
}

QDateTime MidjourneyV2::createdFromId(const QString &jobId) const
{
    static const QRegularExpression stamp(u"^job:(\\d{8})(\\d{9})-"_s);
    const auto match = stamp.match(jobId);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HHmmsszzz"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, utcZone) : QDateTime();
}

bool MidjourneyV2::isJobDocument(const QJsonObject &object) const
{
    if (object.contains("jobid"_L1)) // alone it is only the name of a job
        return hasAny(
            object,
            {"status"_L1, "verb"_L1, "prompt"_L1, "content"_L1, "attachments"_L1, "imageUx"_L1, "videoUx"_L1, "seed"_L1, "embeds"_L1});
    return object.contains("status"_L1)
        && hasAny(object, {"verb"_L1, "maxJobs"_L1, "discord"_L1, "replyRef"_L1, "replyUrl"_L1, "imageUx"_L1, "videoUx"_L1});
}

bool MidjourneyV2::isErrorDocument(const QJsonObject &object) const
{
    const QJsonValue error = object["error"_L1];
    return !error.isUndefined() && !error.isNull() && !isJobDocument(object);
}

Result<Job> MidjourneyV2::parse(const QByteArray &raw) const
{
    Result<MidjourneyJob> parsed = parseMidjourneyV2(raw);
    if (!parsed)
        return parsed.error();
    MidjourneyJob job = *std::move(parsed);
    if (!job.created.isValid())
        job.created = createdFromId(job.id);
    return finishedJob(job, *this);
}

QList<JobSection> MidjourneyV2::sectionsOf(const JobAnswer &answer) const
{
    const Result<MidjourneyJob> parsed = parseMidjourneyV2(answer.raw);
    MidjourneyJob job = parsed ? *parsed : MidjourneyJob();
    job.id = answer.job.id; // as it was requested, where the document leaves it out
    job.created = answer.job.created;
    job.user = userFromId(job.id);
    return ::sectionsOf(job, answer.raw);
}

QUrl MidjourneyV2::jobUrl(const QUrl &base, const QString &jobId) const
{
    return onBase(base, u"/v2/jobs/"_s, u"jobid"_s, jobId); // the slash before the query belongs to it
}

QUrl MidjourneyV2::runningJobsUrl(const QUrl &base) const
{
    return onBase(base, u"/v2/jobs"_s);
}

// A bare array of ids. Only what is an id of this service is taken: it becomes part of a URL.
Result<QStringList> MidjourneyV2::runningJobsIn(const QByteArray &raw) const
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    if (!document.isArray())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no array of job ids"_s};
    QStringList ids;
    for (const QJsonValue &value : document.array())
        ids += mentionsIn(value.toString()).ids;
    ids.removeDuplicates();
    return ids;
}

std::optional<QUrl> MidjourneyV2::proxyUrl(const QUrl &base, const QUrl &media) const
{
    if (media.scheme() != "https"_L1 || media.host() != "cdn.midjourney.com"_L1 || media.port(443) != 443 || !media.userInfo().isEmpty())
        return std::nullopt;
    return onBase(base, u"/v1/proxy/cdn-midjourney/"_s, u"cdnUrl"_s, media.toString(QUrl::FullyEncoded));
}

// As the service's own document on the proxy has it for those who ask Midjourney themselves.
QByteArray MidjourneyV2::directAgent(const QUrl &media) const
{
    if (media.host() != "cdn.midjourney.com"_L1)
        return {};
    return "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36";
}

QString MidjourneyV2::mediaKey(const QUrl &media) const
{
    if (media.host() == "cdn.midjourney.com"_L1)
        return media.path(QUrl::FullyEncoded);
    // Discord's signature changes from link to link; any other query may be what names the file.
    const bool isSigned = QUrlQuery(media).hasQueryItem(u"hm"_s);
    return media.toString(QUrl::FullyEncoded | QUrl::RemoveFragment | (isSigned ? QUrl::RemoveQuery : QUrl::None));
}
