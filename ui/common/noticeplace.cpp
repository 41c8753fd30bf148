// SPDX-License-Identifier: MIT
#include "ui/common/noticeplace.h"

#include "ui/common/noticebar.h"

#include <QBoxLayout>
#include <QEvent>

namespace {

constexpr int margin = 12;

} // namespace

NoticePlace::NoticePlace(NoticeBar &bar, QBoxLayout &layout, QWidget &content)
    : QObject(&bar)
    , m_bar(bar)
    , m_layout(layout)
    , m_content(content)
{
    connect(&bar, &NoticeBar::aboutToShow, this, &NoticePlace::put);
    bar.installEventFilter(this);
    content.installEventFilter(this);
}

void NoticePlace::put()
{
    m_bar.setFrameShape(m_bar.isPassing() ? QFrame::Box : QFrame::NoFrame); // on what may look like it
    const bool isInLayout = m_layout.indexOf(&m_bar) >= 0;
    if (!m_bar.isPassing()) {
        if (!isInLayout)
            m_layout.insertWidget(m_layout.indexOf(&m_content), &m_bar);
        return;
    }
    if (isInLayout)
        m_layout.removeWidget(&m_bar);
    const QRect room = m_content.geometry().adjusted(margin, margin, -margin, -margin);
    const int width = std::min(m_bar.widthOnOneLine(), room.width());
    QRect place(0, 0, width, m_bar.heightForWidth(width));
    place.moveCenter(room.center());
    place.moveBottom(room.bottom());
    m_bar.setGeometry(place);
    m_bar.raise();
}

bool NoticePlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == &m_content && (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    const bool needsOtherRoom = watched == &m_bar && event->type() == QEvent::LayoutRequest;
    if ((isResized || needsOtherRoom) && m_bar.isVisible() && m_bar.isPassing())
        put();
    return QObject::eventFilter(watched, event);
}
