// SPDX-License-Identifier: MIT
#include "ui/media/fullscreenview.h"

#include "ui/common/formatting.h"
#include "ui/media/fullscreenbar.h"
#include "ui/media/infooverlay.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

#include <utility>

namespace {

constexpr int reportDistance = 24; // from the upper edge

QPalette blackPalette()
{
    QPalette palette;
    const QColor text(0xe6, 0xe6, 0xe6);
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Button, QColor(0x2c, 0x2c, 0x2c));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

bool isMotion(QEvent::Type type)
{
    return type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

FullScreenView::FullScreenView(QWidget *parent, std::chrono::milliseconds patience)
    : QWidget(parent, Qt::Window)
    , m_room(new QHBoxLayout(this))
    , m_bar(new FullScreenBar(this))
    , m_notice(new InfoOverlay(this))
{
    m_notice->hide();
    m_noticeTimer.setSingleShot(true);
    connect(&m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    setAccessibleName(tr("Full Screen"));
    setPalette(blackPalette());
    setAutoFillBackground(true);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSizeConstraint(QLayout::SetNoConstraint); // the screen decides
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FullScreenView::rest);
    connect(m_bar, &FullScreenBar::leaveRequested, this, &FullScreenView::leave);
}

FullScreenView::~FullScreenView()
{
    hidePointer(false);
}

void FullScreenView::open()
{
    const QWidget *window = parentWidget()->window();
    setWindowTitle(window->windowTitle());
    setGeometry(window->screen()->geometry());
    showFullScreen();
    // Every motion comes to the window, also where no widget tracks the mouse.
    windowHandle()->removeEventFilter(this);
    windowHandle()->installEventFilter(this);
    activateWindow();
    wake();
}

void FullScreenView::leave()
{
    if (!isVisible())
        return;
    m_patience.stop();
    m_notice->hide();
    hidePointer(false);
    showBar(false);
    emit aboutToLeave();
    hide();
}

void FullScreenView::report(const QString &words)
{
    if (!isVisible())
        return;
    m_notice->setWords(words, rect());
    m_notice->move((width() - m_notice->width()) / 2, reportDistance); // above: what plays has its bar below
    m_notice->setAccessibleName(words);
    m_notice->show();
    m_noticeTimer.start(readingTime(words));
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool FullScreenView::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && isMotion(event->type())) {
        hidePointer(false);
        wake();
        showBar(true);
    } else if (isVisible() && (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusIn)) {
        wake();                                     // what a key brings is seen, the pointer is not
    } else if (event->type() == QEvent::FocusOut) { // a dialog in front needs the pointer
        hidePointer(false);
    }
    return QWidget::eventFilter(watched, event);
}

void FullScreenView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void FullScreenView::closeEvent(QCloseEvent *event)
{
    leave();
    event->accept();
}

void FullScreenView::wake()
{
    m_patience.start();
    if (std::exchange(m_isResting, false))
        emit restingChanged(false);
}

void FullScreenView::rest()
{
    const bool isBarUsed = m_bar->isVisible() && m_bar->underMouse();
    if (isBarUsed || QGuiApplication::mouseButtons() != Qt::NoButton) { // something is held
        m_patience.start();
        return;
    }
    hidePointer(isActiveWindow());
    showBar(false);
    m_isResting = true;
    emit restingChanged(true);
}

void FullScreenView::setBarOffered(bool isOffered)
{
    m_isBarOffered = isOffered;
    if (!isOffered)
        showBar(false);
}

void FullScreenView::showBar(bool isShown)
{
    if (isShown == m_bar->isVisible() || (isShown && !m_isBarOffered))
        return;
    const bool hadFocus = m_bar->isAncestorOf(QApplication::focusWidget());
    m_bar->setShown(isShown);
    if (hadFocus && m_room->count() > 0)
        m_room->itemAt(0)->widget()->setFocus();
}

void FullScreenView::hidePointer(bool isHidden)
{
    if (std::exchange(m_isPointerHidden, isHidden) == isHidden)
        return;
    if (isHidden)
        QApplication::setOverrideCursor(Qt::BlankCursor);
    else
        QApplication::restoreOverrideCursor();
}
