#include "ui/media/animation.h"

#include "ui/media/imageview.h"

#include <QEvent>

Animation::Animation(ImageView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
}

void Animation::start(const QString &path)
{
    m_movie = std::make_unique<QMovie>(path);
    m_movie->setCacheMode(QMovie::CacheNone); // CacheAll takes 505 MB for 120 frames of 1024 x 1024
    connect(m_movie.get(), &QMovie::frameChanged, this, [this] {
        const QImage frame = m_movie->currentImage();
        if (!frame.isNull())
            m_view.setFrame(frame);
    });
    m_movie->start();
    m_movie->setPaused(!m_view.isVisible());
}

void Animation::stop()
{
    m_movie.reset();
}

bool Animation::isRunning() const
{
    return m_movie && m_movie->state() == QMovie::Running;
}

bool Animation::eventFilter(QObject *watched, QEvent *event)
{
    if (m_movie && m_movie->state() != QMovie::NotRunning && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_movie->setPaused(event->type() == QEvent::Hide);
    return QObject::eventFilter(watched, event);
}
