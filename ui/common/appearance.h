// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/preferences.h"

// Makes the whole program look so, at once; as the system: it follows that from then on.
void applyAppearance(Appearance appearance);

// What empty fields say, see placeholderText(). Only this one colour is ours: the others go on following the desktop.
void keepPlaceholdersReadable();
