// SPDX-License-Identifier: MIT
#include "app/input/textpieces.h"

#include "app/common/ascii.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int fewestOfList = 64; // members; an object of a job has a third of that
constexpr qsizetype beginningSize = 240;

// What an ID is made of, also in a link.
bool isOfId(char c)
{
    return isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '%';
}

} // namespace

TextPieces::TextPieces(const PieceLimits &limits)
    : m_limits(limits)
    , m_scan(limits.doubt)
{}

QList<TextPiece> TextPieces::add(QByteArrayView bytes)
{
    const qsizetype step = std::min<qsizetype>(m_limits.usual, 64 << 10);
    while (!bytes.isEmpty()) {
        QByteArrayView block = bytes.first(std::min(step, bytes.size()));
        bytes = bytes.sliced(block.size());
        if (m_isSkipping)
            block = block.sliced(skip(block));
        m_buffer.append(block);
        scan();
        while (m_buffer.size() >= m_limits.usual && cut()) {
        }
    }
    return std::exchange(m_ready, {});
}

QList<TextPiece> TextPieces::end()
{
    if (!m_isSkipping)
        handOn({.text = m_opening + m_buffer, .opening = m_opening.size()});
    m_buffer.clear();
    return std::exchange(m_ready, {});
}

// Returns how many bytes belong to what is left out.
qsizetype TextPieces::skip(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_isSkipping) {
        m_scan.take(bytes[at], -1);
        ++at;
        const size_t open = m_scan.levels().size();
        if (open > 0 && (!m_scan.isPastComma() || open > m_levelsBefore))
            continue;
        m_isSkipping = false;
        beginWithin(open);
    }
    return at;
}

void TextPieces::scan()
{
    for (; m_at < m_buffer.size(); ++m_at) {
        const char c = m_buffer.at(m_at);
        m_scan.take(c, m_at);
        notePlace(c);
        m_before = c;
    }
}

void TextPieces::notePlace(char c)
{
    if (!m_scan.isOutside() || isOfId(c))
        return;
    m_places.any = m_at + 1;
    const bool isEndOfLine = c == '\n' && m_before != '='; // a mail breaks its lines so, within a word
    if (isEndOfLine && m_scan.isInDoubt())
        m_places.doubtfulLine = m_at + 1;
    else if (isEndOfLine)
        m_places.line = m_at + 1;
    else if (!m_scan.isInDoubt() && (isSpace(c) || c == ',' || c == ';' || c == '|'))
        m_places.word = m_at + 1;
}

bool TextPieces::cut()
{
    if (const qsizetype place = placeOutside(); place > 0) {
        const TextPiece piece{.text = m_opening + m_buffer.first(place), .opening = m_opening.size()};
        drop(place);
        beginWithin(0);
        handOn(piece);
        return true;
    }
    const size_t open = m_scan.levels().size();
    if (cutList({.levels = std::min(open, m_levelsBefore)})) // it is known to be a list
        return true;
    if (open == 0 || m_buffer.size() < m_limits.list)
        return false;
    if (cutList({.levels = open, .fewest = fewestOfList, .notBefore = m_buffer.size() / 2}))
        return true;
    if (m_buffer.size() < m_limits.maxValue)
        return false;
    const bool isArray = m_scan.levels().front().bracket == '['; // within anything else it might be one job that is cut
    if (!cutList({.levels = isArray ? size_t(1) : size_t(0)}))
        leaveOut();
    return true;
}

// The better the place, the sooner.
qsizetype TextPieces::placeOutside() const
{
    if (m_places.line > 0 || m_buffer.size() < 2 * m_limits.usual + m_limits.doubt)
        return m_places.line;
    if (m_places.doubtfulLine > 0)
        return m_places.doubtfulLine;
    if (m_places.word > 0)
        return m_places.word;
    if (!m_scan.levels().empty())
        return std::max<qsizetype>(m_scan.levels().front().start, 0);
    return m_places.any > 0 ? m_places.any : m_buffer.size();
}

// Of the outermost list that is long enough.
bool TextPieces::cutList(const ListSearch &search)
{
    const auto &levels = m_scan.levels();
    const auto end = levels.begin() + static_cast<std::ptrdiff_t>(search.levels);
    const auto list = std::find_if(levels.begin(), end, [&](const TextScan::Level &level) {
        return level.members >= search.fewest && level.lastComma >= search.notBefore;
    });
    if (list == end)
        return false;
    const size_t count = static_cast<size_t>(list - levels.begin()) + 1;
    TextPiece piece{
        .text = m_opening + m_buffer.first(list->lastComma), .opening = m_opening.size(), .closing = static_cast<qsizetype>(count)};
    if (list->bracket == '[')
        piece.listStart = m_opening.size() + std::max<qsizetype>(list->start + 1, 0);
    for (auto level = list + 1; level != levels.begin(); --level)
        piece.text.append((level - 1)->bracket == '{' ? '}' : ']');
    drop(list->lastComma + 1);
    beginWithin(count);
    handOn(piece);
    return true;
}

// Of an array only the member.
void TextPieces::leaveOut()
{
    const QByteArray beginning = m_buffer.first(std::min(m_buffer.size(), beginningSize));
    m_ready.append({.text = beginning, .isTooLarge = true});
    m_isCut = true;
    drop(m_buffer.size());
    if (m_levelsBefore == 0 && m_scan.levels().front().bracket == '[')
        m_levelsBefore = 1;
    m_isSkipping = true;
}

void TextPieces::drop(qsizetype bytes)
{
    m_buffer.remove(0, bytes);
    m_scan.shift(bytes);
    m_at -= bytes;
    const auto moved = [bytes](qsizetype place) { return std::max<qsizetype>(place - bytes, 0); };
    m_places = {moved(m_places.line), moved(m_places.doubtfulLine), moved(m_places.word), moved(m_places.any)};
}

void TextPieces::beginWithin(size_t levels)
{
    m_levelsBefore = levels;
    m_opening.clear();
    for (size_t i = 0; i < levels; ++i) {
        const char bracket = m_scan.levels()[i].bracket;
        m_opening.append(bracket);
        if (bracket == '{' && i + 1 < levels)
            m_opening.append("\"\":");
    }
    m_isCut = true;
}

void TextPieces::handOn(TextPiece piece)
{
    if (m_isCut) {
        const qsizetype blanks = runEnd(piece.text, 0, isSpace);
        if (piece.listStart >= 0)
            piece.listStart -= blanks;
        piece.text = piece.text.trimmed();
    }
    if (!piece.text.isEmpty() || !m_isCut)
        m_ready.append(piece);
}
