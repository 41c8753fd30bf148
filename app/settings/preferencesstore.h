// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/preferences.h"

#include <QObject>
#include <QTimer>

#include <chrono>

// The preferences in use, and the only object that holds them. Whoever works with a setting reads it here and listens to changed(); whoever
// changes one calls update(). They are written to the file soon after, and at the latest when this ends. For one thread.
class PreferencesStore : public QObject
{
    Q_OBJECT

public:
    // Reads `file`; what is not there or makes no sense has its default. Nothing is written before something changes.
    explicit PreferencesStore(const QString &file, std::chrono::milliseconds writeDelay = std::chrono::milliseconds(250),
                              QObject *parent = nullptr);
    ~PreferencesStore() override;

    [[nodiscard]] const Preferences &current() const { return m_current; }
    void set(const Preferences &preferences);

    // `change` edits a copy of the current ones.
    template<typename Change>
    void update(const Change &change)
    {
        Preferences preferences = m_current;
        change(preferences);
        set(preferences);
    }

    void flush(); // writes now what waits to be written
    [[nodiscard]] const QString &file() const { return m_file; }

signals:
    // Never without a difference. What a listener changes is reported when all have heard of the change before.
    void changed(const Preferences &before, const Preferences &now);
    void writeFailed(); // the disk refused: once, until written(); it is tried again with each change, and at the end
    void written();     // after writeFailed()

private:
    void write();

    const QString m_file;
    Preferences m_current;
    Preferences m_reported;
    bool m_isReporting = false;
    bool m_isUnwritten = false; // also after a write that failed
    bool m_hasFailed = false;   // the last write
    QTimer m_writeSoon;
};
