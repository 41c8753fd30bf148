// SPDX-License-Identifier: MIT
#include "ui/media/mediaviewer.h"

#include "app/job/rating.h"
#include "ui/common/formatting.h"
#include "ui/media/controlbar.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediaview.h"
#include "ui/media/videoview.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int hintDistance = 24; // from the upper edge

} // namespace

MediaViewer::MediaViewer(QThreadPool &workers, const PlayerMaker &makePlayer, QWidget *parent, OpenRecord *record)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_mediaView(new MediaView(workers, makePlayer, m_pages, record))
    , m_compare(new CompareView(m_mediaView->pictures(), workers, makePlayer, m_pages, record))
    , m_overlay(new InfoOverlay(this))
    , m_hint(new InfoOverlay(this))
{
    m_pages->addWidget(m_mediaView);
    m_pages->addWidget(m_compare);
    m_overlay->hide();
    m_hint->hide();
    m_hint->setAccessibleName(tr("Hint"));
    m_hintTimer.setSingleShot(true);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_mediaView);
    for (VideoView *video : m_mediaView->findChildren<VideoView *>()) {
        video->installEventFilter(this);
        connect(video, &VideoView::loopMarked, this, &MediaViewer::showHint);
        connect(video, &VideoView::abLoopChanged, this, &MediaViewer::abLoopChanged);
    }
    for (ImageView *view : m_mediaView->findChildren<ImageView *>())
        view->installEventFilter(this);
    connect(m_mediaView, &MediaView::infoChanged, this, [this] {
        showInfo();
        if (!isComparing())
            emit infoChanged(sideBySide(m_mediaView->facts(false)));
        emit zoomChanged();
    });
    connect(m_mediaView, &MediaView::playbackPrefsChanged, this, &MediaViewer::playbackPrefsChanged);
    connect(m_compare, &CompareView::prefsChanged, this, &MediaViewer::playbackPrefsChanged);
    connect(m_compare, &CompareView::loopMarked, this, &MediaViewer::showHint);
    connect(m_compare, &CompareView::abLoopChanged, this, &MediaViewer::abLoopChanged);
    connect(m_compare, &CompareView::zoomChanged, this, &MediaViewer::zoomChanged);
    connect(m_compare, &CompareView::left, this, &MediaViewer::endComparing);
    connect(m_compare, &CompareView::menuRequested, this, &MediaViewer::menuRequested);
    connect(m_compare, &CompareView::focusMoved, this, [this](const MediaKey &key) {
        if (!m_isTurning)
            emit focusMoved(key);
    });
}

void MediaViewer::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    showInfo();
}

void MediaViewer::compare(const QList<ComparedMedia> &media, const MediaKey &key)
{
    if (media.size() < 2)
        return;
    for (VideoView *video : m_mediaView->findChildren<VideoView *>())
        video->pause();
    m_hint->hide(); // of what was shown before
    m_compare->setMedia(media, key);
    turnTo(m_compare);
    emit comparingBegun();
    showInfo();
    //: below several media side by side
    emit infoChanged(tr("%n media item(s) side by side", nullptr, static_cast<int>(media.size())));
    emit zoomChanged();
}

void MediaViewer::endComparing()
{
    if (!isComparing())
        return;
    turnTo(m_mediaView);
    m_compare->setMedia({});
    showInfo();
    emit infoChanged(sideBySide(m_mediaView->facts(false)));
    emit zoomChanged();
    emit comparingEnded();
}

// A page that hides hands the focus to whatever is next, such as the first item that is compared: nobody has chosen that.
void MediaViewer::turnTo(QWidget *page)
{
    m_isTurning = true;
    QWidget *target = page->focusProxy() ? page->focusProxy() : page;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    target->setFocus();
    m_isTurning = false;
}

bool MediaViewer::isComparing() const
{
    return m_pages->currentWidget() == m_compare;
}

QImage MediaViewer::imageOf(const MediaKey &key) const
{
    return isComparing() ? m_compare->imageOf(key) : m_mediaView->currentImage();
}

QWidget *MediaViewer::keyTarget() const
{
    QWidget *target = m_pages->currentWidget();
    while (target->focusProxy())
        target = target->focusProxy();
    return target;
}

ImageView *MediaViewer::zoomView() const
{
    return isComparing() ? qobject_cast<ImageView *>(m_compare->focusProxy()) : m_mediaView->zoomView();
}

VideoView *MediaViewer::playedView() const
{
    return isComparing() ? nullptr : qobject_cast<VideoView *>(m_mediaView->currentWidget());
}

void MediaViewer::setPlaybackPrefs(const PlaybackPrefs &prefs)
{
    m_mediaView->setPlaybackPrefs(prefs);
    m_compare->setPrefs(prefs);
}

void MediaViewer::markLoop()
{
    if (isComparing())
        m_compare->markLoop();
    else if (VideoView *video = playedView())
        video->markLoop();
}

bool MediaViewer::canLoop() const
{
    return isComparing() ? !m_compare->players().isEmpty() : playedView() && playedView()->duration() > 0;
}

AbLoop MediaViewer::abLoop() const
{
    if (isComparing())
        return m_compare->abLoop();
    return playedView() ? playedView()->abLoop() : AbLoop();
}

void MediaViewer::setEnlargesSmall(bool isOn)
{
    m_enlargesSmall = isOn;
    setFits();
}

void MediaViewer::setFits()
{
    for (ImageView *view : m_mediaView->findChildren<ImageView *>())
        view->setFitsLarger(m_enlargesSmall);
    for (VideoView *video : m_mediaView->findChildren<VideoView *>())
        video->frame().setFitsLarger(m_enlargesSmall || m_isAlone); // as all players do
}

void MediaViewer::toggleInfo()
{
    const bool hasCaptions = isComparing() && m_compare->hasCaptions();
    const bool isShown = m_isInfoRequested || (hasCaptions && m_compare->areCaptionsShown());
    m_isInfoRequested = !isShown;
    if (hasCaptions)
        m_compare->setCaptionsShown(!isShown);
    showInfo();
}

void MediaViewer::showHint(const QString &words)
{
    m_hint->setWords(words, rect());
    placeHint();
    m_hint->show();
    m_hintTimer.start(readingTime(words));
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MediaViewer::placeHint()
{
    m_hint->move((width() - m_hint->width()) / 2, hintDistance);
}

void MediaViewer::setLift(int lift)
{
    m_lift = lift;
    for (VideoView *video : m_mediaView->findChildren<VideoView *>())
        video->controls().setLift(lift);
    showInfo();
}

void MediaViewer::setResting(bool isResting)
{
    m_isResting = isResting;
    m_compare->setResting(isResting);
    for (VideoView *video : m_mediaView->findChildren<VideoView *>())
        video->controls().setResting(isResting);
    showInfo();
}

void MediaViewer::showInfo()
{
    m_compare->setInfoShown(m_isInfoRequested && !m_isResting && isComparing());
    QStringList facts = m_mediaView->facts();
    const bool isShown = m_isInfoRequested && !m_isResting && !isComparing() && !facts.isEmpty() && !m_mediaView->saysWords();
    m_overlay->setVisible(isShown);
    if (!isShown)
        return;
    QString words = facts.takeFirst();
    if (m_place > 0)
        //: a media item and its place in the job: "Image 2 (3 of 7)"
        words = tr("%1 (%2 of %3)").arg(words).arg(m_place).arg(m_count);
    if (!facts.isEmpty())
        words += u'\n' + sideBySide(facts);
    const QRect area = m_mediaView->imageArea();
    m_overlay->setWords(words, area.translated(m_mediaView->mapTo(this, QPoint())) & rect().adjusted(0, 0, 0, -m_lift));
}

void MediaViewer::moveTo(QBoxLayout &layout, bool isAlone)
{
    // Where it is seen before and after, its video need not know that it was out of sight in between.
    const QScopedValueRollback isMoving(m_isMoving, isVisible() && layout.parentWidget()->isVisible());
    layout.insertWidget(0, this, 1);
    show();
    for (ImageView *view : m_mediaView->findChildren<ImageView *>())
        view->setFocusShown(!isAlone);
    if (!isAlone)
        setResting(false);
    m_compare->setAlone(isAlone);
    m_isAlone = isAlone;
    setFits();
    for (VideoView *video : m_mediaView->findChildren<VideoView *>())
        video->controls().setOver(isAlone);
    setFocus();
}

bool MediaViewer::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfTheMove = m_isMoving && (event->type() == QEvent::Hide || event->type() == QEvent::Show);
    if (isOfTheMove && qobject_cast<VideoView *>(watched))
        return true;
    if (event->type() == QEvent::Resize && qobject_cast<ImageView *>(watched))
        showInfo();
    return QWidget::eventFilter(watched, event);
}

void MediaViewer::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (modifiers == Qt::ShiftModifier && isArrow && !isComparing()) { // what plays has taken it
        emit jobStepRequested((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    } else if (modifiers == Qt::ShiftModifier && event->key() == Qt::Key_C) {
        emit trayRequested();
    } else if (modifiers != Qt::NoModifier || !actOnPlainKey(event->key())) {
        QWidget::keyPressEvent(event);
        if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Escape)
            emit leaveRequested();
    }
}

bool MediaViewer::actOnPlainKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit fullScreenRequested(); return true;
    case Qt::Key_C: emit compareRequested(); return true;
    case Qt::Key_D: emit dataRequested(); return true;
    case Qt::Key_I: toggleInfo(); return true;
    case Qt::Key_S: emit slideshowRequested(); return true;
    case Qt::Key_G: emit wallRequested(); return true;
    case Qt::Key_X: emit ratingRequested(rejectedRating); return true;
    default: break;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        emit ratingRequested(key - Qt::Key_0);
        return true;
    }
    if (isComparing())
        return false;
    if (key == Qt::Key_Escape && m_isSlideshow) {
        emit slideshowRequested();
        return !m_isAlone; // the full screen ends, too
    }
    switch (key) {
    case Qt::Key_Home:
    case Qt::Key_End: emit endRequested(key == Qt::Key_End); return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: emit jobStepRequested(key == Qt::Key_PageDown ? 1 : -1); return true;
    default: return false;
    }
}

// On what is seen; beside it there are controls and words.
void MediaViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && qobject_cast<ImageView *>(childAt(event->position().toPoint())))
        emit fullScreenRequested();
}

void MediaViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the pages first: it lies over them
    showInfo();
    placeHint();
}
