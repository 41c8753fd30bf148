// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

class BusyBar;
class FlowLayout;
class QCheckBox;
class QLabel;
class QPushButton;

// A page that says something in the place of what cannot be shown, or not yet.
struct Message
{
    QString icon{};  // a name for symbolicIcon(); empty: none
    QString title{}; // empty: none
    QString sentence{};
    QString action{};     // text of the button; empty: none
    QStringList others{}; // texts of more buttons
    QString choice{};     // text of a box to check; empty: none
    bool isChosen = false;
    std::optional<int> percent{};
    bool isBusy = false; // shows that something goes on when there is no percent

    bool operator==(const Message &) const = default;
};

// Takes the focus, so that keys go on working where a picture was before. It never requests more room than there is: what has none is
// scrolled to.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    [[nodiscard]] const Message &message() const { return m_message; }

signals:
    void actionTriggered();
    void otherTriggered(int number);   // place in Message::others
    void choiceToggled(bool isChosen); // by the user

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    void makeOthers();
    void arrange();
    void wrapChoice();

    Message m_message;
    QWidget *m_page;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    BusyBar *m_progress;
    QPushButton *m_action;
    FlowLayout *m_buttons;
    QList<QPushButton *> m_others;
    QCheckBox *m_choice;
};
