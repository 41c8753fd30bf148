// SPDX-License-Identifier: MIT
#include "app/services/midjourney/brokenids.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// From "job:" on, the characters of an id, across at most three line ends: mail breaks lines at 72 to 76 columns, an id has 80. Soft breaks
// of quoted-printable ("=") and the marks of quoted mail ("> ") go with them.
QString acrossLines(const QString &text, qsizetype start)
{
    static const QRegularExpression lineEnd(u"^[ \\t]*=?\\r?\\n[ \\t>|]*"_s);
    constexpr qsizetype maxLineEnd = 100;
    constexpr qsizetype maxId = 130;
    constexpr int maxBreaks = 3;
    QString joined;
    int breaks = 0;
    for (qsizetype at = start; at < text.size() && joined.size() < maxId;) {
        const QChar c = text.at(at);
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u':' || c == u'-')) {
            joined += c;
            ++at;
            continue;
        }
        const auto match = lineEnd.match(text.mid(at, maxLineEnd)); // with an offset, all that follows would be checked each time
        if (!match.hasMatch() || ++breaks > maxBreaks)
            break;
        at += match.capturedEnd();
    }
    return joined;
}

} // namespace

QString withWholeIds(const QString &text)
{
    static const QRegularExpression whole(u"^job:[0-9]{17}-user:[0-9]{1,20}-channel:[0-9]{1,20}-bot:([A-Za-z]{1,32})"_s);
    static const QRegularExpression softBreak(u"(?<=[jJoObB])=\\r?\\n(?=[oObB:])"_s); // within "job:" itself
    QString source = text;
    if (!source.contains(u'\n'))
        return source;
    source.replace(softBreak, QString());
    QString result;
    qsizetype last = 0; // up to here it is in the result
    for (qsizetype at = source.indexOf("job:"_L1); at >= 0; at = source.indexOf("job:"_L1, at + 4)) {
        const auto here = whole.match(source.mid(at, 130));
        const QString bot = here.captured(1);
        if (here.hasMatch() && (bot == "midjourney"_L1 || !u"midjourney"_s.startsWith(bot)))
            continue;
        const auto across = whole.match(acrossLines(source, at));
        const bool isKnown = across.captured(1).startsWith("midjourney"_L1); // what follows it is the next line's first word
        if (!across.hasMatch() || (here.hasMatch() && !isKnown))
            continue;
        const QString id = across.captured().first(across.capturedStart(1)) + (isKnown ? u"midjourney"_s : across.captured(1));
        result += QStringView(source).sliced(last, at - last);
        result += id + u'\n';
        last = at + 4; // what stands there is a part of it
    }
    result += QStringView(source).sliced(last);
    return result;
}
