// SPDX-License-Identifier: MIT
#include "ui/wallswitch.h"

#include "app/formats/fileformat.h"
#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/formatting.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/comparechoice.h"
#include "ui/media/compareview.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallpane.h"

#include <algorithm>
#include <utility>

WallSwitch::WallSwitch(WallPane &wall, QWidget &pages, JobController &controller, JobsPane &jobs, DetailPane &details,
                       PreferencesStore &preferences, QWidget *parent)
    : QStackedWidget(parent)
    , m_wall(wall)
    , m_pages(pages)
    , m_controller(controller)
    , m_jobs(jobs)
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
    connect(&details.media(), &MediaPane::focusMoved, this, &WallSwitch::follow);
    connect(&details.media(), &MediaPane::comparingEnded, this, &WallSwitch::endComparing);
    connect(&details.media(), &MediaPane::wallRequested, this, [this] {
        m_details.media().leaveFullScreen();
        setWall(true);
    });
    connect(&details.media(), &MediaPane::leaveRequested, this, &WallSwitch::returnToWall);
}

bool WallSwitch::isWallSeen() const
{
    return currentWidget() == &m_wall;
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
    if (isOn) {
        m_comparesFromWall = false;
        m_details.media().endComparing();
    }
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

void WallSwitch::returnToWall()
{
    if (!m_isOn)
        return;
    turn(true);
    m_wall.showJob(m_controller.selected(), m_details.media().currentKey()); // it may be another by now
    m_wall.takeFocus();
}

void WallSwitch::openLarge()
{
    m_jobs.markAlone(); // several that are chosen would lie over it
    turn(false);
    m_details.setTab(0);
    m_details.media().takeFocus();
}

bool WallSwitch::canCompare() const
{
    const int count = selectedCount();
    if (count < 2 || count > maxCompared)
        return false;
    const QList<WallItem> items = m_wall.selectedItems();
    return items.size() == count && std::all_of(items.begin(), items.end(), [](const WallItem &item) {
               const MediaType type = item.media.item.type;
               return !item.media.path.isEmpty() && (type == MediaType::Image || type == MediaType::Video);
           });
}

void WallSwitch::compareSelected()
{
    if (!canCompare())
        return;
    QList<ComparedMedia> media;
    for (const WallItem &item : m_wall.selectedItems()) {
        media.append({.key = item.media.item.key,
                      .name = sideBySide({item.media.item.label, item.title}),
                      .file = fileOf(item.media.item.key, item.media.path),
                      .job = item.job});
    }
    compare(media);
}

// What this run has not looked at is known by its path alone.
StoredFile WallSwitch::fileOf(const MediaKey &media, const QString &path)
{
    return m_controller.fileOf(media).value_or(StoredFile{.path = path, .format = formatOfName(path), .size = -1});
}

void WallSwitch::compare(const QList<ComparedMedia> &media)
{
    if (media.size() < 2)
        return;
    const bool isFromWall = isWallSeen() || (m_comparesFromWall && m_details.media().isComparing());
    openLarge();
    m_details.media().compare(media);
    m_comparesFromWall = isFromWall; // last: another comparison may have ended
}

void WallSwitch::endComparing()
{
    if (!std::exchange(m_comparesFromWall, false))
        return;
    m_details.media().leaveFullScreen();
    turn(m_isOn); // with what was selected
    if (m_isOn)
        m_wall.takeFocus();
}

void WallSwitch::follow(const JobMedia &media)
{
    if (m_isOn && m_wall.makeCurrent(media.media) && m_details.media().currentKey() == media.media)
        return; // else it was the current one there already
    m_details.media().setCurrent(media.media);
    m_controller.select(media.job);
}
