// SPDX-License-Identifier: MIT
#include "app/input/spreadtexts.h"

#include "app/input/textscan.h"
#include "app/text/json/jsonscan.h"
#include "app/text/json/jsonstring.h"
#include "app/text/json/jsontext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

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
    qsizetype record = 0;     // its number
    qsizetype stream = 0;     // its number, in the order of their first parts
    QByteArrayView content{}; // as JSON writes it
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
                       .content = value.sliced(1, value.size() - 2),
                       .endsLine = !goesOn && !withLineEnds.contains(member.name)});
        }
    }
}

// Of a text of this size in which the records begin there.
qsizetype openStart(const SpreadTexts &records, const QList<qsizetype> &starts, qsizetype size, qsizetype maxSize)
{
    const auto earliest = std::lower_bound(starts.cbegin(), starts.cend(), size - maxSize);
    return starts.value(records.openFrom(earliest - starts.cbegin()), size);
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
        text.append(withoutEscapes(part.content));
        if (part.endsLine)
            text.append('\n');
    });
    texts.removeIf([](const QByteArray &text) { return !text.contains('{'); });
    return texts;
}

qsizetype SpreadTexts::openFrom(qsizetype earliest) const
{
    std::vector<TextScan> streams;              // places in them are records
    QList<int> across(m_records.size() + 2, 0); // whole values that reach from the record before into this one; first what they change by
    const auto scanByte = [&](TextScan &scan, char c, qsizetype record) {
        const qsizetype start = scan.levels().empty() ? record : scan.levels().front().start;
        scan.take(c, record);
        if (start < record && closesBracket(c) && scan.levels().empty()) {
            ++across[start + 1];
            --across[record + 1];
        }
    };
    visitParts(m_records, [&](const SpreadPart &part) {
        while (streams.size() <= static_cast<std::size_t>(part.stream))
            streams.emplace_back(0);
        TextScan &scan = streams[static_cast<std::size_t>(part.stream)];
        if (scan.levels().empty() && std::none_of(part.content.begin(), part.content.end(), opensBracket))
            return; // as most records of a log
        for (const char c : withoutEscapes(part.content))
            scanByte(scan, c, part.record);
        if (part.endsLine)
            scanByte(scan, '\n', part.record);
    });
    qsizetype first = m_records.size();
    for (const TextScan &scan : streams) {
        if (!scan.levels().empty() && scan.levels().front().start >= earliest)
            first = std::min(first, scan.levels().front().start);
    }
    std::partial_sum(across.cbegin(), across.cend(), across.begin());
    while (across.at(first) > 0)
        --first;
    return first < earliest ? m_records.size() : first;
}

qsizetype openRecordsStart(QByteArrayView text, qsizetype maxSize)
{
    SpreadTexts records;
    QList<qsizetype> starts; // of the lines with records
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineEnd = text.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QByteArrayView line = text.sliced(at, next - at);
        const qsizetype begin = line.indexOf('{');
        const qsizetype end = line.lastIndexOf('}') + 1;
        if (begin >= 0 && end > begin && records.add(line.sliced(begin, end - begin).toByteArray()))
            starts.append(at);
        at = next;
    }
    return openStart(records, starts, text.size(), maxSize);
}

qsizetype openMembersStart(QByteArrayView members, qsizetype maxSize)
{
    const QByteArray list = '[' + members.toByteArray() + ']';
    SpreadTexts records;
    QList<qsizetype> starts;
    for (const JsonSpan &member : jsonChildren(list)) {
        if (records.add(list.mid(member.start, member.size)))
            starts.append(member.start - 1);
    }
    return openStart(records, starts, members.size(), maxSize);
}
