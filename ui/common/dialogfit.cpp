#include "ui/common/dialogfit.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>
#include <QWidget>

namespace {

int heightFor(const QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalMinimumSize().height();
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
        for (QWidget *part : m_dialog.findChildren<QWidget *>()) {
            if (part->layout())
                part->layout()->activate();
        }
        m_dialog.layout()->activate();
        for (const auto *pages : m_dialog.findChildren<QStackedWidget *>()) {
            for (int i = 0; i < pages->count(); ++i) {
                if (QWidget *page = pages->widget(i); page->layout())
                    page->setMinimumHeight(heightFor(*page->layout(), pages->width()));
            }
        }
        m_dialog.setMinimumHeight(heightFor(*m_dialog.layout(), m_dialog.width()));
    }

    QWidget &m_dialog;
};

} // namespace

void keepFit(QWidget &dialog)
{
    new FitKeeper(dialog); // a child of it
}
