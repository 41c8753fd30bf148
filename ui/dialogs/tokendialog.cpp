#include "ui/dialogs/tokendialog.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
{
    setWindowTitle(tr("API Token"));
    auto *label = new QLabel(tr("API &token of your account:"), this);
    label->setBuddy(m_field);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(tr("API token"));
    m_field->setMinimumWidth(340);
    QAction *look = m_field->addAction(symbolicIcon(u"view"_s), QLineEdit::TrailingPosition);
    look->setCheckable(true);
    look->setText(tr("Show the token"));
    look->setToolTip(look->text());
    auto *note = new QLabel(tr("It goes to the service and nowhere else, and is forgotten when the program ends. "
                               "The environment variable USEAPI_TOKEN is read at every start."),
                            this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use Token"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(look, &QAction::toggled, this,
            [this](bool isShown) { m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_field, &QLineEdit::textChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_field->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString TokenDialog::token() const
{
    return m_field->text();
}
