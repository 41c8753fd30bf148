// SPDX-License-Identifier: MIT
#include "ui/common/firstpaint.h"

#include <QEvent>
#include <QWidget>

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &widget, std::function<void()> then)
        : QObject(&widget)
        , m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    deleteLater();
                    m_then();
                },
                Qt::QueuedConnection); // after the whole of it
        }
        return false;
    }

private:
    const std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget &widget, const std::function<void()> &then)
{
    new FirstPaint(widget, then); // a child of the widget
}
