// SPDX-License-Identifier: MIT
#include "app/input/mailtext.h"

#include "app/common/ascii.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <utility>

namespace {

constexpr QByteArrayView encodingName("content-transfer-encoding:");
constexpr qsizetype maxQuotedLine = 2 * 76; // bytes; 76 characters are allowed, and some programs leave those of two bytes as they are

enum class MailEncoding { Plain, QuotedPrintable, Base64 };

bool startsWithAnyCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

// Nothing: the line is no such header.
std::optional<MailEncoding> encodingIn(QByteArrayView line)
{
    if (!startsWithAnyCase(line, encodingName))
        return std::nullopt;
    const QByteArrayView value = line.sliced(encodingName.size()).trimmed();
    return startsWithAnyCase(value, "quoted-printable") ? MailEncoding::QuotedPrintable
        : startsWithAnyCase(value, "base64")            ? MailEncoding::Base64
                                                        : MailEncoding::Plain;
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

// Quoted-printable (RFC 2045, 6.7).
QByteArray withoutSoftBreaks(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArrayView rest = text.sliced(at, std::min<qsizetype>(text.size() - at, 3));
        if (rest.startsWith("=\n"))
            at += 1;
        else if (rest == "=\r\n")
            at += 2;
        else if (rest.size() == 3 && rest[0] == '=' && isHexDigit(rest[1]) && isHexDigit(rest[2])) {
            result.append(static_cast<char>(hexValue(rest[1]) * 16 + hexValue(rest[2])));
            at += 2;
        } else {
            result.append(rest[0]);
        }
    }
    return result;
}

bool isBase64(QByteArrayView line)
{
    const QByteArrayView encoded = line.trimmed();
    return !encoded.isEmpty()
        && runEnd(encoded, 0, [](char c) { return isLetterOrDigit(c) || c == '+' || c == '/' || c == '='; }) == encoded.size();
}

class MailDecoder
{
public:
    explicit MailDecoder(const QByteArray &text)
        : m_text(text)
    {}

    QByteArray run()
    {
        MailEncoding encoding = MailEncoding::Plain;
        QByteArrayView boundary; // the line before the header
        while (m_at < m_text.size()) {
            const QByteArrayView line = nextLine();
            if (line.isEmpty()) { // a header ends, if there was one
                if (encoding == MailEncoding::QuotedPrintable)
                    append(withoutSoftBreaks(quotedPart(boundary)));
                else if (encoding == MailEncoding::Base64)
                    append(QByteArray::fromBase64(base64Part().toByteArray()) + '\n');
                encoding = MailEncoding::Plain;
                boundary = {};
            } else if (line.startsWith("--")) {
                boundary = line;
            } else {
                encoding = encodingIn(line).value_or(encoding);
            }
        }
        return m_result.append(m_text.sliced(m_copied));
    }

private:
    // Without its end.
    QByteArrayView nextLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        const qsizetype start = std::exchange(m_at, end < 0 ? m_text.size() : end + 1);
        const QByteArrayView line = m_text.sliced(start, (end < 0 ? m_text.size() : end) - start);
        return line.endsWith('\r') ? line.chopped(1) : line;
    }

    // From m_at on: up to the boundary. Without one up to the next mail, or to a line that is too long to be part of it.
    QByteArrayView quotedPart(QByteArrayView boundary)
    {
        const qsizetype start = m_at;
        qsizetype header = m_at; // the lines after the last empty one, which may be a header
        while (m_at < m_text.size()) {
            const qsizetype lineStart = m_at;
            const QByteArrayView line = nextLine();
            if (!boundary.isEmpty() ? line.startsWith(boundary) : line.size() > maxQuotedLine) {
                m_at = lineStart;
                break;
            }
            if ((lineStart == header && line.startsWith("From ")) || (boundary.isEmpty() && encodingIn(line))) {
                m_at = header;
                break;
            }
            if (line.isEmpty())
                header = m_at;
        }
        return part(start);
    }

    QByteArrayView base64Part()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const qsizetype lineStart = m_at;
            if (isBase64(nextLine()))
                continue;
            m_at = lineStart;
            break;
        }
        return part(start);
    }

    // What was passed since `start`; what comes before it is as it came.
    QByteArrayView part(qsizetype start)
    {
        m_result.append(m_text.sliced(m_copied, start - m_copied));
        m_copied = m_at;
        return m_text.sliced(start, m_at - start);
    }

    void append(const QByteArray &decoded) { m_result.append(decoded); }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; // so far the result has it
    QByteArray m_result;
};

} // namespace

QByteArray decodedMail(const QByteArray &text)
{
    return text.toLower().contains(encodingName) ? MailDecoder(text).run() : text;
}
