// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QSet>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

struct SessionServices;

// Keeps the media store within its budget, in a worker; never while something is saved: what would go may be what is about to be saved, and
// its link may be dead by now.
class StoreTrimmer
{
public:
    StoreTrimmer(const SessionServices &services, std::function<QSet<MediaKey>()> keysInUse);
    ~StoreTrimmer(); // what runs ends with the file it is at
    Q_DISABLE_COPY_MOVE(StoreTrimmer)

    void trim();               // nothing while it is held
    void setHeld(bool isHeld); // what runs ends with the file it is at; the store is trimmed afterwards

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    const SessionServices &m_services;
    const std::function<QSet<MediaKey>()> m_keysInUse;
    Flag m_mustStop = std::make_shared<std::atomic_bool>(false); // of all that run
    bool m_isHeld = false;
};
