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

} // namespace

QByteArray withoutToken(const QByteArray &body, const QString &token)
{
    const QString trimmed = token.trimmed();
    if (trimmed.size() < shortestToken)
        return body;
    QString pattern;
    for (const QChar character : trimmed)
        pattern += formsOf(character);
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(body); // a byte is a character: what is no UTF-8 stays as it is
    if (!text.contains(expression))
        return body;
    return QString(text).replace(expression, u"[API token]"_s).toLatin1();
}
