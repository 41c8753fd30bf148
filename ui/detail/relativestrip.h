// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detail/jobdata.h"

#include <QWidget>

class FlowLayout;
class QToolButton;
class Thumbnails;

// The nearest relatives of a job as small pictures, which open them. The same again changes nothing.
class RelativeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RelativeStrip(Thumbnails &thumbnails, QWidget *parent = nullptr); // thumbnails: outlive the strip

    void setPictures(const QList<RelativePicture> &pictures); // hidden where there are none

signals:
    void openRequested(const QString &jobId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton(const RelativePicture &picture);
    void drawPictures();

    Thumbnails &m_thumbnails;
    FlowLayout *const m_row;
    QList<RelativePicture> m_pictures;
    QList<QToolButton *> m_buttons; // one for each picture that is shown
};
