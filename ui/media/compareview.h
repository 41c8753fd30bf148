#pragma once

#include "app/media/mediastore.h"
#include "ui/media/imagereader.h"
#include "ui/media/playergroup.h"

#include <QWidget>

class ImageView;
class PictureLoader;
class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

struct ComparedMedium
{
    QString name{};
    StoredFile file{};
};

// Pictures and videos side by side, each with its name below. They are zoomed and moved together, and played together. Escape and C leave.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(PictureLoader &pictures, PlayerMaker makePlayer, QWidget *parent = nullptr); // `pictures` outlives this

    void setMedia(const QList<ComparedMedium> &media); // none: lets go of all files and their memory
    [[nodiscard]] QList<ImageView *> views() const;
    [[nodiscard]] PlayerGroup &players() { return m_players; }

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Cell
    {
        ComparedMedium medium{};
        QWidget *box = nullptr;
        ImageView *view = nullptr;
        QLabel *name = nullptr;
    };

    void makeBar();
    void addCell(const ComparedMedium &medium, int row, int column);
    void play(const Cell &cell);
    void showPicture(const QString &path, const PictureAnswer &answer);
    void tellProblem(const Cell &cell, const QString &problem);
    void follow(const ImageView *moved);
    void stepFocus(const ImageView *from, int steps);
    void showState();

    PictureLoader &m_pictures;
    PlayerMaker m_makePlayer;
    PlayerGroup m_players;
    QGridLayout *m_grid;
    QWidget *m_bar;
    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_time;
    QList<Cell> m_cells;
    bool m_isFollowing = false; // what moves now moves because another did
};
