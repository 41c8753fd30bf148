// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/openrecord.h"
#include "app/media/mediastore.h"
#include "app/settings/playbackprefs.h"
#include "ui/compare/mediacaption.h"
#include "ui/media/imagereader.h"
#include "ui/media/playergroup.h"

#include <QHash>
#include <QWidget>

#include <vector>

class Animation;
class ControlBar;
class CompareCaption;
class ImageView;
class InfoOverlay;
class ImageLoader;
class QGridLayout;
class QThreadPool;
class VideoBar;
enum class PlaybackKey;

struct ComparedMedia
{
    MediaKey key{};
    QString name{};
    StoredFile file{};
    QString origin{}; // see originText()
    JobKey job{};     // that it is compared as a part of
};

// Pictures and videos side by side, each with its name below, and in what it differs from the others. They are zoomed and moved together,
// and played together by one bar and the keys of VideoView; so are animations, each true to its own clock. Escape and C leave.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    // `pictures` and `workers` outlive this, and so does `record`: of what is open, where there is one.
    CompareView(ImageLoader &pictures, QThreadPool &workers, PlayerMaker makePlayer, QWidget *parent = nullptr,
                OpenRecord *record = nullptr);

    // None: releases all files and their memory. The one with this key gets the focus, else the first.
    void setMedia(const QList<ComparedMedia> &media, const MediaKey &key = {});
    [[nodiscard]] QList<ImageView *> views() const;
    [[nodiscard]] QImage imageOf(const MediaKey &key) const; // of a video its frame; null: it is not compared, or not here yet
    [[nodiscard]] QList<ComparedMedia> media() const;
    [[nodiscard]] bool has(const MediaKey &key) const; // it is compared
    [[nodiscard]] ComparedMedia focused() const;       // of those the one that commands mean
    void setCaptions(const QHash<MediaKey, MediaCaption> &captions);
    void setStars(const MediaKey &key, int stars); // see rating.h; others are passed over
    void setCaptionsShown(bool isShown);           // beyond the names
    [[nodiscard]] bool areCaptionsShown() const { return m_areCaptionsShown; }
    [[nodiscard]] bool hasCaptions() const; // shown or not
    void setInfoShown(bool isShown);        // of each media item over it
    void setAlone(bool isAlone);            // on a screen of its own the bar hides while nobody moves
    void setResting(bool isResting);
    [[nodiscard]] PlayerGroup &players() { return m_players; }
    void setPrefs(const PlaybackPrefs &prefs);
    void markLoop(); // of all videos, see VideoView
    [[nodiscard]] const AbLoop &abLoop() const { return m_loop; }

signals:
    void zoomChanged();
    void left();
    void prefsChanged(const PlaybackPrefs &prefs); // by the user
    void loopMarked(const QString &words);
    void abLoopChanged();
    void focusMoved(const MediaKey &key); // to another of the media
    void menuRequested(const MediaKey &key, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell
    {
        ComparedMedia mediaItem{};
        QWidget *box = nullptr;
        ImageView *view = nullptr;
        CompareCaption *caption = nullptr;
        Animation *animation = nullptr; // the view's
        InfoOverlay *info = nullptr;
        QString formatName{};
    };

    void makeBar();
    void leaveRoom();
    void addCell(const ComparedMedia &mediaItem);
    void arrange();
    void play(const Cell &cell);
    void showImage(const QString &path, const ImageResult &answer);
    void reportProblem(const Cell &cell, const QString &problem);
    void syncTo(const ImageView *moved);
    void stepFocus(const ImageView *from, int steps);
    void showState();
    void showInfo(const Cell &cell);
    void fitCaptions();
    void describe(const Cell &cell);
    void togglePlay();
    void stepFrames(int frames);
    void followDrag(bool isDragged);
    void applyPrefs();
    void setAbLoop(const AbLoop &loop);
    [[nodiscard]] bool act(PlaybackKey key);
    [[nodiscard]] bool hasAnimation() const;

    ImageLoader &m_images;
    QThreadPool &m_workers;
    PlayerMaker m_makePlayer;
    OpenRecord *const m_record;
    std::vector<OpenRecord::Entry> m_open; // of the files that are compared
    PlayerGroup m_players;
    QGridLayout *m_grid;
    VideoBar *m_bar;
    ControlBar *m_controls; // where the bar lies
    QList<Cell> m_cells;
    AbLoop m_loop;
    bool m_playedBefore = false; // the handle was taken
    bool m_isAlone = false;
    bool m_isInfoShown = false;
    bool m_areCaptionsShown = true;
    int m_columns = 0;          // of the grid
    bool m_isFollowing = false; // what moves now moves because another did
};
