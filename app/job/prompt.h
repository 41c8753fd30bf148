// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A prompt as a service takes it apart: the images it begins with, what it says, and its parameters.
struct PromptParameter
{
    QString name{};  // without dashes
    QString value{}; // empty for a switch such as --raw

    bool operator==(const PromptParameter &) const = default;
};

struct Prompt
{
    QString source{};        // all of it, as the user wrote it
    QStringList imageUrls{}; // as written
    QString text{};
    QList<PromptParameter> parameters{};

    bool operator==(const Prompt &) const = default;
};
