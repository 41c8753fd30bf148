// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QUrl>

// A link in Markdown, as positions in its text.
struct MarkdownLink
{
    qsizetype wordsStart = 0; // of what is shown
    qsizetype wordsEnd = 0;
    qsizetype end = 0; // behind the whole link
    QUrl url{};        // empty: there is no link
};

// Finds the links of one text from left to right. It caches where the next bracket, blank and parenthesis stand, so that a text made of
// nothing but brackets costs no more than any other.
class MarkdownLinks
{
public:
    explicit MarkdownLinks(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] MarkdownLink wordsAt(qsizetype at);          // "[words](https://…)" or "[words](<https://…>)"
    [[nodiscard]] MarkdownLink bracketsAt(qsizetype at) const; // "<https://…>"
    // "https://…". One that is too long or no valid address has an end all the same: it is text as a whole, looked at once.
    [[nodiscard]] MarkdownLink bareAt(qsizetype at) const;

private:
    // Where the next one stands from here on; searched again only when `at` has passed it.
    struct Next
    {
        qsizetype place = -1;
        bool isSearched = false;
    };

    [[nodiscard]] qsizetype next(Next &known, QStringView what, qsizetype at) const;
    [[nodiscard]] qsizetype nextBlank(qsizetype at);

    QStringView m_text;
    Next m_middle;
    Next m_parenthesis;
    Next m_blank;
};
