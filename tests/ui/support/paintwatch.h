// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QObject>

#include <chrono>
#include <functional>

class QWidget;

// Waits until a widget has been painted once more, with its window brought to the screen.
class PaintWatch : public QObject
{
public:
    // From now on. `isRequested` returns, while it is being painted, whether it shows what is waited for; without it any painting counts.
    explicit PaintWatch(QWidget &widget, std::function<bool()> isRequested = {});

    // Runs the event loop. False: it was not painted in time.
    [[nodiscard]] bool wait(std::chrono::milliseconds limit = std::chrono::seconds(20));

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isRequested;
    QEventLoop m_loop;
    bool m_isPainted = false;
};
