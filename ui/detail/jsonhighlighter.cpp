// SPDX-License-Identifier: MIT
#include "ui/detail/jsonhighlighter.h"

#include "app/text/json/jsonlayout.h"
#include "ui/common/contrast.h"

#include <algorithm>

namespace {

enum State { Outside = -1, InString = 1 }; // Outside is what QSyntaxHighlighter says of a line before the first

// The hue, as strong as it can be read on `base`.
QColor readable(int hue, const QColor &base)
{
    const bool isDark = luminance(base) < 0.18; // about where white and black are equally far
    int lightness = isDark ? 170 : 100;
    QColor color = QColor::fromHsl(hue, 170, lightness);
    while (contrast(color, base) < 5 && lightness > 0 && lightness < 255) {
        lightness = std::clamp(lightness + (isDark ? 5 : -5), 0, 255);
        color = QColor::fromHsl(hue, 170, lightness);
    }
    return color;
}

// As much of the hue in the base as leaves every text on it readable.
QColor ground(int hue, const QColor &base, const QList<QColor> &texts)
{
    const QColor full = QColor::fromHsl(hue, 220, 120);
    QColor mixed = base;
    for (int percent = 40; percent >= 6; percent -= 2) {
        const auto mix = [&](int one, int other) { return (one * (100 - percent) + other * percent) / 100; };
        mixed = QColor(mix(base.red(), full.red()), mix(base.green(), full.green()), mix(base.blue(), full.blue()));
        if (std::all_of(texts.begin(), texts.end(), [&](const QColor &text) { return contrast(text, mixed) >= 4.5; }))
            break;
    }
    return mixed;
}

QColor groundOf(DiffLine::Kind kind, const JsonColors &colors)
{
    switch (kind) {
    case DiffLine::Kind::Same: break;
    case DiffLine::Kind::Added: return colors.added;
    case DiffLine::Kind::Removed: return colors.removed;
    }
    return {};
}

QColor colorOf(JsonToken::Kind kind, const JsonColors &colors)
{
    switch (kind) {
    case JsonToken::Kind::Key: return colors.key;
    case JsonToken::Kind::String: return colors.string;
    case JsonToken::Kind::Number: return colors.number;
    case JsonToken::Kind::Literal: return colors.literal;
    case JsonToken::Kind::Punctuation: break;
    }
    return {}; // as the rest of the text
}

} // namespace

JsonColors jsonColors(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    JsonColors colors{
        .key = readable(212, base), .string = readable(130, base), .number = readable(28, base), .literal = readable(285, base)};
    const QList<QColor> texts{colors.key, colors.string, colors.number, colors.literal, palette.color(QPalette::Text)};
    colors.added = ground(130, base, texts);
    colors.removed = ground(0, base, texts);
    return colors;
}

JsonHighlighter::JsonHighlighter(QTextDocument *document, qsizetype pieceLength)
    : QSyntaxHighlighter(document)
    , m_pieceLength(pieceLength)
{}

void JsonHighlighter::setColors(const JsonColors &colors)
{
    if (colors == m_colors)
        return;
    m_colors = colors;
    rehighlight();
}

void JsonHighlighter::setKinds(const QList<DiffLine::Kind> &kinds)
{
    m_kinds = kinds;
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    const QColor ground = groundOf(m_kinds.value(currentBlock().blockNumber()), m_colors);
    if (ground.isValid()) {
        format.setBackground(ground);
        setFormat(0, static_cast<int>(text.size()), format);
    }
    const JsonLine line = jsonTokens(text, previousBlockState() == InString);
    for (const JsonToken &token : line.tokens) {
        const QColor color = colorOf(token.kind, m_colors);
        if (!color.isValid())
            continue;
        format.setForeground(color);
        setFormat(static_cast<int>(token.start), static_cast<int>(token.size), format);
    }
    setCurrentBlockState(line.endsInString && text.size() == m_pieceLength ? InString : Outside);
}
