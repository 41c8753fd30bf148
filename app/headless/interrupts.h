// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

// Ctrl+C and a polite request to end, as a signal of the event loop. While this object exists, the first one is reported here; the second
// ends the program as if this were not here. At most one at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

    [[nodiscard]] static bool isRaised(); // since this was made; from any thread, and before raised() is emitted

signals:
    void raised(int exitCode); // 128 + the signal's number, as shells count: 130 for Ctrl+C

private:
    class Watcher;
    std::unique_ptr<Watcher> m_watcher;
};
