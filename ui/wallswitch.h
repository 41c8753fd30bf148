// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QStackedWidget>

class DetailPane;
class JobController;
class JobsPane;
class PreferencesStore;
class WallPane;
struct ComparedMedia;
struct JobMedia;
struct StoredFile;

// The middle of the window: the wall, or the page of the job. What is opened from the wall lies over it, and Esc returns to it. The job of
// the picture that is current on the wall is the one that is marked in the list, so that all commands mean it.
class WallSwitch : public QStackedWidget
{
    Q_OBJECT

public:
    WallSwitch(WallPane &wall, QWidget &pages, JobController &controller, JobsPane &jobs, DetailPane &details,
               PreferencesStore &preferences, QWidget *parent = nullptr);

    void setWall(bool isOn); // remembered
    [[nodiscard]] bool isWall() const { return m_isOn; }
    [[nodiscard]] bool isWallSeen() const;   // and nothing is opened from it
    [[nodiscard]] int selectedCount() const; // on the wall; 0 while it is not seen
    [[nodiscard]] WallPane &wall() { return m_wall; }

    [[nodiscard]] bool canCompare() const;           // what is selected on the wall: two to four pictures or videos that are here
    void compareSelected();                          // side by side; back to the wall afterwards
    void compare(const QList<ComparedMedia> &media); // of any jobs, and back to where it began
    // Of a media item of any job, in the store.
    [[nodiscard]] StoredFile fileOf(const MediaKey &media, const QString &path);

signals:
    void selectionChanged(); // or the wall has come or gone
    void wallChanged(bool isOn);
    void ratingRequested(int stars); // of what is selected

private:
    void turn(bool toWall);
    void openLarge();
    void returnToWall();
    void follow(const JobMedia &media); // the focus in a comparison
    void endComparing();

    WallPane &m_wall;
    QWidget &m_pages;
    JobController &m_controller;
    JobsPane &m_jobs;
    DetailPane &m_details;
    PreferencesStore &m_preferences;
    bool m_isOn = false;
    bool m_comparesFromWall = false;
};
