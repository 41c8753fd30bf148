// SPDX-License-Identifier: MIT
#include "ui/media/playbackkeys.h"

#include <QKeyEvent>

namespace {

// A character's key, which some keyboards give only with Shift or AltGr (on Windows: Ctrl and Alt).
bool isTyped(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers();
    return modifiers.testFlag(Qt::ControlModifier) == modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::MetaModifier);
}

} // namespace

std::optional<PlaybackKey> playbackKeyOf(const QKeyEvent &event)
{
    if (!isTyped(event))
        return {};
    const bool isShifted = event.modifiers() == Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Space: return PlaybackKey::TogglePlay;
    case Qt::Key_Comma: return PlaybackKey::FrameBack;
    case Qt::Key_Period: return PlaybackKey::FrameForward;
    case Qt::Key_BracketLeft: return PlaybackKey::Slower;
    case Qt::Key_BracketRight: return PlaybackKey::Faster;
    case Qt::Key_M: return PlaybackKey::ToggleMute;
    case Qt::Key_L: return isShifted ? PlaybackKey::ToggleLooping : PlaybackKey::MarkLoop;
    case Qt::Key_Left: return isShifted ? std::optional(PlaybackKey::SecondBack) : std::nullopt;
    case Qt::Key_Right: return isShifted ? std::optional(PlaybackKey::SecondForward) : std::nullopt;
    default: return {};
    }
}
