// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class FullScreenBar;
class InfoOverlay;
class QHBoxLayout;

// A black window as large as the screen, for one widget that somebody puts in and takes out again. With the pointer a bar comes over its
// lower edge; while nothing moves both hide. Escape leaves.
class FullScreenView : public QWidget
{
    Q_OBJECT

public:
    explicit FullScreenView(QWidget *parent, std::chrono::milliseconds patience = std::chrono::seconds(2));
    ~FullScreenView() override;

    void open(); // on the screen of the parent's window
    void leave();
    void report(const QString &words); // for a while, over all; nothing happens while it is closed
    [[nodiscard]] QHBoxLayout &room() { return *m_room; }
    [[nodiscard]] FullScreenBar &bar() { return *m_bar; }
    void setBarOffered(bool isOffered); // else it never comes
    [[nodiscard]] bool isResting() const { return m_isResting; }

signals:
    void aboutToLeave();                 // the last moment to take out what was put in
    void restingChanged(bool isResting); // no motion and no key for a while: what lies over the picture hides

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void wake();
    void rest();
    void hidePointer(bool isHidden);
    void showBar(bool isShown);

    QHBoxLayout *m_room;
    FullScreenBar *m_bar;
    InfoOverlay *m_notice;
    QTimer m_patience;
    QTimer m_noticeTimer;
    bool m_isResting = false;
    bool m_isPointerHidden = false;
    bool m_isBarOffered = true;
};
