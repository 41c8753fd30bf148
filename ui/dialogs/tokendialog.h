// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/jobcontroller.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// What the dialog begins with.
struct TokenQuestion
{
    QUrl address{}; // of the service that the token is for
    TokenSource source = TokenSource::None;
    bool isKept = true; // in the key store, as last chosen
    // Checks a token with the service, or the one in use where the text is empty. `done` gets a sentence, unless `context` has gone.
    std::function<void(const QString &text, QObject *context, const std::function<void(const QString &)> &done)> check{};
};

struct TokenReply
{
    QString token{}; // empty: forget the one in use
    bool isKept = true;

    bool operator==(const TokenReply &) const = default;
};

// Asks for the API token, shows where the one in use comes from, and has it checked. What is typed is shown only on request; the token in
// use is never shown.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TokenDialog(const TokenQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] TokenReply answer() const; // once it is accepted

private:
    void layOut();
    void showButtons();
    void check();

    const TokenQuestion m_question;
    QLineEdit *m_field;
    QCheckBox *m_keep;
    QLabel *m_learned; // by the check
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_forget;
    bool m_isForgotten = false;
};
