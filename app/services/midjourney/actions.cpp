// SPDX-License-Identifier: MIT
#include "app/services/midjourney/actions.h"

#include <QCoreApplication>

namespace {

constexpr ActionName actions[] = {
    {"u#", QT_TRANSLATE_NOOP("Actions", "Upscale %1")},
    {"v#", QT_TRANSLATE_NOOP("Actions", "Variation %1")},
    {"🔄", QT_TRANSLATE_NOOP("Actions", "Again")},
    {"⬅", QT_TRANSLATE_NOOP("Actions", "Pan left")},
    {"➡", QT_TRANSLATE_NOOP("Actions", "Pan right")},
    {"⬆", QT_TRANSLATE_NOOP("Actions", "Pan up")},
    {"⬇", QT_TRANSLATE_NOOP("Actions", "Pan down")},
    {"vary (region)", QT_TRANSLATE_NOOP("Actions", "Vary a region")},
    {"vary (strong)", QT_TRANSLATE_NOOP("Actions", "Vary, strong")},
    {"vary (subtle)", QT_TRANSLATE_NOOP("Actions", "Vary, subtle")},
    {"zoom out 1.5x", QT_TRANSLATE_NOOP("Actions", "Zoom out 1.5×")},
    {"zoom out 2x", QT_TRANSLATE_NOOP("Actions", "Zoom out 2×")},
    {"custom zoom", QT_TRANSLATE_NOOP("Actions", "Custom zoom")},
    {"make square", QT_TRANSLATE_NOOP("Actions", "Make square")},
    {"upscale (#x)", QT_TRANSLATE_NOOP("Actions", "Upscale %1×")},
    {"upscale (subtle)", QT_TRANSLATE_NOOP("Actions", "Upscale, subtle")},
    {"upscale (creative)", QT_TRANSLATE_NOOP("Actions", "Upscale, creative")},
    {"redo upscale (#x)", QT_TRANSLATE_NOOP("Actions", "Upscale %1× again")},
    {"redo upscale (subtle)", QT_TRANSLATE_NOOP("Actions", "Upscale again, subtle")},
    {"redo upscale (creative)", QT_TRANSLATE_NOOP("Actions", "Upscale again, creative")},
    {"make variations", QT_TRANSLATE_NOOP("Actions", "Variations")},
    {"remaster", QT_TRANSLATE_NOOP("Actions", "Remaster")},
    {"animate (low motion)", QT_TRANSLATE_NOOP("Actions", "Animate, low motion")},
    {"animate (high motion)", QT_TRANSLATE_NOOP("Actions", "Animate, high motion")},
    {"extend (low motion)", QT_TRANSLATE_NOOP("Actions", "Extend, low motion")},
    {"extend (high motion)", QT_TRANSLATE_NOOP("Actions", "Extend, high motion")},
    {"imagine", QT_TRANSLATE_NOOP("Actions", "Imagine")},
    {"blend", QT_TRANSLATE_NOOP("Actions", "Blend")},
    {"describe", QT_TRANSLATE_NOOP("Actions", "Describe")},
    {"info", QT_TRANSLATE_NOOP("Actions", "Account")},
    {"relax", QT_TRANSLATE_NOOP("Actions", "Relax mode")},
    {"fast", QT_TRANSLATE_NOOP("Actions", "Fast mode")},
    {"turbo", QT_TRANSLATE_NOOP("Actions", "Turbo mode")},
    {"variability", QT_TRANSLATE_NOOP("Actions", "Variability mode")},
    {"seed*", QT_TRANSLATE_NOOP("Actions", "Seed")},
    {"remix", QT_TRANSLATE_NOOP("Actions", "Remix mode")},
};

} // namespace

std::span<const ActionName> midjourneyActions()
{
    return actions;
}
