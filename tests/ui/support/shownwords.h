// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QStringList>
#include <QWidget>

// A piece of text as a widget paints it, wherever it comes from: a label, a delegate, a document, an overlay.
struct PaintedText
{
    QPoint place{}; // of its base line's beginning, in the widget
    QString text{}; // a line, as far as it was painted in one go
};

// What `widget` shows by now, painted into nothing.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

// What is wrong with the words of `root`, all that is painted and all that is set besides (tool tips, names for a screen reader, menus,
// titles), while PseudoTranslator is installed:
//  - a word that is not accented, and stands in none of the `known` texts: it was never translated;
//  - a painted text that ends in "…" within its brackets: it is cut off;
//  - two texts in one sentence, which was pieced together.
// Not looked at: text that the user can edit, and JSON as the service sent it.
[[nodiscard]] QStringList wordFaults(QWidget &root, const QStringList &known);
