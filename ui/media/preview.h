#pragma once

#include "app/common/wording.h"
#include "app/media/medialistmodel.h"
#include "ui/media/imagereader.h"
#include "ui/media/messageview.h"
#include "ui/media/playbacktaste.h"
#include "ui/media/player.h"

#include <QStackedWidget>
#include <QTimer>

class Animation;
class ImageView;
class QThreadPool;
class VideoView;

// What is said of a medium that is not Ready.
[[nodiscard]] Message messageFor(const MediaItem &item, const MediaState &state);
// What is said of a file that is here but cannot be shown.
[[nodiscard]] Message messageFor(const PictureProblem &problem);
[[nodiscard]] Message messageFor(Player::Problem problem);

// The large view of one medium: its picture, its video, or in words why there is none and what helps. Pictures are decoded in a worker; of
// two asked for one after the other only the later is shown.
class Preview : public QStackedWidget
{
    Q_OBJECT

public:
    Preview(QThreadPool &workers, PlayerMaker makePlayer, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const MediaItem &item, const MediaState &state);
    // No medium: what is shown next is another job's, before which nothing stays. The message's action is told as TryAgain, of no key.
    void showNothing(const Message &message);

    void setPlaybackTaste(const PlaybackTaste &taste);
    [[nodiscard]] const PlaybackTaste &playbackTaste() const;

    [[nodiscard]] QImage currentImage() const; // of a video its frame; null where words are shown
    [[nodiscard]] QString info() const;        // "Image 2 · PNG · 1024 × 1024 · 1.4 MB · 43 %"

signals:
    void infoChanged(const QString &info);
    void wanted(const QString &key);
    void resumeWanted(const QString &key);
    void actionWanted(const QString &key, ActionId action);
    void openWanted(const QString &path);     // by its folder
    void openWithWanted(const QString &path); // with the system's program for it
    void saveFrameWanted(const QString &key, const QImage &frame);
    void playbackTasteChanged(const PlaybackTaste &taste); // by the user
    void stepWanted(int steps);                            // to the next or a former medium

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSoon(const Message &message, bool isSameMedium);
    void showFile(const StoredFile &file, bool isSameMedium);
    void decode(const StoredFile &file, bool isSameMedium);
    void showAnswer(const PictureAnswer &answer, const QString &path);
    void showMessage(const Message &message);
    void leave(QWidget *next);
    void act();
    void tellInfo();
    [[nodiscard]] bool isPictureShown() const; // of the medium that is asked for, not of the one before
    [[nodiscard]] QStringList measures() const;

    // What is asked for, and what of it is known.
    struct Subject
    {
        MediaItem item{};
        MediaState state{};
        QString formatName{};
        QSize size{};           // pixels
        bool isDecoded = false; // its picture is in the view
        int generation = 0;     // of answers that are waited for; others come too late
    };

    QThreadPool &m_workers;
    MessageView *m_message;
    ImageView *m_image;
    Animation *m_animation;
    VideoView *m_video;
    QTimer m_patience; // until m_soon is shown
    Message m_soon;
    Subject m_subject;
    bool m_isAfresh = true;
};
