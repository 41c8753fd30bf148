// SPDX-License-Identifier: MIT
#include "app/services/midjourney/text/prompt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isUrl(QStringView word)
{
    return word.startsWith("http://"_L1, Qt::CaseInsensitive) || word.startsWith("https://"_L1, Qt::CaseInsensitive);
}

// "<https://…>" is how Discord writes a link that shows no preview.
QString withoutBrackets(QStringView word)
{
    return word.startsWith(u'<') && word.endsWith(u'>') ? word.sliced(1, word.size() - 2).toString() : word.toString();
}

QStringList takeLeadingUrls(QString &text)
{
    QStringList urls;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QString word = withoutBrackets(QStringView(text).sliced(start, end - start));
        if (!isUrl(word))
            break;
        urls.append(word);
        start = end;
        while (start < text.size() && text.at(start).isSpace())
            ++start;
    }
    text.remove(0, start);
    return urls;
}

} // namespace

Prompt promptOf(const QString &prompt)
{
    static const QRegularExpression dashes(u"(?:^|\\s)(?:--|\u2014)(?=[A-Za-z])"_s);

    Prompt result;
    qsizetype nameStart = -1;
    const auto take = [&](qsizetype end) {
        const QString part = prompt.mid(std::max<qsizetype>(nameStart, 0), end - std::max<qsizetype>(nameStart, 0)).trimmed();
        if (nameStart < 0) {
            result.text = part;
            return;
        }
        qsizetype nameEnd = 0;
        while (nameEnd < part.size() && !part.at(nameEnd).isSpace() && part.at(nameEnd) != u'=')
            ++nameEnd;
        result.parameters.append({part.left(nameEnd), part.mid(nameEnd + 1).trimmed()});
    };
    auto match = dashes.globalMatch(prompt);
    while (match.hasNext()) {
        const auto found = match.next();
        take(found.capturedStart());
        nameStart = found.capturedEnd();
    }
    take(prompt.size());
    result.imageUrls = takeLeadingUrls(result.text);
    return result;
}
