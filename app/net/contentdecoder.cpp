// SPDX-License-Identifier: MIT
#include "app/net/contentdecoder.h"

#include "app/net/brotlistream.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace {

constexpr int gzipOrZlib = 15 + 32; // zlib: the largest window; it detects gzip or zlib by the first bytes
constexpr int bareDeflate = -15;    // what some servers send as "deflate"
constexpr size_t bufferSize = 64 * 1024;

bool beginsWithGzip(QByteArrayView head)
{
    return head.size() >= 2 && static_cast<uchar>(head[0]) == 0x1f && static_cast<uchar>(head[1]) == 0x8b;
}

bool beginsWithZlib(QByteArrayView head)
{
    if (head.size() < 2)
        return false;
    const int method = static_cast<uchar>(head[0]);
    return (method & 0x0f) == 8 && (method * 256 + static_cast<uchar>(head[1])) % 31 == 0;
}

} // namespace

struct ContentDecoder::Stream
{
    std::unique_ptr<BrotliStream> brotli{}; // in place of all others here
    z_stream z{};
    std::array<Bytef, bufferSize> output{};
    ContentEncoding encoding = ContentEncoding::Identity;
    QByteArray head{}; // first bytes, until it is known what they are
    bool isOpen = false;
    bool hasBegun = false;
    bool isPlain = false; // called packed, and is not
    bool isAtEnd = false;

    bool open(int windowBits)
    {
        if (isOpen)
            inflateEnd(&z);
        z = {};
        isOpen = inflateInit2(&z, windowBits) == Z_OK;
        return isOpen;
    }
};

ContentDecoder::ContentDecoder(ContentEncoding encoding)
    : m_stream(std::make_unique<Stream>())
{
    m_stream->encoding = encoding;
    if (encoding == ContentEncoding::Brotli)
        m_stream->brotli = std::make_unique<BrotliStream>();
}

ContentDecoder::~ContentDecoder()
{
    if (m_stream->isOpen)
        inflateEnd(&m_stream->z);
}

bool ContentDecoder::isAtEnd() const
{
    if (m_stream->brotli)
        return m_stream->brotli->isAtEnd();
    return m_stream->isPlain || m_stream->isAtEnd;
}

// The first two bytes say which form it is: gzip and zlib have a head of their own, and a server may call packed what is not.
ContentDecoder::Outcome ContentDecoder::decode(QByteArrayView piece, const Sink &sink)
{
    Stream &stream = *m_stream;
    if (stream.brotli)
        return stream.brotli->decode(piece, sink);
    QByteArray begin;
    if (stream.hasBegun && !stream.head.isEmpty()) {
        begin = std::exchange(stream.head, {}) + piece.toByteArray();
        piece = begin;
    }
    if (!stream.hasBegun) {
        stream.head += piece;
        if (stream.head.size() < 2)
            return Outcome::Good;
        begin = std::exchange(stream.head, {});
        piece = begin;
        stream.hasBegun = true;
        const bool hasHead = beginsWithGzip(piece) || beginsWithZlib(piece);
        stream.isPlain = stream.encoding == ContentEncoding::Identity || (stream.encoding == ContentEncoding::Gzip && !hasHead);
        if (!stream.isPlain && !stream.open(hasHead ? gzipOrZlib : bareDeflate))
            return Outcome::Damaged;
    }
    if (stream.isPlain)
        return sink(piece) ? Outcome::Good : Outcome::Stopped;
    stream.z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
    stream.z.avail_in = static_cast<uInt>(piece.size());
    return unpack(sink);
}

ContentDecoder::Outcome ContentDecoder::unpack(const Sink &sink)
{
    Stream &stream = *m_stream;
    do {
        if (stream.isAtEnd) { // another member may follow (RFC 1952, 2.2); anything else is filler
            const QByteArrayView rest(reinterpret_cast<const char *>(stream.z.next_in), stream.z.avail_in);
            if (rest.size() == 1)
                stream.head = rest.toByteArray(); // perhaps the first byte of another member
            if (!beginsWithGzip(rest) || inflateReset(&stream.z) != Z_OK)
                return Outcome::Good;
            stream.isAtEnd = false;
        }
        stream.z.next_out = stream.output.data();
        stream.z.avail_out = static_cast<uInt>(stream.output.size());
        const int result = inflate(&stream.z, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Outcome::Damaged;
        stream.isAtEnd = result == Z_STREAM_END;
        const auto size = static_cast<qsizetype>(stream.output.size() - stream.z.avail_out);
        if (size > 0 && !sink(QByteArrayView(reinterpret_cast<const char *>(stream.output.data()), size)))
            return Outcome::Stopped;
    } while (stream.z.avail_in > 0 || stream.z.avail_out == 0);
    return Outcome::Good;
}
