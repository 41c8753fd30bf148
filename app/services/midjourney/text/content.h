// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

// What Midjourney's message on Discord says beside the prompt. The prompt stands between ** and may itself hold **, " - " and "(50%)", so
// the text is read from the right.
struct Content
{
    QString prompt{};                 // as Midjourney ran it; can differ from Job::prompt
    QString what{};                   // "Variations (Strong)", "Upscaled (Subtle)", "Image #4", "Creating video", …; empty: nothing said
    std::optional<int> percent{};     // 0 to 100
    QString mode{};                   // "fast", "relaxed", "turbo, stealth", …
    std::optional<int> imageNumber{}; // of "Image #4": a single image
    bool isWaiting = false;           // "(Waiting to start)"
    bool isPaused = false;            // "(paused)"
    bool isStopped = false;           // "(Stopped)", or a text that begins with "Failed"
    QString websiteUrl{};             // the link to midjourney.com; holds the GUID

    bool operator==(const Content &) const = default;
};

[[nodiscard]] Content contentOf(const QString &content);
