// SPDX-License-Identifier: MIT
#include "app/services/useapi/states.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

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

JobState liveStateFrom(const QString &text)
{
    static constexpr std::array<std::pair<QLatin1StringView, JobState>, 22> known{{
        {"created"_L1, JobState::Queued},      {"pending"_L1, JobState::Queued},      {"queued"_L1, JobState::Queued},
        {"waiting"_L1, JobState::Queued},      {"submitted"_L1, JobState::Queued},    {"throttled"_L1, JobState::Queued},
        {"completed"_L1, JobState::Succeeded}, {"complete"_L1, JobState::Succeeded},  {"succeeded"_L1, JobState::Succeeded},
        {"succeed"_L1, JobState::Succeeded},   {"success"_L1, JobState::Succeeded},   {"done"_L1, JobState::Succeeded},
        {"finished"_L1, JobState::Succeeded},  {"finish"_L1, JobState::Succeeded},    {"failed"_L1, JobState::Failed},
        {"failure"_L1, JobState::Failed},      {"error"_L1, JobState::Failed},        {"timeout"_L1, JobState::Failed},
        {"moderated"_L1, JobState::Moderated}, {"cancelled"_L1, JobState::Cancelled}, {"canceled"_L1, JobState::Cancelled},
        {"deleted"_L1, JobState::Cancelled},
    }};
    if (text.trimmed().isEmpty())
        return JobState::Unknown;
    const auto row
        = std::find_if(known.begin(), known.end(), [&](const auto &each) { return text.compare(each.first, Qt::CaseInsensitive) == 0; });
    return row == known.end() ? JobState::Running : row->second;
}
