// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"

#include "app/input/lostdocuments.h"
#include "app/input/plainlog.h"
#include "app/input/spreadtexts.h"
#include "app/services/service.h"
#include "app/text/json/encodedjson.h"
#include "app/text/json/jsonfinder.h"
#include "app/text/json/jsonobject.h"
#include "app/text/json/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace {

// Wrappers and texts within texts have a level or two. No job is wrapped deeper than this.
constexpr int deepestWrapper = 16;

bool isContainer(QByteArrayView json)
{
    return json.startsWith('{') || json.startsWith('[');
}

// Lines of a log begin with "[2026-06-02 …" and "[INFO] …".
bool beginsAsJson(const QByteArray &trimmed)
{
    return trimmed.startsWith('{') || (trimmed.startsWith('[') && QByteArrayView("{[\"").contains(trimmed.mid(1).trimmed().left(1)));
}

// Only what could hold a job at all is walked into: it keeps large foreign documents cheap.
bool mayHoldJob(QByteArrayView json)
{
    for (const char *sign : {"jobid", "status", "ase64", "MESSAGE", "Buffer", "\"eyJ", "\"eyA", "\"ewo", "\"ew0", "\"W3s", "\"Wwo"}) {
        if (json.contains(sign))
            return true;
    }
    return json.contains("123") && (json.contains('[') || json.contains('%')); // {, as one of an array of bytes
}

// Of a task, but of which service?
bool isBareId(const QByteArray &text)
{
    static const QRegularExpression form(u"^(?:[0-9]{6,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 36 && form.match(QString::fromLatin1(text)).hasMatch();
}

class Reader
{
public:
    Reader(const Service &service, const QDateTime &receivedAt)
        : m_service(service)
        , m_receivedAt(receivedAt)
        , m_lost(service)
    {}

    ParsedInput read(const QByteArray &text)
    {
        const QByteArray plain = plainLog(text);
        const QByteArray loose = readText(plain, 0);
        readIds(loose);
        m_lost.addUnread(loose);
        reportWhatIsLeft(plain);
        return m_result;
    }

private:
    // Returns the text without what was dealt with: only there are ids looked for.
    QByteArray readText(const QByteArray &text, int depth)
    {
        QByteArray loose = text;
        const JsonInText found = findJson(text);
        const qsizetype lostBefore = m_lost.size();
        SpreadTexts spread;
        for (const FoundJson &value : found.values) {
            const QByteArrayView source = QByteArrayView(text).sliced(value.start, value.size);
            if (readFound(text, value, depth))
                std::fill_n(loose.begin() + value.start, value.size, ' ');
            else if (value.kind == FoundJson::Kind::Value)
                spread.add(value.fidelity > JsonFidelity::Lenient ? value.content : source.toByteArray());
        }
        readSpread(spread, depth, lostBefore);
        readBroken(found.broken, text, depth, loose);
        return loose;
    }

    bool readFound(const QByteArray &text, const FoundJson &value, int depth)
    {
        if (value.kind == FoundJson::Kind::Text)
            return readWithin(value.content, depth);
        if (const auto plain = withoutQuoting(text, value.start, value.start + value.size); plain && readWithin(*plain, depth))
            return true;
        const QByteArrayView source = QByteArrayView(text).sliced(value.start, value.size);
        const bool isAlone = depth == 0 && QByteArrayView(text).trimmed().size() == value.size;
        const QByteArrayView raw = value.fidelity == JsonFidelity::Rewritten ? QByteArrayView(value.content) : isAlone ? text : source;
        m_isAlone = isAlone;
        return readJson(value.fidelity > JsonFidelity::Lenient ? QByteArrayView(value.content) : source, 0, depth, raw);
    }

    // A text out of another one. True when there was a document in it.
    bool readWithin(const QByteArray &text, int depth)
    {
        if (depth >= deepestWrapper)
            return false;
        const qsizetype before = dealtWith();
        (void)readText(plainLog(text), depth + 1);
        return dealtWith() > before;
    }

    // A document of which each record of a log holds a line. What was lost since `lostBefore` may be parts of it.
    void readSpread(const SpreadTexts &spread, int depth, qsizetype lostBefore)
    {
        for (const QByteArray &text : spread.texts()) {
            const qsizetype before = m_result.documents.size();
            if (!mayHoldJob(text) || !readWithin(text, depth))
                continue;
            m_lost.removeUnnamed(lostBefore);
            for (qsizetype i = before; i < m_result.documents.size(); ++i) { // the ids in them stand in the records, too
                for (const QString &id : m_service.mentionsIn(QString::fromUtf8(m_result.documents.at(i).raw)).ids)
                    m_seen.insert(id);
            }
        }
    }

    void readBroken(const QList<BrokenJson> &broken, const QByteArray &text, int depth, QByteArray &loose)
    {
        qsizetype mendedEnd = 0; // up to here it was read in another way
        Tried tried;
        for (const BrokenJson &part : broken) {
            if (part.start < mendedEnd)
                continue;
            qsizetype size = readJoined(text, part.start, depth, tried);
            if (size == 0)
                size = readEscaped(text, part, depth, loose, tried);
            mendedEnd = part.start + size;
            if (size > 0)
                std::fill_n(loose.begin() + part.start, size, ' ');
            else
                m_lost.addBroken(QByteArrayView(loose).sliced(part.start, part.end - part.start), part.isCut);
        }
    }

    // How far a text was looked at in vain: it is not done twice.
    struct Tried
    {
        qsizetype joined = 0;
        qsizetype escaped = 0;
    };

    // What a terminal broke into lines of one width. Returns how much of the text that was; 0: there is no document in it.
    qsizetype readJoined(const QByteArray &text, qsizetype start, int depth, Tried &tried)
    {
        if (start < tried.joined || (start > 0 && text.at(start - 1) != '\n'))
            return 0;
        const JoinedLines joined = joinedLines(text, start);
        tried.joined = start + joined.size;
        return strictJson(joined.text) && readWithin(joined.text, depth) ? joined.size : 0;
    }

    // A line whose backslashes are doubled, as PostgreSQL's COPY writes them: JSON ends there at a quote that is none. Returns the same.
    qsizetype readEscaped(const QByteArray &text, const BrokenJson &part, int depth, const QByteArray &loose, Tried &tried)
    {
        const QByteArrayView all(text);
        if (part.start < tried.escaped || !all.sliced(part.start, part.end - part.start).endsWith("\\\\\""))
            return 0;
        const qsizetype lineEnd = text.indexOf('\n', part.end);
        tried.escaped = lineEnd < 0 ? text.size() : lineEnd;
        const QByteArrayView line = all.sliced(part.start, tried.escaped - part.start);
        const bool isUntouched = QByteArrayView(loose).sliced(part.start, line.size()) == line; // no document was found in it
        return isUntouched && readWithin(withoutEscapes(line), depth) ? line.size() : 0;
    }

    // True when the value is dealt with: it held documents, or is known to be none. Else its text is searched for ids. `depth` is that of
    // wrappers within this value, `textDepth` that of texts within texts.
    bool readJson(QByteArrayView json, int depth, int textDepth, QByteArrayView raw)
    {
        if (json.startsWith('[') && depth < deepestWrapper)
            return readElements(json, depth, textDepth);
        const Result<QJsonObject> object = jsonObjectIn(json.toByteArray());
        if (!object || object->isEmpty()) {
            m_lost.addBroken(json, false); // too deep, or a number beyond all bounds
            return false;
        }
        Recognized recognized = m_service.recognize(*object);
        Job *job = std::get_if<Job>(&recognized);
        if (job && (job->entry.isEmpty() || (depth == 0 && m_isAlone))) {
            m_result.documents.append({.job = std::move(*job), .raw = raw.toByteArray(), .receivedAt = m_receivedAt});
            return true;
        }
        if (depth < deepestWrapper && readMembers(json, depth, textDepth)) // before its error: wrappers may have one beside the job
            return true;
        if (!std::holds_alternative<ServiceError>(recognized))
            return false;
        m_result.ignored.append({IgnoredReason::ErrorDocument, excerptOf(json)});
        return true;
    }

    // An array may hold documents and ids side by side: each element is read for itself.
    bool readElements(QByteArrayView json, int depth, int textDepth)
    {
        QByteArray loose; // searched at once: one search for each of a million numbers would take minutes
        const qsizetype lostBefore = m_lost.size();
        SpreadTexts spread;
        const QList<JsonSpan> children = jsonChildren(json);
        for (const JsonSpan &child : children) {
            const QByteArrayView element = json.sliced(child.start, child.size);
            if (readChild(element, depth, textDepth))
                continue;
            loose.append(element).append('\n');
            if (element.startsWith('{'))
                spread.add(element.toByteArray());
        }
        readSpread(spread, textDepth, lostBefore);
        readIds(loose);
        return true;
    }

    // A wrapper: what holds a document counts, and the ids beside it only speak about it.
    bool readMembers(QByteArrayView json, int depth, int textDepth)
    {
        const QList<JsonSpan> children = jsonChildren(json);
        const qsizetype before = dealtWith();
        for (const JsonSpan &child : children)
            (void)readChild(json.sliced(child.start, child.size), depth, textDepth);
        return dealtWith() > before;
    }

    bool readChild(QByteArrayView child, int depth, int textDepth)
    {
        if (child.size() < 3 || (!isContainer(child) && !child.startsWith('"')))
            return false;
        if (child.startsWith('"'))
            return readString(child, textDepth);
        if (const auto bytes = child.startsWith('[') ? fromByteArray(child) : std::nullopt)
            return readWithin(*bytes, textDepth);
        return (depth == 0 || mayHoldJob(child)) && readJson(child, depth + 1, textDepth, child);
    }

    bool readString(QByteArrayView string, int textDepth)
    {
        const QByteArrayView inside = string.sliced(1, std::max<qsizetype>(string.size() - 2, 0));
        if (const auto decoded = fromBase64(inside))
            return readWithin(*decoded, textDepth);
        const bool mayHold = mayHoldJob(inside) && (inside.contains('{') || inside.contains('%'));
        return mayHold && readWithin(withoutEscapes(inside), textDepth);
    }

    [[nodiscard]] qsizetype dealtWith() const { return m_result.documents.size() + m_result.ignored.size(); }

    void readIds(const QByteArray &text)
    {
        const Service::Mentions mentions = m_service.mentionsIn(QString::fromUtf8(text));
        for (const QString &id : mentions.ids)
            addId(id);
        for (const QString &id : mentions.foreignIds) {
            if (!m_seen.contains(id))
                m_result.ignored.append({IgnoredReason::ForeignJob, id});
            m_seen.insert(id);
        }
        for (const QString &id : mentions.mediaIds) {
            if (!m_mediaIds.contains(id))
                m_mediaIds.append(id);
        }
        if (mentions.hasActingLink && !std::exchange(m_hasActingLink, true))
            m_result.ignored.append({IgnoredReason::ActingLink, {}});
    }

    void addId(const QString &id)
    {
        if (!m_seen.contains(id))
            m_result.ids.append(id);
        m_seen.insert(id);
    }

    void reportWhatIsLeft(const QByteArray &text)
    {
        QSet<QString> taken;
        for (const JobResponse &document : std::as_const(m_result.documents))
            taken.insert(document.job.id);
        for (const LostDocuments::Kind &kind : m_lost.without(taken)) {
            for (const QString &id : kind.ids)
                addId(id);
            m_result.ignored.append({kind.reason, excerptOf(kind.beginning), kind.count});
        }
        if (m_result.documents.isEmpty() && m_result.ids.isEmpty()) { // else it is what somebody wrote beside them
            for (const QString &id : std::as_const(m_mediaIds))
                m_result.ignored.append({IgnoredReason::MediaId, excerptOf(id.toUtf8())});
        }
        const bool isListed = std::any_of(m_result.ignored.cbegin(), m_result.ignored.cend(),
                                          [](const ParsedInput::Ignored &ignored) { return isLostDocument(ignored.reason); });
        if (!isListed && m_result.documents.isEmpty())
            reportWhatItIs(text.trimmed());
    }

    // Of a text in which there is no document of a job.
    void reportWhatItIs(const QByteArray &text)
    {
        const JsonInText found = findJson(text);
        const bool isJson
            = !found.values.isEmpty() && found.values.first().start == 0 && found.values.first().kind == FoundJson::Kind::Value;
        const bool isCut = !found.broken.isEmpty() && found.broken.first().isCut;
        if (beginsAsJson(text) && !isJson)
            m_result.ignored.append({isCut ? IgnoredReason::BrokenDocument : IgnoredReason::UnreadableDocument, excerptOf(text)});
        else if (m_result.ids.isEmpty() && m_result.ignored.isEmpty() && isBareId(text))
            m_result.ignored.append({IgnoredReason::BareId, QString::fromLatin1(text)});
        else if (m_result.ids.isEmpty() && m_result.ignored.isEmpty())
            m_result.ignored.append({isJson ? IgnoredReason::OtherDocument : IgnoredReason::Nothing, excerptOf(text)});
    }

    const Service &m_service;
    const QDateTime m_receivedAt;
    ParsedInput m_result;
    LostDocuments m_lost;
    QSet<QString> m_seen;   // the ids in m_result
    QStringList m_mediaIds; // of files, each once
    bool m_hasActingLink = false;
    bool m_isAlone = false; // the value in hand is the whole text
};

} // namespace

ParsedInput parseInput(const QByteArray &text, const Service &service, const QDateTime &receivedAt)
{
    return Reader(service, receivedAt).read(asUtf8(text));
}

QString excerptOf(QByteArrayView text)
{
    static const QRegularExpression secret(u"(Bearer(?:\\s|%20|\\+)+|user(?::|%3A)\\d+-)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString beginning = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 240))).simplified().replace(secret, u"\\1…"_s);
    return beginning.size() > 60 ? beginning.left(60) + u"…"_s : beginning;
}
