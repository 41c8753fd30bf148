// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"

#include "app/services/medialabels.h"

using namespace Qt::StringLiterals;

MediaItem described(MediaItem item)
{
    item.isOptional = item.isOptional || item.role == "source";
    item.isKept = item.role != "source" && item.role != "preview" && !item.crop;
    item.label = labelOf(item.role, item.number);
    if (isGuess(item))
        item.label = guessLabel(item.label);
    return item;
}

MediaItem withMirror(MediaItem item, const std::optional<MediaItem> &mirror)
{
    if (mirror)
        item.mirrors.append({.key = mirror->key, .url = mirror->url, .route = mirror->route});
    return item;
}

MediaItem cellOf(const MediaItem &grid, int number)
{
    return described({.role = "cell",
                      .number = number,
                      .url = grid.url,
                      .key = MediaKey(grid.key.toString() + u"#cell-%1"_s.arg(number)),
                      .type = MediaType::Image,
                      .expires = grid.expires,
                      .crop = Crop{.grid = grid.key, .cell = number}});
}
