// SPDX-License-Identifier: MIT
#include "app/text/lineprefix.h"

#include "app/common/ascii.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPrefix = 200;  // bytes
constexpr qsizetype shortestPart = 3; // bytes of a prefix that are no chance

bool endsWord(char c)
{
    return QByteArrayView(" \t|:>]").contains(c);
}

} // namespace

LinePrefix::LinePrefix(QByteArrayView text, qsizetype start)
{
    const qsizetype from = std::max<qsizetype>(start - maxPrefix - 1, 0);
    const qsizetype lineEnd = text.sliced(from, start - from).lastIndexOf('\n');
    if (lineEnd < 0 && from > 0)
        return;
    const QByteArrayView prefix = text.sliced(from + lineEnd + 1, start - from - lineEnd - 1);
    if (!prefix.trimmed().isEmpty())
        m_prefix = prefix;
}

LinePrefix::Match LinePrefix::matchAt(QByteArrayView text, qsizetype at) const
{
    qsizetype known = 0;
    qsizetype here = at;
    qsizetype wordEnd = at;
    bool hasMark = false; // something other than digits and blanks
    while (known < m_prefix.size() && here < text.size()) {
        if (isDigit(m_prefix[known]) && isDigit(text[here])) {
            known = runEnd(m_prefix, known, isDigit);
            here = runEnd(text, here, isDigit);
            continue;
        }
        if (m_prefix[known] != text[here] || text[here] == '\n')
            break;
        ++known;
        if (endsWord(text[here++]) && (hasMark |= !isSpace(text[here - 1]) || here - at >= shortestPart))
            wordEnd = here;
        hasMark |= !isSpace(text[here - 1]);
    }
    const qsizetype size = known == m_prefix.size() ? here - at : wordEnd - at;
    const bool isBlank = text.sliced(at, size).trimmed().isEmpty();
    if (known == m_prefix.size() && !isBlank)
        return {.size = size, .isWhole = true};
    return size >= shortestPart && !isBlank ? Match{.size = size} : Match();
}

qsizetype LinePrefix::startOfLine(QByteArrayView text, qsizetype at) const
{
    const Match match = matchAt(text, at);
    if (match.isWhole)
        return match.size;
    return match.size > 0 || looksLikeLogLine(text, at) ? -1 : 0;
}

bool looksLikeLogLine(QByteArrayView text, qsizetype at)
{
    static const QRegularExpression start(
        u"^[\\[<(]?(?:\\d{4}[-/.]\\d\\d[-/"
        u".]\\d\\d|\\d\\d:\\d\\d:\\d\\d|\\d{10}[.\\d]*\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \\d]?\\d "
        "|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b|[\\w./-]{1,60} *\\| |\\S{0,60} ?(?:stdout|stderr) |level=|\\[?pod/)"_s);
    return start.match(QString::fromUtf8(text.sliced(at, std::min<qsizetype>(text.size() - at, 120)))).hasMatch();
}
