// SPDX-License-Identifier: MIT
#include "ui/media/mpvnumbers.h"

#include <clocale>

void useNumberFormatOfMpv()
{
    std::setlocale(LC_NUMERIC, "C");
}
