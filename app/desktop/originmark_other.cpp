// SPDX-License-Identifier: MIT
#include "app/desktop/originmark.h"

bool markOrigin(const QString &path)
{
    Q_UNUSED(path)
    return false;
}
