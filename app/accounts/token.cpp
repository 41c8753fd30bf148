// SPDX-License-Identifier: MIT
#include "app/accounts/token.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace {

QString withoutQuotes(const QString &text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

} // namespace

QString cleanToken(const QString &text)
{
    QString token = withoutQuotes(text.simplified());
    if (token.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        token = withoutQuotes(token.sliced(7).trimmed());
    else if (token.compare("Bearer"_L1, Qt::CaseInsensitive) == 0)
        token.clear();
    return token.removeIf([](QChar character) { return character.isSpace() || !character.isPrint(); });
}

QString takeTokenFromEnvironment()
{
    const QString token = cleanToken(qEnvironmentVariable("USEAPI_TOKEN"));
    qunsetenv("USEAPI_TOKEN");
    return token;
}
