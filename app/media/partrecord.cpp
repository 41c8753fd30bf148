#include "app/media/partrecord.h"

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

QByteArray toBytes(const PartRecord &record)
{
    const QJsonObject object{{u"part"_s, record.part},
                             {u"key"_s, record.key},
                             {u"size"_s, record.size},
                             {u"etag"_s, QString::fromLatin1(record.entityTag)},
                             {u"had"_s, record.had}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PartRecord> partRecordFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const PartRecord record{.part = object["part"_L1].toString(),
                            .key = object["key"_L1].toString(),
                            .size = object["size"_L1].toInteger(-1),
                            .entityTag = object["etag"_L1].toString().toLatin1(),
                            .had = object["had"_L1].toInteger()};
    const bool namesAFile = !record.part.isEmpty() && !record.part.contains(u'/') && !record.part.contains(u'\\');
    return namesAFile && isResumable(record) ? std::optional(record) : std::nullopt;
}

bool isResumable(const PartRecord &record)
{
    return isStrong(record.entityTag) && record.had > 0 && record.had < record.size;
}

qint64 resumeOffset(const PartRecord &record, const QString &key, qint64 partSize)
{
    if (!isResumable(record) || record.key != key)
        return 0;
    return std::clamp<qint64>(partSize, 0, record.had); // what was written after the record was made is not vouched for
}

bool continues(const HttpAnswer &answer, const PartRecord &record, qint64 offset)
{
    if (answer.status != 206 || !answer.contentRange)
        return false;
    const bool isSame = answer.entityTag.isEmpty() || answer.entityTag == record.entityTag;
    return isSame && *answer.contentRange == ContentRange{.first = offset, .last = record.size - 1, .size = record.size};
}
