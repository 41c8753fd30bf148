// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

// The field's own button that clears it, from its first text on. Qt reads that button's picture through every image plug-in there is,
// which would be a fifth of a cold start.
void offerToClear(QLineEdit &field);
