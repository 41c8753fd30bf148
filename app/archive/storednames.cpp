// SPDX-License-Identifier: MIT
#include "app/archive/storednames.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

// What the numbers of schema 2 meant, and of schema 1 but for firstMovedError; the first one is 0: nothing is ever added here.
constexpr QLatin1StringView formerErrors[]{
    "cancelled"_L1,        "offline"_L1,        "insecure"_L1,   "timeout"_L1,       "bad-request"_L1, "unauthorized"_L1,
    "no-subscription"_L1,  "forbidden"_L1,      "cloudflare"_L1, "not-found"_L1,     "expired"_L1,     "rate-limited"_L1,
    "server"_L1,           "bad-reply"_L1,      "cut-short"_L1,  "wrong-content"_L1, "too-large"_L1,   "unknown-encoding"_L1,
    "foreign-redirect"_L1, "unsafe-address"_L1, "no-token"_L1,   "disk"_L1,          "disk-full"_L1,   "not-shareable"_L1,
};
constexpr QLatin1StringView formerKinds[]{"grid"_L1,  "image"_L1,   "video"_L1,  "attachment"_L1, "seed"_L1,
                                          "embed"_L1, "preview"_L1, "source"_L1, "cell"_L1};

std::optional<int> placeOf(QLatin1StringView name, std::span<const QLatin1StringView> names)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<int>(found - names.begin()));
}

bool isText(const QVariant &column)
{
    return column.typeId() == QMetaType::QString;
}

} // namespace

QString errorNameIn(const QVariant &column)
{
    if (column.isNull() || isText(column))
        return column.toString();
    const qint64 number = column.toLongLong();
    return number >= 0 && number < qint64(std::size(formerErrors)) ? QString(formerErrors[number]) : QString();
}

QSet<QByteArray> rolesIn(const QVariant &column)
{
    QSet<QByteArray> roles;
    if (column.isNull() || isText(column)) {
        const QStringList names = column.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names)
            roles.insert(name.toUtf8());
        return roles;
    }
    for (int bit = 0; bit < int(std::size(formerKinds)); ++bit) {
        if (column.toLongLong() & (1 << bit))
            roles.insert(QByteArray(formerKinds[bit].data(), formerKinds[bit].size()));
    }
    return roles;
}

QStringList allNamesOf(JobState state)
{
    QStringList names{storedName(state)};
    if (state == JobState::Running)
        names.append(u"started"_s);
    else if (state == JobState::Unknown)
        names.append(u"missing"_s);
    return names;
}

// Earlier schemas have only the text, of services that wrote these names themselves.
JobState stateIn(const QVariant &state, const QString &stateText)
{
    const QString name = state.isNull() ? stateText : state.toString();
    return name == "started"_L1 ? JobState::Running : valueOfName<JobState>(name).value_or(JobState::Unknown);
}

QString storedRoles(const QSet<QByteArray> &roles)
{
    QStringList names;
    for (const QByteArray &role : roles)
        names.append(QString::fromUtf8(role));
    names.sort();
    return names.join(u' ');
}

std::optional<int> formerNumber(Error::Kind kind)
{
    return placeOf(storedName(kind), formerErrors);
}

int formerBit(const QByteArray &role)
{
    const auto place = placeOf(QLatin1StringView(role), formerKinds);
    return place ? 1 << *place : 0;
}
