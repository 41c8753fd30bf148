// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/contentdecoder.h"

#include <QByteArray>

#include <memory>

struct BrotliDecoderStateStruct;

// One body in Brotli's format (RFC 7932), by libbrotlidec: at most 16 MiB of memory, whatever the body says. The format has no signature,
// so what turns out not to be Brotli before anything was unpacked is handed on as it came: a server may call packed what is not.
class BrotliStream
{
public:
    BrotliStream();
    ~BrotliStream();
    Q_DISABLE_COPY_MOVE(BrotliStream)

    [[nodiscard]] ContentDecoder::Outcome decode(QByteArrayView piece, const ContentDecoder::Sink &sink);
    [[nodiscard]] bool isAtEnd() const { return m_isPlain || m_isAtEnd; } // what follows is ignored

private:
    struct Free
    {
        void operator()(BrotliDecoderStateStruct *state) const;
    };

    std::unique_ptr<BrotliDecoderStateStruct, Free> m_state;
    QByteArray m_output;
    QByteArray m_head; // what came before anything was unpacked
    bool m_hasBegun = false;
    bool m_isPlain = false;
    bool m_isAtEnd = false;
};
