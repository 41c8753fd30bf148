// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/wall/wallmodel.h"

#include <QWidget>

#include <memory>

class JobController;
class PreferencesStore;
class QCheckBox;
class QLabel;
class QSlider;
class QStackedLayout;
class Thumbnails;
class WallView;

// The wall with its controls: how many pictures there are, how large they are, and whether grids are among them.
class WallPane : public QWidget
{
    Q_OBJECT

public:
    WallPane(JobController &controller, Thumbnails &thumbnails, PreferencesStore &preferences, QWidget *parent = nullptr);

    void setInUse(bool isInUse);     // it is seen
    void showJob(const JobKey &key); // which the session shows now: its first picture is the current one, unless one of it is already
    void takeFocus();
    [[nodiscard]] QList<JobMedia> selected() const;      // in the order of the wall, as far as they are loaded
    [[nodiscard]] QList<WallItem> selectedItems() const; // the same, with what is known of them
    [[nodiscard]] int selectedCount() const;
    void makeCurrent(const MediaKey &media); // and leaves the selection as it is

signals:
    void jobRowRequested(int listRow, const MediaKey &media); // the current picture is of this job of the list
    void openRequested();                                     // the current picture, large
    void leaveRequested();
    void selectionChanged();
    void compareRequested();                          // of the selected ones
    void ratingRequested(int stars);                  // of the selected ones
    void menuRequested(const QPoint &globalPosition); // for the current picture

private:
    void layOut();
    void connectView(PreferencesStore &preferences);
    void showCount();

    JobController &m_controller;
    const std::unique_ptr<WallModel> m_model;
    QLabel *m_count;
    QCheckBox *m_grids;
    QSlider *m_size;
    WallView *m_view;
    QLabel *m_empty;
    JobKey m_awaited;           // is shown, and has no picture on the wall yet
    bool m_isFollowing = false; // the job that is shown: nobody has chosen a picture
};
