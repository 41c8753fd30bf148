// SPDX-License-Identifier: MIT
#include "ui/media/sidepanel.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace {

constexpr int roomForBoth = 620;   // pixels; in less the picture would be small, so that the panel waits for the user
constexpr int minBeside = 460;     // in less the bar below a video would have no room
constexpr int minPanelWidth = 180; // for the longest of its words
constexpr int maxPanelWidth = 340; // longer lines are no use to it
constexpr int fullScreenWidth = 340;
constexpr int minFullScreenWidth = 210; // with its scroll bar
constexpr int minPanelHeight = 64;
constexpr int minPreviewHeight = 140; // with the line below it

} // namespace

bool isPanelShown(DataPanelChoice choice, const QSize &room, bool isRequired)
{
    switch (choice) {
    case DataPanelChoice::Automatic: return isRequired || room.width() >= roomForBoth;
    case DataPanelChoice::Shown: return true;
    case DataPanelChoice::Hidden: return false;
    }
    return false;
}

Qt::Orientation panelPlace(const QSize &room)
{
    return room.width() >= minBeside ? Qt::Horizontal : Qt::Vertical;
}

int panelLength(const QSize &room)
{
    if (panelPlace(room) == Qt::Vertical)
        return std::clamp(room.height() - minPreviewHeight, minPanelHeight, std::max(minPanelHeight, room.height() * 2 / 5));
    return std::clamp(room.width() * 2 / 5, minPanelWidth, maxPanelWidth);
}

SidePanel::SidePanel(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void SidePanel::setParts(QWidget *preview, QWidget *panel)
{
    addWidget(preview);
    addWidget(panel);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_panel = panel;
    m_panel->hide();
    arrange();
}

void SidePanel::setChoice(DataPanelChoice choice)
{
    m_choice = choice;
    arrange();
}

void SidePanel::setRequired(bool isRequired)
{
    if (std::exchange(m_isRequired, isRequired) != isRequired)
        arrange();
}

void SidePanel::setShownAway(bool isShown)
{
    m_isShownAway = isShown;
    arrange();
}

void SidePanel::moveTo(QBoxLayout &layout)
{
    m_isAway = true;
    m_panel->hide();
    layout.addWidget(m_panel);
    m_panel->setFixedWidth(std::clamp(layout.parentWidget()->width() * 2 / 5, minFullScreenWidth, fullScreenWidth));
    arrange();
}

void SidePanel::moveBack()
{
    m_isAway = false;
    m_panel->hide();
    m_panel->setMinimumWidth(0);
    m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    addWidget(m_panel);
    setStretchFactor(1, 0);
    divide();
    arrange();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_panel)
        return;
    if (!m_isDivided || panelPlace(size()) != orientation())
        divide();
    arrange();
}

// As it is meant to be, until the user moves the handle.
void SidePanel::divide()
{
    const Qt::Orientation place = panelPlace(size());
    setOrientation(place);
    const int whole = place == Qt::Horizontal ? width() : height();
    const int length = panelLength(size());
    if (!m_isAway) {
        m_isDivided = isVisible();
        m_panel->setMinimumSize(place == Qt::Horizontal ? QSize(minPanelWidth, 0) : QSize(0, minPanelHeight));
        setSizes({whole - length, length});
    }
}

void SidePanel::arrange()
{
    if (!m_panel)
        return;
    const bool isShown = m_isAway ? m_isShownAway : isPanelShown(m_choice, size(), m_isRequired);
    const bool isNew = isShown == m_panel->isHidden();
    if (isNew)
        m_panel->setVisible(isShown);
    if (isNew && isShown && !m_isAway && !m_isDivided)
        divide();
    if (std::exchange(m_isShown, isShown) != isShown)
        emit shownChanged(isShown);
}
