#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

// A page that says something in the place of what cannot be shown, or not yet.
struct Message
{
    QString icon{};  // a name for symbolicIcon(); empty: none
    QString title{}; // empty: none
    QString sentence{};
    QString action{};      // text of the button; empty: none
    QString otherAction{}; // text of a second button beside it; empty: none
    std::optional<int> percent{};
    bool isBusy = false; // shows that something goes on when there is no percent

    bool operator==(const Message &) const = default;
};

// Takes the focus, so that keys go on working where a picture was before.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    [[nodiscard]] const Message &message() const { return m_message; }

signals:
    void actionTriggered();
    void otherActionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QPushButton *m_otherAction;
};
