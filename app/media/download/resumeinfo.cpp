// SPDX-License-Identifier: MIT
#include "app/media/download/resumeinfo.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isStrong(const QByteArray &entityTag)
{
    return entityTag.size() >= 2 && entityTag.startsWith('"') && entityTag.endsWith('"');
}

} // namespace

QByteArray toBytes(const ResumeInfo &record)
{
    const QJsonObject object{{u"part"_s, record.part},
                             {u"key"_s, record.key.toString()},
                             {u"size"_s, record.size},
                             {u"etag"_s, QString::fromLatin1(record.entityTag)},
                             {u"modified"_s, QString::fromLatin1(record.lastModified)},
                             {u"had"_s, record.had}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ResumeInfo> resumeInfoFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const ResumeInfo record{.part = object["part"_L1].toString(),
                            .key = MediaKey(object["key"_L1].toString()),
                            .size = object["size"_L1].toInteger(-1),
                            .entityTag = object["etag"_L1].toString().toLatin1(),
                            .lastModified = object["modified"_L1].toString().toLatin1(),
                            .had = object["had"_L1].toInteger()};
    const bool namesAFile = !record.part.isEmpty() && !record.part.contains(u'/') && !record.part.contains(u'\\');
    return namesAFile && isResumable(record) ? std::optional(record) : std::nullopt;
}

QByteArray validatorOf(const ResumeInfo &record)
{
    return isStrong(record.entityTag) ? record.entityTag : record.lastModified;
}

bool isResumable(const ResumeInfo &record)
{
    return !validatorOf(record).isEmpty() && record.had > 0 && record.had < record.size;
}

qint64 resumeOffset(const ResumeInfo &record, const MediaKey &key, qint64 partSize)
{
    if (!isResumable(record) || record.key != key)
        return 0;
    return std::clamp<qint64>(partSize, 0, record.had); // what was written after the record was made is not vouched for
}

bool continues(const HttpResponse &answer, const ResumeInfo &record, qint64 offset)
{
    if (answer.status != 206 || !answer.contentRange || answer.encoding != ContentEncoding::Identity)
        return false;
    const bool isSame = isStrong(record.entityTag) ? answer.entityTag == record.entityTag
                                                   : !record.lastModified.isEmpty() && answer.lastModified == record.lastModified;
    return isSame && *answer.contentRange == ContentRange{.first = offset, .last = record.size - 1, .size = record.size};
}

qint64 overlapBefore(qint64 offset)
{
    static constexpr qint64 maxOverlap = 4096;
    return std::min(maxOverlap, offset / 2);
}

BodyPart bodyPartOf(const HttpResponse &answer, const ResumeInfo &record, qint64 offset)
{
    if (answer.status == 200)
        return BodyPart::Whole;
    if (offset > 0 && continues(answer, record, offset))
        return BodyPart::Rest;
    if (answer.status == 206 && answer.contentRange && answer.contentRange->first == 0)
        return BodyPart::Whole;
    const bool isOther = answer.status == 206 || answer.status == 416;
    return offset > 0 && isOther ? BodyPart::OtherRest : BodyPart::None;
}

qint64 fileSizeIn(const HttpResponse &answer)
{
    if (answer.encoding != ContentEncoding::Identity)
        return -1;
    if (answer.status == 200)
        return answer.announcedSize;
    if (!answer.contentRange)
        return -1;
    return answer.contentRange->size >= 0 ? answer.contentRange->size : answer.contentRange->last + 1;
}
