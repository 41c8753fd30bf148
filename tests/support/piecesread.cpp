// SPDX-License-Identifier: MIT
#include "tests/support/piecesread.h"

#include "app/input/inputfile.h"
#include "app/services/midjourney/midjourneyv2.h"

#include <QtTest>

Found found(const QByteArray &text, const PieceLimits &limits)
{
    const MidjourneyV2 service{};
    Found found;
    const auto add = [&](const ParsedInput &piece, qint64) {
        ++found.pieces;
        for (const JobResponse &document : piece.documents)
            found.documents.append(QString::fromUtf8(document.raw.trimmed()));
        found.ids.unite(QSet<QString>(piece.ids.begin(), piece.ids.end()));
        found.ignored += static_cast<int>(piece.ignored.size());
        for (const ParsedInput::Ignored &ignored : piece.ignored)
            found.tooLarge += ignored.reason == IgnoredReason::TooLargeDocument ? 1 : 0;
        return true;
    };
    [&] { QCOMPARE(readText(text, service, {}, add, limits), ReadEnd::Whole); }();
    return found;
}
