#include "app/job/jsontext.h"

#include <algorithm>

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool opens(char c)
{
    return c == '{' || c == '[';
}

bool closes(char c)
{
    return c == '}' || c == ']';
}

// One past the closing quote of the string that starts at `start`, or the end of the text.
qsizetype pastString(QByteArrayView text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

qsizetype pastSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

// One past the value that starts at `start`: a string, a bracketed value, or a bare word. -1: brackets are left open.
qsizetype pastValue(QByteArrayView text, qsizetype start)
{
    if (start >= text.size())
        return start;
    if (text[start] == '"')
        return pastString(text, start);
    qsizetype at = start;
    if (!opens(text[start])) {
        while (at < text.size() && !isSpace(text[at]) && text[at] != ',' && !closes(text[at]))
            ++at;
        return at;
    }
    qsizetype depth = 0;
    while (at < text.size()) {
        if (text[at] == '"') {
            at = pastString(text, at);
            continue;
        }
        if (opens(text[at]))
            ++depth;
        else if (closes(text[at]) && --depth == 0)
            return at + 1;
        ++at;
    }
    return -1;
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
    if (at >= json.size() || !opens(json[at]))
        return children;
    const bool isObject = json[at] == '{';
    at = pastSpace(json, at + 1);
    while (at < json.size() && !closes(json[at])) {
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

QList<JsonSpan> jsonInText(QByteArrayView text)
{
    static constexpr int mostOpenBraces = 64; // each costs a walk to the end of the text

    QList<JsonSpan> spans;
    int unclosed = 0;
    qsizetype at = 0;
    while (at < text.size() && unclosed < mostOpenBraces) {
        if (!opens(text[at])) {
            ++at;
            continue;
        }
        const qsizetype end = pastValue(text, at);
        if (end < 0) {
            ++unclosed;
            ++at;
            continue;
        }
        spans.append({.start = at, .size = end - at});
        at = end;
    }
    return spans;
}
