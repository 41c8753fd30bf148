// SPDX-License-Identifier: MIT
#include "ui/wallswitch.h"

#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallpane.h"

#include <utility>

WallSwitch::WallSwitch(WallPane &wall, QWidget &pages, JobController &controller, JobsPane &jobs, DetailPane &details,
                       PreferencesStore &preferences, QWidget *parent)
    : QStackedWidget(parent)
    , m_wall(wall)
    , m_pages(pages)
    , m_controller(controller)
    , m_details(details)
    , m_preferences(preferences)
{
    addWidget(&pages);
    addWidget(&wall);
    connect(&wall, &WallPane::jobRowRequested, &jobs, [&jobs, &details](int row, const MediaKey &media) {
        details.media().setCurrent(media);
        jobs.mark(row);
    });
    connect(&wall, &WallPane::selectionChanged, this, &WallSwitch::selectionChanged);
    connect(&wall, &WallPane::openRequested, this, &WallSwitch::openLarge);
    connect(&wall, &WallPane::leaveRequested, this, [this] { setWall(false); });
    connect(&wall, &WallPane::ratingRequested, this, &WallSwitch::ratingRequested);
    connect(&controller, &JobController::selectedChanged, &wall, [this] {
        if (isWallSeen())
            m_wall.showJob(m_controller.selected());
    });
    connect(&details.media(), &MediaPane::wallRequested, this, [this] {
        m_details.media().leaveFullScreen();
        setWall(true);
    });
    connect(&details.media(), &MediaPane::leaveRequested, this, [this] {
        if (!m_isOn)
            return;
        turn(true);
        m_wall.takeFocus();
    });
}

bool WallSwitch::isWallSeen() const
{
    return currentWidget() == &m_wall;
}

QList<JobMedia> WallSwitch::selected() const
{
    return isWallSeen() ? m_wall.selected() : QList<JobMedia>();
}

int WallSwitch::selectedCount() const
{
    return isWallSeen() ? m_wall.selectedCount() : 0;
}

void WallSwitch::turn(bool toWall)
{
    m_wall.setInUse(toWall);
    setCurrentWidget(toWall ? static_cast<QWidget *>(&m_wall) : &m_pages);
    emit selectionChanged();
}

void WallSwitch::setWall(bool isOn)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    turn(isOn);
    if (isOn)
        m_wall.showJob(m_controller.selected());
    if (isOn && hadFocus)
        m_wall.takeFocus();
    else if (hadFocus)
        m_details.media().takeFocus();
    if (std::exchange(m_isOn, isOn) == isOn)
        return;
    m_preferences.update([isOn](Preferences &all) { all.showsWall = isOn; });
    emit wallChanged(isOn);
}

void WallSwitch::openLarge()
{
    turn(false);
    m_details.setTab(0);
    m_details.media().takeFocus();
}
