#pragma once

#include "ui/media/player.h"

#include <QWidget>

class ImageView;
class QSlider;
class QLabel;
class QToolButton;

// "0:05", "1:02:03"; parts of a second are cut off.
[[nodiscard]] QString clockText(qint64 milliseconds);

// Shows a video with a bar to play it by. It starts with the first frame and plays only when told. Space plays and pauses, Shift with an
// arrow jumps by a second, M mutes, L loops.
class VideoView : public QWidget
{
    Q_OBJECT

public:
    explicit VideoView(PlayerMaker makePlayer, QWidget *parent = nullptr);

    void setSource(const QString &path); // an empty path lets go of the file
    void play();
    void pause();
    [[nodiscard]] QImage currentFrame() const;
    [[nodiscard]] qint64 duration() const; // milliseconds; 0: not known yet
    [[nodiscard]] ImageView &frame() { return *m_frame; }

signals:
    void sizeKnown(); // of the frames, or the length
    void stepWanted(int steps);
    void failed(const QString &detail);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &name, bool isChecked);
    void arrange();
    void makePlayer();
    void togglePlay();
    void showState();
    void showPosition(qint64 position);
    void seek(qint64 position);

    PlayerMaker m_makePlayer;
    std::unique_ptr<Player> m_player;
    ImageView *m_frame;
    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_time;
    QToolButton *m_loop;
    QToolButton *m_mute;
};
