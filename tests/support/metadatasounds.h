// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Sounds with tags of every kind, each of which holds `soundSecret`; made of the whole files in tests/data/sounds.

inline constexpr char soundSecret[] = "a shanty for jane.doe@example.com";

[[nodiscard]] QByteArray id3v2(const QByteArray &text); // with a title, a comment and a cover
[[nodiscard]] QByteArray id3v1(const QByteArray &text); // 128 bytes
[[nodiscard]] QByteArray apeV2(const QByteArray &text, bool hasHeader = true);

// As their first bytes say what they are. `times`: how long the comments of Ogg are, in 700 bytes, about.
[[nodiscard]] QByteArray soundFullOfMetadata(const QByteArray &sound, int times = 1);

// An Ogg page with the checksum that belongs to it.
[[nodiscard]] QByteArray oggPage(int flags, const QByteArray &lengths, const QByteArray &pieces, quint32 number, const QByteArray &serial,
                                 qint64 granule);
