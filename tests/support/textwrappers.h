// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

// What people have a document in: the formats of logs, tables and programs around a text, each exactly as its program writes it.

// As a string of JSON, with its quotation marks.
[[nodiscard]] QByteArray quoted(const QByteArray &text);

using TextWrapper = std::function<QByteArray(const QByteArray &)>;

// Each with its name, which rows of tests take. A wrapped text can be wrapped again.
[[nodiscard]] const QList<std::pair<const char *, TextWrapper>> &textWrappers();

// A document with what wrappers stumble over: quotes, apostrophes, backslashes, line ends, other scripts.
[[nodiscard]] QByteArray trickyDocument(bool isIndented = false);
