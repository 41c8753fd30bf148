// SPDX-License-Identifier: MIT
#include "app/demo/sampletext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 linkLifetime = 24 * 60 * 60; // seconds, as Discord's links live today
constexpr qint64 mediaLifetime = 6 * 60 * 60; // of other services' links

QString channel(bool isEphemeral)
{
    return isEphemeral ? u"1092492867185950852"_s : u"1122334455667788990"_s;
}

// As Discord signs its links, with an '&' at the end: times in hex, and a hash that only the service can make.
QByteArray signedQuery(const QString &path, const QDateTime &issued)
{
    const QByteArray is = QByteArray::number(issued.toSecsSinceEpoch(), 16);
    const QByteArray ex = QByteArray::number(issued.addSecs(linkLifetime).toSecsSinceEpoch(), 16);
    const QByteArray hm = QCryptographicHash::hash(path.toUtf8() + ex + is, QCryptographicHash::Sha256).toHex();
    return "ex=" + ex + "&is=" + is + "&hm=" + hm + '&';
}

} // namespace

SampleWriter::SampleWriter(const SampleJobs &jobs, const SampleMoment &moment, SampleResponse &answer)
    : m_jobs(jobs)
    , m_moment(moment)
    , m_answer(answer)
{}

QJsonValue SampleWriter::written(const QJsonValue &value)
{
    if (value == "$createdMs"_L1)
        return m_moment.created.toMSecsSinceEpoch();
    if (value == "$updatedMs"_L1)
        return m_moment.updated.toMSecsSinceEpoch();
    if (value.isString())
        return writtenText(value.toString());
    if (value.isObject())
        return writtenObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        list.append(written(item));
    return list;
}

QJsonObject SampleWriter::writtenObject(const QJsonObject &object)
{
    QJsonObject result;
    for (auto field = object.begin(); field != object.end(); ++field)
        result.insert(field.key(), written(field.value()));
    if (result.contains("$media"_L1)) {
        const QString media = result.take("$media"_L1).toString();
        return attachment(result, media);
    }
    if (result.contains("$embed"_L1)) {
        const QString media = result.take("$embed"_L1).toString();
        return embed(result, media);
    }
    if (result.contains("$ux"_L1)) {
        const QString media = result.take("$ux"_L1).toString();
        return ux(result, media);
    }
    return result;
}

QString SampleWriter::writtenText(const QString &text) const
{
    static const QRegularExpression place(
        u"\\$(id|message|doneMessage|guid|createdMs|updatedMs|created|updated|timestamp|renews|expires|base)"
        "(?::([a-z0-9-]+))?"_s);
    QString result;
    qsizetype done = 0;
    auto places = place.globalMatch(text);
    while (places.hasNext()) {
        const auto match = places.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += word(match.captured(1), match.captured(2).isEmpty() ? m_moment.name : match.captured(2));
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

QString SampleWriter::word(const QString &word, const QString &name) const
{
    if (word == "id"_L1)
        return m_jobs.id(name);
    if (word == "message"_L1)
        return m_jobs.messageId(name);
    if (word == "doneMessage"_L1)
        return snowflake(m_moment.updated, name + u"-done"_s);
    if (word == "guid"_L1)
        return SampleJobs::guid(name);
    if (word == "created"_L1)
        return m_moment.created.toString(Qt::ISODateWithMs);
    if (word == "updated"_L1)
        return m_moment.updated.toString(Qt::ISODateWithMs);
    if (word == "createdMs"_L1)
        return QString::number(m_moment.created.toMSecsSinceEpoch());
    if (word == "updatedMs"_L1)
        return QString::number(m_moment.updated.toMSecsSinceEpoch());
    if (word == "timestamp"_L1)
        return m_moment.updated.addMSecs(-640).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000+00:00'"_s); // Discord's message is there first
    if (word == "renews"_L1)
        return QString::number(m_jobs.start().addDays(20).toSecsSinceEpoch());
    if (word == "expires"_L1)
        return QString::number(m_jobs.start().addSecs(mediaLifetime).toSecsSinceEpoch());
    return m_jobs.base();
}

QJsonObject SampleWriter::attachment(QJsonObject object, const QString &media)
{
    const QString salt = u"%1-%2-%3"_s.arg(m_moment.name).arg(m_moment.phase).arg(m_attachments++);
    const QString id = snowflake(m_moment.updated.addMSecs(-900), salt);
    const bool isEphemeral = object.take("ephemeral"_L1).toBool();
    const QString url = link(media, object["filename"_L1].toString(), id, isEphemeral);
    object["id"_L1] = id;
    object["content_type"_L1] = QString::fromLatin1(contentTypeOf(media));
    object["url"_L1] = url;
    object["proxy_url"_L1] = url;
    if (const qint64 size = m_jobs.sizeOf(media); size >= 0)
        object["size"_L1] = size;
    return object;
}

QJsonObject SampleWriter::embed(QJsonObject object, const QString &media)
{
    const QString filename = object.take("filename"_L1).toString();
    const QString id = snowflake(m_moment.updated.addMSecs(-900), m_moment.name + u"-embed"_s);
    const QString url = link(media, filename, id, object.take("ephemeral"_L1).toBool());
    object["url"_L1] = url;
    object["proxy_url"_L1] = url;
    return object;
}

QJsonObject SampleWriter::ux(QJsonObject object, const QString &media)
{
    const QString ending = media.section(u'.', -1);
    const QString number = QString::number(object["id"_L1].toInt() - 1);
    const QString guid = SampleJobs::guid(m_moment.name);
    const QString path = ending == "mp4"_L1 ? u"/video/%1/%2.mp4"_s.arg(guid, number)
                                            : u"/%1/0_%2.%3"_s.arg(guid, number, ending == "jpg"_L1 ? u"jpeg"_s : ending);
    m_answer.upscaled.insert(path, media);
    object["url"_L1] = u"https://cdn.midjourney.com"_s + path;
    return object;
}

QString SampleWriter::link(const QString &media, const QString &filename, const QString &id, bool isEphemeral)
{
    const QString folder = isEphemeral ? u"/ephemeral-attachments"_s : u"/attachments"_s;
    const QString path = u"%1/%2/%3/%4"_s.arg(folder, channel(isEphemeral), id, filename);
    const QByteArray query = signedQuery(path, m_moment.issued);
    m_answer.attachments.insert(path, {.media = media, .query = query, .expires = m_moment.issued.addSecs(linkLifetime)});
    return m_jobs.base() + path + u'?' + QString::fromLatin1(query);
}
