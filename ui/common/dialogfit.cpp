// SPDX-License-Identifier: MIT
#include "ui/common/dialogfit.h"

#include "ui/common/screenroom.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace {

int heightFor(const QLayout &layout, int width)
{
    const int least = layout.totalMinimumSize().height();
    return layout.hasHeightForWidth() ? std::max(layout.totalHeightForWidth(width), least) : least;
}

class FitKeeper : public QObject
{
public:
    explicit FitKeeper(QWidget &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Show:
            fit();
            if (!std::exchange(m_wasShown, true)) // what its layout would like may be higher than the texts at this width
                m_dialog.resize(std::min(m_dialog.width(), roomOnScreen(m_dialog).width()), m_dialog.minimumHeight());
            break;
        case QEvent::Resize:
        case QEvent::LayoutRequest: fit(); break;
        default: break;
        }
        return false;
    }

private:
    void fit()
    {
        if (!m_dialog.isVisible()) // the pages of tabs have no width yet
            return;
        // A window manager that takes the window over may report a size from before, far too narrow. It passes at once, while a height for
        // that width would stay.
        if (m_dialog.width() < m_dialog.minimumWidth())
            return;
        for (QWidget *part : m_dialog.findChildren<QWidget *>()) {
            if (part->layout())
                part->layout()->activate();
        }
        m_dialog.layout()->activate();
        for (const auto *pages : m_dialog.findChildren<QStackedWidget *>())
            fitPages(*pages);
        m_dialog.setMinimumHeight(heightFor(*m_dialog.layout(), m_dialog.width()));
    }

    void fitPages(const QStackedWidget &pages)
    {
        const int others = heightFor(*m_dialog.layout(), m_dialog.width()) - pages.minimumSizeHint().height();
        const int room = roomOnScreen(m_dialog).height() - others;
        bool isChanged = false;
        for (int i = 0; i < pages.count(); ++i) {
            QWidget *page = pages.widget(i);
            const auto *area = qobject_cast<const QScrollArea *>(page);
            const QWidget *content = area ? area->widget() : page;
            if (!content->layout())
                continue;
            const int height = heightFor(*content->layout(), pages.width());
            const int least = area ? std::min(height, room) : height;
            isChanged = isChanged || least != page->minimumHeight();
            page->setMinimumHeight(least);
        }
        if (isChanged) // the tabs around the pages would see it only with the next event, and the dialog's layout from them
            pages.parentWidget()->updateGeometry();
    }

    QWidget &m_dialog;
    bool m_wasShown = false;
};

} // namespace

void keepFit(QWidget &dialog)
{
    new FitKeeper(dialog); // a child of it
}
