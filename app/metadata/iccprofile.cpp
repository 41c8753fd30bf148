// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>

// ICC profiles (ICC.1:2010, 7): a head of 128 bytes, a table of tags (what, where, how long), their data.

namespace {

constexpr qsizetype head = 128;
constexpr qsizetype entry = 12;
constexpr quint32 maxTags = 200;

// Colorants, white and black, curves, tables, and what they were adapted by.
bool isColour(QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 19> kept{"rXYZ", "gXYZ", "bXYZ", "wtpt", "bkpt", "chad", "rTRC", "gTRC", "bTRC", "kTRC",
                                                         "lumi", "cicp", "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "chrm"};
    return std::find(kept.begin(), kept.end(), tag) != kept.end();
}

// What a profile must have: its description and its copyright, of the same kind as they are, without a letter. Empty: it is too short.
QByteArray emptyText(QByteArrayView data)
{
    QByteArray text(data.size(), '\0');
    const QByteArrayView kind = data.first(4);
    std::copy_n(kind.begin(), 4, text.begin());
    if (kind == "mluc" && data.size() >= 16) {
        text[15] = 12; // no text; each would take as many bytes
        return text;
    }
    if (kind == "desc" && data.size() >= 13) {
        text[11] = 1; // only its end
        return text;
    }
    return kind == "text" && data.size() >= 9 ? text : QByteArray();
}

} // namespace

QByteArray strippedProfile(QByteArrayView profile)
{
    if (profile.size() < head + 4 || profile.sliced(36, 4) != "acsp")
        return {};
    const auto count = qFromBigEndian<quint32>(profile.data() + head);
    const qsizetype data = head + 4 + entry * qsizetype(std::min(count, maxTags));
    if (count > maxTags || data > profile.size())
        return {};
    QByteArray clean(profile.size(), '\0');
    qToBigEndian(static_cast<quint32>(clean.size()), clean.data());
    // Version, class, colour spaces and "acsp"; intent and white.
    std::copy_n(profile.begin() + 8, 16, clean.begin() + 8);
    std::copy_n(profile.begin() + 36, 4, clean.begin() + 36);
    std::copy_n(profile.begin() + 64, 16, clean.begin() + 64);
    quint32 kept = 0;
    for (quint32 i = 0; i < count; ++i) {
        const QByteArrayView tag = profile.sliced(head + 4 + entry * qsizetype(i), entry);
        const qint64 at = qFromBigEndian<quint32>(tag.data() + 4);
        const qint64 size = qFromBigEndian<quint32>(tag.data() + 8);
        if (at < data || size < 8 || at + size > profile.size())
            return {};
        const QByteArrayView name = tag.first(4);
        const bool isText = name == "desc" || name == "cprt";
        const QByteArray content = isColour(name) ? profile.sliced(at, size).toByteArray()
            : isText                              ? emptyText(profile.sliced(at, size))
                                                  : QByteArray();
        if (content.isEmpty())
            continue;
        std::copy(content.cbegin(), content.cend(), clean.begin() + at);
        std::copy(tag.begin(), tag.end(), clean.begin() + head + 4 + entry * qsizetype(kept));
        ++kept;
    }
    qToBigEndian(kept, clean.data() + head);
    return clean;
}
