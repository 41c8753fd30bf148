// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/openrecord.h"
#include "app/media/medialistmodel.h"
#include "app/messages/messages.h"
#include "app/settings/playbackprefs.h"
#include "ui/media/imageloader.h"
#include "ui/media/messageview.h"
#include "ui/media/player.h"
#include "ui/media/slideshow.h"
#include "ui/media/videofacts.h"

#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <utility>

class Animation;
class ImageView;
class ReportView;
class VideoView;

// The large view of one media item: its image, its video, or a message that says why there is none and what helps. Images are decoded in a
// worker; of two requested one after the other only the later is shown. Space, comma and full stop pause an animation and step through it.
class MediaView : public QStackedWidget
{
    Q_OBJECT

public:
    // `record`: of what is open, where there is one; it outlives this.
    MediaView(QThreadPool &workers, PlayerMaker makePlayer, QWidget *parent = nullptr, OpenRecord *record = nullptr);

    // What is shown of it changes with it; the model outlives this. Connect to the model later than here to find the change shown.
    void setModel(const MediaListModel &model);

    using QWidget::show;
    void show(const MediaItem &item, const MediaState &state, const QString &cover = {}); // `cover`: a sound's own picture
    // No media item: what is shown next is another job's, before which nothing stays. The message's action is emitted as TryAgain, without
    // a key.
    void showNothing(const Message &message);
    void beginAfresh() { m_isAfresh = true; } // what is shown next is another job's
    // Pictures that are likely to be shown next; they are decoded once this one is here.
    void prepare(const QStringList &paths) { m_images.loadAhead(paths); }

    // Gives a small image of a file, in memory or not yet: showThumbnail() follows then.
    void setThumbnails(std::function<QImage(const QString &path)> find) { m_findThumbnail = std::move(find); }
    void showThumbnail(const QString &path);
    void setImageBudget(qint64 bytes) { m_images.setBudget(bytes); } // see ImageLoader
    void setCover(const QString &path);                              // of the job: for sounds without one of their own; empty: none
    void setAlwaysDirectly(bool isOn);                               // as the box in the message says
    void setPlaybackPrefs(const PlaybackPrefs &prefs);

    [[nodiscard]] QImage currentImage() const; // of a video its frame; null where words are shown
    [[nodiscard]] ImageView *zoomView() const; // what can be zoomed; nullptr: nothing can
    // "Image 2", "PNG", "1024 × 1024", "1.4 MB", and with all that there is room for over the image "24 fps", "H.264", "43%", as far as
    // they are known.
    [[nodiscard]] QStringList facts(bool isWhole = true) const;
    [[nodiscard]] QSize pixels() const;                       // of what is shown, as far as it is known
    [[nodiscard]] std::chrono::milliseconds duration() const; // the same; 0: it has none
    [[nodiscard]] VideoFacts videoFacts() const;              // the same
    [[nodiscard]] QRect imageArea() const;                    // without what a video is played by
    [[nodiscard]] SlideKind slideKind() const;
    void setPlaysOnce(bool isOn);         // see VideoView
    [[nodiscard]] bool saysWords() const; // in place of a media item
    [[nodiscard]] ImageLoader &pictures() { return m_images; }

signals:
    void infoChanged(const QString &info); // the facts in one line
    void fetchRequested(const MediaKey &key);
    void resumeRequested(const MediaKey &key);
    void actionRequested(const MediaKey &key, ActionId action);
    void alwaysDirectlyRequested(bool isOn);     // by the user, in the message
    void openRequested(const QString &path);     // by its folder
    void openWithRequested(const QString &path); // with the system's program for it
    void linkActivated(const QUrl &url);         // in a text
    void saveFrameRequested(const MediaKey &key, const QImage &frame);
    void playedOut();                                      // a video or a sound, to its end
    void playbackPrefsChanged(const PlaybackPrefs &prefs); // by the user
    void stepRequested(int steps);                         // to the next or a former media item

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCover();
    void showSoon(const Message &message, bool isSameMediaItem);
    void showFile(const StoredFile &file, bool isSameMediaItem);
    void decode(const StoredFile &file, bool isSameMediaItem, bool isRequested = false);
    void showResponse(const QString &path, const ImageResult &answer);
    void showImage(const QString &path, const LoadedImage &picture);
    void showReport(const StoredFile &file);
    void showMessage(const Message &message);
    void leave(QWidget *next);
    void act(int number);
    void reportInfo();
    [[nodiscard]] bool isImageShown() const; // of the media item that is requested, not of the one before
    [[nodiscard]] QStringList measures() const;

    // What is requested, and what of it is known.
    struct Subject
    {
        MediaItem item{};
        MediaState state{};
        QString formatName{};
        QSize size{};             // pixels
        bool isAwaited = false;   // from the worker
        bool isPreviewed = false; // a thumbnail stands in for it
        bool isDecoded = false;   // its picture is in the view
        bool isOverBudget = false;
    };

    OpenRecord *const m_record;
    OpenRecord::Entry m_open; // of the file that is shown
    ImageLoader m_images;
    MessageView *m_message;
    ImageView *m_image;
    Animation *m_animation;
    VideoView *m_video;
    ReportView *m_report;
    std::function<QImage(const QString &path)> m_findThumbnail;
    QTimer m_patience; // until m_soon is shown
    Message m_soon;
    Subject m_subject;
    QString m_jobCover;
    QString m_ownCover; // of the sound
    bool m_isAfresh = true;
    bool m_isAlwaysDirectly = false;
};
