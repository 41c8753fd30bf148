// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

// Names to frighten safeFileName() with, and a judge of what it makes of them that shares no code with it.

// All names that Windows keeps for devices, with and without extensions, in both cases.
[[nodiscard]] QStringList deviceNames();

// Up to 300 characters from all of Unicode, lone surrogates too, with a liking for what hurts. Equal seeds return equal names.
class RandomNames
{
public:
    explicit RandomNames(quint32 seed)
        : m_random(seed)
    {}

    [[nodiscard]] QString next();

private:
    QRandomGenerator m_random;
};

// Empty when NTFS, APFS and ext4 all take the name as a stem of at most `longest` bytes; else what is wrong, for people.
[[nodiscard]] QString whatIsWrongWith(const QString &name, int longest);
