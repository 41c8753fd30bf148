// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

// Seeks and single frame steps that wait for the one under way: a seek replaces all that was waiting, steps there and back cancel each
// other. A plain value.
class PlayerTasks
{
public:
    struct Task
    {
        enum class Kind { Seek, Forward, Back };

        Kind kind = Kind::Seek;
        qint64 position = 0; // ms, of a seek

        bool operator==(const Task &) const = default;
    };

    void seek(qint64 position);
    void step(int frames);
    void dropSteps();
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_position && m_steps == 0; }
    [[nodiscard]] std::optional<Task> takeNext();

private:
    std::optional<qint64> m_position; // ms
    int m_steps = 0;
};
