// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobsummary.h"
#include "app/media/medialistmodel.h"
#include "app/messages/messages.h"
#include "ui/media/mediastep.h"
#include "ui/media/textresult.h"
#include "ui/media/videofacts.h"
#include "ui/windowservices.h"

#include <QWidget>

#include <optional>

class CompareCaptions;
class Filmstrip;
class ImageView;
struct ComparedMedia;
class FullScreenView;
class MediaRows;
class MediaView;
class PreviewBar;
class QAction;
class QVBoxLayout;
class MediaViewer;
class NeighbourImages;
class SidePanel;
class Slideshow;
class Thumbnails;

// The media of the job: the preview of the current one or a comparison of some, a line that describes it, and the filmstrip of all.
class MediaPane : public QWidget
{
    Q_OBJECT

public:
    MediaPane(const WindowServices &services, Thumbnails &thumbnails, QWidget *parent = nullptr);

    // What stands beside the preview, and what takes its place for a job that made a text and no media. Takes both, once.
    void setParts(QWidget *dataPanel, QWidget *textPage);

    // What is shown where there is no media item; `problemText`: what the service says of it, empty: nothing.
    void setJob(const JobSummary &job, const QString &problemText, TextResult text);
    [[nodiscard]] MediaKey currentKey() const { return m_key; } // empty: no media item
    [[nodiscard]] QList<MediaKey> selectedKeys() const;
    // That a rating or the tray is meant for: the selected ones, of those that are compared one.
    [[nodiscard]] QList<JobMedia> chosenMedia() const;
    [[nodiscard]] QImage currentImage() const;

    void step(int steps); // to another media item, or past the end of the job
    void stepJob(int jobs) { emit jobStepRequested(jobs); }
    void beginAt(std::optional<MediaEnd> end); // whatever job is shown next; nothing: as usual
    void showHint(const QString &words);       // over the preview, for a while
    [[nodiscard]] MediaViewer &viewer() { return *m_viewer; }

    void toggleFullScreen();
    void leaveFullScreen();                          // where it is
    void report(const QString &words);               // on the full screen, which hides the notice bar
    void toggleComparison();                         // of the selected media, else of those like the current one
    void compare(const QList<ComparedMedia> &media); // of any jobs; comparingEnded() follows
    void endComparing();
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] ComparedMedia focusedOther() const; // of media of any jobs; an empty key: none are compared
    void toggleInfo();
    [[nodiscard]] ImageView *zoomView() const; // nullptr: nothing can be zoomed
    // In the line below the preview, see PreviewBar, and over the full screen.
    void setActions(QAction *fit, const QList<QAction *> &buttons, const QList<QAction *> &onFullScreen);
    void toggleSlideshow();
    void stopSlideshow();
    void goOn();                          // to the next media item
    void setCurrent(const MediaKey &key); // of this job, or of the one that is shown next
    void takeFocus();
    void toggleData(); // shows or hides the panel beside the preview, here or on the full screen
    [[nodiscard]] bool isDataShown() const;
    [[nodiscard]] bool isTextShown() const; // in the place of the preview
    [[nodiscard]] QSize currentPixels() const;
    [[nodiscard]] std::chrono::milliseconds currentDuration() const;
    [[nodiscard]] VideoFacts currentVideoFacts() const;
    [[nodiscard]] bool canCompare() const;

signals:
    void endPassed(int steps); // there is nothing further in this job: 1, and nothing before: -1
    void slideshowChanged(bool isRunning);
    void jobStepRequested(int jobs); // to the next job, or the previous one: -1
    void wallRequested();
    void compareRequested();
    void trayRequested();                   // see MediaViewer
    void comparingEnded();                  // of media of any jobs
    void focusMoved(const JobMedia &media); // to another of those
    void leaveRequested();                  // Esc, where there is nothing else to leave
    void currentChanged();                  // another media item, another state of it, or it can be compared by now
    void menuRequested(const MediaKey &mediaKey, const QPoint &globalPosition);
    void measured();                             // more is known of the current item: its size, say
    void dataShownChanged();                     // see isDataShown(), isTextShown()
    void detailsRequested();                     // there is more to read than to see
    void jobActionRequested(ActionId action);    // that helps with the current media item and is none of ours
    void openRequested(const QString &path);     // a stored file, by its folder
    void openWithRequested(const QString &path); // a stored file, with the system's program for it
    void linkActivated(const QUrl &url);         // in a text
    void saveFrameRequested(const MediaKey &mediaKey, const QImage &frame);
    void dragRequested(const QList<MediaKey> &mediaKeys, QWidget *source);
    void linkRequested(const MediaKey &mediaKey); // the item's own link, in a browser
    void ratingRequested(int stars);              // of chosenMedia()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectViews();
    void connectViewer();
    void connectComparison();
    void connectSlideshow(PreferencesStore &preferences);
    void showSlide();
    void showNextSlide();
    void connectThumbnails(Thumbnails &thumbnails);
    void connectPreferences(PreferencesStore &preferences);
    void chooseRow();
    void showCurrent();
    void showText(bool isShown); // or else the preview
    void requirePanel();
    void showNoMedia();
    void moveStrip(QVBoxLayout &layout);
    void showStrip(); // unless there is nothing in it, or it is not wished
    void prepareNeighbours();
    [[nodiscard]] QList<int> rowsToCompare() const;
    void makeCurrent(const MediaKey &key); // of those that are compared
    void endUnlessCompared();
    void act(const MediaKey &key, ActionId action);
    [[nodiscard]] std::optional<int> currentRow() const;

    JobController &m_controller;
    PreferencesStore &m_preferences;
    MediaListModel &m_model;
    MediaRows *m_rows;
    SidePanel *m_side;
    QWidget *m_column; // preview, line and filmstrip
    QVBoxLayout *m_room;
    MediaViewer *m_viewer;
    MediaView *m_mediaView; // the viewer's
    FullScreenView *m_fullScreen;
    PreviewBar *m_bar;
    NeighbourImages *m_neighbours;
    Slideshow *m_slideshow;
    Filmstrip *m_strip;
    CompareCaptions *m_captions;
    QWidget *m_dataPanel = nullptr;
    QWidget *m_textPage = nullptr;
    TextResult m_text = TextResult::None;
    JobSummary m_job;
    QString m_problemText;
    std::optional<MediaEnd> m_beginning; // of the next job
    JobKey m_former;                     // the job before that
    bool m_crossesJobs = true;
    bool m_hasMoreToRead = false;      // where there is no media item
    ActionId m_helps = ActionId::None; // the same
    MediaKey m_key;
    MediaKey m_awaited;            // is the current one as soon as the job lists it
    bool m_canCompare = false;     // when something was last new
    bool m_comparesOthers = false; // media of any jobs
    quint64 m_removals = 0;        // when that began; see JobRepository
    bool m_marksCompared = false;  // they are selected in the strip because they are compared
};
