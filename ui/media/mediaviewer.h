// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "ui/media/abloop.h"
#include "ui/media/compareview.h"
#include "ui/media/player.h"

#include <QTimer>
#include <QWidget>

class ImageView;
class InfoOverlay;
class OpenRecord;
class MediaView;
class QBoxLayout;
class QStackedWidget;
class QThreadPool;
class VideoView;

// What the media pane shows large: the preview of one media item or several side by side, with its facts over it. It can be moved to the
// full screen and back, and what plays goes on. Keys: Enter or a double click, C, Shift+C, D, I, S, G, 0 to 5, X, Home and End, Page Up and
// Page Down.
class MediaViewer : public QWidget
{
    Q_OBJECT

public:
    MediaViewer(QThreadPool &workers, const PlayerMaker &makePlayer, QWidget *parent = nullptr, OpenRecord *record = nullptr);

    [[nodiscard]] MediaView &preview() { return *m_mediaView; }
    [[nodiscard]] CompareView &comparison() { return *m_compare; }
    void setPlace(int place, int count); // of the media item in its job, from 1; 0: none is shown

    void compare(const QList<ComparedMedia> &media, const MediaKey &key = {}); // see CompareView::setMedia()
    void endComparing();
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] QImage imageOf(const MediaKey &key) const; // as it is seen now; null: words are

    [[nodiscard]] QWidget *keyTarget() const;  // takes the keys that are meant for what is shown
    void setEnlargesSmall(bool isOn);          // images and videos that are smaller than the view; videos on a full screen in any case
    void toggleInfo();                         // over the media; in a comparison also what stands below them
    [[nodiscard]] ImageView *zoomView() const; // of several the one with the focus; nullptr: nothing can be zoomed
    void setPlaybackPrefs(const PlaybackPrefs &prefs);
    void markLoop(); // of what plays
    [[nodiscard]] bool canLoop() const;
    [[nodiscard]] AbLoop abLoop() const;
    void setSlideshowRunning(bool isRunning) { m_isSlideshow = isRunning; } // Escape stops it
    void showHint(const QString &words);                                    // over the upper edge, for a while
    void setLift(int lift);                                                 // pixels of the lower edge that something covers
    void setResting(bool isResting);                                        // what lies over the picture hides

    void moveTo(QBoxLayout &layout, bool isAlone); // alone: on a screen of its own

signals:
    void infoChanged(const QString &info); // in one line, but for the zoom
    void zoomChanged();                    // or there is none
    void abLoopChanged();
    void playbackPrefsChanged(const PlaybackPrefs &prefs); // by the user
    void fullScreenRequested();                            // or back
    void compareRequested();
    void trayRequested();            // into what is put aside to be compared, or out of it
    void dataRequested();            // to be shown or hidden
    void endRequested(bool isLast);  // the first or the last media item
    void jobStepRequested(int jobs); // to the next job, or the previous one: -1
    void slideshowRequested();       // or its end
    void comparingBegun();
    void ratingRequested(int stars); // see rating.h
    void wallRequested();
    void leaveRequested(); // Esc, which goes on to whoever is behind
    void comparingEnded();
    void focusMoved(const MediaKey &key);                                  // to another of those that are compared
    void menuRequested(const MediaKey &key, const QPoint &globalPosition); // of one of them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turnTo(QWidget *page);
    [[nodiscard]] VideoView *playedView() const; // nullptr: none is shown
    void showInfo();
    void placeHint();
    void setFits();
    [[nodiscard]] bool actOnPlainKey(int key);

    QStackedWidget *m_pages;
    MediaView *m_mediaView;
    CompareView *m_compare;
    InfoOverlay *m_overlay;
    InfoOverlay *m_hint;
    QTimer m_hintTimer;
    int m_place = 0;
    int m_count = 0;
    int m_lift = 0;
    bool m_isInfoRequested = false;
    bool m_enlargesSmall = false;
    bool m_isAlone = false;
    bool m_isSlideshow = false;
    bool m_isResting = false;
    bool m_isMoving = false;
    bool m_isTurning = false; // from one page to the other
};
