// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/playbackprefs.h"
#include "ui/media/abloop.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QSlider;
class QToolButton;
class TimeSlider;

// "0:05", "1:02:03"; parts of a second are cut off.
[[nodiscard]] QString clockText(qint64 milliseconds);
// "0:01.4": a time in a video of this length; with tenths where that is shorter than a minute.
[[nodiscard]] QString timeText(qint64 time, qint64 duration);
// "0:01.4 / 0:05.2": where a video is, and how long it is. Its last picture is its end.
[[nodiscard]] QString placeText(qint64 position, qint64 duration);

// The controls below a video. It shows the state that is set and emits what the user requests. Times are milliseconds.
class VideoBar : public QWidget
{
    Q_OBJECT

public:
    explicit VideoBar(QWidget *parent = nullptr);

    void setPlaying(bool isPlaying);
    void setDuration(qint64 duration); // 0: not known
    void setPosition(qint64 position); // while the handle is held it stays where it is
    void setAbLoop(const AbLoop &loop);
    void setHasImage(bool hasImage); // without there are no frames, and it is muted as sounds are
    void hideSaveFrame();            // of several at once none is meant
    void setHasSound(bool hasSound); // without there is nothing to make louder
    void setPrefs(const PlaybackPrefs &prefs);
    [[nodiscard]] const PlaybackPrefs &prefs() const { return m_prefs; }
    [[nodiscard]] bool isMuted() const { return m_prefs.*m_muted; } // what is played now
    void setMuted(bool isMuted);                                    // as if by the user

signals:
    void playToggled();
    void seekRequested(qint64 position);
    void dragChanged(bool isDragged);                           // of the position's handle
    void positionHovered(qint64 position, const QPoint &place); // by the mouse; the place at the upper edge of this
    void hoverEnded();
    void frameStepRequested(int frames);
    void saveFrameRequested();
    void prefsChanged(const PlaybackPrefs &prefs); // by the user

private:
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &key = {});
    static void describe(QToolButton &button, const QString &name, const QString &key);
    void makeRateMenu();
    void arrange();
    void connectControls();
    void change(const PlaybackPrefs &prefs);

    PlaybackPrefs m_prefs;
    bool PlaybackPrefs::*m_muted = &PlaybackPrefs::isMuted; // which one is shown
    qint64 m_duration = 0;
    QToolButton *m_play;
    QToolButton *m_back;
    QToolButton *m_forward;
    TimeSlider *m_position;
    QLabel *m_time;
    QToolButton *m_rate;
    QActionGroup *m_rates;
    QToolButton *m_loop;
    QToolButton *m_mute;
    QSlider *m_volume;
    QToolButton *m_saveFrame;
};
