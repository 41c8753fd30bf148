// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

// Asks where to export jobs to, and whether what is private shall stay out.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const SaveOptions &start, int jobs, QWidget *parent = nullptr);

    [[nodiscard]] SaveOptions options() const; // folder and forSharing count

private:
    void chooseFolder();

    QLineEdit *m_folder;
    QCheckBox *m_sharing;
    QPushButton *m_export;
};
