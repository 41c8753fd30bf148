// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"
#include "app/saving/nametemplate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

// The fields for where to save, under which names and what besides, with an example of a name as it is typed.
class SaveFields : public QWidget
{
    Q_OBJECT

public:
    // `extension`: of the example, "png"; empty: not known yet.
    SaveFields(const SaveOptions &start, const NameFacts &example, const QString &extension, QWidget *parent = nullptr);

    [[nodiscard]] SaveOptions options() const;
    [[nodiscard]] bool hasFolder() const; // a whole path

signals:
    void changed();

private:
    void layOut();
    [[nodiscard]] QWidget *browseButton();
    [[nodiscard]] QWidget *fieldsButton();
    void chooseFolder();
    void showPreview();

    const NameFacts m_example;
    const QString m_extension;
    QLineEdit *m_folder;
    QLineEdit *m_template;
    QLabel *m_exampleName;
    QLabel *m_remark; // what is wrong with the template or the folder
    QCheckBox *m_text;
    QCheckBox *m_json;
    QCheckBox *m_posters;
    QCheckBox *m_sharing;
};
