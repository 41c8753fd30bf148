// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/seekframes.h"

#include <QWidget>

class QLabel;

// What is seen of a video while the mouse is over its time slider: the time there and the frame. The mouse goes through it, and it never
// has the focus. Times are milliseconds.
class SeekPreview : public QWidget
{
    Q_OBJECT

public:
    // Without `workers` there are no frames.
    SeekPreview(const PlayerMaker &makePlayer, QThreadPool *workers, QWidget *parent);

    void setSource(const QString &path);                               // empty: there are no frames
    void showAt(qint64 position, qint64 duration, const QPoint &foot); // of the parent: below its lower edge, in the middle
    void leave();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFrame();

    SeekFrames *m_frames; // null: there are none
    QLabel *m_picture;
    QLabel *m_time;
    QPoint m_foot;
    qint64 m_position = 0;
    qint64 m_duration = 0;
};
