// SPDX-License-Identifier: MIT
#include "ui/common/clearbutton.h"

#include <QLineEdit>

void offerToClear(QLineEdit &field)
{
    QObject::connect(&field, &QLineEdit::textChanged, &field, [&field](const QString &text) {
        if (!text.isEmpty() && !field.isClearButtonEnabled())
            field.setClearButtonEnabled(true);
    });
}
