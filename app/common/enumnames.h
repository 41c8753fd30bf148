// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <optional>

// For enumerators that stand on the disk by name. An enumeration whose values count up from 0 has a constexpr function
// `QLatin1StringView storedName(Enum)`, a switch without a default, so that the compiler warns of an enumerator without a name; of a number
// beyond them it returns an empty one. A name that was ever written is never changed. That function is the only table.

// The enumerator of a name. Nothing: another version's, or none.
template<typename Enum>
[[nodiscard]] std::optional<Enum> valueOfName(QStringView name)
{
    for (int number = 0;; ++number) {
        const QLatin1StringView known = storedName(static_cast<Enum>(number));
        if (known.isEmpty())
            return std::nullopt;
        if (known == name)
            return static_cast<Enum>(number);
    }
}

template<typename Enum>
[[nodiscard]] QStringList allStoredNames()
{
    QStringList names;
    for (int number = 0; !storedName(static_cast<Enum>(number)).isEmpty(); ++number)
        names.append(storedName(static_cast<Enum>(number)));
    return names;
}
