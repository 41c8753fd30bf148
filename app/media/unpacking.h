// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"
#include "app/media/mediastore.h"

// Unpacks a body that came packed for the way. A small one can be of gigabytes then, so it blocks: call it in a worker.

struct PackedBody
{
    QString path{};
    ContentEncoding encoding = ContentEncoding::Identity; // not Other
    qint64 most = 0;                                      // bytes that are taken of what is in it
    Error whereMore{};                                    // what it comes to where there are more
};

// Makes what is in the body the store's under this key: MediaStore::adopt(). The packed file is gone afterwards, whatever came of it.
// Errors: those of adopt(), CutShort where the body is damaged or cut, `whereMore`, DiskFull.
[[nodiscard]] Result<StoredFile> adoptUnpacked(const MediaStore &store, const PackedBody &body, const MediaKey &key, ExpectedFile expected);
