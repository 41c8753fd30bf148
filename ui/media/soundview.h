// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/lyrics.h"
#include "ui/media/abloop.h"
#include "ui/media/mpvlibrary.h"
#include "ui/media/waveform.h"

#include <QImage>
#include <QWidget>

#include <atomic>
#include <memory>

class LyricsView;
class QLabel;
class QPainter;
class QThreadPool;

// What is seen of a sound: the cover, if there is one, and how loud it is over its time, with what has been heard in another colour. A
// click on it goes there. Beside them, or below where that is narrow, the lyrics of a song. Times are milliseconds.
class SoundView : public QWidget
{
    Q_OBJECT

public:
    // Without `workers` there is no waveform.
    explicit SoundView(QThreadPool *workers, QWidget *parent = nullptr, MpvLoader load = &loadMpv);
    ~SoundView() override;

    void setSource(const QString &path); // empty: none
    void setCover(const QString &path);  // of a picture; empty: none
    void setLyrics(const Lyrics &lyrics);
    void setDuration(qint64 duration);
    void setPosition(qint64 position);
    void setAbLoop(const AbLoop &loop);
    void setBottomMargin(int margin); // what a bar covers
    [[nodiscard]] const Waveform &waveform() const { return m_waveform; }

signals:
    void seekRequested(qint64 position);
    void waveformShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect lyricsPlace() const; // empty: there are none
    [[nodiscard]] QRect soundPlace() const;  // what they leave of the view
    [[nodiscard]] QRect coverPlace() const;
    [[nodiscard]] QRect wavePlace() const;
    [[nodiscard]] double playedPart() const;
    void paintLoop(QPainter &painter, const QRectF &place) const;
    [[nodiscard]] qint64 timeAt(int x) const;
    void arrange();
    void setWaveform(const Waveform &waveform);

    QThreadPool *const m_workers;
    QLabel *const m_words; // while there is no waveform
    LyricsView *const m_lyrics;
    const MpvLoader m_load;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QString m_path;
    QString m_coverPath;
    QImage m_cover;
    Waveform m_waveform;
    AbLoop m_loop;
    qint64 m_duration = 0;
    qint64 m_position = 0;
    int m_bottom = 0;
    bool m_isReading = false;
};
