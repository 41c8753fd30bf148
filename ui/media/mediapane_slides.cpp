// SPDX-License-Identifier: MIT
// The part of MediaPane that follows the preferences, has what comes next decoded ahead and runs the slideshow.
#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/formatting.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/neighbourimages.h"
#include "ui/media/sidepanel.h"
#include "ui/media/slideshow.h"
#include "ui/media/thumbnails.h"

// What is decoded ahead, and what stands in for what is not decoded yet.
void MediaPane::connectThumbnails(Thumbnails &thumbnails)
{
    connect(m_neighbours, &NeighbourImages::changed, this, &MediaPane::prepareNeighbours);
    m_mediaView->setThumbnails([this, &thumbnails](const QString &path) {
        return thumbnails.thumbnail(path, Filmstrip::thumbnailSize(), devicePixelRatioF()).toImage();
    });
    connect(&thumbnails, &Thumbnails::ready, m_mediaView, &MediaView::showThumbnail);
}

// One step on, and one back, is there at once, also where it leads to another job.
void MediaPane::prepareNeighbours()
{
    m_mediaView->prepare(m_neighbours->pathsBeside(currentRow().value_or(-1)));
}

void MediaPane::showStrip()
{
    m_strip->setVisible(m_model.rowCount() > 0 && m_preferences.current().showsFilmstrip);
}

void MediaPane::connectPreferences(PreferencesStore &preferences)
{
    const Preferences &start = preferences.current();
    m_crossesJobs = start.crossesJobs;
    m_side->setChoice(start.dataPanel);
    m_side->setShownAway(start.showsDataInFullScreen);
    connect(&preferences, &PreferencesStore::changed, m_side, [this](const Preferences &, const Preferences &now) {
        m_side->setChoice(now.dataPanel);
        m_side->setShownAway(now.showsDataInFullScreen);
    });
    m_viewer->setEnlargesSmall(start.enlargesSmall);
    m_mediaView->setAlwaysDirectly(start.isAlwaysDirect);
    m_viewer->setPlaybackPrefs(start.playback);
    m_mediaView->setImageBudget(qint64(start.imageMegabytes) << 20);
    connect(&preferences, &PreferencesStore::changed, m_mediaView, [this](const Preferences &before, const Preferences &now) {
        m_crossesJobs = now.crossesJobs;
        showStrip();
        if (now.enlargesSmall != before.enlargesSmall)
            m_viewer->setEnlargesSmall(now.enlargesSmall);
        if (now.isAlwaysDirect != before.isAlwaysDirect)
            m_mediaView->setAlwaysDirectly(now.isAlwaysDirect);
        if (now.playback != before.playback)
            m_viewer->setPlaybackPrefs(now.playback);
        if (now.imageMegabytes != before.imageMegabytes)
            m_mediaView->setImageBudget(qint64(now.imageMegabytes) << 20);
    });
    connect(m_mediaView, &MediaView::alwaysDirectlyRequested, &preferences,
            [&preferences](bool isOn) { preferences.update([isOn](Preferences &all) { all.isAlwaysDirect = isOn; }); });
    connect(m_viewer, &MediaViewer::playbackPrefsChanged, &preferences,
            [&preferences](const PlaybackPrefs &prefs) { preferences.update([&prefs](Preferences &all) { all.playback = prefs; }); });
}

void MediaPane::connectSlideshow(PreferencesStore &preferences)
{
    const auto setPause = [this](const Preferences &now) { m_slideshow->setPause(std::chrono::seconds(now.slideSeconds)); };
    setPause(preferences.current());
    connect(&preferences, &PreferencesStore::changed, m_slideshow,
            [setPause](const Preferences &, const Preferences &now) { setPause(now); });
    connect(m_mediaView, &MediaView::infoChanged, this, &MediaPane::showSlide);
    connect(m_mediaView, &MediaView::playedOut, m_slideshow, &Slideshow::onPlayedOut);
    connect(m_slideshow, &Slideshow::nextRequested, this, &MediaPane::showNextSlide);
    connect(m_slideshow, &Slideshow::runningChanged, this, [this](bool isRunning) {
        m_mediaView->setPlaysOnce(isRunning);
        m_viewer->setSlideshowRunning(isRunning);
        showHint(isRunning ? tr("Slideshow started. Press S to stop it.") : tr("Slideshow stopped."));
        emit slideshowChanged(isRunning);
    });
    connect(m_viewer, &MediaViewer::slideshowRequested, this, &MediaPane::toggleSlideshow);
    connect(m_viewer, &MediaViewer::compareRequested, m_slideshow, &Slideshow::stop);
    connect(m_fullScreen, &FullScreenView::aboutToLeave, m_slideshow, &Slideshow::stop);
}

void MediaPane::toggleSlideshow()
{
    if (m_slideshow->isRunning()) {
        m_slideshow->stop();
        return;
    }
    m_viewer->endComparing();
    showSlide();
    m_slideshow->start();
}

void MediaPane::stopSlideshow()
{
    m_slideshow->stop();
}

void MediaPane::showSlide()
{
    m_slideshow->show(m_mediaView->slideKind(), m_controller.selected().toString() + u' ' + m_key.toString());
}

// Whatever the preference says: through all jobs of the list.
void MediaPane::showNextSlide()
{
    if (!m_viewer->isVisible() || m_viewer->isComparing()) {
        m_slideshow->stop();
        return;
    }
    const MediaStep step = mediaStep(currentRow().value_or(-1), m_model.rowCount(), 1, true);
    if (step.jobs != 0)
        emit endPassed(step.jobs);
    else
        m_strip->setCurrentKey(m_model.item(step.row).key);
}
