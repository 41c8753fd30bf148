// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/preferences.h"

#include <QSize>
#include <QSplitter>

class QBoxLayout;

// Where the panel with a job's data stands, and whether. Pure, for a `room` in pixels that preview and panel share.

// `isRequired`: it has what the job made, which its media do not show.
[[nodiscard]] bool isPanelShown(DataPanelChoice choice, const QSize &room, bool isRequired);
[[nodiscard]] Qt::Orientation panelPlace(const QSize &room); // horizontal: beside the preview; vertical: below
[[nodiscard]] int panelLength(const QSize &room);            // its width there, or its height

// Preview and panel side by side, in the order of the language, or one below the other where that is too narrow. The user moves the handle.
class SidePanel : public QSplitter
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setParts(QWidget *preview, QWidget *panel); // takes both
    void setChoice(DataPanelChoice choice);
    void setRequired(bool isRequired);
    void moveTo(QBoxLayout &layout); // the panel, to the full screen
    void moveBack();
    void setShownAway(bool isShown); // while it is there
    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] bool isAway() const { return m_isAway; }

signals:
    void shownChanged(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void divide();

    QWidget *m_panel = nullptr;
    DataPanelChoice m_choice = DataPanelChoice::Automatic;
    bool m_isRequired = false;
    bool m_isShown = false;
    bool m_isDivided = false; // for this place; the user may have moved the handle since
    bool m_isAway = false;
    bool m_isShownAway = false;
};
