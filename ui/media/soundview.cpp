// SPDX-License-Identifier: MIT
#include "ui/media/soundview.h"

#include "app/common/worker.h"
#include "ui/media/imagereader.h"
#include "ui/media/lyricsview.h"
#include "ui/media/waveformreader.h"

#include <QCache>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int soundMargin = 20; // the cover and the waveform
constexpr int mostCover = 360;  // pixels: larger says no more
constexpr int mostWave = 120;
constexpr int besideFrom = 560; // of the view: narrower, the lyrics lie below
constexpr int mostLyrics = 420;
constexpr QSize coverBox(2 * mostCover, 2 * mostCover); // sharp on fine screens, too

// Of the sounds that were seen last: a song that is shown again has its waveform at once. In the GUI thread.
QCache<QString, Waveform> &knownWaveforms()
{
    static QCache<QString, Waveform> known(200);
    return known;
}

} // namespace

SoundView::SoundView(QThreadPool *workers, QWidget *parent, MpvLoader load)
    : QWidget(parent)
    , m_workers(workers)
    , m_words(new QLabel(tr("No video; audio only"), this))
    , m_lyrics(new LyricsView(this))
    , m_load(load)
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    setAccessibleName(tr("Waveform"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_lyrics->hide();
    connect(m_lyrics, &LyricsView::seekRequested, this, &SoundView::seekRequested);
}

SoundView::~SoundView()
{
    *m_isCancelled = true;
}

void SoundView::setSource(const QString &path)
{
    if (path == m_path && (m_isReading || !m_waveform.isEmpty()))
        return;
    *m_isCancelled = true; // whoever is decoded for nobody makes room
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_path = path;
    setPosition(0);
    m_isReading = false;
    const Waveform *known = path.isEmpty() ? nullptr : knownWaveforms().object(path);
    setWaveform(known ? *known : Waveform());
    if (path.isEmpty() || !m_workers || known)
        return;
    m_isReading = true;
    runInWorker(
        *m_workers, this, [path, load = m_load, isCancelled = m_isCancelled] { return readWaveform(path, load, *isCancelled); },
        [this, path, isCancelled = m_isCancelled](const Waveform &waveform) {
            if (path != m_path || *isCancelled)
                return;
            m_isReading = false;
            if (!waveform.isEmpty())
                knownWaveforms().insert(path, new Waveform(waveform));
            setWaveform(waveform);
        });
}

void SoundView::setWaveform(const Waveform &waveform)
{
    m_waveform = waveform;
    m_words->setVisible(waveform.isEmpty());
    setCursor(waveform.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    if (!waveform.isEmpty())
        emit waveformShown();
}

void SoundView::setCover(const QString &path)
{
    if (path == m_coverPath)
        return;
    m_coverPath = path;
    m_cover = {};
    update();
    if (path.isEmpty() || !m_workers)
        return;
    runInWorker(
        *m_workers, this, [path] { return readThumbnail(path, coverBox, 1, {}); },
        [this, path](const QImage &cover) {
            if (path != m_coverPath)
                return;
            m_cover = cover;
            arrange();
        });
}

void SoundView::setLyrics(const Lyrics &lyrics)
{
    m_lyrics->setLyrics(lyrics);
    m_lyrics->setPosition(m_position);
    m_lyrics->setHidden(m_lyrics->isEmpty());
    arrange();
}

void SoundView::setDuration(qint64 duration)
{
    m_duration = duration;
    update(wavePlace());
}

void SoundView::setPosition(qint64 position)
{
    m_position = position;
    m_lyrics->setPosition(position);
    update(wavePlace());
}

void SoundView::setAbLoop(const AbLoop &loop)
{
    if (std::exchange(m_loop, loop) != loop)
        update(wavePlace());
}

void SoundView::setBottomMargin(int bottom)
{
    if (std::exchange(m_bottom, bottom) == bottom)
        return;
    arrange();
}

void SoundView::arrange()
{
    m_words->setGeometry(wavePlace());
    m_lyrics->setGeometry(lyricsPlace());
    update();
}

QRect SoundView::lyricsPlace() const
{
    if (m_lyrics->isEmpty())
        return {};
    QRect place(0, 0, width(), height() - m_bottom);
    if (width() < besideFrom)
        place.setTop(place.height() / 2);
    else
        place.setLeft(width() - std::min(mostLyrics, width() * 2 / 5));
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect SoundView::soundPlace() const
{
    QRect place(0, 0, width(), height() - m_bottom);
    const QRect lyrics = lyricsPlace();
    if (lyrics.isEmpty())
        return place;
    if (width() < besideFrom)
        place.setBottom(lyrics.top() - 1);
    else if (isRightToLeft())
        place.setLeft(lyrics.right() + 1);
    else
        place.setRight(lyrics.left() - 1);
    return place;
}

QRect SoundView::coverPlace() const
{
    const QRect place = soundPlace();
    const int side = std::min({mostCover, place.height() - mostWave - 3 * soundMargin, place.width() - 2 * soundMargin});
    if (m_cover.isNull() || side < 48)
        return {};
    const int both = side + soundMargin + mostWave;
    const int top = std::max(soundMargin, (place.height() - both) / 2);
    return {place.left() + (place.width() - side) / 2, top, side, side};
}

QRect SoundView::wavePlace() const
{
    const QRect place = soundPlace();
    const QRect cover = coverPlace();
    const int height = std::min(mostWave, place.height() - 2 * soundMargin);
    const int top = cover.isNull() ? (place.height() - height) / 2 : cover.bottom() + soundMargin;
    return QRect(place.left() + soundMargin, top, place.width() - 2 * soundMargin, height);
}

double SoundView::playedPart() const
{
    return m_duration > 0 ? static_cast<double>(m_position) / static_cast<double>(m_duration) : 0;
}

void SoundView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (const QRect cover = coverPlace(); !cover.isNull()) {
        painter.save();
        QPainterPath frame;
        frame.addRoundedRect(cover, 8, 8);
        painter.setClipPath(frame);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF scaled = QSizeF(m_cover.size()).scaled(cover.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(QRectF(cover).center() - QPointF(scaled.width() / 2, scaled.height() / 2), scaled), m_cover);
        painter.restore();
    }
    QColor rest = palette().color(QPalette::WindowText);
    rest.setAlpha(90);
    const QRectF place = wavePlace();
    if (isRightToLeft()) { // as the slider of the time
        painter.translate(2 * place.center().x(), 0);
        painter.scale(-1, 1);
    }
    paintLoop(painter, place);
    paintWaveform(painter, place, m_waveform, playedPart(), {.played = palette().color(QPalette::Highlight), .rest = rest});
}

// The part that is repeated lies behind its waves.
void SoundView::paintLoop(QPainter &painter, const QRectF &place) const
{
    if (!m_loop.from || m_duration <= 0 || m_waveform.isEmpty())
        return;
    const auto placeOf = [this, &place](qint64 time) {
        return place.left() + place.width() * static_cast<double>(time) / static_cast<double>(m_duration);
    };
    QColor color = palette().color(QPalette::WindowText);
    for (const auto &time : {m_loop.from, m_loop.to}) {
        if (time)
            painter.fillRect(QRectF(placeOf(*time) - 1, place.top(), 2, place.height()), color);
    }
    color.setAlpha(30);
    if (m_loop.to)
        painter.fillRect(QRectF(QPointF(placeOf(*m_loop.from), place.top()), QPointF(placeOf(*m_loop.to), place.bottom())), color);
}

void SoundView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

qint64 SoundView::timeAt(int x) const
{
    const QRect place = wavePlace();
    const int along = isRightToLeft() ? place.right() - x : x - place.left();
    return m_duration * along / std::max(1, place.width());
}

void SoundView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !m_waveform.isEmpty() && m_duration > 0 && wavePlace().contains(at))
        emit seekRequested(timeAt(at.x()));
    QWidget::mousePressEvent(event); // it also brings the focus
}
