// SPDX-License-Identifier: MIT
#include "ui/media/videofacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

class FactText
{
    Q_DECLARE_TR_FUNCTIONS(MediaView)
};

struct CodecName
{
    QLatin1StringView codec;
    QLatin1StringView name;
};

constexpr std::array codecNames{
    CodecName{"h264"_L1, "H.264"_L1},    CodecName{"hevc"_L1, "H.265"_L1},        CodecName{"av1"_L1, "AV1"_L1},
    CodecName{"vp8"_L1, "VP8"_L1},       CodecName{"vp9"_L1, "VP9"_L1},           CodecName{"mpeg4"_L1, "MPEG-4"_L1},
    CodecName{"prores"_L1, "ProRes"_L1}, CodecName{"mjpeg"_L1, "Motion JPEG"_L1}, CodecName{"theora"_L1, "Theora"_L1},
    CodecName{"aac"_L1, "AAC"_L1},       CodecName{"mp3"_L1, "MP3"_L1},           CodecName{"opus"_L1, "Opus"_L1},
    CodecName{"vorbis"_L1, "Vorbis"_L1}, CodecName{"flac"_L1, "FLAC"_L1},         CodecName{"alac"_L1, "ALAC"_L1},
    CodecName{"ac3"_L1, "AC-3"_L1},
};

constexpr double kilo = 1000;

} // namespace

QString frameRateText(double framesPerSecond)
{
    if (!std::isfinite(framesPerSecond) || framesPerSecond <= 0)
        return {};
    const double rounded = std::round(framesPerSecond * 100) / 100;
    //: frames per second
    return FactText::tr("%1 fps").arg(QLocale().toString(rounded, 'g', 6));
}

QString codecText(const QString &codec)
{
    const auto known = std::find_if(codecNames.begin(), codecNames.end(), [&](const CodecName &one) { return one.codec == codec; });
    if (known != codecNames.end())
        return known->name;
    return codec.startsWith("pcm_"_L1) ? u"PCM"_s : codec;
}

QString bitRateText(qint64 bytes, std::chrono::milliseconds duration)
{
    if (bytes <= 0 || duration.count() <= 0)
        return {};
    const double kilobits = static_cast<double>(bytes) * 8 / static_cast<double>(duration.count());
    if (kilobits < 1)
        return {}; // whatever it is, it is no sound
    //: megabits per second
    return kilobits >= kilo ? FactText::tr("%1 Mbit/s").arg(QLocale().toString(kilobits / kilo, 'f', 1))
                            //: kilobits per second
                            : FactText::tr("%1 kbit/s").arg(QLocale().toString(std::round(kilobits), 'f', 0));
}

QStringList factTexts(const VideoFacts &facts, qint64 bytes, std::chrono::milliseconds duration)
{
    QStringList known{frameRateText(facts.framesPerSecond), codecText(facts.videoCodec), codecText(facts.audioCodec),
                      bitRateText(bytes, duration)};
    known.removeAll(QString());
    return known;
}
