// SPDX-License-Identifier: MIT
#include "ui/jobs/markedjob.h"

#include <utility>

MarkedJob::Change MarkedJob::moveTo(const MarkedRow &row)
{
    if (!row.isThere) {
        m_id = 0;
        if (!std::exchange(m_isUnknown, false))
            return Change::None; // what is shown is not in the list: it is meant all the same
        m_key = m_before;
        return Change::Job;
    }
    const bool isSameRow = row.id != 0 && row.id == m_id;
    if (row.key.isEmpty()) {
        if (isSameRow)
            return Change::None; // known, and only not loaded any more, or still unknown
        if (!m_isUnknown)
            m_before = std::exchange(m_key, JobKey());
        m_id = row.id;
        m_isUnknown = true;
        return Change::Unknown;
    }
    m_id = row.id;
    const bool wasUnknown = std::exchange(m_isUnknown, false);
    if (row.key == m_key && !wasUnknown)
        return Change::None;
    m_key = row.key;
    return Change::Job;
}

void MarkedJob::setShown(const JobKey &key)
{
    m_shown = key;
    if (key.isEmpty() && m_isUnknown)
        return; // only until the row is loaded
    m_isUnknown = false;
    if (std::exchange(m_key, key) != key)
        m_id = 0;
}

bool MarkedJob::isSameAs(const MarkedJob &earlier) const
{
    return earlier.m_isUnknown ? m_id == earlier.m_id : !m_isUnknown && m_key == earlier.m_key;
}
