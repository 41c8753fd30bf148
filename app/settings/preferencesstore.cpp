// SPDX-License-Identifier: MIT
#include "app/settings/preferencesstore.h"

#include <utility>

PreferencesStore::PreferencesStore(const QString &file, std::chrono::milliseconds writeDelay, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_current(readPreferences(file))
    , m_reported(m_current)
{
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writeDelay);
    connect(&m_writeSoon, &QTimer::timeout, this, &PreferencesStore::write);
}

PreferencesStore::~PreferencesStore()
{
    flush();
}

void PreferencesStore::set(const Preferences &preferences)
{
    if (preferences == m_current)
        return;
    m_current = preferences;
    m_isUnwritten = true;
    m_writeSoon.start();
    if (m_isReporting)
        return; // a listener changed it: the loop below goes on
    m_isReporting = true;
    while (m_reported != m_current) {
        const Preferences before = std::exchange(m_reported, m_current);
        emit changed(before, Preferences(m_reported));
    }
    m_isReporting = false;
}

void PreferencesStore::flush()
{
    if (m_isUnwritten)
        write();
}

void PreferencesStore::write()
{
    m_writeSoon.stop();
    m_isUnwritten = !writePreferences(m_current, m_file);
    if (std::exchange(m_hasFailed, m_isUnwritten) == m_isUnwritten)
        return;
    if (m_hasFailed)
        emit writeFailed();
    else
        emit written();
}
