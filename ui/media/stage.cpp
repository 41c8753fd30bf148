// SPDX-License-Identifier: MIT
#include "ui/media/stage.h"

#include "ui/common/look.h"
#include "ui/media/controlbar.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/preview.h"
#include "ui/media/videoview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

Stage::Stage(QThreadPool &workers, const PlayerMaker &makePlayer, QWidget *parent, OpenRecord *record)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_preview(new Preview(workers, makePlayer, m_pages, record))
    , m_compare(new CompareView(m_preview->pictures(), workers, makePlayer, m_pages, record))
    , m_overlay(new InfoOverlay(this))
{
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_compare);
    m_overlay->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_preview);
    for (VideoView *video : m_preview->findChildren<VideoView *>())
        video->installEventFilter(this);
    for (ImageView *view : m_preview->findChildren<ImageView *>())
        view->installEventFilter(this);
    connect(m_preview, &Preview::infoChanged, this, [this](const QString &info) {
        showInfo();
        if (!isComparing())
            emit infoChanged(info);
    });
    connect(m_compare, &CompareView::left, this, &Stage::endComparing);
    connect(m_compare, &CompareView::menuWanted, this, &Stage::menuWanted);
    connect(m_compare, &CompareView::focusMoved, this, [this](const QString &key) {
        if (!m_isTurning)
            emit focusMoved(key);
    });
}

void Stage::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    showInfo();
}

void Stage::compare(const QList<ComparedMedium> &media, const QString &key)
{
    if (media.size() < 2)
        return;
    for (VideoView *video : m_preview->findChildren<VideoView *>())
        video->pause();
    m_compare->setMedia(media, key);
    turnTo(m_compare);
    showInfo();
    //: below several media side by side
    emit infoChanged(tr("%n media side by side", nullptr, static_cast<int>(media.size())));
}

void Stage::endComparing()
{
    if (!isComparing())
        return;
    turnTo(m_preview);
    m_compare->setMedia({});
    showInfo();
    emit infoChanged(sideBySide(m_preview->facts()));
    emit comparingEnded();
}

// A page that hides hands the focus to whatever is next, in full screen to the first medium that is compared: nobody has chosen that.
void Stage::turnTo(QWidget *page)
{
    m_isTurning = true;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus();
    m_isTurning = false;
}

bool Stage::isComparing() const
{
    return m_pages->currentWidget() == m_compare;
}

QImage Stage::imageOf(const QString &key) const
{
    return isComparing() ? m_compare->imageOf(key) : m_preview->currentImage();
}

QWidget *Stage::keyTarget() const
{
    QWidget *target = m_pages->currentWidget();
    while (target->focusProxy())
        target = target->focusProxy();
    return target;
}

void Stage::toggleInfo()
{
    m_isInfoWanted = !m_isInfoWanted;
    showInfo();
}

void Stage::setResting(bool isResting)
{
    m_isResting = isResting;
    m_compare->setResting(isResting);
    for (VideoView *video : m_preview->findChildren<VideoView *>())
        video->controls().setResting(isResting);
    showInfo();
}

void Stage::showInfo()
{
    m_compare->setInfoShown(m_isInfoWanted && !m_isResting && isComparing());
    QStringList facts = m_preview->facts();
    const bool isShown = m_isInfoWanted && !m_isResting && !isComparing() && !facts.isEmpty() && !m_preview->saysWords();
    m_overlay->setVisible(isShown);
    if (!isShown)
        return;
    QString words = facts.takeFirst();
    if (m_place > 0)
        //: a medium and its place in the job: "Image 2 (3 of 7)"
        words = tr("%1 (%2 of %3)").arg(words).arg(m_place).arg(m_count);
    if (!facts.isEmpty())
        words += u'\n' + sideBySide(facts);
    const QRect area = m_preview->pictureArea();
    m_overlay->setWords(words, area.translated(m_preview->mapTo(this, QPoint())));
}

void Stage::moveTo(QBoxLayout &layout, bool isAlone)
{
    // Where it is seen before and after, its video need not know that it was out of sight in between.
    const QScopedValueRollback isMoving(m_isMoving, isVisible() && layout.parentWidget()->isVisible());
    layout.insertWidget(0, this, 1);
    show();
    for (ImageView *view : m_preview->findChildren<ImageView *>())
        view->setFocusShown(!isAlone);
    if (!isAlone)
        setResting(false);
    m_compare->setAlone(isAlone);
    for (VideoView *video : m_preview->findChildren<VideoView *>()) {
        video->controls().setOver(isAlone);
        video->frame().setFitsLarger(isAlone); // as all players do; of a picture each pixel is shown as it is
    }
    setFocus();
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfTheMove = m_isMoving && (event->type() == QEvent::Hide || event->type() == QEvent::Show);
    if (isOfTheMove && qobject_cast<VideoView *>(watched))
        return true;
    if (event->type() == QEvent::Resize && qobject_cast<ImageView *>(watched))
        showInfo();
    return QWidget::eventFilter(watched, event);
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit fullScreenWanted();
    else if (isPlain && event->key() == Qt::Key_C)
        emit compareWanted();
    else if (isPlain && event->key() == Qt::Key_I)
        toggleInfo();
    else if (isPlain && !isComparing() && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        emit endWanted(event->key() == Qt::Key_End);
    else
        QWidget::keyPressEvent(event);
}

// On what is seen; beside it there are controls and words.
void Stage::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && qobject_cast<ImageView *>(childAt(event->position().toPoint())))
        emit fullScreenWanted();
}

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the pages first: it lies over them
    showInfo();
}
