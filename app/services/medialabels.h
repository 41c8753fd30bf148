// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// The names of media that several services share, in the user's language.

// "Grid", "Image 2", "Seed image 1" for the roles "grid", "image", "video", "audio", "attachment", "seed", "embed", "preview", "source",
// "cell", "report", "file", "stem", "poster" and "cover"; empty for any other, which its adapter names itself.
[[nodiscard]] QString labelOf(const QByteArray &role, int number);

// "Image 2 (guess)": of a file that the service does not list.
[[nodiscard]] QString guessLabel(const QString &label);
