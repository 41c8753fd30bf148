// SPDX-License-Identifier: MIT
#include "app/input/lostdocuments.h"

#include "app/services/service.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxId = 400;            // bytes from a name to the end of its id, encoded as that may be
constexpr qsizetype farthestMember = 4'000; // bytes within which a document has other members than its id
constexpr qsizetype maxBeginning = 240;
constexpr QByteArrayView idName("jobid");

// A member's name as JSON has it, its quotes escaped or not, rather than a query of a link.
bool hasIdMember(const QString &text)
{
    static const QRegularExpression member(u"jobid(?:\\\\*[\"']|&quot;|\"\")\\s*(?::|=>|$)|\\bjobid\\s*:"_s);
    return member.match(text).hasMatch();
}

// At least two other members of a job.
bool hasOtherMembers(const QString &text)
{
    static const QRegularExpression member(
        u"\\b(status|verb|prompt|content|attachments|created|updated|buttons)\\b[\"'\\]\\\\]*\\s*(?::|=>|=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<QString> names;
    auto match = member.globalMatch(text);
    while (match.hasNext() && names.size() < 2)
        names.insert(match.next().captured(1).toLower());
    return names.size() >= 2;
}

// Is `at` where a member's name may stand: at the beginning of a line, after a bracket or a comma?
bool beginsMember(QByteArrayView text, qsizetype at)
{
    while (at > 0 && QByteArrayView(" \t\r\"'\\-").contains(text[at - 1]))
        --at;
    return at == 0 || QByteArrayView("{[(,\n").contains(text[at - 1]);
}

} // namespace

void LostDocuments::addBroken(QByteArrayView part, bool isCut)
{
    if (!part.contains(idName))
        return;
    const QString text = QString::fromUtf8(part.first(std::min(part.size(), 4 * farthestMember)));
    if (!hasIdMember(text))
        return;
    const QStringList ids = m_service.mentionsIn(text).ids;
    if (!ids.isEmpty() && m_known.contains(ids.first()))
        return;
    if (!ids.isEmpty())
        m_known.insert(ids.first());
    m_lost.append({.id = ids.value(0), .beginning = part.first(std::min(part.size(), maxBeginning)).toByteArray(), .isCut = isCut});
}

void LostDocuments::addUnread(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    for (qsizetype at = lower.indexOf(idName); at >= 0;) {
        const qsizetype next = lower.indexOf(idName, at + idName.size());
        const qsizetype end = std::min(next < 0 ? text.size() : next, at + farthestMember);
        const QByteArrayView whole = QByteArrayView(text).sliced(at, end - at);
        if (beginsMember(text, at)) {
            const QStringList ids = m_service.mentionsIn(QString::fromUtf8(whole.first(std::min(whole.size(), maxId)))).ids;
            if (!ids.isEmpty() && !m_known.contains(ids.first()) && hasOtherMembers(QString::fromUtf8(whole))) {
                m_known.insert(ids.first());
                m_lost.append({.id = ids.first(), .beginning = whole.first(std::min(whole.size(), maxBeginning)).toByteArray()});
            }
        }
        at = next;
    }
}

void LostDocuments::removeUnnamed(qsizetype count)
{
    m_lost.erase(
        std::remove_if(m_lost.begin() + std::min(count, m_lost.size()), m_lost.end(), [](const Lost &lost) { return lost.id.isEmpty(); }),
        m_lost.end());
}

QList<LostDocuments::Kind> LostDocuments::without(const QSet<QString> &jobs) const
{
    QList<Kind> kinds;
    for (const bool isCut : {true, false}) {
        Kind kind{.reason = isCut ? IgnoredReason::BrokenDocument : IgnoredReason::UnreadableDocument};
        for (const Lost &lost : m_lost) {
            if (lost.isCut != isCut || (!lost.id.isEmpty() && jobs.contains(lost.id)))
                continue;
            if (kind.count++ == 0)
                kind.beginning = lost.beginning;
            if (!lost.id.isEmpty())
                kind.ids.append(lost.id);
        }
        if (kind.count > 0)
            kinds.append(kind);
    }
    return kinds;
}
