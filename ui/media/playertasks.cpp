// SPDX-License-Identifier: MIT
#include "ui/media/playertasks.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int maxSteps = 1000; // a key that is held down: what is shown must not lag behind for minutes

} // namespace

void PlayerTasks::seek(qint64 position)
{
    m_position = position;
    m_steps = 0;
}

void PlayerTasks::step(int frames)
{
    m_steps = static_cast<int>(std::clamp<qint64>(qint64{m_steps} + frames, -maxSteps, maxSteps));
}

void PlayerTasks::dropSteps()
{
    m_steps = 0;
}

void PlayerTasks::clear()
{
    m_position.reset();
    m_steps = 0;
}

std::optional<PlayerTasks::Task> PlayerTasks::takeNext()
{
    if (m_position)
        return Task{.kind = Task::Kind::Seek, .position = *std::exchange(m_position, std::nullopt)};
    if (m_steps == 0)
        return {};
    const bool isForward = m_steps > 0;
    m_steps += isForward ? -1 : 1;
    return Task{.kind = isForward ? Task::Kind::Forward : Task::Kind::Back};
}
