// SPDX-License-Identifier: MIT
#include "app/metadata/mp4edit.h"

#include <QByteArray>

#include <algorithm>
#include <array>

// Sample entries (ISO/IEC 14496-12, 8.5.2 and 12) and what stands in them for each codec (14496-15, 14496-1, and the codecs' own papers).

namespace {

constexpr std::size_t visualHead = 78;
constexpr std::size_t soundHead = 28;

bool isOneOf(QByteArrayView type, std::initializer_list<QByteArrayView> types)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

// Parameter sets, each behind its length. The place behind the last one; nothing: they do not lie in `content`.
std::optional<std::size_t> behindUnits(Bytes content, std::size_t at, int count)
{
    for (; count > 0; --count) {
        if (at + 2 > content.size())
            return std::nullopt;
        at += 2u + numberAt<quint16>(content, at);
    }
    return at <= content.size() ? std::optional(at) : std::nullopt;
}

bool cleanAvc(Bytes content)
{
    if (content.size() < 7)
        return false;
    auto end = behindUnits(content, 6, content[5] & 0x1F);
    if (end && *end < content.size())
        end = behindUnits(content, *end + 1, static_cast<quint8>(content[*end]));
    const auto profile = static_cast<quint8>(content[1]);
    const bool isHigh = profile == 100 || profile == 110 || profile == 122 || profile == 144;
    if (end && isHigh && *end + 4 <= content.size()) // sampling, two depths, and more of SPS, which are rare
        return keepOnly(content, {{0, *end + 3}});
    return end && keepOnly(content, {{0, *end}});
}

// Arrays of parameter sets stay, those of supplemental information go: x265 puts its settings there.
bool cleanHevc(Bytes content)
{
    constexpr std::size_t head = 23;
    if (content.size() < head)
        return false;
    QByteArray kept(content.data(), head);
    char arrays = 0;
    std::size_t at = head;
    for (int left = static_cast<quint8>(content[22]); left > 0; --left) {
        if (at + 3 > content.size())
            return false;
        const auto end = behindUnits(content, at + 3, numberAt<quint16>(content, at + 1));
        if (!end)
            return false;
        const int type = content[at] & 0x3F;
        if (type >= 32 && type <= 34) { // VPS, SPS, PPS
            kept.append(content.data() + at, static_cast<qsizetype>(*end - at));
            ++arrays;
        }
        at = *end;
    }
    kept[22] = arrays;
    wipe(content);
    std::copy(kept.cbegin(), kept.cend(), content.begin());
    return true;
}

// Only the sequence header, which has no room for texts.
bool cleanAv1(Bytes content)
{
    if (content.size() < 4)
        return false;
    std::size_t end = 4;
    const bool isSequence = content.size() >= 6 && (content[4] & 0x7A) == 0x0A && (content[5] & 0x80) == 0; // and its size in one byte
    if (isSequence)
        end += 2u + static_cast<quint8>(content[5]);
    return keepOnly(content, {{0, end}});
}

// The tag and length of an MPEG-4 descriptor (14496-1, 8.3.3), in up to four bytes. Moves `at` to its content.
std::optional<std::size_t> descriptorLength(Bytes content, std::size_t &at, char tag)
{
    if (at >= content.size() || content[at] != tag)
        return std::nullopt;
    std::size_t length = 0;
    for (int i = 0; i < 4; ++i) {
        if (++at >= content.size())
            return std::nullopt;
        length = length << 7 | static_cast<std::size_t>(content[at] & 0x7F);
        if ((content[at] & 0x80) == 0)
            break;
    }
    ++at;
    return length <= content.size() - at ? std::optional(length) : std::nullopt;
}

bool cleanStreamDescriptor(Bytes content)
{
    constexpr std::size_t most = 64; // bytes of a decoder's set-up: sound takes two to five
    std::size_t at = 4;
    const auto stream = descriptorLength(content, at, 3);
    if (!stream || *stream < 3 || (content[at + 2] & 0xE0) != 0) // it depends on others, or names an address
        return false;
    at += 3;
    const auto decoder = descriptorLength(content, at, 4);
    if (!decoder || *decoder < 13)
        return false;
    const std::size_t end = at + *decoder;
    std::size_t setUp = at + 13;
    std::size_t kept = setUp;
    if (const auto length = descriptorLength(content, setUp, 5); length && setUp + *length <= end) {
        if (*length > most && content[at] == '\x40')
            return false;
        kept = setUp + *length;
    }
    wipe(content.subspan(kept, end - kept));
    std::size_t layer = end;
    const auto sync = descriptorLength(content, layer, 6);
    return sync && *sync >= 1 ? keepOnly(content, {{4, kept}, {end, layer + 1}}) : keepOnly(content, {{4, kept}});
}

// The first of FLAC's blocks, which describes the stream. Comments and pictures follow it.
bool cleanFlac(Bytes content)
{
    constexpr std::size_t end = 4 + 4 + 34;
    if (content.size() < end || (content[4] & 0x7F) != 0)
        return false;
    content[4] = '\x80'; // the last one
    return keepOnly(content, {{4, end}});
}

bool cleanOpus(Bytes content)
{
    if (content.size() < 11)
        return false;
    const std::size_t mapping = content[10] == 0 ? 0 : 2u + static_cast<quint8>(content[9]);
    return keepOnly(content, {{0, 11 + mapping}});
}

// Numbers only: a profile in here would be one with texts of its own.
bool cleanColour(Bytes content)
{
    const QByteArrayView kind(content.data(), static_cast<qsizetype>(std::min<std::size_t>(content.size(), 4)));
    if (kind == "nclx")
        return keepOnly(content, {{0, 11}});
    return kind == "nclc" && keepOnly(content, {{0, 10}});
}

struct Rule
{
    QByteArrayView type;
    bool (*clean)(Bytes content);
    bool isNeeded = true; // false: where it is odd, it goes
};

template<std::size_t size>
bool keepFirst(Bytes content)
{
    return keepOnly(content, {{0, size}});
}

bool keepShort(Bytes content)
{
    return content.size() <= 16;
}

constexpr auto rules = std::to_array<Rule>({
    {"avcC", cleanAvc},
    {"hvcC", cleanHevc},
    {"av1C", cleanAv1},
    {"vpcC", keepFirst<10>},
    {"esds", cleanStreamDescriptor},
    {"dOps", cleanOpus},
    {"dfLa", cleanFlac},
    {"dac3", keepFirst<3>},
    {"dec3", keepShort},
    {"alac", keepFirst<28>},
    {"frma", keepFirst<4>},
    {"enda", keepFirst<2>},
    {"colr", cleanColour, false},
    {"pasp", keepFirst<8>, false},
    {"clap", keepFirst<32>, false},
    {"fiel", keepFirst<2>, false},
    {"mdcv", keepFirst<24>, false},
    {"clli", keepFirst<4>, false},
});

bool cleanExtensions(Bytes room, bool isInWave)
{
    while (const auto box = firstBoxIn(room)) {
        const auto *rule = std::find_if(rules.begin(), rules.end(), [&](const Rule &one) { return one.type == box->type(); });
        if (!isInWave && box->type() == "wave") { // QuickTime's own room for them
            if (!cleanExtensions(box->content, true))
                return false;
        } else if (rule == rules.end()) {
            wipe(*box);
        } else if (!rule->clean(box->content)) {
            if (rule->isNeeded)
                return false;
            wipe(*box);
        }
        room = room.subspan(box->whole.size());
    }
    wipe(room);
    return true;
}

// Vendor, qualities and the compressor's name say nothing of the picture.
bool cleanVisual(Bytes content)
{
    if (content.size() < visualHead || numberAt<quint16>(content, 76) == 0) // a palette follows
        return false;
    const Bytes head = content.first(visualHead);
    return keepOnly(head, {{6, 8}, {24, 36}, {40, 42}, {74, 78}}) && cleanExtensions(content.subspan(visualHead), false);
}

bool cleanSound(Bytes content)
{
    if (content.size() < soundHead)
        return false;
    const auto version = numberAt<quint16>(content, 8); // of QuickTime, which has more numbers
    const std::size_t head = soundHead + (version == 1 ? 16u : version == 2 ? 36u : 0u);
    if (version > 2 || head > content.size())
        return false;
    return keepOnly(content.first(head), {{6, 10}, {16, head}}) && cleanExtensions(content.subspan(head), false);
}

bool cleanEntry(const Mp4Box &entry)
{
    if (isOneOf(entry.type(),
                {"avc1", "avc3", "hvc1", "hev1", "av01", "vp08", "vp09", "mp4v", "jpeg", "mjpa", "apch", "apcn", "apcs", "apco", "ap4h",
                 "ap4x"}))
        return cleanVisual(entry.content);
    return isOneOf(entry.type(), {"mp4a", "Opus", "fLaC", "ac-3", "ec-3", "alac", "sowt", "twos", ".mp3"}) && cleanSound(entry.content);
}

} // namespace

bool cleanSampleDescriptions(Bytes content)
{
    if (content.size() < 8)
        return false;
    const auto count = numberAt<quint32>(content, 4);
    wipe(content.first(4));
    Bytes rest = content.subspan(8);
    for (quint32 i = 0; i < count; ++i) {
        const auto entry = firstBoxIn(rest);
        if (!entry || !cleanEntry(*entry))
            return false;
        rest = rest.subspan(entry->whole.size());
    }
    wipe(rest);
    return count > 0;
}
