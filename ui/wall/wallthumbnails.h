// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringList>

class Thumbnails;

// The small pictures of a wall, in two sizes. A few are made at once, so that what is seen now comes before what was seen
// while the wall was scrolled.
class WallThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit WallThumbnails(Thumbnails &thumbnails, QObject *parent = nullptr); // which outlives this

    void setLineHeight(int pixels);
    [[nodiscard]] QPixmap of(const QString &path) const; // null: not made, or there is none
    void request(const QStringList &paths);              // of what is seen now, the first first: takes the place of earlier ones

signals:
    void ready();

private:
    void startMore();

    Thumbnails &m_thumbnails;
    QSize m_box;
    QStringList m_waiting;
    QSet<QString> m_running;
    QSet<QString> m_failed; // there is none
};
