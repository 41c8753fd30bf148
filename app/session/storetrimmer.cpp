// SPDX-License-Identifier: MIT
#include "app/session/storetrimmer.h"

#include "app/archive/archive.h"
#include "app/session/sessionservices.h"

#include <QThreadPool>

#include <utility>

StoreTrimmer::StoreTrimmer(const SessionServices &services, std::function<QSet<MediaKey>()> keysInUse)
    : m_services(services)
    , m_keysInUse(std::move(keysInUse))
{}

StoreTrimmer::~StoreTrimmer()
{
    *m_mustStop = true;
}

void StoreTrimmer::trim()
{
    if (m_isHeld)
        return;
    const auto forget = [&archive = m_services.archive](const QStringList &paths) { return archive.forgetFiles(paths); };
    const auto mustStop = [flag = m_mustStop] { return flag->load(); };
    m_services.workers.start([store = m_services.store, budget = m_services.storeBudget, inUse = m_keysInUse(), forget, mustStop] {
        (void)store.trim(budget, inUse, forget, mustStop);
    });
}

void StoreTrimmer::setHeld(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) == isHeld)
        return;
    if (isHeld)
        *std::exchange(m_mustStop, std::make_shared<std::atomic_bool>(false)) = true;
    else
        trim();
}
