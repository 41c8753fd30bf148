#pragma once

#include "app/common/wording.h"

// Something that the user should know and need not answer.
struct Notice
{
    enum class Level { Info, Warning };

    QString text{}; // a sentence or two
    ActionId action = ActionId::None;
    Level level = Level::Info;
    QString folder{}; // where something now lies; empty: nowhere

    bool operator==(const Notice &) const = default;
};
