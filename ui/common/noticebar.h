// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/notice.h"
#include "ui/common/formatting.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

// What happened, in words, and the action that helps. It never takes the focus, and returns it when it goes. What needs no action goes by
// itself. NoticePlace says where it is.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    using ReadingTime = std::chrono::milliseconds(const QString &text);

    explicit NoticeBar(QWidget *parent = nullptr, ReadingTime *readingTime = ::readingTime);
    ~NoticeBar() override;

    void show(const Notice &notice); // takes the place of the one before
    void dismiss();
    void dismissPassing();                   // unless it shows how things still are
    void dismissOffer(ActionId action);      // the same was done in another way
    void dismissState(const Notice &notice); // it has ended
    void dismissOthers(const JobKey &job);   // a notice of another job
    [[nodiscard]] bool isPassing() const;    // what it says goes by itself
    [[nodiscard]] int widthOnOneLine() const;
    // The last one; its text as it is shown: on one line, and cut.
    [[nodiscard]] const Notice &notice() const { return m_notice; }

signals:
    void aboutToShow();                                       // and not yet visible, unless another notice was
    void actionTriggered(ActionId action, const JobKey &job); // job: empty: none in particular
    void folderRequested(const QString &folder);
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void goUnlessHeld();
    void giveFocusBack();
    void followFocus(QWidget *former, QWidget *now);

    ReadingTime *const m_readingTime;
    Notice m_notice;
    QPointer<QWidget> m_focusBefore; // where the focus was before it came here
    QTimer m_goes;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_page;
    QPushButton *m_folder;
};
