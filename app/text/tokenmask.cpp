// SPDX-License-Identifier: MIT
#include "app/text/tokenmask.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestToken = 8; // characters

// One character of a token as a response may write it: as it is, percent-encoded once or twice, or as an escape of JSON.
QString formsOf(QChar character)
{
    const QString plain = QRegularExpression::escape(QString(character));
    if (character.isLetterOrNumber())
        return plain;
    const QString hex = QString::number(character.unicode(), 16).rightJustified(2, u'0');
    return u"(?:\\\\?%1|%(?:25)*%2|\\\\u%3)"_s.arg(plain, hex, hex.rightJustified(4, u'0'));
}

// Letters and digits stand as they are in every form.
QString longestWordOf(const QString &token)
{
    QString longest;
    static const QRegularExpression other(u"[^A-Za-z0-9]+"_s);
    for (const QString &word : token.split(other))
        longest = word.size() > longest.size() ? word : longest;
    return longest;
}

} // namespace

QByteArray withoutToken(const QByteArray &body, const QString &token)
{
    const QString trimmed = token.trimmed();
    if (trimmed.size() < shortestToken)
        return body;
    if (!QLatin1StringView(body).contains(QLatin1StringView(longestWordOf(trimmed).toLatin1()), Qt::CaseInsensitive))
        return body; // without a copy: it may have many megabytes
    QString pattern;
    for (const QChar character : trimmed)
        pattern += formsOf(character);
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(body); // a byte is a character: what is no UTF-8 stays as it is
    if (!text.contains(expression))
        return body;
    return QString(text).replace(expression, u"[API token]"_s).toLatin1();
}
