// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialogs.h"

#include "ui/common/dialogfit.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/savedialog.h"
#include "ui/dialogs/tokendialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace {

constexpr int labelWidth = 50; // of average characters

} // namespace

QString Dialogs::folder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start);
}

QString Dialogs::newFile(QWidget *parent, const QString &title, const QString &start)
{
    // Nothing is ever overwritten: beside a file of that name the new one gets a number.
    return QFileDialog::getSaveFileName(parent, title, start, {}, nullptr, QFileDialog::DontConfirmOverwrite);
}

QStringList Dialogs::files(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getOpenFileNames(parent, title, start);
}

bool Dialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<TokenReply> Dialogs::token(QWidget *parent, const TokenQuestion &question)
{
    TokenDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

std::optional<QString> Dialogs::line(QWidget *parent, const QString &title, const QString &label, const QString &start)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(start);
    auto *text = dialog.findChild<QLabel *>(); // which takes one line, however long it is
    text->setWordWrap(true);
    text->setMinimumWidth(text->fontMetrics().averageCharWidth() * labelWidth);
    keepFit(dialog);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<SaveOptions> Dialogs::saveOptions(QWidget *parent, const SaveQuestion &question)
{
    SaveDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.options()) : std::nullopt;
}

std::optional<SaveOptions> Dialogs::exportOptions(QWidget *parent, const SaveOptions &start, int jobs)
{
    ExportDialog dialog(start, jobs, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.options()) : std::nullopt;
}
