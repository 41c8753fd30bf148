// SPDX-License-Identifier: MIT
// What is said of the media item that is shown: a part of MediaView.
#include "ui/media/mediaview.h"

#include "app/messages/remarktexts.h"
#include "ui/common/formatting.h"
#include "ui/media/animation.h"
#include "ui/media/imageview.h"
#include "ui/media/mediatexts.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

using namespace Qt::StringLiterals;

QSize MediaView::pixels() const
{
    if (isImageShown())
        return m_subject.size;
    return currentWidget() == m_video ? m_video->currentFrame().size() : QSize();
}

std::chrono::milliseconds MediaView::duration() const
{
    return std::chrono::milliseconds(currentWidget() == m_video ? m_video->duration() : 0);
}

// "1024 × 1024" and of a video "0:05", as far as they are known.
QStringList MediaView::measures() const
{
    QStringList known;
    if (const QSize size = pixels(); !size.isEmpty())
        known.append(sizeText(size));
    if (const auto length = duration(); length.count() > 0)
        known.append(clockText(length.count()));
    return known;
}

VideoFacts MediaView::videoFacts() const
{
    return currentWidget() == m_video ? m_video->facts() : VideoFacts();
}

QStringList MediaView::facts(bool isWhole) const
{
    if (m_subject.item.key.isEmpty())
        return {};
    QStringList parts{m_subject.item.label};
    if (const QString origin = originText(m_subject.item); !origin.isEmpty())
        parts.append(origin);
    if (isImageShown())
        parts.append(m_subject.formatName);
    else if (currentWidget() == m_video)
        parts.append(nameOf(m_subject.state.file->format));
    parts += measures();
    if (isImageShown() && m_image->image().width() < m_subject.size.width())
        parts.append(tr("shown at %1", "%1: fewer pixels than the file has, such as 6000 × 6000").arg(sizeText(m_image->image().size())));
    if (m_subject.state.file)
        parts.append(bytesText(m_subject.state.file->size));
    if (currentWidget() == m_video && isWhole)
        parts += factTexts(videoFacts(), m_subject.state.file->size, duration());
    if (const ImageView *zoomed = zoomView(); zoomed && isWhole)
        parts.append(percentText(zoomed->placement().scale));
    if (isImageShown() && m_animation->isPaused())
        parts.append(tr("Frame %1 of %2").arg(m_animation->frame() + 1).arg(m_animation->frameCount()));
    if (m_subject.state.file)
        parts += sentencesOf(m_subject.state.file->remarks);
    return parts;
}

void MediaView::reportInfo()
{
    QStringList parts;
    if (!m_subject.item.key.isEmpty())
        parts.append(m_subject.item.label);
    parts += measures();
    const QString title = m_message->message().title;
    if (currentWidget() == m_message && !title.isEmpty() && !parts.contains(title))
        parts.append(title);
    if (m_subject.state.file)
        parts += sentencesOf(m_subject.state.file->remarks);
    const QString description = parts.join(u", "_s);
    setAccessibleDescription(description);
    m_image->setAccessibleDescription(description);
    m_video->frame().setAccessibleDescription(description);
    emit infoChanged(sideBySide(facts()));
}

ImageView *MediaView::zoomView() const
{
    if (currentWidget() == m_image)
        return isImageShown() ? m_image : nullptr;
    return currentWidget() == m_video && !m_video->currentFrame().isNull() ? &m_video->frame() : nullptr;
}

SlideKind MediaView::slideKind() const
{
    if (currentWidget() == m_video)
        return SlideKind::Moving;
    if (isImageShown() || currentWidget() == m_report)
        return SlideKind::Still;
    const MediaState::Kind kind = m_subject.state.kind;
    const bool isOnItsWay = kind == MediaState::Kind::Waiting || kind == MediaState::Kind::Downloading || m_subject.isAwaited;
    return !m_subject.item.key.isEmpty() && isOnItsWay ? SlideKind::Loading : SlideKind::Words;
}
