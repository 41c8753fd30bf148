// SPDX-License-Identifier: MIT
#include "app/text/oneline.h"

#include <algorithm>

QString oneLine(const QString &text, int longest)
{
    const auto isShown = [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Control; };
    const qsizetype start = std::find_if(text.begin(), text.end(), isShown) - text.begin();
    const qsizetype looked = std::min<qsizetype>(text.size() - start, 4 * static_cast<qsizetype>(longest));
    QString line = text.sliced(start, looked);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    line = line.simplified();
    const bool isCut = line.size() > longest || text.size() > start + looked;
    if (!isCut)
        return line;
    line.truncate(longest - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}
