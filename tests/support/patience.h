// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest>

// How long the tests wait for what usually takes milliseconds, and on a busy machine many seconds. Qt's own five seconds would make a test
// depend on the machine's speed. Every test has this from the precompiled headers.
constexpr int waitLimit = 60'000; // milliseconds

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), waitLimit)
#define QTRY_VERIFY2(condition, text) QTRY_VERIFY2_WITH_TIMEOUT((condition), text, waitLimit)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), expected, waitLimit)
