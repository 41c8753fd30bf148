#include "ui/media/compareview.h"

#include "ui/common/icons.h"
#include "ui/media/imagespot.h"
#include "ui/media/pictureloader.h"
#include "ui/media/preview.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 jump = 1000; // ms
constexpr int gap = 2;

int columnsFor(qsizetype count)
{
    return count == 4 ? 2 : static_cast<int>(count);
}

} // namespace

CompareView::CompareView(PictureLoader &pictures, PlayerMaker makePlayer, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_makePlayer(std::move(makePlayer))
    , m_grid(new QGridLayout)
    , m_bar(new QWidget(this))
    , m_play(new QToolButton(m_bar))
    , m_slider(new QSlider(Qt::Horizontal, m_bar))
    , m_time(new QLabel(m_bar))
{
    setAccessibleName(tr("Comparison"));
    makeBar();
    m_grid->setSpacing(gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_grid, 1);
    layout->addWidget(m_bar);
    connect(&m_pictures, &PictureLoader::answered, this, &CompareView::showPicture);
    connect(&m_players, &PlayerGroup::changed, this, &CompareView::showState);
}

void CompareView::makeBar()
{
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_slider->setAccessibleName(tr("Position"));
    m_slider->setSingleStep(jump / 4);
    m_slider->setPageStep(jump);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(6);
    bar->addWidget(m_play);
    bar->addWidget(m_slider, 1);
    bar->addWidget(m_time);
    connect(m_play, &QToolButton::clicked, &m_players, &PlayerGroup::togglePlay);
    connect(m_slider, &QSlider::valueChanged, &m_players, &PlayerGroup::setPosition);
}

void CompareView::setMedia(const QList<ComparedMedium> &media)
{
    m_players.clear();
    for (const Cell &cell : std::as_const(m_cells))
        delete cell.box;
    m_cells.clear();
    const int columns = columnsFor(media.size());
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int n = 0; n < media.size(); ++n)
        addCell(media.at(n), n / columns, n % columns);
    for (const Cell &cell : std::as_const(m_cells)) { // once all are there: an answer may come at once
        if (classOf(cell.medium.file.format) == MediaClass::Movie)
            play(cell);
        else if (const auto known = m_pictures.known(cell.medium.file.path))
            showPicture(cell.medium.file.path, *known);
        else
            m_pictures.load(cell.medium.file.path);
    }
    m_bar->setVisible(!m_players.isEmpty());
    if (!m_cells.isEmpty())
        setFocusProxy(m_cells.first().view);
    m_players.play();
    showState();
}

void CompareView::addCell(const ComparedMedium &medium, int row, int column)
{
    auto *box = new QWidget(this);
    auto *view = new ImageView(box);
    auto *name = new QLabel(medium.name, box);
    view->setAccessibleName(medium.name);
    name->setTextFormat(Qt::PlainText);
    name->setAlignment(Qt::AlignCenter);
    name->setContentsMargins(4, 3, 4, 3);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    layout->addWidget(name);
    m_grid->addWidget(box, row, column);
    m_grid->setColumnStretch(column, 1);
    connect(view, &ImageView::placementChanged, this, [this, view] { follow(view); });
    connect(view, &ImageView::stepWanted, this, [this, view](int steps) { stepFocus(view, steps); });
    m_cells.append({.medium = medium, .box = box, .view = view, .name = name});
}

void CompareView::play(const Cell &cell)
{
    Player &player = m_players.add(m_makePlayer());
    connect(&player, &Player::frameChanged, cell.view, &ImageView::setFrame);
    connect(&player, &Player::failed, cell.view, [this, cell] { tellProblem(cell, tr("Video cannot be played")); });
    player.setSource(cell.medium.file.path);
}

void CompareView::showPicture(const QString &path, const PictureAnswer &answer)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.medium.file.path != path)
            continue;
        if (const auto *problem = std::get_if<PictureProblem>(&answer)) {
            tellProblem(cell, messageFor(*problem).title);
            continue;
        }
        const auto &picture = std::get<Picture>(answer);
        cell.view->setImage(picture.image, picture.smaller, picture.size);
        cell.view->setAccessibleDescription(tr("%1 × %2").arg(picture.size.width()).arg(picture.size.height()));
    }
}

void CompareView::tellProblem(const Cell &cell, const QString &problem)
{
    //: a medium and why it is not seen: "Image 2: Damaged picture"
    cell.name->setText(tr("%1: %2").arg(cell.medium.name, problem));
}

// The others are looked at where this one is.
void CompareView::follow(const ImageView *moved)
{
    if (m_isFollowing || moved->imageSize().isEmpty())
        return;
    const QScopedValueRollback isFollowing(m_isFollowing, true);
    const ImageSpot spot = spotOf(moved->placement(), moved->imageSize(), moved->viewSize());
    for (ImageView *view : views()) {
        if (view == moved || view->imageSize().isEmpty())
            continue;
        if (moved->isFitted())
            view->fit();
        else
            view->setPlacement(placementFor(spot, view->imageSize(), view->viewSize()));
    }
}

void CompareView::stepFocus(const ImageView *from, int steps)
{
    const QList<ImageView *> all = views();
    const auto place = all.indexOf(from);
    all.at((place + steps + all.size()) % all.size())->setFocus();
}

QList<ImageView *> CompareView::views() const
{
    QList<ImageView *> all;
    for (const Cell &cell : m_cells)
        all.append(cell.view);
    return all;
}

void CompareView::showState()
{
    const bool isPlaying = m_players.isPlaying();
    const QString name = isPlaying ? tr("Pause") : tr("Play");
    if (m_play->accessibleName() != name) {
        m_play->setIcon(symbolicIcon(isPlaying ? u"pause"_s : u"play"_s));
        m_play->setAccessibleName(name);
        m_play->setToolTip(name);
    }
    const QSignalBlocker isOurs(m_slider); // shown, not sought
    m_slider->setRange(0, static_cast<int>(m_players.duration()));
    if (!m_slider->isSliderDown())
        m_slider->setValue(static_cast<int>(m_players.position()));
    //: where a video is, and how long it is
    m_time->setText(tr("%1 / %2").arg(clockText(m_players.position()), clockText(m_players.duration())));
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    if (isPlain && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_C))
        emit left();
    else if (isPlain && event->key() == Qt::Key_Space && !m_players.isEmpty())
        m_players.togglePlay();
    else if (isShifted && event->key() == Qt::Key_Left)
        m_players.setPosition(m_players.position() - jump);
    else if (isShifted && event->key() == Qt::Key_Right)
        m_players.setPosition(m_players.position() + jump);
    else
        QWidget::keyPressEvent(event);
}
