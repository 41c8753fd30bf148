// SPDX-License-Identifier: MIT
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What made a job, in words.
class ActionNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesActions_data();
    void namesActions();
    void looksAtTheOneServiceOnly();
    void fitsPatterns_data();
    void fitsPatterns();
};

void ActionNamesTest::namesActions_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::newRow("U1") << u"midjourney"_s << u"button"_s << u"U1"_s << u"Upscale 1"_s;
    QTest::newRow("as the archive keeps it") << u"midjourney"_s << u"button"_s << u"v4"_s << u"Variation 4"_s;
    QTest::newRow("arrow") << u"midjourney"_s << u"button"_s << u"\u2B05\uFE0F"_s << u"Pan left"_s;
    QTest::newRow("arrow without selector") << u"midjourney"_s << u"button"_s << u"\u2B05"_s << u"Pan left"_s;
    QTest::newRow("motion") << u"midjourney"_s << u"button"_s << u"Animate (Low motion)"_s << u"Animate, low motion"_s;
    QTest::newRow("number within") << u"midjourney"_s << u"button"_s << u"Redo Upscale (4x)"_s << u"Upscale 4× again"_s;
    QTest::newRow("new button") << u"midjourney"_s << u"button"_s << u"Make it sing"_s << QString();
    QTest::newRow("command") << u"midjourney"_s << u"imagine"_s << QString() << u"Imagine"_s;
    QTest::newRow("new command") << u"midjourney"_s << u"dream"_s << QString() << QString();
    QTest::newRow("asynchronous") << u"midjourney"_s << u"seed_async"_s << QString() << u"Seed"_s;
    QTest::newRow("Kling") << u"kling"_s << u"m2v_img2video_hq"_s << QString() << u"Image to video"_s;
    QTest::newRow("common") << u"google-flow"_s << u"video"_s << QString() << u"Video"_s;
    QTest::newRow("no such service") << u"elsewhere"_s << u"video"_s << QString() << QString();
    QTest::newRow("nothing") << u"midjourney"_s << QString() << QString() << QString();
}

void ActionNamesTest::namesActions()
{
    QFETCH(QString, service);
    QFETCH(QString, kind);
    QFETCH(QString, action);
    QTEST(ServiceRegistry(allServices()).actionName(service, kind, action), "name");
}

void ActionNamesTest::looksAtTheOneServiceOnly()
{
    QCOMPARE(ServiceRegistry(allServices()).actionName(u"kling"_s, u"imagine"_s, u"U1"_s), QString());
}

void ActionNamesTest::fitsPatterns_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::newRow("number") << u"U12"_s << u"Upper 12"_s;
    QTest::newRow("no number") << u"U"_s << QString();
    QTest::newRow("more behind it") << u"U1b"_s << QString();
    QTest::newRow("number within") << u"zoom 2x"_s << u"Zoom 2"_s;
    QTest::newRow("number at the end of an open one") << u"take 3 of many"_s << u"Take 3"_s;
    QTest::newRow("open") << u"swap-anything"_s << u"Swap"_s;
    QTest::newRow("the open one's beginning alone") << u"swap"_s << u"Swap"_s;
    QTest::newRow("beginning of a whole one") << u"zoom 2"_s << QString();
    QTest::newRow("not in ASCII digits") << u"U\u0661"_s << QString();
    QTest::newRow("very long") << QString(u"swap"_s + QString(1'000'000, u'x')) << QString();
}

void ActionNamesTest::fitsPatterns()
{
    constexpr ActionName names[] = {{"u#", "Upper %1"}, {"zoom #x", "Zoom %1"}, {"take #*", "Take %1"}, {"swap*", "Swap"}};
    QFETCH(QString, word);
    QTEST(actionNameIn(names, word), "name");
}

QTEST_GUILESS_MAIN(ActionNamesTest)
#include "tst_actionnames.moc"
