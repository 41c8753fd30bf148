// SPDX-License-Identifier: MIT
#include "app/text/markdowninline.h"

#include "app/text/markdownlink.h"

#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// What can be opened and closed. Each is open at most once at a time: what is nested is bounded, whatever the text.
enum class Mark { Bold, StarItalic, Underline, LineItalic, Strike, Spoiler };
constexpr int markCount = 6;

MarkdownStyle styleOf(Mark mark)
{
    switch (mark) {
    case Mark::Bold: return MarkdownStyle::Bold;
    case Mark::StarItalic:
    case Mark::LineItalic: return MarkdownStyle::Italic;
    case Mark::Underline: return MarkdownStyle::Underline;
    case Mark::Strike: return MarkdownStyle::Strike;
    case Mark::Spoiler: return MarkdownStyle::Spoiler;
    }
    return MarkdownStyle::Bold;
}

struct Token
{
    MarkdownSpan span{};
    std::optional<Mark> mark{};
    bool isMatched = false; // a mark without a partner is text
};

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
        , m_links(text)
        , m_limit(text.size())
    {
        m_open.fill(-1);
    }

    QList<MarkdownSpan> read()
    {
        while (m_at < m_text.size()) {
            if (m_at >= m_limit)
                endLink();
            else if (!readSpecial())
                addText(m_text.sliced(m_at++, 1));
        }
        return spans();
    }

private:
    bool readSpecial()
    {
        switch (m_text[m_at].unicode()) {
        case u'\\': return readEscape();
        case u'`': return readCode();
        case u'*': return readMarks(Mark::Bold, Mark::StarItalic);
        case u'_': return readMarks(Mark::Underline, Mark::LineItalic);
        case u'~': return readDouble(Mark::Strike);
        case u'|': return readDouble(Mark::Spoiler);
        case u'[': return m_link.isEmpty() && beginLink(m_links.wordsAt(m_at));
        case u'<': return m_link.isEmpty() && (beginLink(m_links.bracketsAt(m_at)) || readMention());
        case u'h':
        case u'H': return m_link.isEmpty() && readBareLink();
        default: return false;
        }
    }

    bool readEscape()
    {
        if (m_at + 1 >= m_limit || !(m_text[m_at + 1].isPunct() || m_text[m_at + 1].isSymbol()))
            return false;
        addText(m_text.sliced(m_at + 1, 1));
        m_at += 2;
        return true;
    }

    bool readCode()
    {
        const qsizetype ticks = m_text.sliced(m_at).startsWith(u"``") ? 2 : 1;
        const QStringView fence = ticks == 2 ? QStringView(u"``") : QStringView(u"`");
        qsizetype &none = m_noCodeFrom[ticks - 1]; // that nothing is closed any more is found out only once
        const qsizetype start = m_at + ticks;
        const qsizetype end = none >= 0 && start >= none ? -1 : m_text.indexOf(fence, start);
        if (end < 0 && none < 0)
            none = start;
        if (end <= start || end > m_limit)
            return false;
        m_tokens.append({.span = {.text = m_text.sliced(start, end - start).toString(), .styles = MarkdownStyle::Code, .link = m_link}});
        m_at = end + ticks;
        return true;
    }

    // A run of stars or of underscores: pairs are one thing, single ones another, and three are both.
    bool readMarks(Mark twice, Mark once)
    {
        const QChar c = m_text[m_at];
        qsizetype end = m_at;
        while (end < m_limit && m_text[end] == c)
            ++end;
        const QChar before = m_at > 0 ? m_text[m_at - 1] : u' ';
        const QChar after = end < m_text.size() ? m_text[end] : u' ';
        const bool isWord = c == u'_'; // snake_case is no italic
        const bool canOpen = !after.isSpace() && !(isWord && before.isLetterOrNumber());
        const bool canClose = !before.isSpace() && !(isWord && after.isLetterOrNumber());
        while (m_at < end) {
            const qsizetype left = end - m_at;
            const bool isInnerOnce = open(once) > open(twice);
            const bool closesTwice = left >= 2 && open(twice) >= 0 && !(left >= 3 && isInnerOnce);
            const bool closesOnce = !closesTwice && open(once) >= 0 && canClose && (left != 2 || !canOpen);
            if (closesTwice || (!closesOnce && left >= 2))
                addMark(twice, 2);
            else if (closesOnce || (canOpen && open(once) < 0))
                addMark(once, 1);
            else
                addText(m_text.sliced(m_at++, 1));
        }
        return true;
    }

    bool readDouble(Mark mark)
    {
        if (m_at + 1 >= m_limit || m_text[m_at + 1] != m_text[m_at])
            return false;
        addMark(mark, 2);
        return true;
    }

    void addMark(Mark mark, qsizetype size)
    {
        const qsizetype opener = open(mark);
        const qsizetype here = m_tokens.size();
        m_tokens.append({.span = {.text = m_text.sliced(m_at, size).toString(), .link = m_link}, .mark = mark});
        m_at += size;
        if (opener < 0) {
            open(mark) = here;
            return;
        }
        for (qsizetype &other : m_open) {
            if (other >= opener) // closed, or opened inside and never closed
                other = -1;
        }
        if (here > opener + 1) // "****" is four stars
            m_tokens[opener].isMatched = m_tokens[here].isMatched = true;
    }

    bool beginLink(const MarkdownLink &link)
    {
        if (link.url.isEmpty())
            return false;
        m_link = link.url;
        m_linkEnd = link.end;
        m_limit = link.wordsEnd;
        const bool hasStyles = m_text[m_at] == u'['; // its words may be bold, an address is itself
        m_at = link.wordsStart;
        if (!hasStyles) {
            addText(m_text.sliced(link.wordsStart, link.wordsEnd - link.wordsStart));
            m_at = m_limit;
        }
        return true;
    }

    bool readBareLink()
    {
        const MarkdownLink link = m_links.bareAt(m_at);
        if (link.end <= m_at)
            return false;
        m_link = link.url;
        addText(m_text.sliced(m_at, link.end - m_at));
        m_link.clear();
        m_at = link.end;
        return true;
    }

    void endLink()
    {
        m_at = m_linkEnd;
        m_limit = m_text.size();
        m_link.clear();
    }

    bool readMention()
    {
        static const QRegularExpression mention(
            u"^<(?:(?<who>@!?|@&|#)\\d{1,20}|a?(?<emoji>:\\w{1,40}:)\\d{1,20}|(?<command>/[^:<>]{1,60}):\\d{1,20}"
            "|t:(?<time>-?\\d{1,11})(?::(?<format>[tTdDfFR]))?)>"_s);
        if (m_at + 3 >= m_limit || !u"@#:a/t"_s.contains(m_text[m_at + 1]))
            return false;
        const auto match = mention.match(m_text.sliced(m_at, std::min<qsizetype>(m_limit - m_at, 100)).toString());
        if (!match.hasMatch())
            return false;
        MarkdownSpan span{.text = match.captured()};
        const QString who = match.captured(u"who"_s);
        if (who == "@&"_L1)
            span.kind = MarkdownSpan::Kind::Role;
        else if (who == "#"_L1)
            span.kind = MarkdownSpan::Kind::Channel;
        else if (!who.isEmpty())
            span.kind = MarkdownSpan::Kind::User;
        else if (match.hasCaptured(u"time"_s)) {
            span.kind = MarkdownSpan::Kind::Time;
            span.time = match.captured(u"time"_s).toLongLong();
            span.format = match.captured(u"format"_s).isEmpty() ? QChar(u'f') : match.captured(u"format"_s).front();
        } else {
            span.text = match.captured(u"emoji"_s) + match.captured(u"command"_s);
        }
        m_tokens.append({.span = span});
        m_at += match.capturedLength();
        return true;
    }

    void addText(QStringView text)
    {
        const bool joins = !m_tokens.isEmpty() && !m_tokens.last().mark && m_tokens.last().span.kind == MarkdownSpan::Kind::Text
            && !m_tokens.last().span.styles && m_tokens.last().span.link == m_link;
        if (joins)
            m_tokens.last().span.text += text;
        else
            m_tokens.append({.span = {.text = text.toString(), .link = m_link}});
    }

    QList<MarkdownSpan> spans() const
    {
        QList<MarkdownSpan> result;
        MarkdownStyles styles;
        for (const Token &token : m_tokens) {
            if (token.mark && token.isMatched) {
                styles ^= styleOf(*token.mark);
                continue;
            }
            MarkdownSpan span = token.span;
            span.styles |= styles;
            const bool joins = !result.isEmpty() && span.kind == MarkdownSpan::Kind::Text && result.last().kind == span.kind
                && result.last().styles == span.styles && result.last().link == span.link;
            if (joins)
                result.last().text += span.text;
            else
                result.append(span);
        }
        return result;
    }

    qsizetype &open(Mark mark) { return m_open[static_cast<size_t>(mark)]; }

    QStringView m_text;
    MarkdownLinks m_links;
    QList<Token> m_tokens;
    std::array<qsizetype, markCount> m_open{};     // places in m_tokens; -1: closed
    std::array<qsizetype, 2> m_noCodeFrom{-1, -1}; // for ` and ``
    qsizetype m_at = 0;
    qsizetype m_limit; // of the words of a link, else the text's end
    qsizetype m_linkEnd = 0;
    QUrl m_link;
};

} // namespace

QList<MarkdownSpan> markdownSpansOf(QStringView text)
{
    return Reader(text).read();
}
