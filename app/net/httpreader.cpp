// SPDX-License-Identifier: MIT
#include "app/net/httpreader.h"

#include <algorithm>

namespace {

constexpr qsizetype maxHeader = 256 * 1024; // bytes
constexpr qsizetype maxLine = 16 * 1024;    // bytes, of a chunk's size or a trailer
constexpr int mostInterims = 100;

bool isSameName(const QByteArray &left, const QByteArray &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// "HTTP/1.1 200 OK"; 0: it is no status line.
int statusIn(const QByteArray &line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line.at(8) != ' ' || (line.size() > 12 && line.at(12) != ' '))
        return 0;
    bool isNumber = false;
    const int status = line.mid(9, 3).toInt(&isNumber);
    return isNumber && status >= 100 && status <= 999 ? status : 0;
}

qint64 numberIn(const QByteArray &text, int base)
{
    const QByteArray trimmed = text.trimmed();
    bool isNumber = false;
    const qint64 number = trimmed.startsWith('+') || trimmed.startsWith('-') ? -1 : trimmed.toLongLong(&isNumber, base);
    return isNumber && number >= 0 ? number : -1;
}

} // namespace

QByteArray HttpReader::Head::field(const QByteArray &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return isSameName(field.first, name); });
    return found == fields.end() ? QByteArray() : found->second;
}

void HttpReader::add(const QByteArray &bytes)
{
    m_input += bytes;
    read();
}

void HttpReader::addEnd()
{
    if (m_state == State::Done || m_state == State::Broken)
        return;
    m_state = m_state == State::Body && m_framing == Framing::UntilClose ? State::Done : State::Broken;
}

void HttpReader::read()
{
    bool hasMore = true;
    while (hasMore) {
        switch (m_state) {
        case State::Head: hasMore = readHead(); break;
        case State::Body: hasMore = readBody(); break;
        case State::Done:
        case State::Broken: hasMore = false; break;
        }
    }
}

bool HttpReader::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() > maxHeader)
            m_state = State::Broken;
        return false;
    }
    const QByteArrayList lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);
    m_head = {.status = statusIn(lines.first().trimmed()), .reason = lines.first().trimmed().mid(13)};
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            m_head.fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const bool isInterim = m_head.status >= 100 && m_head.status < 200 && m_head.status != 101;
    if (isInterim && ++m_interims <= mostInterims)
        return true; // the next head
    if (m_head.status < 200) {
        m_state = State::Broken;
        return false;
    }
    m_state = State::Body;
    const QByteArray length = m_head.field("Content-Length");
    if (m_head.status == 204 || m_head.status == 304)
        m_framing = Framing::None;
    else if (m_head.field("Transfer-Encoding").toLower().endsWith("chunked"))
        m_framing = Framing::Chunked;
    else
        m_framing = length.isEmpty() ? Framing::UntilClose : Framing::Length;
    m_left = m_framing == Framing::Length ? numberIn(length, 10) : 0;
    if (m_left < 0)
        m_state = State::Broken;
    return true;
}

bool HttpReader::readBody()
{
    switch (m_framing) {
    case Framing::None: m_state = State::Done; return false;
    case Framing::UntilClose: m_body += std::exchange(m_input, {}); return false;
    case Framing::Chunked: return readChunk();
    case Framing::Length:
        passBody(m_left);
        if (m_left == 0)
            m_state = State::Done;
        return false;
    }
    return false;
}

void HttpReader::passBody(qint64 most)
{
    const qsizetype size = static_cast<qsizetype>(std::min<qint64>(most, m_input.size()));
    m_body += m_input.left(size);
    m_input.remove(0, size);
    m_left -= size;
}

bool HttpReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0) {
        if (m_input.size() > maxLine)
            m_state = State::Broken;
        return false;
    }
    line = m_input.left(end);
    m_input.remove(0, end + 2);
    return true;
}

// False: more bytes are needed, or it has ended.
bool HttpReader::readChunk()
{
    QByteArray line;
    switch (m_chunk) {
    case Chunk::Size:
        if (!takeLine(line))
            return false;
        m_left = numberIn(line.split(';').first(), 16); // what follows ';' are extensions
        if (m_left < 0) {
            m_state = State::Broken;
            return false;
        }
        m_chunk = m_left > 0 ? Chunk::Data : Chunk::Trailer;
        return true;
    case Chunk::Data:
        passBody(m_left);
        if (m_left > 0)
            return false;
        m_chunk = Chunk::LineEnd;
        return true;
    case Chunk::LineEnd:
        if (!takeLine(line))
            return false;
        m_chunk = Chunk::Size;
        if (!line.isEmpty())
            m_state = State::Broken;
        return line.isEmpty();
    case Chunk::Trailer:
        if (!takeLine(line))
            return false;
        if (line.isEmpty())
            m_state = State::Done;
        return !line.isEmpty();
    }
    return false;
}
