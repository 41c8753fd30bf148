// SPDX-License-Identifier: MIT
#include "app/input/spreadtexts.h"

#include "app/job/jsonstring.h"
#include "app/job/jsontext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
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

// The members by which a record says which stream of which process it is of: of Docker, Kubernetes, the journal, CloudWatch.
bool namesSource(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 15> names{"stream", "_container_id", "container_id", "container_name", "container",
                                                          "docker", "kubernetes",    "pod",          "CONTAINER_ID",   "CONTAINER_NAME",
                                                          "_PID",   "PRIORITY",      "_STREAM_ID",   "logStreamName",  "logStream"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

QByteArray sourceOf(QByteArrayView record, const QList<JsonSpan> &members)
{
    QByteArray source;
    for (const JsonSpan &member : members) {
        const QByteArrayView value = record.sliced(member.start, member.size);
        if (namesSource(member.name) || value == "\"stdout\"" || value == "\"stderr\"")
            source.append(member.name).append('=').append(value).append(' ');
    }
    return source;
}

struct SpreadPart
{
    qsizetype record = 0;  // its number
    qsizetype stream = 0;  // its number, in the order of their first parts
    QByteArrayView said{}; // as JSON writes it
    bool endsLine = false;
};

// The same number for the same key; new ones count up.
template<typename Key>
qsizetype numberOf(QHash<Key, qsizetype> &numbers, const Key &key)
{
    const qsizetype number = numbers.value(key, numbers.size());
    if (number == numbers.size())
        numbers.insert(key, number);
    return number;
}

// In the order of the records.
void visitParts(const QList<QByteArray> &records, const std::function<void(const SpreadPart &)> &visit)
{
    const QSet<QByteArray> withLineEnds = namesWithLineEnds(records);
    QHash<QByteArray, qsizetype> sources;
    QHash<std::pair<qsizetype, QByteArray>, qsizetype> streams; // by their source and name
    for (qsizetype number = 0; number < records.size(); ++number) {
        const QByteArrayView record(records.at(number));
        const QList<JsonSpan> members = jsonChildren(record);
        const bool goesOn = isPart(record, members);
        const qsizetype source = numberOf(sources, sourceOf(record, members));
        for (const JsonSpan &member : members) {
            const QByteArrayView value = record.sliced(member.start, member.size);
            if (value.size() >= 2 && value.startsWith('"'))
                visit({.record = number,
                       .stream = numberOf(streams, std::pair(source, member.name)),
                       .said = value.sliced(1, value.size() - 2),
                       .endsLine = !goesOn && !withLineEnds.contains(member.name)});
        }
    }
}

} // namespace

bool SpreadTexts::add(const QByteArray &record)
{
    const bool isRecord = record.startsWith('{') && record.contains("\":");
    if (isRecord)
        m_records.append(record);
    return isRecord;
}

QList<QByteArray> SpreadTexts::texts() const
{
    if (m_records.size() < 2)
        return {};
    QList<QByteArray> texts;
    visitParts(m_records, [&](const SpreadPart &part) {
        texts.resize(std::max(texts.size(), part.stream + 1));
        QByteArray &text = texts[part.stream];
        text.append(withoutEscapes(part.said));
        if (part.endsLine)
            text.append('\n');
    });
    texts.removeIf([](const QByteArray &text) { return !text.contains('{'); });
    return texts;
}
