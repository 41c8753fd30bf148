// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/playbackprefs.h"
#include "app/text/lyrics.h"
#include "ui/media/player.h"

#include <QWidget>

class ControlBar;
class ImageView;
class QThreadPool;
class SeekPreview;
class SoundView;
class VideoBar;
enum class PlaybackKey;

// Shows a video with a bar to play it by. It starts with the first frame, and plays at once when it is seen and the user likes that. Space
// plays and pauses, "," and "." go by one frame, Shift with an arrow by a second, "[" and "]" change the speed, M mutes, L marks
// a loop, Shift with L repeats the whole.
class VideoView : public QWidget
{
    Q_OBJECT

public:
    // Without `workers` a sound has no waveform.
    explicit VideoView(PlayerMaker makePlayer, QWidget *parent = nullptr, QThreadPool *workers = nullptr);

    // An empty path lets go of the file. `hasImage`: as far as is known before it is opened.
    void setSource(const QString &path, bool hasImage = true);
    void setCover(const QString &path);   // of a sound: a picture; empty: none
    void setLyrics(const Lyrics &lyrics); // of a sound
    // In a slideshow: each is played when it is shown, and none twice; `isShown`: the one that is there is played, too.
    void setPlaysOnce(bool isOn, bool isShown);
    void play();
    void pause();
    void markLoop(); // where it begins, then where it ends, then none
    [[nodiscard]] const AbLoop &abLoop() const { return m_loop; }
    void setPrefs(const PlaybackPrefs &prefs);
    [[nodiscard]] const PlaybackPrefs &prefs() const;
    [[nodiscard]] QImage currentFrame() const;
    [[nodiscard]] qint64 duration() const; // milliseconds; 0: not known yet
    [[nodiscard]] VideoFacts facts() const;
    [[nodiscard]] QRect imageArea() const; // of the frame, what the bar leaves of it
    [[nodiscard]] ControlBar &controls() { return *m_controls; }
    [[nodiscard]] ImageView &frame() { return *m_frame; }

signals:
    void sizeKnown(); // of the frames, or the length
    void factsChanged();
    void stepRequested(int steps);
    void saveFrameRequested(const QImage &frame);
    void prefsChanged(const PlaybackPrefs &prefs); // by the user
    void loopMarked(const QString &words);         // by the user; what it is now
    void abLoopChanged();
    void playedOut(); // to its end, which only a loop has not
    void failed(Player::Problem problem, const QString &detail);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectBar();
    void makePlayer();
    void applyPrefs();
    void changePrefs(const PlaybackPrefs &prefs);
    void startIfSeen();
    void togglePlay();
    void followDrag(bool isDragged);
    void stepFrame(int frames);
    void setAbLoop(const AbLoop &loop);
    void seek(qint64 position);
    void act(PlaybackKey key);

    PlayerMaker m_makePlayer;
    std::unique_ptr<Player> m_player;
    ImageView *m_frame;
    SoundView *m_sound; // in the place of a picture
    QString m_path;
    VideoBar *m_bar;
    SeekPreview *m_seekPreview; // while the mouse is over the slider
    ControlBar *m_controls;     // where the bar lies
    AbLoop m_loop;
    bool m_isFresh = false; // not seen yet
    bool m_playsOnce = false;
    bool m_isStopping = false;   // by us, before its end
    bool m_playedBefore = false; // the handle was taken
};
