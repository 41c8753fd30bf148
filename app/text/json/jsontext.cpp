// SPDX-License-Identifier: MIT
#include "app/text/json/jsontext.h"

#include "app/common/ascii.h"
#include "app/text/json/jsonscan.h"

#include <algorithm>

namespace {

qsizetype pastSpace(QByteArrayView text, qsizetype at)
{
    return runEnd(text, at, isSpace);
}

// One past the value that starts at `start`: a string, a bracketed value, or a bare word. -1: brackets are left open.
qsizetype pastValue(QByteArrayView text, qsizetype start)
{
    if (start >= text.size())
        return start;
    if (text[start] == '"')
        return pastString(text, start);
    if (opensBracket(text[start]))
        return pastBrackets(text, start);
    return runEnd(text, start, [](char c) { return !isSpace(c) && c != ',' && !closesBracket(c); });
}

} // namespace

QByteArray compactJson(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    qsizetype at = json.startsWith("\xEF\xBB\xBF") ? 3 : 0; // a byte order mark is white space here
    while (at < json.size()) {
        if (json[at] == '"') {
            const qsizetype end = pastString(json, at);
            result.append(json.sliced(at, end - at));
            at = end;
            continue;
        }
        if (!isSpace(json[at]))
            result.append(json[at]);
        ++at;
    }
    return result;
}

QList<JsonSpan> jsonChildren(QByteArrayView json)
{
    QList<JsonSpan> children;
    qsizetype at = pastSpace(json, 0);
    if (at >= json.size() || !opensBracket(json[at]))
        return children;
    const bool isObject = json[at] == '{';
    at = pastSpace(json, at + 1);
    while (at < json.size() && !closesBracket(json[at])) {
        JsonSpan child;
        if (isObject && json[at] == '"') {
            const qsizetype end = pastString(json, at);
            child.name = json.sliced(at + 1, std::max<qsizetype>(end - at - 2, 0)).toByteArray();
            at = pastSpace(json, end);
            if (at < json.size() && json[at] == ':')
                at = pastSpace(json, at + 1);
        }
        const qsizetype end = pastValue(json, at);
        if (end <= at)
            break; // open brackets, or a comma where a value belongs: no JSON
        child.start = at;
        child.size = end - at;
        children.append(child);
        at = pastSpace(json, end);
        if (at < json.size() && json[at] == ',')
            at = pastSpace(json, at + 1);
    }
    return children;
}
