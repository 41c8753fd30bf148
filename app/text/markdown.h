// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QUrl>

// The Markdown of chats taken apart, as far as messages about jobs use it: **bold**, *italic*, __underline__,
// ~~strike~~,
// ||spoiler||, `code`, code blocks, quotes, headings, small print, lists, links, mentions, emoji and times. Everything else, and whatever
// is not closed, stays the text that it is. The work grows with the text's length only, whatever the text.

enum class MarkdownStyle { Bold = 1, Italic = 2, Underline = 4, Strike = 8, Spoiler = 16, Code = 32 };
Q_DECLARE_FLAGS(MarkdownStyles, MarkdownStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkdownStyles)

struct MarkdownSpan
{
    enum class Kind { Text, User, Role, Channel, Time };

    Kind kind = Kind::Text;
    QString text{}; // of a mention or a time: as written, "<@123>"
    MarkdownStyles styles{};
    QUrl link{};     // http or https; empty: none
    qint64 time = 0; // of a time: seconds since 1970, UTC
    QChar format{};  // of a time: one of tTdDfFR

    bool operator==(const MarkdownSpan &) const = default;
};

struct MarkdownBlock
{
    enum class Kind { Paragraph, Heading, SmallPrint, ListItem, Code };

    Kind kind = Kind::Paragraph;
    int level = 0;    // of a heading, 1 to 3; of a list item how deep it stands, from 0
    QString marker{}; // of a numbered list item: "3."
    bool isQuote = false;
    QList<MarkdownSpan> spans{}; // a paragraph's text holds its line feeds

    bool operator==(const MarkdownBlock &) const = default;
};

[[nodiscard]] QList<MarkdownBlock> markdownOf(const QString &text);

// The same text with [words](link) become the words; nothing else changes.
[[nodiscard]] QString withLinksAsWords(const QString &text);
