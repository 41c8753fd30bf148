// SPDX-License-Identifier: MIT
#include "ui/dialogs/tokendialog.h"

#include "ui/common/dialogfit.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString stateOf(TokenSource source)
{
    switch (source) {
    case TokenSource::None: return TokenDialog::tr("There is no token yet.");
    case TokenSource::Environment: return TokenDialog::tr("The current token comes from the environment variable USEAPI_TOKEN.");
    case TokenSource::KeyStore: return TokenDialog::tr("The current token is stored in the system key store.");
    case TokenSource::Session: return TokenDialog::tr("The current token is used for this session only.");
    case TokenSource::Samples: return TokenDialog::tr("The sample jobs use their own token.");
    }
    return {};
}

QLabel *wordsIn(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TokenDialog::TokenDialog(const TokenQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_field(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep in the system key store"), this))
    , m_learned(wordsIn(this))
    , m_use(new QPushButton(tr("Use Token"), this))
    , m_check(new QPushButton(tr("&Check Token"), this))
    , m_forget(new QPushButton(tr("&Forget Token"), this))
{
    setWindowTitle(tr("API Token"));
    layOut();
    m_keep->setChecked(question.isKept);
    m_use->setDefault(true);
    m_forget->setEnabled(question.source == TokenSource::KeyStore || question.source == TokenSource::Session);
    m_learned->setAccessibleName(tr("Result of the check"));
    connect(m_field, &QLineEdit::textChanged, this, &TokenDialog::showButtons);
    connect(m_check, &QPushButton::clicked, this, &TokenDialog::check);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_isForgotten = true;
        accept();
    });
    showButtons();
}

void TokenDialog::layOut()
{
    auto *label = new QLabel(tr("API &token of your account:"), this);
    label->setBuddy(m_field);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->setAccessibleName(tr("API token"));
    m_field->setMinimumWidth(340);
    QAction *look = m_field->addAction(symbolicIcon(u"view"_s), QLineEdit::TrailingPosition);
    look->setCheckable(true);
    look->setText(tr("Show the token"));
    look->setToolTip(look->text());
    connect(look, &QAction::toggled, this,
            [this](bool isShown) { m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    QLabel *state = wordsIn(this);
    state->setText(stateOf(m_question.source));
    QLabel *note = wordsIn(this);
    note->setText(tr("The token is sent only to %1. Unless it is kept in the system key store, it is forgotten when Job Viewer quits. The "
                     "environment variable USEAPI_TOKEN is read at each start and takes precedence.",
                     "%1: an address, such as https://api.useapi.net")
                      .arg(m_question.address.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons->addButton(m_forget, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(state);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_keep);
    layout->addWidget(note);
    layout->addWidget(m_learned);
    layout->addWidget(buttons);
    m_learned->hide();
    m_field->setFocus();
    keepFit(*this); // also as what is learned comes
}

TokenReply TokenDialog::answer() const
{
    return {.token = m_isForgotten ? QString() : m_field->text(), .isKept = m_keep->isChecked()};
}

void TokenDialog::showButtons()
{
    const bool isTyped = !m_field->text().trimmed().isEmpty();
    m_use->setEnabled(isTyped);
    m_check->setEnabled(m_question.check && (isTyped || m_question.source != TokenSource::None));
}

void TokenDialog::check()
{
    m_check->setEnabled(false);
    m_learned->setText(tr("Checking the token…"));
    m_learned->show();
    m_question.check(m_field->text(), this, [this](const QString &sentence) {
        m_learned->setText(sentence);
        showButtons();
    });
}
