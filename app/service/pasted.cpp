#include "app/service/pasted.h"

#include "app/job/jsontext.h"
#include "app/service/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Wrappers are a level or two; deeper than this nobody wraps a job.
constexpr int deepestWrapper = 8;

// Short enough for a message, and without what looks like a token: it may stand in a pasted curl line.
QString beginningOf(QByteArrayView text)
{
    static const QRegularExpression secret(u"(Bearer\\s+|user:\\d+-)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString beginning = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 240))).simplified().replace(secret, u"\\1…"_s);
    return beginning.size() > 60 ? beginning.left(60) + u"…"_s : beginning;
}

// PowerShell writes UTF-16 into files.
QByteArray asUtf8(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return text;
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
        if (m_service.isErrorDocument(object)) {
            m_result.ignored.append({IgnoredReason::ErrorDocument, beginningOf(json)});
            return true;
        }
        return depth < deepestWrapper && readMembers(json, depth);
    }

    // An array may hold documents and ids side by side: each element is read for itself.
    bool readElements(QByteArrayView json, int depth)
    {
        const QList<JsonSpan> children = jsonChildren(json);
        for (const JsonSpan &child : children) {
            const QByteArrayView element = json.sliced(child.start, child.size);
            if (!isContainer(element) || !readJson(element, depth + 1, element))
                readIds(element.toByteArray());
        }
        return true;
    }

    // A wrapper: what holds a document counts, and the ids beside it only speak about it.
    bool readMembers(QByteArrayView json, int depth)
    {
        bool isTaken = false;
        const QList<JsonSpan> children = jsonChildren(json);
        const qsizetype before = m_result.documents.size();
        for (const JsonSpan &child : children) {
            const QByteArrayView member = json.sliced(child.start, child.size);
            if (isContainer(member) && holdsWrapped(member))
                isTaken = readJson(member, depth + 1, member) || isTaken;
        }
        return isTaken || m_result.documents.size() > before;
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
        for (const QString &id : mentions.foreignIds)
            m_result.ignored.append({IgnoredReason::ForeignJob, id});
        if (mentions.hasActingLink)
            m_result.ignored.append({IgnoredReason::ActingLink, {}});
    }

    void tellWhatIsLeft(const QByteArray &text)
    {
        const QByteArray trimmed = text.trimmed();
        const QList<JsonSpan> spans = jsonInText(trimmed);
        const bool isBroken = isContainer(trimmed) && (spans.isEmpty() || spans.first().start > 0);
        if (isBroken && m_result.documents.isEmpty())
            m_result.ignored.append({IgnoredReason::BrokenDocument, beginningOf(trimmed)});
        else if (m_result.ids.isEmpty() && m_result.documents.isEmpty() && m_result.ignored.isEmpty())
            m_result.ignored.append({isContainer(trimmed) ? IgnoredReason::OtherDocument : IgnoredReason::Nothing, beginningOf(trimmed)});
    }

    static bool isContainer(QByteArrayView json) { return json.startsWith('{') || json.startsWith('['); }

    // Only a wrapper's containers are walked into that could hold a job at all: it keeps large foreign documents cheap.
    static bool holdsWrapped(QByteArrayView json) { return json.contains("\"jobid\"") || json.contains("\"status\""); }

    const Service &m_service;
    const QDateTime m_receivedAt;
    Pasted m_result;
    QSet<QString> m_seen; // the ids in m_result
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

QList<JobAnswer> newestOfEach(const QList<JobAnswer> &documents)
{
    QList<JobAnswer> newest;
    for (const JobAnswer &document : documents) {
        const auto known = std::find_if(newest.begin(), newest.end(), [&](const JobAnswer &other) {
            return !document.job.id.isEmpty() && other.job.id == document.job.id;
        });
        if (known == newest.end())
            newest.append(document);
        else if (isNewer(document, *known))
            *known = document;
    }
    return newest;
}
