// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

// The command line as a value.
struct CommandLine
{
    enum class Mode { Window, Save, Print, ListRunning, Help, Version, SelfTest, BadUsage };

    Mode mode = Mode::Window;
    QString text{}; // of Help, Version and BadUsage: what to print
    QStringList inputs{};
    QString saveFolder{};
    bool withPosters = false;
    bool waits = true; // false: a running job is taken as it is
    bool isDemo = false;
    QUrl base{}; // valid and safe; empty: the service's own
    QString dataFolder{};

    bool operator==(const CommandLine &) const = default;
};

[[nodiscard]] inline bool hasWindow(CommandLine::Mode mode)
{
    return mode == CommandLine::Mode::Window || mode == CommandLine::Mode::SelfTest;
}

// `arguments` begin with the program's own name.
[[nodiscard]] CommandLine commandLineOf(const QStringList &arguments);
