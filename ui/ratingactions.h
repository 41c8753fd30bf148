// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
struct ActionTargets;

// The commands that rate media: no rating, 1 to 5 stars, reject. They mean what is selected on the wall, else in the filmstrip.
class RatingActions : public QObject
{
    Q_OBJECT

public:
    // Makes an action of the window.
    using Add = std::function<QAction *(const QString &text, const QKeySequence &key, const std::function<void()> &handler)>;

    // goOn: whether the next media item follows by itself.
    RatingActions(const ActionTargets &to, const Add &add, QAction *goOn);

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; } // no rating, 1 to 5 stars, reject
    void addTo(QMenu &menu) const;                                      // as a menu of its own

private:
    void addOne(const Add &add, const QString &text, const QString &name, Qt::Key key, int stars);
    void rate(int stars);

    const ActionTargets &m_to;
    QList<QAction *> m_all;
    QAction *m_goOn;
};
