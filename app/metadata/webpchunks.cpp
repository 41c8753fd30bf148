// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"
#include "app/metadata/riffchunks.h"

#include <algorithm>
#include <array>

namespace {

constexpr int profileFlag = 0x20;
constexpr int alphaFlag = 0x10;
constexpr int exifFlag = 0x08;
constexpr int animationFlag = 0x02;
constexpr qsizetype animationFrame = 16; // bytes of ANMF before its chunks

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What is kept of a picture's chunks, or of a frame's: one that holds the pixels, and before it one for how clear they are.
class Pixels
{
public:
    [[nodiscard]] bool takes(QByteArrayView name)
    {
        if (m_isDone || !isOneOf(name, {"ALPH", "VP8 ", "VP8L"}) || (name == "ALPH" && m_hasAlpha))
            return false;
        m_isDone = name != "ALPH";
        m_hasAlpha = true;
        return true;
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    bool m_hasAlpha = false;
    bool m_isDone = false;
};

// A frame may hold chunks of its own.
std::optional<QByteArray> strippedFrame(QByteArrayView data)
{
    if (data.size() < animationFrame)
        return std::nullopt;
    QByteArray clean = data.first(animationFrame).toByteArray();
    Pixels pixels;
    const bool isGood = eachRiffChunk(data.sliced(animationFrame), [&](QByteArrayView name, QByteArrayView content) {
        if (pixels.takes(name))
            clean += riffChunk(name, content);
    });
    return isGood ? std::optional(clean) : std::nullopt;
}

// The chunks of a file, and what its first one, VP8X, says of the others.
class WebP
{
public:
    void take(QByteArrayView name, QByteArrayView data)
    {
        const bool isAnimated = (m_flags & animationFlag) != 0;
        if (name == "VP8X" && m_clean.isEmpty() && m_header.isEmpty() && data.size() >= 10) {
            m_header = data.first(1).toByteArray() + QByteArray(3, '\0') + data.sliced(4, 6).toByteArray();
            m_flags = m_header[0];
        } else if (name == "ANMF" && isAnimated) {
            const auto frame = strippedFrame(data);
            m_isGood = m_isGood && frame;
            m_clean += riffChunk(name, frame.value_or(QByteArray()));
        } else if (name == "ANIM" && isAnimated && data.size() >= 6 && !std::exchange(m_hasAnim, true)) {
            m_clean += riffChunk(name, data.first(6));
        } else if (name == "EXIF") {
            m_orientation = orientationIn(data);
        } else if (name == "ICCP" && m_profile.isEmpty()) {
            m_profile = strippedProfile(data);
        } else if (!isAnimated && m_pixels.takes(name)) {
            m_clean += riffChunk(name, data);
        }
    }

    // Nothing: it is broken, or without pixels.
    [[nodiscard]] std::optional<QByteArray> file() const
    {
        if (!m_isGood || m_clean.isEmpty() || ((m_flags & animationFlag) == 0 && !m_pixels.isDone()))
            return std::nullopt;
        if (m_header.isEmpty()) // without it, nothing but pixels means anything
            return riffChunk("RIFF", "WEBP" + m_clean);
        const bool isTurned = m_orientation != 1;
        QByteArray header = m_header;
        header[0] = static_cast<char>((m_flags & (alphaFlag | animationFlag)) | (m_profile.isEmpty() ? 0 : profileFlag)
                                      | (isTurned ? exifFlag : 0));
        return riffChunk("RIFF",
                         "WEBP" + riffChunk("VP8X", header) + (m_profile.isEmpty() ? m_profile : riffChunk("ICCP", m_profile)) + m_clean
                             + (isTurned ? riffChunk("EXIF", exifOf(m_orientation)) : QByteArray()));
    }

private:
    QByteArray m_header;
    QByteArray m_profile;
    QByteArray m_clean; // all other chunks
    Pixels m_pixels;
    char m_flags = 0;
    int m_orientation = 1;
    bool m_hasAnim = false;
    bool m_isGood = true;
};

} // namespace

std::optional<QByteArray> strippedWebP(QByteArrayView file)
{
    const auto content = riffContent(file, "WEBP");
    if (!content)
        return std::nullopt;
    WebP clean;
    const bool isGood = eachRiffChunk(*content, [&](QByteArrayView name, QByteArrayView data) { clean.take(name, data); });
    return isGood ? clean.file() : std::nullopt;
}
