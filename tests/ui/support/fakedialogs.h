// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QList>
#include <QStringList>

// Answers what the window asks, and records what that was. Nothing is shown and nothing waits.
class FakeDialogs : public Dialogs
{
public:
    enum class Kind { Folder, NewFile, Files, Confirm, Token, Line, Saving, Exporting };

    struct Question
    {
        Kind kind = Kind::Confirm;
        QString title{};
        QString text{};            // what is said, or where a file dialog would start
        QString action{};          // of a confirmation: its button
        QWidget *parent = nullptr; // only to compare with
    };

    [[nodiscard]] QString folder(QWidget *parent, const QString &title, const QString &start) override;
    [[nodiscard]] QString newFile(QWidget *parent, const QString &title, const QString &start) override;
    [[nodiscard]] QStringList files(QWidget *parent, const QString &title, const QString &start) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    [[nodiscard]] std::optional<TokenReply> token(QWidget *parent, const TokenQuestion &question) override;
    [[nodiscard]] std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &start) override;
    [[nodiscard]] std::optional<SaveOptions> saveOptions(QWidget *parent, const SaveQuestion &question) override;
    [[nodiscard]] std::optional<SaveOptions> exportOptions(QWidget *parent, const SaveOptions &start, int jobs) override;

    QList<Question> questions{};

    // The answers from now on. Empty or false: the user would rather not.
    QString folderAnswer{};  // for the save options too, which are accepted with it and the names that the dialog begins with
    QString newFileFolder{}; // the suggested name is taken, in this folder
    QStringList filesAnswer{};
    bool confirmAnswer = false;
    std::optional<QString> lineAnswer{};
    QString tokenAnswer{};
    bool keepsToken = false;
};
