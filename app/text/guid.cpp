// SPDX-License-Identifier: MIT
#include "app/text/guid.h"

#include "app/common/ascii.h"

bool isGuidAt(QByteArrayView text, qsizetype start, int step)
{
    if (start < 0 || start + (guidSize - 1) * step + 1 > text.size())
        return false;
    for (qsizetype i = 0; i < guidSize; ++i) {
        const qsizetype at = start + i * step;
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[at] != '-' : !isHexDigit(text[at]))
            return false;
        if (step == 2 && i > 0 && text[at - 1] != '\0')
            return false;
    }
    return true;
}
