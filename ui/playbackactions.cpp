// SPDX-License-Identifier: MIT
#include "ui/playbackactions.h"

#include "ui/media/mediaviewer.h"

#include <QAction>

PlaybackActions::PlaybackActions(MediaViewer &viewer, const Add &add)
    : QObject(&viewer)
    , m_viewer(viewer)
    , m_markLoop(add(tr("Loop from Here"), Qt::Key_L, [&viewer] { viewer.markLoop(); }))
{
    m_markLoop->setShortcutContext(Qt::WidgetShortcut); // only shown: the preview takes the key
    connect(&viewer, &MediaViewer::abLoopChanged, this, &PlaybackActions::showNext);
    connect(&viewer, &MediaViewer::infoChanged, this, &PlaybackActions::showNext);
    showNext();
}

void PlaybackActions::showNext()
{
    const AbLoop loop = m_viewer.abLoop();
    m_markLoop->setText(loop.isComplete() ? tr("Clear Loop") : loop.from ? tr("Loop to Here") : tr("Loop from Here"));
    m_markLoop->setEnabled(m_viewer.canLoop());
}
