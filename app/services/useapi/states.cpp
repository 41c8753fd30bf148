// SPDX-License-Identifier: MIT
#include "app/services/useapi/states.h"

#include <array>
#include <utility>

JobState houseStateFrom(QStringView text)
{
    static constexpr std::array<std::pair<QStringView, JobState>, 7> known{{
        {u"created", JobState::Queued},
        {u"started", JobState::Running},
        {u"progress", JobState::Running},
        {u"completed", JobState::Succeeded},
        {u"moderated", JobState::Moderated},
        {u"failed", JobState::Failed},
        {u"cancelled", JobState::Cancelled},
    }};
    for (const auto &[name, state] : known) {
        if (text == name)
            return state;
    }
    return JobState::Unknown;
}
