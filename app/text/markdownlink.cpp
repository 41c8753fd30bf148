// SPDX-License-Identifier: MIT
#include "app/text/markdownlink.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUrl = 4000; // more is no link that a browser would take

bool isWebAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    return rest.startsWith("https://"_L1, Qt::CaseInsensitive) || rest.startsWith("http://"_L1, Qt::CaseInsensitive);
}

QUrl webUrl(QStringView text)
{
    if (text.size() > maxUrl)
        return {};
    const QUrl url(text.toString(), QUrl::TolerantMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

// Where a link that stands in running text ends: at a blank, a bracket, or at marks that close what is around it.
qsizetype bareEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at <= maxUrl) {
        const QChar c = text[end];
        if (c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'`')
            break;
        if (text.sliced(end).startsWith(u"**") || text.sliced(end).startsWith(u"||") || text.sliced(end).startsWith(u"]("))
            break;
        ++end;
    }
    return end;
}

// Without the full stop or the parenthesis that belong to the sentence.
qsizetype withoutPunctuation(QStringView text, qsizetype at, qsizetype end)
{
    const QStringView link = text.sliced(at, end - at);
    qsizetype surplus = link.count(u')') - link.count(u'(');
    while (end > at) {
        const QChar last = text[end - 1];
        if (last == u')' && surplus > 0)
            --surplus;
        else if (!u".,:;!?'*]"_s.contains(last))
            break;
        --end;
    }
    return end;
}

} // namespace

qsizetype MarkdownLinks::next(Next &known, QStringView what, qsizetype at) const
{
    if (!known.isSearched || (known.place >= 0 && known.place < at))
        known = {.place = m_text.indexOf(what, at), .isSearched = true};
    return known.place;
}

qsizetype MarkdownLinks::nextBlank(qsizetype at)
{
    if (!m_blank.isSearched || m_blank.place < at) {
        qsizetype place = at;
        while (place < m_text.size() && !m_text[place].isSpace())
            ++place;
        m_blank = {.place = place, .isSearched = true};
    }
    return m_blank.place;
}

MarkdownLink MarkdownLinks::wordsAt(qsizetype at)
{
    const qsizetype middle = next(m_middle, u"](", at);
    if (middle <= at + 1)
        return {};
    const qsizetype inner = m_text.indexOf(u'[', at + 1); // a later one is the link's, this one is text
    if (inner >= 0 && inner < middle)
        return {};
    qsizetype start = middle + 2;
    const bool isBracketed = start < m_text.size() && m_text[start] == u'<';
    start += isBracketed ? 1 : 0;
    if (!isWebAt(m_text, start))
        return {};
    qsizetype end = next(m_parenthesis, u")", start);
    if (end < 0 || end - start > maxUrl || nextBlank(start) < end)
        return {};
    // "(https://en.wikipedia.org/wiki/Cat_(animal))"
    if (end + 1 < m_text.size() && m_text[end + 1] == u')' && m_text.sliced(start, end - start).contains(u'('))
        ++end;
    const bool isClosed = !isBracketed || m_text[end - 1] == u'>';
    const QStringView address = m_text.sliced(start, end - start - (isBracketed ? 1 : 0));
    if (!isClosed)
        return {};
    return {.wordsStart = at + 1, .wordsEnd = middle, .end = end + 1, .url = webUrl(address)};
}

MarkdownLink MarkdownLinks::bracketsAt(qsizetype at) const
{
    if (!isWebAt(m_text, at + 1))
        return {};
    const qsizetype end = bareEnd(m_text, at + 1);
    if (end >= m_text.size() || m_text[end] != u'>')
        return {};
    return {.wordsStart = at + 1, .wordsEnd = end, .end = end + 1, .url = webUrl(m_text.sliced(at + 1, end - at - 1))};
}

MarkdownLink MarkdownLinks::bareAt(qsizetype at) const
{
    if (!isWebAt(m_text, at) || (at > 0 && m_text[at - 1].isLetterOrNumber()))
        return {};
    const qsizetype end = withoutPunctuation(m_text, at, bareEnd(m_text, at));
    return {.wordsStart = at, .wordsEnd = end, .end = end, .url = webUrl(m_text.sliced(at, end - at))};
}
