// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QString>

// A row of the list as far as it is known.
struct MarkedRow
{
    bool isThere = false;
    qint64 id = 0; // the archive's; 0: it has none
    JobKey key{};  // empty: the row is not loaded yet
};

// Which job the list means. A mark is at its row at once; the row's key is there when the row is loaded, and the job when the archive has
// delivered it. Until then nothing may act: what is still shown is another job. A plain value without I/O: the list reports where the mark
// is, the session what it shows.
class MarkedJob
{
public:
    enum class Change {
        None,
        Job,     // another job is meant: key()
        Unknown, // the row is not loaded: nobody knows yet which job is meant
    };

    // The mark is at this row now. Where it is lost before its row was loaded, the job from before is meant again.
    [[nodiscard]] Change moveTo(const MarkedRow &row);
    // The session shows this job now, perhaps one that nobody has marked; empty: none.
    void setShown(const JobKey &key);

    [[nodiscard]] const JobKey &key() const { return m_key; } // empty: no job, or not known yet
    // Is the same job meant as by this one, of which less may have been known?
    [[nodiscard]] bool isSameAs(const MarkedJob &earlier) const;
    [[nodiscard]] qint64 unknownId() const { return m_isUnknown ? m_id : 0; }
    [[nodiscard]] bool isUnknown() const { return m_isUnknown; }
    [[nodiscard]] bool isFinal() const { return !m_isUnknown && m_key == m_shown; } // what is meant is what is shown

private:
    JobKey m_key;
    JobKey m_before; // meant before the one that is not known yet
    JobKey m_shown;
    qint64 m_id = 0; // of the marked row
    bool m_isUnknown = false;
};
