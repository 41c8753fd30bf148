// SPDX-License-Identifier: MIT
#include "app/services/midjourney/cdn.h"

#include "app/services/discord/message.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto cdnHost = "cdn.midjourney.com"_L1;

} // namespace

bool isOnCdn(const QUrl &media)
{
    return media.scheme() == "https"_L1 && media.host() == cdnHost && media.port(443) == 443 && media.userInfo().isEmpty();
}

MediaKey mediaKeyOf(const QUrl &media)
{
    return media.host() == cdnHost ? MediaKey(media.path(QUrl::FullyEncoded)) : discordMediaKey(media);
}
