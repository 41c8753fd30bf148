// SPDX-License-Identifier: MIT
#include "ui/detail/details.h"

#include "ui/common/formatting.h"
#include "ui/detail/markdowndocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

// "Tuesday, 2 June 2026 12:34:24 CEST", and what it was made from.
QString shownTime(const Field &field, const QLocale &locale)
{
    const QDateTime local = field.time.toLocalTime();
    return locale.toString(local.date(), QLocale::LongFormat) + u' ' + timeText(local.time(), locale) + u' ' + local.timeZoneAbbreviation()
        + u'\n' + field.value;
}

QString shownValue(const Field &field, const QLocale &locale)
{
    switch (field.format) {
    case Field::Format::Text: return field.value;
    case Field::Format::Markdown: return plainMarkdown(field.value, locale);
    case Field::Format::Time: return shownTime(field, locale);
    case Field::Format::Duration: return durationText(field.value.toLongLong());
    }
    return field.value;
}

} // namespace

QList<JobSection> shownSections(QList<JobSection> sections, const QStringList &tags, const QLocale &locale)
{
    for (JobSection &section : sections) {
        auto *fields = std::get_if<QList<Field>>(&section.body);
        if (!fields)
            continue;
        for (Field &field : *fields) {
            field.value = shownValue(field, locale);
            field.format = Field::Format::Text;
        }
        if (section.key == "facts"_L1 && !tags.isEmpty())
            fields->append({.name = Text::tr("Tags"), .value = tags.join(u", "_s)});
    }
    return sections;
}
