// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// JSON that stands in a text with its quotes written otherwise: escaped (MySQL, a string of JSON or C), doubled (CSV), as entities of
// HTML, or percent-encoded.
struct EncodedJson
{
    qsizetype size = 0; // bytes of the text
    QByteArray text{};  // with that undone, once
};

// At the bracket (or the percent sign in place of one) at `at`. Looks as far as the cell, string or word goes; nothing: JSON as it is,
// or none.
[[nodiscard]] std::optional<EncodedJson> encodedJsonAt(QByteArrayView text, qsizetype at);

// JSON from `start` to `end` that is quoted as a whole, as in SQL ('it''s'), a shell ('it'\''s') or Python (b'it\'s'), with that undone.
// Nothing: it is not, or that makes no difference.
[[nodiscard]] std::optional<QByteArray> withoutQuoting(QByteArrayView text, qsizetype start, qsizetype end);

// The text behind a string of JSON (its inside, as written) that is base64 of UTF-8. Nothing: it is none, or is too short to be a document.
[[nodiscard]] std::optional<QByteArray> fromBase64(QByteArrayView string);

// The text behind an array of byte values, as journald and Node.js write them. Nothing: it is none.
[[nodiscard]] std::optional<QByteArray> fromByteArray(QByteArrayView json);
