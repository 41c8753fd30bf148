// SPDX-License-Identifier: MIT
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

// What the pages of the settings have in common.

[[nodiscard]] inline QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

// A label that is the field's name for a screen reader, too (of a combo box it would else be the current text).
inline void addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, form->parentWidget());
    label->setBuddy(field);
    form->addRow(label, field);
}

// `text` says where the number stands: "%1 GB".
inline void setUnit(QSpinBox *field, const QString &text)
{
    field->setPrefix(text.section(QStringLiteral("%1"), 0, 0));
    field->setSuffix(text.section(QStringLiteral("%1"), 1));
}

[[nodiscard]] inline QLabel *remark(const QString &text, QWidget *page)
{
    auto *label = new QLabel(text, page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // else it wraps where it need not
    return label;
}
