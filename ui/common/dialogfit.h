// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

// Keeps a dialog from being lower than its texts are at its width, from now on, and grows it when they become longer. Its layout does not
// do so by itself: where texts wrap it only knows a least height for a width of its own choice, and in pages of tabs not even that. A page
// that scrolls is as high as its content, and lower only where the screen is. Call it when the dialog has its layout.
void keepFit(QWidget &dialog);
