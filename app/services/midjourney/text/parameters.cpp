// SPDX-License-Identifier: MIT
#include "app/services/midjourney/text/parameters.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxParameters = 100;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Parameters)
};

struct Known
{
    const char *parameter;
    const char *name;
};

// docs.midjourney.com, "Parameter List"
constexpr Known knownParameters[]{
    {"ar", QT_TRANSLATE_NOOP("Parameters", "Aspect ratio")},
    {"aspect", QT_TRANSLATE_NOOP("Parameters", "Aspect ratio")},
    {"v", QT_TRANSLATE_NOOP("Parameters", "Version")},
    {"version", QT_TRANSLATE_NOOP("Parameters", "Version")},
    {"niji", QT_TRANSLATE_NOOP("Parameters", "Niji version")},
    {"s", QT_TRANSLATE_NOOP("Parameters", "Stylize")},
    {"stylize", QT_TRANSLATE_NOOP("Parameters", "Stylize")},
    {"style", QT_TRANSLATE_NOOP("Parameters", "Style")},
    {"raw", QT_TRANSLATE_NOOP("Parameters", "Raw mode")},
    {"c", QT_TRANSLATE_NOOP("Parameters", "Chaos")},
    {"chaos", QT_TRANSLATE_NOOP("Parameters", "Chaos")},
    {"w", QT_TRANSLATE_NOOP("Parameters", "Weirdness")},
    {"weird", QT_TRANSLATE_NOOP("Parameters", "Weirdness")},
    {"exp", QT_TRANSLATE_NOOP("Parameters", "Experimental look")},
    {"q", QT_TRANSLATE_NOOP("Parameters", "Quality")},
    {"quality", QT_TRANSLATE_NOOP("Parameters", "Quality")},
    {"hd", QT_TRANSLATE_NOOP("Parameters", "High definition")},
    {"seed", QT_TRANSLATE_NOOP("Parameters", "Seed")},
    {"sameseed", QT_TRANSLATE_NOOP("Parameters", "Same seed")},
    {"iw", QT_TRANSLATE_NOOP("Parameters", "Image weight")},
    {"sref", QT_TRANSLATE_NOOP("Parameters", "Style reference")},
    {"sw", QT_TRANSLATE_NOOP("Parameters", "Style weight")},
    {"sv", QT_TRANSLATE_NOOP("Parameters", "Style reference version")},
    {"cref", QT_TRANSLATE_NOOP("Parameters", "Character reference")},
    {"cw", QT_TRANSLATE_NOOP("Parameters", "Character weight")},
    {"oref", QT_TRANSLATE_NOOP("Parameters", "Omni reference")},
    {"ow", QT_TRANSLATE_NOOP("Parameters", "Omni weight")},
    {"p", QT_TRANSLATE_NOOP("Parameters", "Personalization")},
    {"profile", QT_TRANSLATE_NOOP("Parameters", "Personalization")},
    {"no", QT_TRANSLATE_NOOP("Parameters", "Exclude")},
    {"tile", QT_TRANSLATE_NOOP("Parameters", "Seamless tile")},
    {"stop", QT_TRANSLATE_NOOP("Parameters", "Stop at percent")},
    {"repeat", QT_TRANSLATE_NOOP("Parameters", "Repeat")},
    {"r", QT_TRANSLATE_NOOP("Parameters", "Repeat")},
    {"draft", QT_TRANSLATE_NOOP("Parameters", "Draft mode")},
    {"fast", QT_TRANSLATE_NOOP("Parameters", "Fast mode")},
    {"relax", QT_TRANSLATE_NOOP("Parameters", "Relax mode")},
    {"turbo", QT_TRANSLATE_NOOP("Parameters", "Turbo mode")},
    {"stealth", QT_TRANSLATE_NOOP("Parameters", "Stealth mode")},
    {"public", QT_TRANSLATE_NOOP("Parameters", "Public mode")},
    {"video", QT_TRANSLATE_NOOP("Parameters", "Video")},
    {"motion", QT_TRANSLATE_NOOP("Parameters", "Motion")},
    {"loop", QT_TRANSLATE_NOOP("Parameters", "Loop")},
    {"end", QT_TRANSLATE_NOOP("Parameters", "Last frame")},
    {"bs", QT_TRANSLATE_NOOP("Parameters", "Batch size")},
};

} // namespace

QString parameterName(const QString &parameter)
{
    const auto *found = std::ranges::find_if(knownParameters, [&](const Known &known) {
        return parameter.compare(QLatin1StringView(known.parameter), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(knownParameters) ? u"--"_s + parameter.left(100) : Text::tr(found->name);
}

QList<Field> parameterFields(const Prompt &prompt)
{
    QList<Field> fields;
    for (const PromptParameter &parameter : prompt.parameters.first(std::min(prompt.parameters.size(), maxParameters)))
        fields.append({.name = parameterName(parameter.name),
                       .value = parameter.value.isEmpty() ? Text::tr("On", "a parameter that is a switch") : parameter.value});
    return fields;
}
