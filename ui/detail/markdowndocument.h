// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/markdown.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QTextCursor>

class QPalette;

// Markdown as a person reads it. The document is built piece by piece: foreign text never becomes HTML, names no picture and
// loads nothing.

struct MarkdownLook
{
    QColor link{};
    QColor quiet{}; // quotes, small print
    QColor codeBackground{};
    QFont codeFont{};
};

[[nodiscard]] MarkdownLook markdownLook(const QPalette &palette);

// Appends at the cursor. What stands on one line is broken after `maxLine` characters: a text view cannot wrap a megabyte.
void appendMarkdown(QTextCursor &cursor, const QList<MarkdownBlock> &blocks, const MarkdownLook &look, qsizetype maxLine = 20'000);
// The same for a text that is no Markdown.
void appendPlain(QTextCursor &cursor, QStringView text, qsizetype maxLine = 20'000);

// "@user", "#channel", or a time in this place's own: what stands for a span.
[[nodiscard]] QString wordsOf(const MarkdownSpan &span, const QLocale &locale);

// The words alone, on one line.
[[nodiscard]] QString plainMarkdown(const QString &text, const QLocale &locale);
