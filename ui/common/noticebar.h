#pragma once

#include "app/session/notice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

// A line above the panes: what happened, in words, and the action that helps. It never takes the focus. What asks for nothing goes by
// itself.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Notice &notice); // takes the place of the one before
    void dismiss();

signals:
    void actionTriggered(ActionId action);
    void folderWanted(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Notice m_notice;
    QTimer m_goes;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_folder;
};
