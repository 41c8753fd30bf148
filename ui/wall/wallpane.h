// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/wall/wallmodel.h"
#include "ui/media/player.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class JobController;
class OpenRecord;
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
    WallPane(JobController &controller, Thumbnails &thumbnails, PreferencesStore &preferences, const PlayerMaker &makePlayer,
             QWidget *parent = nullptr, OpenRecord *record = nullptr);

    void setInUse(bool isInUse); // it is seen
    // Which the session shows now: its picture, or else its first, is the current one, unless one of the job is already.
    void showJob(const JobKey &key, const MediaKey &media = {});
    void takeFocus();
    // In the order of the wall, loaded or not; `then` is not called when `context` has gone.
    void withSelected(QObject *context, const std::function<void(const QList<JobMedia> &)> &then) const;
    [[nodiscard]] QList<WallItem> selectedItems() const; // those that are loaded
    [[nodiscard]] int selectedCount() const;
    bool makeCurrent(const MediaKey &media); // and leaves the selection as it is; false: it is not there, or not loaded

signals:
    void jobRowRequested(int listRow, const MediaKey &media); // the current picture is of this job of the list
    void openRequested();                                     // the current picture, large
    void leaveRequested();
    void selectionChanged();
    void compareRequested();                          // of the selected ones
    void trayRequested();                             // the same
    void ratingRequested(int stars);                  // of the selected ones
    void dragRequested();                             // of the selected ones, out of the window
    void menuRequested(const QPoint &globalPosition); // for the current picture

private:
    void layOut();
    void connectView(PreferencesStore &preferences);
    void showCount();
    void requestJob(int row);
    void noteSelection();
    void restoreSelection();

    JobController &m_controller;
    const std::unique_ptr<WallModel> m_model;
    QLabel *m_count;
    QCheckBox *m_grids;
    QSlider *m_size;
    WallView *m_view;
    QLabel *m_empty;
    JobKey m_awaited;                          // is shown, and has no picture on the wall yet
    QPersistentModelIndex m_unknown;           // the current one, while it is not known which media item it is
    std::optional<WallModel::Place> m_current; // while the rows come and go, as below
    QSet<WallModel::Place> m_selected;
    bool m_isFollowing = false; // the job that is shown, or the rows: nobody has chosen a picture
};
