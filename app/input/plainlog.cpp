// SPDX-License-Identifier: MIT
#include "app/input/plainlog.h"

#include "app/common/ascii.h"
#include "app/input/mailtext.h"

#include <QHash>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 4096; // bytes, from which the encoding is detected
constexpr qsizetype narrowest = 40;    // columns of a terminal or a mail
constexpr qsizetype widest = 400;
constexpr qsizetype maxHead = 200; // bytes of a log's line before what it says

// Latin text as UTF-16 has a zero in every other byte.
std::optional<QStringConverter::Encoding> encodingByZeros(const QByteArray &text)
{
    const qsizetype size = std::min(text.size(), sampleSize) / 2 * 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (text.at(i) == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype most = size / 2 * 2 / 5; // there may be other characters among them
    if (size < 8 || (odd > most) == (even > most))
        return std::nullopt;
    return odd > most ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

// One past the control sequence that begins with the escape character at `at` (ECMA-48): colours, links, a window's title.
qsizetype sequenceEnd(QByteArrayView text, qsizetype at)
{
    const char kind = at + 1 < text.size() ? text[at + 1] : '\0';
    if (kind == '[') {
        const qsizetype end = runEnd(text, at + 2, [](char c) { return c >= 0x20 && c <= 0x3f; });
        return std::min(end + 1, text.size());
    }
    if (kind == ']') {
        const qsizetype end = runEnd(text, at + 2, [](char c) { return c != '\a' && c != '\x1b' && c != '\n'; });
        const bool isTwo = end + 1 < text.size() && text[end] == '\x1b' && text[end + 1] == '\\';
        return std::min(end + (isTwo ? 2 : 1), text.size());
    }
    return std::min(at + (kind == '(' || kind == ')' ? 3 : 2), text.size());
}

QByteArray withoutSequences(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype escape = text.indexOf('\x1b', at);
        const qsizetype end = escape < 0 ? text.size() : escape;
        result.append(text.constData() + at, end - at);
        at = escape < 0 ? end : sequenceEnd(text, escape);
    }
    return result;
}

// "2026-11-20T14:38:12.1Z stdout P " of the container runtime interface: where what the line says begins.
struct PartHead
{
    qsizetype size = 0; // 0: it is no such line
    QByteArray stream{};
    bool isWhole = true; // the last part, or the only one
};

PartHead partHeadOf(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::min(line.size(), maxHead));
    for (const QByteArrayView stream : {QByteArrayView(" stdout "), QByteArrayView(" stderr ")}) {
        const qsizetype at = head.indexOf(stream);
        if (at < 1)
            continue;
        const qsizetype tag = at + stream.size();
        const qsizetype end = runEnd(head, tag, [](char c) { return !isSpace(c); });
        const qsizetype time = head.first(at).lastIndexOf(' ') + 1;
        const bool isTag = end < line.size() && (head.sliced(tag).startsWith('P') || head.sliced(tag).startsWith('F'))
            && (end == tag + 1 || head[tag + 1] == ':');
        const QByteArrayView stamp = head.sliced(time, at - time);
        if (isTag && stamp.contains('T') && stamp.contains(':'))
            return {.size = end + 1, .stream = head.first(time).toByteArray() + stream.toByteArray(), .isWhole = head[tag] == 'F'};
    }
    return {};
}

// Streams may take turns: each has a line of its own under way.
QByteArray withJoinedParts(const QByteArray &text)
{
    QByteArray result;
    QHash<QByteArray, QByteArray> underWay;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineEnd = text.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(at, next - at);
        const PartHead head = partHeadOf(line);
        if (head.size == 0) {
            result.append(line);
        } else if (head.isWhole) {
            result.append(underWay.take(head.stream)).append(line.sliced(head.size));
        } else {
            const QByteArrayView part = line.sliced(head.size);
            underWay[head.stream].append(part.first(part.size() - (part.endsWith("\r\n") ? 2 : part.endsWith('\n') ? 1 : 0)));
        }
        at = next;
    }
    for (const QByteArray &part : std::as_const(underWay))
        result.append(part).append('\n');
    return result;
}

} // namespace

QByteArray asUtf8(const QByteArray &text)
{
    const auto marked = QStringConverter::encodingForData(text);
    if (marked && *marked == QStringConverter::Utf8)
        return text.sliced(3);
    const auto encoding = marked ? marked : encodingByZeros(text);
    if (!encoding)
        return text;
    QStringDecoder decoder(*encoding);
    const QString decoded = decoder(text);
    return decoded.toUtf8();
}

QByteArray plainLog(const QByteArray &text)
{
    QByteArray plain = text;
    if (plain.contains('\x1b'))
        plain = withoutSequences(plain);
    if (plain.contains(" stdout P") || plain.contains(" stderr P"))
        plain = withJoinedParts(plain);
    return decodedMail(plain);
}

JoinedLines joinedLines(QByteArrayView text, qsizetype start)
{
    QByteArray joined;
    qsizetype width = -1; // characters
    qsizetype at = start;
    for (int full = 0; at < text.size(); ++full) {
        const qsizetype lineEnd = text.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        QByteArrayView line = text.sliced(at, (lineEnd < 0 ? next : lineEnd) - at);
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype columns = line.size() > 4 * widest ? line.size() : QString::fromUtf8(line).size();
        if (width < 0)
            width = columns;
        if (width < narrowest || width > widest || columns > width)
            break;
        joined.append(line);
        at = next;
        if (columns < width)
            return {.size = at - start, .text = full >= 2 ? joined : QByteArray()};
    }
    return {.size = at - start};
}
