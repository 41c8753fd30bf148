// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/messages/messages.h"

// Something that the user should know and need not answer.
struct Notice
{
    enum class Level { Info, Warning };

    QString text{}; // a sentence or two
    ActionId action = ActionId::None;
    Level level = Level::Info;
    QString folder{};   // where something now lies; empty: nowhere
    QString page{};     // the path of a page that shows it; empty: there is none
    JobKey job{};       // the job that it is about; empty: none in particular
    QString service{};  // of OpenAs: its name
    bool lasts = false; // reports a state, not the result of a command: the next command leaves it

    bool operator==(const Notice &) const = default;
};
