// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/markdown.h"

#include <QList>
#include <QStringView>

// The inside of one block of Markdown: text with its styles, links, mentions and times.
[[nodiscard]] QList<MarkdownSpan> markdownSpansOf(QStringView text);
