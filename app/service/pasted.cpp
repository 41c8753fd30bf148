#include "app/service/pasted.h"

#include "app/job/jsontext.h"
#include "app/service/service.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Wrappers are a level or two; deeper than this nobody wraps a job.
constexpr int deepestWrapper = 8;

// PowerShell writes UTF-16 into files, others a mark before their UTF-8.
QByteArray asUtf8(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding)
        return text;
    if (*encoding == QStringConverter::Utf8)
        return text.sliced(3);
    QStringDecoder decoder(*encoding);
    const QString decoded = decoder(text);
    return decoded.toUtf8();
}

class Reader
{
public:
    Reader(const Service &service, const QDateTime &receivedAt)
        : m_service(service)
        , m_receivedAt(receivedAt)
    {}

    Pasted read(const QByteArray &text)
    {
        QByteArray loose = text; // the text without its documents: only there are ids looked for
        readText(text, 0, loose);
        readIds(loose);
        tellWhatIsLeft(text);
        return m_result;
    }

private:
    // Blanks out of `loose`, which is as long as the text, what was dealt with. Brackets that hold no JSON are looked into.
    void readText(QByteArrayView text, int depth, QByteArray &loose, qsizetype offset = 0)
    {
        const QList<JsonSpan> spans = jsonInText(text);
        for (const JsonSpan &span : spans) {
            const QByteArrayView json = text.sliced(span.start, span.size);
            const bool isAlone = depth == 0 && text.trimmed().size() == span.size;
            if (readJson(json, 0, isAlone ? text : json))
                std::fill_n(loose.begin() + offset + span.start, span.size, ' ');
            else if (depth < deepestWrapper && span.size > 2)
                readText(json.sliced(1, json.size() - 2), depth + 1, loose, offset + span.start + 1);
        }
    }

    // True when the value is dealt with: it held documents, or is known to be none. Else its text is searched for ids.
    bool readJson(QByteArrayView json, int depth, QByteArrayView whole)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
        if (document.isArray() && depth < deepestWrapper)
            return readElements(json, depth);
        if (!document.isObject())
            return false;
        const QJsonObject object = document.object();
        if (m_service.isJobDocument(object))
            return take(whole);
        if (depth < deepestWrapper && readMembers(json, depth)) // before its error: wrappers may have one beside the job
            return true;
        if (!m_service.isErrorDocument(object))
            return false;
        m_result.ignored.append({IgnoredReason::ErrorDocument, beginningOf(json)});
        return true;
    }

    // An array may hold documents and ids side by side: each element is read for itself.
    bool readElements(QByteArrayView json, int depth)
    {
        QByteArray loose; // searched at once: one search for each of a million numbers would take minutes
        const QList<JsonSpan> children = jsonChildren(json);
        for (const JsonSpan &child : children) {
            const QByteArrayView element = json.sliced(child.start, child.size);
            if (!isContainer(element) || !readJson(element, depth + 1, element))
                loose.append(element).append('\n');
        }
        readIds(loose);
        return true;
    }

    // A wrapper: what holds a document counts, and the ids beside it only speak about it.
    bool readMembers(QByteArrayView json, int depth)
    {
        const QList<JsonSpan> children = jsonChildren(json);
        const qsizetype before = m_result.documents.size() + m_result.ignored.size();
        for (const JsonSpan &child : children) {
            const QByteArrayView member = json.sliced(child.start, child.size);
            if (isContainer(member) && holdsWrapped(member))
                readJson(member, depth + 1, member);
        }
        return m_result.documents.size() + m_result.ignored.size() > before;
    }

    bool take(QByteArrayView whole)
    {
        const QByteArray raw = whole.toByteArray();
        if (Result<Job> job = m_service.parse(raw)) {
            m_result.documents.append({.job = *std::move(job), .raw = raw, .receivedAt = m_receivedAt});
            return true;
        }
        return false;
    }

    void readIds(const QByteArray &text)
    {
        const Service::Mentions mentions = m_service.mentionsIn(QString::fromUtf8(text));
        for (const QString &id : mentions.ids) {
            if (!m_seen.contains(id))
                m_result.ids.append(id);
            m_seen.insert(id);
        }
        for (const QString &id : mentions.foreignIds) {
            if (!m_seen.contains(id))
                m_result.ignored.append({IgnoredReason::ForeignJob, id});
            m_seen.insert(id);
        }
        if (mentions.hasActingLink && !std::exchange(m_hasActingLink, true))
            m_result.ignored.append({IgnoredReason::ActingLink, {}});
    }

    void tellWhatIsLeft(const QByteArray &text)
    {
        if (!m_result.documents.isEmpty())
            return;
        const QByteArray trimmed = text.trimmed();
        const QList<JsonSpan> spans = jsonInText(trimmed);
        const bool isClosed = !spans.isEmpty() && spans.first().start == 0;
        const bool isJson = isClosed && !QJsonDocument::fromJson(trimmed.first(spans.first().size)).isNull();
        if (beginsAsJson(trimmed) && !isJson)
            m_result.ignored.append({IgnoredReason::BrokenDocument, beginningOf(trimmed)});
        else if (m_result.ids.isEmpty() && m_result.ignored.isEmpty())
            m_result.ignored.append({isJson ? IgnoredReason::OtherDocument : IgnoredReason::Nothing, beginningOf(trimmed)});
    }

    static bool isContainer(QByteArrayView json) { return json.startsWith('{') || json.startsWith('['); }

    // Lines of a log begin with "[2026-06-02 …" and "[INFO] …".
    static bool beginsAsJson(const QByteArray &trimmed)
    {
        return trimmed.startsWith('{') || (trimmed.startsWith('[') && QByteArrayView("{[\"").contains(trimmed.mid(1).trimmed().left(1)));
    }

    // Only a wrapper's containers are walked into that could hold a job at all: it keeps large foreign documents cheap.
    static bool holdsWrapped(QByteArrayView json) { return json.contains("\"jobid\"") || json.contains("\"status\""); }

    const Service &m_service;
    const QDateTime m_receivedAt;
    Pasted m_result;
    QSet<QString> m_seen; // the ids in m_result
    bool m_hasActingLink = false;
};

bool isNewer(const JobAnswer &candidate, const JobAnswer &known)
{
    if (candidate.job.updated.isValid() && known.job.updated.isValid() && candidate.job.updated != known.job.updated)
        return candidate.job.updated > known.job.updated;
    return !isRunning(candidate.job.status) || isRunning(known.job.status);
}

} // namespace

Pasted pasted(const QByteArray &text, const Service &service, const QDateTime &receivedAt)
{
    return Reader(service, receivedAt).read(asUtf8(text));
}

QString beginningOf(QByteArrayView text)
{
    static const QRegularExpression secret(u"(Bearer(?:\\s|%20|\\+)+|user(?::|%3A)\\d+-)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString beginning = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 240))).simplified().replace(secret, u"\\1…"_s);
    return beginning.size() > 60 ? beginning.left(60) + u"…"_s : beginning;
}

QList<JobAnswer> newestOfEach(const QList<JobAnswer> &documents)
{
    QList<JobAnswer> newest;
    QHash<QString, qsizetype> places; // of ids in `newest`
    for (const JobAnswer &document : documents) {
        const QString id = document.job.id;
        const auto known = places.constFind(id);
        if (id.isEmpty() || known == places.constEnd()) {
            places.insert(id, newest.size());
            newest.append(document);
        } else if (isNewer(document, newest.at(*known))) {
            newest[*known] = document;
        }
    }
    return newest;
}
