// SPDX-License-Identifier: MIT
#include "app/net/brotlistream.h"

#include <brotli/decode.h>

#include <utility>

namespace {

constexpr qsizetype outputSize = 64 << 10;
constexpr qsizetype maxHead = 4 << 20; // more than one piece; a stream has unpacked something by then

} // namespace

void BrotliStream::Free::operator()(BrotliDecoderStateStruct *state) const
{
    BrotliDecoderDestroyInstance(state);
}

BrotliStream::BrotliStream()
    : m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr))
    , m_output(outputSize, Qt::Uninitialized)
{}

BrotliStream::~BrotliStream() = default;

ContentDecoder::Outcome BrotliStream::decode(QByteArrayView piece, const ContentDecoder::Sink &sink)
{
    using Outcome = ContentDecoder::Outcome;
    if (!m_state)
        return Outcome::Damaged;
    if (m_isPlain)
        return sink(piece) ? Outcome::Good : Outcome::Stopped;
    if (m_isAtEnd)
        return Outcome::Good;
    if (!m_hasBegun)
        m_head += piece;
    const uint8_t *input = reinterpret_cast<const uint8_t *>(piece.data());
    auto inputLeft = static_cast<size_t>(piece.size());
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        auto *output = reinterpret_cast<uint8_t *>(m_output.data());
        auto outputLeft = static_cast<size_t>(m_output.size());
        result = BrotliDecoderDecompressStream(m_state.get(), &inputLeft, &input, &outputLeft, &output, nullptr);
        const qsizetype size = m_output.size() - static_cast<qsizetype>(outputLeft);
        const bool isEmpty = result == BROTLI_DECODER_RESULT_SUCCESS && size == 0 && !m_hasBegun; // as the head of a WebM file is read
        if (result == BROTLI_DECODER_RESULT_ERROR || isEmpty) {
            if (m_hasBegun || m_head.size() > maxHead)
                return Outcome::Damaged;
            m_isPlain = true;
            return sink(std::exchange(m_head, {})) ? Outcome::Good : Outcome::Stopped;
        }
        if (size > 0) {
            m_hasBegun = true;
            m_head.clear();
            if (!sink(QByteArrayView(m_output).first(size)))
                return Outcome::Stopped;
        }
    }
    m_isAtEnd = result == BROTLI_DECODER_RESULT_SUCCESS;
    return Outcome::Good;
}
