// SPDX-License-Identifier: MIT
#include "app/services/midjourney/lists.h"

#include "app/text/markdown.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxRows = 100; // Midjourney's own has about ten

struct Place
{
    qsizetype start = 0;
    qsizetype end = 0;
};

// A digit's key cap: the digit, perhaps U+FE0F, and U+20E3. Only at the start of a line: a prompt may hold one too.
QList<Place> keyCapsIn(const QString &text)
{
    QList<Place> places;
    for (qsizetype cap = text.indexOf(QChar(0x20E3)); cap >= 0; cap = text.indexOf(QChar(0x20E3), cap + 1)) {
        qsizetype start = cap - 1;
        if (start > 0 && text[start] == QChar(0xFE0F))
            --start;
        const bool isDigit = start >= 0 && text[start] >= u'1' && text[start] <= u'9';
        if (isDigit && (start == 0 || text[start - 1] == u'\n'))
            places.append({.start = start, .end = cap + 1});
    }
    return places;
}

} // namespace

QStringList describedPrompts(const QString &description)
{
    const QList<Place> places = keyCapsIn(description);
    QStringList prompts;
    for (qsizetype i = 0; i < std::min<qsizetype>(places.size(), 9); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].start : description.size();
        const QString prompt = withLinksAsWords(description.mid(places[i].end, end - places[i].end)).trimmed();
        if (!prompt.isEmpty())
            prompts.append(prompt);
    }
    return prompts;
}

InfoRows infoRowsOf(const QString &content)
{
    InfoRows result{.isAll = true};
    QStringView rest = content;
    while (!rest.isEmpty()) {
        const qsizetype feed = rest.indexOf(u'\n');
        const QStringView line = (feed < 0 ? rest : rest.first(feed)).trimmed();
        rest = feed < 0 ? QStringView() : rest.sliced(feed + 1);
        if (line.isEmpty())
            continue;
        const qsizetype end = line.startsWith(u"**") ? line.indexOf(u"**", 2) : -1;
        const QStringView value = end > 2 ? line.sliced(end + 2).trimmed() : QStringView();
        if (!value.startsWith(u':') || result.rows.size() >= maxRows) {
            result.isAll = false;
            continue;
        }
        result.rows.append({.name = line.sliced(2, end - 2).trimmed().toString(), .value = value.sliced(1).trimmed().toString()});
    }
    result.isAll = result.isAll && !result.rows.isEmpty();
    return result;
}
