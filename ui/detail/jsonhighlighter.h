// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/json/jsondiff.h"

#include <QColor>
#include <QPalette>
#include <QSyntaxHighlighter>

// The colours of JSON on a palette's base and on the grounds of changed lines, each with a contrast of at least 4.5:1 (WCAG 2.1, AA for
// text) where that can be.
struct JsonColors
{
    QColor key{};
    QColor string{};
    QColor number{};
    QColor literal{};
    QColor added{};   // the ground of a line
    QColor removed{}; // the same

    bool operator==(const JsonColors &) const = default;
};

[[nodiscard]] JsonColors jsonColors(const QPalette &palette);

// Colours JSON line by line. Strings end with their line, save in lines of exactly `pieceLength` characters: those are pieces of a longer
// one.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, qsizetype pieceLength);

    void setColors(const JsonColors &colors);          // the same again does nothing
    void setKinds(const QList<DiffLine::Kind> &kinds); // of the lines of the text that is set next; empty: none is a change

protected:
    void highlightBlock(const QString &text) override;

private:
    const qsizetype m_pieceLength;
    JsonColors m_colors;
    QList<DiffLine::Kind> m_kinds;
};
