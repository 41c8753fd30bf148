#include "app/settings/token.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

QString cleanToken(const QString &text)
{
    QString token = text.simplified();
    const bool isQuoted = token.size() >= 2 && token.front() == token.back() && (token.front() == u'"' || token.front() == u'\'');
    if (isQuoted)
        token = token.sliced(1, token.size() - 2).trimmed();
    if (token.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        token = token.sliced(7);
    return token.removeIf([](QChar character) { return character.isSpace() || !character.isPrint(); });
}

QString tokenFromEnvironment()
{
    return cleanToken(qEnvironmentVariable("USEAPI_TOKEN"));
}
