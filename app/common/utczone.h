// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

// UTC as an argument of QDateTime. Qt 6.8 warns of a Qt::TimeSpec there, and what it requires instead does not exist before 6.5.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utcZone = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utcZone = Qt::UTC;
#endif
