// SPDX-License-Identifier: MIT
#include "app/session/diagnostics.h"
#include "app/settings/preferences.h"
#include "tests/support/fixtures.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/mpvplayer.h"
#include "ui/media/videoengine.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

// What Copy Diagnostics says of the library that plays videos. Each step needs a library that is as the step before has left it.
class VideoEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void saysThatNothingIsLoadedYet();
    void tellsTheVersionOnceAVideoWasShown();

private:
    [[nodiscard]] static QString videoLine();
};

QString VideoEngineTest::videoLine()
{
    const WindowBench bench;
    const QString text = diagnosticsOf(*bench.controller, Preferences(), u"offscreen"_s, videoEngine(), {});
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("Video: "_L1))
            return line;
    }
    return {};
}

void VideoEngineTest::saysThatNothingIsLoadedYet()
{
    QCOMPARE(videoLine(), u"Video: libmpv, not loaded yet"_s);
    QCOMPARE(videoLine(), u"Video: libmpv, not loaded yet"_s); // this call does not load it, either
}

void VideoEngineTest::tellsTheVersionOnceAVideoWasShown()
{
    const std::unique_ptr<Player> player = makeMpvPlayer();
    player->setSource(fixturePath(u"media/head-first.mp4"_s));
    const QRegularExpression version(u"^Video: libmpv, mpv v?\\d+\\.\\d+\\S*$"_s);
    QTRY_VERIFY2(version.match(videoLine()).hasMatch(), qPrintable(videoLine()));
}

QTEST_MAIN(VideoEngineTest)
#include "tst_videoengine.moc"
