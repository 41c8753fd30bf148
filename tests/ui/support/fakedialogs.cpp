// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakedialogs.h"

#include "app/saving/nametemplate.h"
#include "ui/dialogs/savedialog.h"
#include "ui/dialogs/tokendialog.h"

#include <QDir>
#include <QFileInfo>

QString FakeDialogs::folder(QWidget *parent, const QString &title, const QString &start)
{
    questions.append({.kind = Kind::Folder, .title = title, .text = start, .parent = parent});
    return folderAnswer;
}

QString FakeDialogs::newFile(QWidget *parent, const QString &title, const QString &start)
{
    questions.append({.kind = Kind::NewFile, .title = title, .text = start, .parent = parent});
    return newFileFolder.isEmpty() ? QString() : QDir(newFileFolder).filePath(QFileInfo(start).fileName());
}

QStringList FakeDialogs::files(QWidget *parent, const QString &title, const QString &start)
{
    questions.append({.kind = Kind::Files, .title = title, .text = start, .parent = parent});
    return filesAnswer;
}

bool FakeDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    questions.append({.kind = Kind::Confirm, .title = title, .text = text, .action = action, .parent = parent});
    return confirmAnswer;
}

std::optional<TokenReply> FakeDialogs::token(QWidget *parent, const TokenQuestion &question)
{
    questions.append({.kind = Kind::Token, .text = question.address.toString(), .parent = parent});
    if (tokenAnswer.isEmpty())
        return std::nullopt;
    return TokenReply{.token = tokenAnswer, .isKept = keepsToken};
}

std::optional<QString> FakeDialogs::line(QWidget *parent, const QString &title, const QString &label, const QString &start)
{
    questions.append({.kind = Kind::Line, .title = title, .text = start, .action = label, .parent = parent});
    return lineAnswer;
}

std::optional<SaveOptions> FakeDialogs::saveOptions(QWidget *parent, const SaveQuestion &question)
{
    questions.append({.kind = Kind::Saving, .title = question.title, .text = question.options.folder, .parent = parent});
    if (folderAnswer.isEmpty())
        return std::nullopt;
    SaveOptions answer = question.options;
    answer.folder = folderAnswer;
    if (answer.nameTemplate.isEmpty())
        answer.nameTemplate = standardNameTemplate();
    return answer;
}

std::optional<SaveOptions> FakeDialogs::exportOptions(QWidget *parent, const SaveOptions &start, int jobs)
{
    questions.append({.kind = Kind::Exporting, .title = QString::number(jobs), .text = start.folder, .parent = parent});
    if (folderAnswer.isEmpty())
        return std::nullopt;
    SaveOptions answer = start;
    answer.folder = folderAnswer;
    return answer;
}
