// SPDX-License-Identifier: MIT
#include "ui/detail/shownjson.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesAround = 3; // a change, where not all lines are shown

QString laidOut(const QByteArray &raw)
{
    return QString::fromUtf8(indentedJson(raw));
}

QString markOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Same: return u"  "_s;
    case DiffLine::Kind::Added: return u"+ "_s;
    case DiffLine::Kind::Removed: return u"- "_s;
    }
    return {};
}

// Of more lines than `most` only those near a change.
QList<DiffLine> nearChanges(const QList<DiffLine> &lines, const ExcerptLimits &limits, const QString &sameLines)
{
    if (lines.size() <= limits.lines)
        return lines;
    QList<DiffLine> near;
    const auto isChange = [](const DiffLine &line) { return line.kind != DiffLine::Kind::Same; };
    for (auto line = lines.begin(); line != lines.end();) {
        const auto next = std::find_if(line, lines.end(), isChange); // the lines before it are the same
        const qsizetype before = near.isEmpty() ? 0 : linesAround;
        const qsizetype after = next == lines.end() ? 0 : linesAround;
        const qsizetype left = next - line - before - after;
        if (left > 1) {
            near.append(QList<DiffLine>(line, line + before));
            near.append({.text = QString(sameLines).arg(left)});
            near.append(QList<DiffLine>(next - after, next));
        } else {
            near.append(QList<DiffLine>(line, next));
        }
        line = next;
        for (; line != lines.end() && isChange(*line); ++line)
            near.append(*line);
    }
    return near;
}

ShownJson withChanges(const JsonOptions &options)
{
    QList<DiffLine> lines = jsonDiff(laidOut(*options.base), laidOut(options.raw));
    ShownJson shown;
    for (const DiffLine &line : lines) {
        shown.added += line.kind == DiffLine::Kind::Added ? 1 : 0;
        shown.removed += line.kind == DiffLine::Kind::Removed ? 1 : 0;
    }
    const qsizetype all = lines.size();
    if (!options.isWhole)
        lines = nearChanges(lines, options.limits, options.sameLines);
    QStringList texts;
    for (const DiffLine &line : lines) {
        const QString text = markOf(line.kind) + line.text;
        const QStringList pieces = options.isWhole ? inPieces(text, options.limits.lineLength).split(u'\n') : QStringList{text};
        texts.append(pieces);
        shown.kinds.append(QList<DiffLine::Kind>(pieces.size(), line.kind));
    }
    shown.text = texts.join(u'\n');
    if (options.isWhole)
        return shown;
    const JsonExcerpt excerpt = excerptOf(shown.text, options.limits, options.moreCharacters, options.moreLines);
    shown.text = excerpt.text;
    shown.isCut = excerpt.isCut || lines.size() < all;
    return shown;
}

} // namespace

ShownJson shownJson(const JsonOptions &options)
{
    if (options.base)
        return withChanges(options);
    const QString text = laidOut(options.raw);
    if (options.isWhole)
        return {.text = inPieces(text, options.limits.lineLength)};
    const JsonExcerpt excerpt = excerptOf(text, options.limits, options.moreCharacters, options.moreLines);
    return {.text = excerpt.text, .isCut = excerpt.isCut};
}
