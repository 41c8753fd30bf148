// SPDX-License-Identifier: MIT
#include "app/services/medialabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct SharedLabel
{
    const char *role;
    const char *text;
};

constexpr SharedLabel sharedLabels[] = {
    {"grid", QT_TRANSLATE_NOOP("Wording", "Grid")},          {"image", QT_TRANSLATE_NOOP("Wording", "Image %1")},
    {"video", QT_TRANSLATE_NOOP("Wording", "Video %1")},     {"attachment", QT_TRANSLATE_NOOP("Wording", "Attachment %1")},
    {"seed", QT_TRANSLATE_NOOP("Wording", "Seed image %1")}, {"embed", QT_TRANSLATE_NOOP("Wording", "Embed %1")},
    {"preview", QT_TRANSLATE_NOOP("Wording", "Preview %1")}, {"source", QT_TRANSLATE_NOOP("Wording", "Source %1")},
    {"cell", QT_TRANSLATE_NOOP("Wording", "Cell %1")},       {"audio", QT_TRANSLATE_NOOP("Wording", "Audio %1")},
    {"report", QT_TRANSLATE_NOOP("Wording", "Report %1")},   {"file", QT_TRANSLATE_NOOP("Wording", "File %1")},
    {"stem", QT_TRANSLATE_NOOP("Wording", "Stem %1")},       {"poster", QT_TRANSLATE_NOOP("Wording", "Poster %1")},
    {"cover", QT_TRANSLATE_NOOP("Wording", "Cover %1")},
};

} // namespace

QString labelOf(const QByteArray &role, int number)
{
    const auto *label = std::find_if(std::begin(sharedLabels), std::end(sharedLabels), [&](const auto &each) { return role == each.role; });
    if (label == std::end(sharedLabels))
        return {};
    const QString text = QCoreApplication::translate("Wording", label->text);
    return text.contains("%1"_L1) ? text.arg(number) : text;
}

QString guessLabel(const QString &label)
{
    //: %1: such as Image 2, at a guessed address
    return QCoreApplication::translate("Wording", "%1 (guess)").arg(label);
}
