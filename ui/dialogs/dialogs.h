// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"

#include <QString>

#include <optional>

class QWidget;
struct SaveQuestion;
struct TokenReply;
struct TokenQuestion;

// Everything that stops and asks the user, in one place that a test can answer.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)

    // Empty: the user would rather not.
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title, const QString &start);
    [[nodiscard]] virtual QString newFile(QWidget *parent, const QString &title, const QString &start);
    [[nodiscard]] virtual QStringList files(QWidget *parent, const QString &title, const QString &start);
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action);
    // Nothing: the user would rather not; an empty text is an answer.
    [[nodiscard]] virtual std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &start);
    // Nothing: the user would rather not.
    [[nodiscard]] virtual std::optional<TokenReply> token(QWidget *parent, const TokenQuestion &question);
    [[nodiscard]] virtual std::optional<SaveOptions> saveOptions(QWidget *parent, const SaveQuestion &question);
    [[nodiscard]] virtual std::optional<SaveOptions> exportOptions(QWidget *parent, const SaveOptions &start, int jobs);
};
