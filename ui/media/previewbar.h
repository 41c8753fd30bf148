// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

// The line below the preview: what is shown, how large, and a button for each of what is done with it most.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget *parent = nullptr);

    void setInfo(const QString &info);
    void setZoom(const QString &zoom); // empty: nothing can be zoomed
    // `fit` leads the menu of zooms; all outlive this.
    void setActions(QAction *fit, const QList<QAction *> &buttons);

signals:
    void scaleRequested(qreal scale); // 1: each pixel is one of the screen

private:
    QHBoxLayout *m_row;
    QLabel *m_info;
    QToolButton *m_zoom;
};

// A flat button without a text for a command of the window, which a screen reader calls by its name.
[[nodiscard]] QToolButton *makeFlatButton(QAction *action, QWidget *parent);
