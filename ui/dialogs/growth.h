#pragma once

class QWidget;

// Makes a dialog as high as its texts are by now: with those that wrap, a layout does not do so by itself. It never shrinks what the user
// has made larger.
void growToFit(QWidget &dialog);
