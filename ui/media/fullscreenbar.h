// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class ElidedLabel;
class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

// What lies over the lower edge of a full screen while somebody moves: the thumbnails of the job, and below them its title, which media
// item of how many this is, and buttons.
class FullScreenBar : public QWidget
{
    Q_OBJECT

public:
    explicit FullScreenBar(QWidget *parent);

    void setTitle(const QString &title);
    void setPlace(int place, int count);              // from 1; 0: there is no media item
    void setActions(const QList<QAction *> &actions); // once; from left to right, and they outlive this
    // Rows above the one with the title, from top to bottom: the thumbnails, and whatever else belongs to the media item.
    [[nodiscard]] QVBoxLayout &rows() { return *m_rows; }

    void setShown(bool isShown); // as wide as the parent, at its lower edge

signals:
    void leaveRequested();
    void heightChanged(int height); // 0: it is hidden

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QVBoxLayout *m_rows;
    QHBoxLayout *m_row;
    ElidedLabel *m_title;
    QLabel *m_place;
};
