// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <initializer_list>
#include <optional>
#include <span>

// Boxes of an mp4 that is changed in place (ISO/IEC 14496-12, 4.2: a length, a type, the content). Nothing may move, since sample tables
// hold places in the file: what goes becomes zeros.
using Bytes = std::span<char>;

struct Mp4Box
{
    Bytes whole{};
    Bytes content{};

    [[nodiscard]] QByteArrayView type() const { return {whole.data() + 4, 4}; }
};

// The box that begins there; nothing: none does, or it is longer than the room. mayFill: a length of 0 means up to the end.
[[nodiscard]] std::optional<Mp4Box> firstBoxIn(Bytes room, bool mayFill = false);

// The content of the first box with this path; empty: there is none.
[[nodiscard]] Bytes contentOf(Bytes room, std::initializer_list<QByteArrayView> path);

void wipe(Bytes bytes);
void wipe(const Mp4Box &box); // it becomes a `free` one

// Zeros everywhere but in these stretches, each from one place up to another. false: they do not all lie in `content`.
struct KeptPart
{
    std::size_t from = 0;
    std::size_t until = 0;
};
[[nodiscard]] bool keepOnly(Bytes content, std::initializer_list<KeptPart> kept);

// The number at a place that is known to be in `bytes`.
template<typename Number>
[[nodiscard]] Number numberAt(Bytes bytes, std::size_t at)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

// The content of `stsd`, a description of each way in which samples are coded: codecs that are known, and of each what a decoder needs.
// false: there is another one, or a broken one.
[[nodiscard]] bool cleanSampleDescriptions(Bytes content);
