// SPDX-License-Identifier: MIT
#include "ui/dialogs/textdialog.h"

#include "ui/common/screenroom.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QWidget *logOf(const QString &text, QWidget *parent)
{
    auto *view = new QPlainTextEdit(text, parent);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    return view;
}

// A table, since tabs stand askew in a text from right to left.
QWidget *columnsOf(const QString &text, QWidget *parent)
{
    auto *view = new QTextBrowser(parent);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QString rows;
    for (const QString &line : text.split(u'\n')) {
        QStringList cells = line.toHtmlEscaped().split(u'\t');
        if (view->isRightToLeft()) // only what is in them is mirrored
            std::reverse(cells.begin(), cells.end());
        rows += cells.size() == 2 ? u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(cells.first(), cells.last())
                                  : u"<tr><td colspan='2'>%1</td></tr>"_s.arg(cells.first());
    }
    const QString direction = view->isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    view->setHtml(u"<table dir='%1' width='100%' cellpadding='2'>%2</table>"_s.arg(direction, rows));
    return view;
}

} // namespace

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent, Form form)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QWidget *view = form == Form::Log ? logOf(text, this) : columnsOf(text, this);
    view->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSize(640, 440).boundedTo(roomOnScreen(*this)));
}
