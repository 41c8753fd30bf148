#include "tests/ui/support/fakeasker.h"

#include "app/media/nametemplate.h"
#include "ui/dialogs/savedialog.h"
#include "ui/dialogs/tokendialog.h"

#include <QDir>
#include <QFileInfo>

QString FakeAsker::folder(QWidget *, const QString &title, const QString &start)
{
    questions.append({.kind = Kind::Folder, .title = title, .text = start});
    return folderAnswer;
}

QString FakeAsker::newFile(QWidget *, const QString &title, const QString &start)
{
    questions.append({.kind = Kind::NewFile, .title = title, .text = start});
    return newFileFolder.isEmpty() ? QString() : QDir(newFileFolder).filePath(QFileInfo(start).fileName());
}

QStringList FakeAsker::files(QWidget *, const QString &title, const QString &start)
{
    questions.append({.kind = Kind::Files, .title = title, .text = start});
    return filesAnswer;
}

bool FakeAsker::confirm(QWidget *, const QString &title, const QString &text, const QString &action)
{
    questions.append({.kind = Kind::Confirm, .title = title, .text = text, .action = action});
    return confirmAnswer;
}

std::optional<TokenAnswer> FakeAsker::token(QWidget *, const TokenQuestion &question)
{
    questions.append({.kind = Kind::Token, .text = question.address.toString()});
    if (tokenAnswer.isEmpty())
        return std::nullopt;
    return TokenAnswer{.token = tokenAnswer, .isKept = keepsToken};
}

std::optional<QString> FakeAsker::line(QWidget *, const QString &title, const QString &label, const QString &start)
{
    questions.append({.kind = Kind::Line, .title = title, .text = start, .action = label});
    return lineAnswer;
}

std::optional<SaveOptions> FakeAsker::saveOptions(QWidget *, const SaveQuestion &question)
{
    questions.append({.kind = Kind::Saving, .title = question.title, .text = question.options.folder});
    if (folderAnswer.isEmpty())
        return std::nullopt;
    SaveOptions answer = question.options;
    answer.folder = folderAnswer;
    if (answer.nameTemplate.isEmpty())
        answer.nameTemplate = standardNameTemplate();
    return answer;
}

std::optional<SaveOptions> FakeAsker::exportOptions(QWidget *, const SaveOptions &start, int jobs)
{
    questions.append({.kind = Kind::Exporting, .title = QString::number(jobs), .text = start.folder});
    if (folderAnswer.isEmpty())
        return std::nullopt;
    SaveOptions answer = start;
    answer.folder = folderAnswer;
    return answer;
}
