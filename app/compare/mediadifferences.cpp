// SPDX-License-Identifier: MIT
#include "app/compare/mediadifferences.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace {

constexpr qsizetype maxPrompt = 100'000; // characters that are taken apart
constexpr qsizetype maxCells = 250'000;  // of the table that finds what two texts have in common: 500 words each

// A word, a sign, or what lies between them.
struct Token
{
    QString text{};
    bool isSpace = false;
};

QList<Token> tokensOf(const QString &prompt)
{
    QList<Token> tokens;
    const QString text = prompt.left(maxPrompt);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString piece = text.mid(start, end - start);
        const bool isSpace = std::all_of(piece.begin(), piece.end(), [](QChar one) { return one.isSpace(); });
        if (isSpace && !tokens.isEmpty() && tokens.last().isSpace)
            tokens.last().text += piece;
        else if (!piece.isEmpty())
            tokens.append({.text = piece, .isSpace = isSpace});
        start = end;
    }
    if (prompt.size() > maxPrompt)
        tokens.append({.text = prompt.mid(maxPrompt)});
    return tokens;
}

// Words as numbers: the same word has the same one in all prompts.
QList<int> numbered(const QList<Token> &tokens, QHash<QString, int> &numbers)
{
    QList<int> words;
    for (const Token &token : tokens) {
        if (token.isSpace)
            continue;
        const auto known = numbers.constFind(token.text);
        words.append(known == numbers.cend() ? static_cast<int>(numbers.size()) : *known);
        numbers.insert(token.text, words.last());
    }
    return words;
}

// Of texts that are too long for the table: the words that the other has as often, whatever their order.
QList<int> sharedWords(const QList<int> &one, const QList<int> &other)
{
    QHash<int, int> left;
    for (const int word : other)
        ++left[word];
    QList<int> shared;
    for (const int word : one) {
        if (left.value(word) > 0) {
            --left[word];
            shared.append(word);
        }
    }
    return shared;
}

// The longest row of words that both have in this order.
QList<int> longestCommon(const QList<int> &one, const QList<int> &other)
{
    const qsizetype width = other.size() + 1;
    QList<int> lengths((one.size() + 1) * width, 0); // of what is common from each place on
    for (qsizetype i = one.size() - 1; i >= 0; --i) {
        for (qsizetype j = other.size() - 1; j >= 0; --j) {
            lengths[i * width + j] = one.at(i) == other.at(j) ? lengths.at((i + 1) * width + j + 1) + 1
                                                              : std::max(lengths.at((i + 1) * width + j), lengths.at(i * width + j + 1));
        }
    }
    QList<int> common;
    for (qsizetype i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one.at(i) == other.at(j)) {
            common.append(one.at(i));
            ++i;
            ++j;
        } else if (lengths.at((i + 1) * width + j) >= lengths.at(i * width + j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

QList<int> commonWords(const QList<int> &one, const QList<int> &other)
{
    const qsizetype least = std::min(one.size(), other.size());
    qsizetype head = 0;
    while (head < least && one.at(head) == other.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && one.at(one.size() - 1 - tail) == other.at(other.size() - 1 - tail))
        ++tail;
    const QList<int> middle = one.mid(head, one.size() - head - tail);
    const QList<int> otherMiddle = other.mid(head, other.size() - head - tail);
    const bool isSmall = middle.size() * otherMiddle.size() <= maxCells;
    return one.first(head) + (isSmall ? longestCommon(middle, otherMiddle) : sharedWords(middle, otherMiddle)) + one.last(tail);
}

// `common` may come from a text with its words in another order, where that was too long for the table.
QList<bool> differentWords(const QList<int> &words, const QList<int> &common)
{
    const QList<int> shared = commonWords(words, common);
    QList<bool> areDifferent(words.size(), true);
    qsizetype next = 0;
    for (qsizetype i = 0; i < words.size() && next < shared.size(); ++i) {
        if (words.at(i) == shared.at(next)) {
            areDifferent[i] = false;
            ++next;
        }
    }
    return areDifferent;
}

void append(QList<PromptPiece> &pieces, const QString &text, bool isDifferent)
{
    if (!pieces.isEmpty() && pieces.last().isDifferent == isDifferent)
        pieces.last().text += text;
    else
        pieces.append({.text = text, .isDifferent = isDifferent});
}

// What lies between two different words is different, too: one mark for both.
QList<PromptPiece> piecesOf(const QList<Token> &tokens, const QList<bool> &areDifferent)
{
    QList<PromptPiece> pieces;
    qsizetype word = 0;
    for (const Token &token : tokens) {
        if (!token.isSpace) {
            append(pieces, token.text, areDifferent.at(word++));
            continue;
        }
        const bool isBetween = word > 0 && word < areDifferent.size() && areDifferent.at(word - 1) && areDifferent.at(word);
        append(pieces, token.text, isBetween);
    }
    return pieces;
}

QList<QList<PromptPiece>> promptPieces(const QList<ComparedData> &all)
{
    QList<QList<PromptPiece>> pieces(all.size());
    const bool areEqual = std::all_of(all.begin(), all.end(), [&](const ComparedData &one) { return one.prompt == all.first().prompt; });
    if (areEqual)
        return pieces;
    QHash<QString, int> numbers;
    QList<QList<Token>> tokens;
    QList<QList<int>> words;
    for (const ComparedData &one : all) {
        tokens.append(tokensOf(one.prompt));
        words.append(numbered(tokens.last(), numbers));
    }
    QList<int> common = words.first();
    for (const QList<int> &other : std::as_const(words))
        common = commonWords(common, other);
    bool isAnyDifferent = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        pieces[i] = piecesOf(tokens.at(i), differentWords(words.at(i), common));
        isAnyDifferent = isAnyDifferent || std::ranges::any_of(pieces.at(i), &PromptPiece::isDifferent);
    }
    return isAnyDifferent ? pieces : QList<QList<PromptPiece>>(all.size()); // else only their spaces differ
}

// One of each name, in the order in which they come.
QList<NamedValue> joined(const QList<NamedValue> &values)
{
    QList<NamedValue> result;
    QHash<QString, qsizetype> places;
    for (const NamedValue &value : values) {
        const auto place = places.constFind(value.name);
        if (place == places.cend()) {
            places.insert(value.name, result.size());
            result.append(value);
        } else {
            result[*place].value += QStringLiteral(", ") + value.value;
        }
    }
    return result;
}

QList<QList<NamedValue>> differentValues(QList<QList<NamedValue>> all)
{
    QHash<NamedValue, int> counts;
    for (QList<NamedValue> &values : all) {
        values = joined(values);
        for (const NamedValue &value : std::as_const(values))
            ++counts[value];
    }
    for (QList<NamedValue> &values : all)
        values.removeIf([&](const NamedValue &value) { return counts.value(value) == all.size(); });
    return all;
}

} // namespace

static size_t qHash(const NamedValue &value, size_t seed = 0)
{
    return qHashMulti(seed, value.name, value.value);
}

QList<MediaDifference> mediaDifferences(const QList<ComparedData> &all)
{
    if (all.isEmpty())
        return {};
    const QList<QList<PromptPiece>> prompts = promptPieces(all);
    QList<QList<NamedValue>> parameters;
    QList<QList<NamedValue>> facts;
    for (const ComparedData &one : all) {
        parameters.append(one.parameters);
        facts.append(one.facts);
    }
    parameters = differentValues(parameters);
    facts = differentValues(facts);
    QList<MediaDifference> differences;
    for (qsizetype i = 0; i < all.size(); ++i)
        differences.append({.prompt = prompts.at(i), .parameters = parameters.at(i), .facts = facts.at(i)});
    return differences;
}

QList<PromptPiece> shortened(const QList<PromptPiece> &pieces, int context)
{
    if (std::ranges::none_of(pieces, &PromptPiece::isDifferent))
        return pieces; // it lacks what others have: its beginning says what it is
    QList<PromptPiece> result;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PromptPiece &piece = pieces.at(i);
        const QList<Token> tokens = piece.isDifferent || piece.isOmitted ? QList<Token>() : tokensOf(piece.text);
        const bool isFirst = i == 0;
        const bool isLast = i == pieces.size() - 1;
        const qsizetype kept = (isFirst ? 0 : context) + (isLast ? 0 : context);
        const auto words = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return !token.isSpace; });
        if (words <= kept + 1) { // an ellipsis is no shorter than a word
            result.append(piece);
            continue;
        }
        QString before;
        QString after;
        qsizetype word = 0;
        for (const Token &token : tokens) {
            const qsizetype place = token.isSpace ? word - 1 : word++;
            if (!isFirst && place < context)
                before += token.text;
            else if (!isLast && place >= words - context - (token.isSpace ? 1 : 0))
                after += token.text;
        }
        if (!before.isEmpty())
            result.append(PromptPiece{.text = before});
        result.append(PromptPiece{.isOmitted = true});
        if (!after.isEmpty())
            result.append(PromptPiece{.text = after});
    }
    return result;
}
