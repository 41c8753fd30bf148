// SPDX-License-Identifier: MIT
#include "ui/common/wrappedlabel.h"

WrappedLabel::WrappedLabel(QWidget *parent)
    : WrappedLabel(QString(), parent)
{}

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();                  // its height depends on its width
    policy.setHorizontalPolicy(QSizePolicy::Expanding); // else it wraps where it need not
    setSizePolicy(policy);
}

QSize WrappedLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), QLabel::minimumSizeHint().height()}; // of one line; more is a matter of the width
}
