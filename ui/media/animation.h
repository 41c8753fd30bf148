#pragma once

#include <QMovie>
#include <QObject>

#include <memory>

class ImageView;

// Plays an animated WebP or GIF into an image view, true to its clock. One frame is in memory at a time; out of sight it stands still.
class Animation : public QObject
{
    Q_OBJECT

public:
    explicit Animation(ImageView &view); // the view owns it

    void start(const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ImageView &m_view;
    std::unique_ptr<QMovie> m_movie;
};
