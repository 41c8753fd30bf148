// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/medialistmodel.h"
#include "app/messages/messages.h"
#include "ui/media/imagereader.h"
#include "ui/media/messageview.h"
#include "ui/media/player.h"

// What is said of media where they are shown. Pure.

// Of a media item that is not Ready.
[[nodiscard]] Message messageFor(const MediaItem &item, const MediaState &state);
// Of a file that is here but cannot be shown.
[[nodiscard]] Message messageFor(const ImageProblem &problem, FileFormat format);
[[nodiscard]] Message messageForUnshown(FileFormat format); // it is whole, and of a kind that only other programs show
[[nodiscard]] Message messageFor(Player::Problem problem);
[[nodiscard]] Message openingMessage(); // while a picture is decoded

// What can be done about a media item that failed, in the order of its message's buttons: what helps first, then the other ways to a file
// that the service should have fetched.
[[nodiscard]] QList<ActionId> actionsFor(const MediaItem &item, const Error &error);

// "1.2 MB of 4.0 MB · 800 kB/s · 4 s left", as far as it is known.
[[nodiscard]] QString downloadText(const MediaState &state);

// "Its link dies in 5 h.", of one that is not here yet; empty: the link does not say so, or nobody needs it any longer.
[[nodiscard]] QString linkText(const MediaItem &item, const MediaState &state, const QDateTime &now);

// What a media item is beside its name: "cut from the grid"; empty: as its name says.
[[nodiscard]] QString originText(const MediaItem &item);

// It is under way, and waits for the server: its message offers to try again at once.
[[nodiscard]] bool canBeHurried(const MediaState &state);

// Nothing lay where a guess led to: no failure of anybody.
[[nodiscard]] bool isMissedGuess(const MediaItem &item, const MediaState &state);

[[nodiscard]] QString sizeText(const QSize &size); // "1024 × 1024"
[[nodiscard]] QString bytesText(qint64 bytes);     // "1.4 MB"
