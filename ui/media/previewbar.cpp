// SPDX-License-Identifier: MIT
#include "ui/media/previewbar.h"

#include "ui/common/icons.h"
#include "ui/media/imageview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace {

// Its icon has the colour of the button's own palette: a full screen is black whatever the window is.
class FlatButton : public QToolButton
{
public:
    FlatButton(const QString &symbol, QWidget *parent)
        : QToolButton(parent)
        , m_icon(symbol.isEmpty() ? QIcon() : symbolicIcon(symbol, this))
    {}

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (!m_icon.isNull())
            option->icon = m_icon;
    }

private:
    const QIcon m_icon;
};

} // namespace

QToolButton *makeFlatButton(QAction *action, QWidget *parent)
{
    auto *button = new FlatButton(action->property(symbolProperty).toString(), parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the preview
    button->setAccessibleName(action->text());
    return button;
}

PreviewBar::PreviewBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_info(new QLabel(this))
    , m_zoom(new QToolButton(this))
{
    m_info->setTextFormat(Qt::PlainText);
    m_info->setWordWrap(true); // what is odd about a file is longer than a narrow window
    m_info->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->hide();
    m_row->setContentsMargins(12, 0, 6, 0); // what is higher here is lower above
    m_row->setSpacing(0);
    m_row->addWidget(m_info, 1);
    m_row->addWidget(m_zoom);
}

void PreviewBar::setInfo(const QString &info)
{
    m_info->setText(info);
}

void PreviewBar::setZoom(const QString &zoom)
{
    m_zoom->setText(zoom);
    //: %1: a zoom, such as 43%
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(zoom));
    m_zoom->setVisible(!zoom.isEmpty());
}

void PreviewBar::setActions(QAction *fit, const QList<QAction *> &buttons)
{
    auto *menu = new QMenu(m_zoom);
    menu->addAction(fit);
    menu->addSeparator();
    for (const qreal scale : {0.5, 1.0, 2.0, 4.0})
        connect(menu->addAction(percentText(scale)), &QAction::triggered, this, [this, scale] { emit scaleRequested(scale); });
    m_zoom->setMenu(menu);
    QWidget *before = m_zoom; // Tab goes along the line, and then down
    for (QAction *action : buttons) {
        QWidget *button = makeFlatButton(action, this);
        m_row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
}
