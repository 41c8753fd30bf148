// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"
#include "app/saving/nametemplate.h"

#include <QDialog>

class SaveFields;

// What the dialog begins with.
struct SaveQuestion
{
    QString title{};
    SaveOptions options{}; // as last time; a folder where there was none
    NameFacts example{};   // of the media item that is shown: the preview is its name
    QString extension{};   // "png"; empty: not known yet

    bool operator==(const SaveQuestion &) const = default;
};

// Asks where to save, under which names and what besides. Enter accepts what was chosen last time.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SaveDialog(const SaveQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] SaveOptions options() const;

private:
    SaveFields *m_fields;
};
