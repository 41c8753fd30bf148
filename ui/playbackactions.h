// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class MediaViewer;
class QAction;

// The command that marks a part of a video or sound to be repeated. Its text says what it does next.
class PlaybackActions : public QObject
{
    Q_OBJECT

public:
    // Makes an action of the window.
    using Add = std::function<QAction *(const QString &text, const QKeySequence &key, const std::function<void()> &handler)>;

    PlaybackActions(MediaViewer &viewer, const Add &add); // the viewer owns it

    [[nodiscard]] QAction *markLoop() const { return m_markLoop; }

private:
    void showNext();

    MediaViewer &m_viewer;
    QAction *m_markLoop;
};
