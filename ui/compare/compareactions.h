// SPDX-License-Identifier: MIT
#pragma once

#include "app/compare/comparetray.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QWidget;
class Thumbnails;
class TrayBar;
struct ActionTargets;

// The commands that compare media, and the tray that they are put into from any jobs: it lasts as long as the window does. Without two in
// the tray what is selected is compared, or what is like the current item.
class CompareActions : public QObject
{
    Q_OBJECT

public:
    // Makes an action of the window.
    using Add
        = std::function<QAction *(const QString &text, const QKeySequence &key, const char *icon, const std::function<void()> &handler)>;

    CompareActions(const ActionTargets &to, const Add &add);

    [[nodiscard]] QAction *compare() const { return m_compare; }
    [[nodiscard]] QAction *toggle() const { return m_toggle; }             // adds what is meant to the tray, or takes it out
    [[nodiscard]] QWidget *place(QWidget &middle, Thumbnails &thumbnails); // once: the middle of the window with the tray below
    void showPossible(bool hasJob);                                        // see WindowActions

signals:
    void trayChanged();

private:
    [[nodiscard]] QList<TrayItem> chosen() const; // what a command means, as far as it can be compared
    [[nodiscard]] QList<TrayItem> chosenOnWall() const;
    void compareMeant();
    void compareTray();
    void toggleChosen();
    void showTray();
    void report(CompareTray::Change change);
    void hint(const QString &words);

    const ActionTargets &m_to;
    CompareTray m_tray;
    QHash<JobKey, quint64> m_addedAt; // the jobs of what came into the tray; see JobRepository::removals()
    QAction *m_compare;
    QAction *m_toggle;
    TrayBar *m_bar = nullptr;
};
