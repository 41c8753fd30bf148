// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"
#include "app/metadata/riffchunks.h"

// WAV (Microsoft's RIFF WAVE; WAVEFORMATEX and WAVEFORMATEXTENSIBLE of mmreg.h): how the samples are coded, how many there are, and the
// samples. Titles (LIST/INFO, id3), bext, iXML, cue points and all else goes.

namespace {

constexpr int pcm = 1;
constexpr int floatingPoint = 3;
constexpr int aLaw = 6;
constexpr int muLaw = 7;
constexpr int extensible = 0xFFFE; // the same, and which speakers

// What a decoder needs of `fmt `. Empty: another coding, or broken.
QByteArray keptFormat(QByteArrayView data)
{
    if (data.size() < 16)
        return {};
    const int coding = qFromLittleEndian<quint16>(data.data());
    if (coding == pcm)
        return data.first(16).toByteArray();
    if (coding == floatingPoint || coding == aLaw || coding == muLaw)
        return data.first(16).toByteArray() + QByteArray(2, '\0'); // none of the bytes that may follow
    const bool isWhole = data.size() >= 40 && qFromLittleEndian<quint16>(data.data() + 16) == 22;
    return coding == extensible && isWhole ? data.first(40).toByteArray() : QByteArray();
}

} // namespace

std::optional<QByteArray> strippedWav(QByteArrayView file)
{
    const auto content = riffContent(file, "WAVE");
    if (!content)
        return std::nullopt;
    QByteArray format;
    QByteArray count;
    QByteArrayView samples;
    bool hasOneOfEach = true;
    const bool isGood = eachRiffChunk(*content, [&](QByteArrayView name, QByteArrayView data) {
        if (name == "fmt ") {
            hasOneOfEach = hasOneOfEach && format.isEmpty();
            format = keptFormat(data);
        } else if (name == "fact" && data.size() >= 4) {
            count = riffChunk(name, data.first(4));
        } else if (name == "data") {
            hasOneOfEach = hasOneOfEach && samples.isNull();
            samples = data;
        }
    });
    if (!isGood || !hasOneOfEach || format.isEmpty() || samples.isEmpty())
        return std::nullopt;
    return riffChunk("RIFF", "WAVE" + riffChunk("fmt ", format) + count + riffChunk("data", samples));
}
