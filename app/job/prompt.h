// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A prompt taken apart: the pictures it begins with, what it says, and Midjourney's parameters at its end.
struct PromptParameter
{
    QString name{};  // without the dashes
    QString value{}; // empty for a switch such as --raw

    bool operator==(const PromptParameter &) const = default;
};

struct Prompt
{
    QStringList imageUrls{}; // as written
    QString text{};
    QList<PromptParameter> parameters{};

    bool operator==(const Prompt &) const = default;
};

// A parameter begins with blank space, two dashes (or the em dash that phones make of them) and a letter; its value runs to the next one.
[[nodiscard]] Prompt promptOf(const QString &prompt);
