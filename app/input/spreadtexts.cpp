// SPDX-License-Identifier: MIT
#include "app/input/spreadtexts.h"

#include "app/job/jsonstring.h"
#include "app/job/jsontext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace {

// Docker, Kubernetes' and Fluent Bit's marks of a line that goes on in the next record.
bool isPart(QByteArrayView record, const QList<JsonSpan> &members)
{
    return std::any_of(members.begin(), members.end(), [&](const JsonSpan &member) {
        const QByteArrayView value = record.sliced(member.start, member.size);
        if (member.name == "logtag" || member.name == "_p")
            return value == "\"P\"";
        if (member.name == "partial_message" || member.name == "CONTAINER_PARTIAL_MESSAGE")
            return value == "\"true\"" || value == "true";
        return false;
    });
}

// The names whose strings bring their own line ends along, as Docker's do: one that ends in none goes on in the next record.
QSet<QByteArray> namesWithLineEnds(const QList<QByteArray> &records)
{
    QSet<QByteArray> names;
    for (const QByteArray &record : records) {
        for (const JsonSpan &member : jsonChildren(record)) {
            if (QByteArrayView(record).sliced(member.start, member.size).endsWith("\\n\""))
                names.insert(member.name);
        }
    }
    return names;
}

} // namespace

void SpreadTexts::add(const QByteArray &record)
{
    if (record.startsWith('{') && record.contains("\":"))
        m_records.append(record);
}

QList<QByteArray> SpreadTexts::texts() const
{
    if (m_records.size() < 2)
        return {};
    const QSet<QByteArray> withLineEnds = namesWithLineEnds(m_records);
    QHash<QByteArray, QByteArray> streams;
    QList<QByteArray> names; // in their order
    for (const QByteArray &record : m_records) {
        const QList<JsonSpan> members = jsonChildren(record);
        const bool goesOn = isPart(record, members);
        for (const JsonSpan &member : members) {
            const QByteArrayView value = QByteArrayView(record).sliced(member.start, member.size);
            if (value.size() < 2 || !value.startsWith('"'))
                continue;
            if (!streams.contains(member.name))
                names.append(member.name);
            QByteArray &stream = streams[member.name];
            stream.append(withoutEscapes(value.sliced(1, value.size() - 2)));
            if (!goesOn && !withLineEnds.contains(member.name))
                stream.append('\n');
        }
    }
    QList<QByteArray> texts;
    for (const QByteArray &name : std::as_const(names)) {
        if (const QByteArray text = streams.value(name); text.contains('{'))
            texts.append(text);
    }
    return texts;
}
