// SPDX-License-Identifier: MIT
#include "app/services/useapi/livelists.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/services/useapi/liveservice.h"
#include "app/text/json/jsonobject.h"
#include "app/text/json/jsontext.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFrom = 200; // characters of what a server says to begin a page with

// The list itself, whatever the member is called: the first that holds objects, or else the first that holds nothing. Null: there is none.
QByteArray entriesIn(const QByteArray &raw)
{
    if (raw.trimmed().startsWith('['))
        return raw;
    QByteArray empty;
    for (const JsonSpan &member : jsonChildren(raw)) {
        const QByteArray value = raw.sliced(member.start, member.size);
        if (!value.startsWith('['))
            continue;
        const QList<JsonSpan> children = jsonChildren(value);
        if (!children.isEmpty() && value.at(children.first().start) == '{')
            return value;
        if (children.isEmpty() && empty.isNull())
            empty = value;
    }
    return empty;
}

QJsonValue memberAt(const QJsonObject &object, const char *path)
{
    QJsonValue value = object;
    const QStringList names = QString::fromLatin1(path).split(u'.');
    for (const QString &name : names)
        value = value[name];
    return value;
}

QString nextIn(const QJsonObject &answer, const QString &last, qsizetype entries, const LiveList &list, const HistoryRequest &request)
{
    if (!list.from || entries == 0)
        return {};
    if (list.more && !answer[QLatin1StringView(list.more)].toBool())
        return {};
    QString next;
    if (list.next)
        next = textOf(answer[QLatin1StringView(list.next)]);
    else if (list.last)
        next = last;
    else if (entries >= list.count)
        next = QString::number(request.from.toLongLong() + entries);
    const bool isForward = next != request.from && next != "0"_L1; // or it would go on for ever
    return isForward && next.size() <= maxFrom ? next : QString();
}

} // namespace

QUrl historyPageUrl(const QUrl &base, const LiveList &list, const HistoryRequest &request)
{
    QString path = QString::fromLatin1(list.path);
    if (!list.account)
        path += QString::fromLatin1(QUrl::toPercentEncoding(request.account.trimmed(), ":@"));
    QByteArrayList items;
    const auto add = [&items](const char *name, const QString &value) {
        if (name && !value.isEmpty())
            items.append(name + ("=" + QUrl::toPercentEncoding(value)));
    };
    if (list.fixed)
        items.append(list.fixed);
    add(list.account, request.account.trimmed());
    add(list.size, QString::number(list.count));
    add(list.from, request.from);
    QUrl url = onBase(base, path);
    if (!items.isEmpty())
        url.setQuery(QString::fromLatin1(items.join('&')), QUrl::StrictMode);
    return url;
}

Result<HistoryPage> historyPageIn(const QByteArray &raw, const LiveList &list, const HistoryRequest &request, const LiveService &service)
{
    const QByteArray entries = entriesIn(raw);
    if (entries.isNull())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no list of jobs"_s};
    HistoryPage page;
    QString last; // of the member that a later page begins behind
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<JsonSpan> children = jsonChildren(entries);
    for (const JsonSpan &child : children) {
        const QByteArray document = entries.sliced(child.start, child.size);
        const Result<QJsonObject> object = jsonObjectIn(document);
        const QJsonObject entry = object ? *object : QJsonObject();
        if (const QString place = list.last ? textOf(memberAt(entry, list.last)) : QString(); !place.isEmpty())
            last = place;
        Recognized recognized = service.recognize(entry);
        if (Job *job = std::get_if<Job>(&recognized))
            page.jobs.append({.job = std::move(*job), .raw = document, .receivedAt = now});
        else
            ++page.unknown;
    }
    const Result<QJsonObject> answer = jsonObjectIn(raw);
    page.next = nextIn(answer ? *answer : QJsonObject(), last, children.size(), list, request);
    return page;
}
