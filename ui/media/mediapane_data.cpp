// SPDX-License-Identifier: MIT
#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenbar.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/neighbourimages.h"
#include "ui/media/previewbar.h"
#include "ui/media/sidepanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

// What stands beside the preview, and in its place where a job made a text.

void MediaPane::setParts(QWidget *dataPanel, QWidget *textPage)
{
    m_dataPanel = dataPanel;
    m_textPage = textPage;
    m_textPage->hide();
    m_room->insertWidget(1, m_textPage, 1);
    m_side->setParts(m_column, m_dataPanel);
}

void MediaPane::setJob(const JobSummary &job, const QString &problemText, TextResult text)
{
    m_job = job;
    m_problemText = problemText;
    m_text = text;
    m_mediaView->setCover(job.thumbnail);
    m_fullScreen->bar().setTitle(oneLine(job.text));
    m_neighbours->lookAround();
    if (m_model.rowCount() == 0)
        showCurrent();
    requirePanel();
}

void MediaPane::showNoMedia()
{
    m_viewer->setPlace(0, 0);
    m_fullScreen->bar().setPlace(0, 0);
    prepareNeighbours();
    m_bar->hide();
    m_strip->hide();
    if (m_controller.selected().isEmpty()) { // which job is meant is not known yet
        m_mediaView->showNothing({.title = tr("Loading the job…"), .isBusy = true});
        return;
    }
    const bool isInTrouble = showsError(m_job);
    const UserMessage words = isInTrouble ? messageForJob(*m_job.error) : messageForState(m_job.state, m_job.stateText);
    const bool isCompleted = m_job.state == JobState::Succeeded;
    QString sentence = !isCompleted  ? words.sentence
        : m_text == TextResult::Only ? tr("The result of this job is a text.")
                                     : tr("This job made no images or videos.");
    if (!m_problemText.isEmpty())
        //: %1: a text of the service
        sentence += u'\n' + tr("The service says: %1").arg(m_problemText);
    m_helps = words.action;
    m_hasMoreToRead = m_job.hasResponse && !isInTrouble && (isCompleted || !m_problemText.isEmpty());
    m_mediaView->showNothing({.icon = statusIcon(m_job),
                              .title = m_job.hasResponse ? statusLabel(m_job) : QString(),
                              .sentence = sentence,
                              .action = m_hasMoreToRead ? tr("Show Details") : actionText(words.action),
                              .percent = isInTrouble ? std::nullopt : m_job.percent,
                              .isBusy = isRunning(m_job.state) && !isInTrouble && m_job.nextCheck.isValid()});
}

// What the media do not show is to be seen even where there is little room.
void MediaPane::requirePanel()
{
    m_side->setRequired(m_text != TextResult::None && m_model.rowCount() > 0);
}

void MediaPane::toggleData()
{
    const bool isShown = !m_side->isShown();
    const bool hadFocus = m_dataPanel->isAncestorOf(QApplication::focusWidget());
    m_preferences.update([this, isShown](Preferences &all) {
        if (m_side->isAway())
            all.showsDataInFullScreen = isShown;
        else
            all.dataPanel = isShown ? DataPanelChoice::Shown : DataPanelChoice::Hidden;
    });
    if (hadFocus && !isShown)
        (isTextShown() ? m_textPage : m_viewer->keyTarget())->setFocus();
}

bool MediaPane::isDataShown() const
{
    return m_side->isShown();
}

bool MediaPane::isTextShown() const
{
    return m_text == TextResult::Only && m_model.rowCount() == 0 && !m_side->isAway();
}

void MediaPane::showText(bool isShown)
{
    if (!m_textPage || m_side->isAway() || m_textPage->isHidden() != isShown)
        return;
    const bool hadFocus
        = isShown ? m_viewer->isAncestorOf(QApplication::focusWidget()) : m_textPage->isAncestorOf(QApplication::focusWidget());
    QWidget *leaving = isShown ? m_viewer : m_textPage;
    QWidget *coming = isShown ? m_textPage : m_viewer;
    leaving->hide(); // first: a small window has no room for both, and would grow
    coming->show();
    if (hadFocus)
        (isShown ? m_textPage : m_viewer->keyTarget())->setFocus();
}

QSize MediaPane::currentPixels() const
{
    return m_mediaView->pixels();
}

std::chrono::milliseconds MediaPane::currentDuration() const
{
    return m_mediaView->duration();
}

VideoFacts MediaPane::currentVideoFacts() const
{
    return m_mediaView->videoFacts();
}

// In the panel, and in the text that stands in the place of the preview.
void MediaPane::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_D)
        toggleData();
    else
        QWidget::keyPressEvent(event);
}
