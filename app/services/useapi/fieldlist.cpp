// SPDX-License-Identifier: MIT
#include "app/services/useapi/fieldlist.h"

#include "app/text/json/jsontext.h"
#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFields = 400; // a job of a hostile or mistaken service can hold any number

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

// A member's text as it came, where it stands directly in the document: Job holds what the text means.
QString asItCame(const QByteArray &raw, QByteArrayView name)
{
    const QList<JsonSpan> members = jsonChildren(raw);
    for (const JsonSpan &member : members) {
        if (member.name == name && member.size > 2 && raw[member.start] == '"')
            return QString::fromUtf8(raw.sliced(member.start + 1, member.size - 2));
    }
    return {};
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(u"token|secret|password|authori[sz]ation|e-?mail|cookie"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(name.left(200)).hasMatch();
}

} // namespace

FieldList::FieldList(const QByteArray &raw)
    : m_raw(raw)
{}

void FieldList::add(const QString &name, const QString &value, bool isPrivate)
{
    if (!value.isEmpty())
        m_fields.append({.name = oneLine(name), .value = value, .isPrivate = isPrivate});
}

void FieldList::addLink(const QString &name, const QUrl &url)
{
    if (!url.isEmpty())
        m_fields.append({.name = name, .value = url.toString(QUrl::FullyEncoded), .link = url});
}

void FieldList::addNumber(const QString &name, std::optional<qint64> number)
{
    if (number)
        add(name, QString::number(*number)); // to be copied: without the separators of a language
}

void FieldList::addTime(const QString &name, const QDateTime &time, const char *member)
{
    addTime(name, time, ::asItCame(m_raw, member));
}

void FieldList::addTime(const QString &name, const QDateTime &time, const QString &came)
{
    if (!time.isValid())
        add(name, came);
    else
        m_fields.append(
            {.name = name, .value = came.isEmpty() ? time.toString(Qt::ISODateWithMs) : came, .format = Field::Format::Time, .time = time});
}

void FieldList::addDuration(const QString &name, qint64 seconds)
{
    m_fields.append({.name = name, .value = QString::number(seconds), .format = Field::Format::Duration});
}

void FieldList::addOther(const QString &name, const QString &json, bool isPrivate)
{
    add(name, json, isPrivate || isSecretName(name));
}

QList<Field> FieldList::take()
{
    if (m_fields.size() > maxFields) {
        const auto left = static_cast<int>(m_fields.size() - maxFields);
        m_fields.resize(maxFields);
        add(Text::tr("More"), Text::tr("%n more field(s): see the JSON tab", nullptr, left));
    }
    return std::exchange(m_fields, {});
}
