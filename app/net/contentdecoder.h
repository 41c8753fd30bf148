// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

// Unpacks a body that comes packed for the way, piece by piece. Output is passed on in pieces of bounded size, so that a small body that
// unpacks to gigabytes takes no memory: the receiver says when it is enough.
class ContentDecoder
{
public:
    using Sink = std::function<bool(QByteArrayView piece)>; // false: no more

    explicit ContentDecoder(ContentEncoding encoding); // not Other
    ~ContentDecoder();

    enum class Outcome { Good, Damaged, Stopped };
    [[nodiscard]] Outcome decode(QByteArrayView piece, const Sink &sink);

    // The packed body came to its own end: nothing of it is missing.
    [[nodiscard]] bool isAtEnd() const;

private:
    struct Stream;

    [[nodiscard]] Outcome unpack(const Sink &sink);

    std::unique_ptr<Stream> m_stream;
};
