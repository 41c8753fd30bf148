// SPDX-License-Identifier: MIT
#include "app/text/lyrics.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString song = u"[Verse]\nThe ferry waits\nThe rope is wet\n\n[Chorus]\nHold on"_s;

QList<TimeSpan> spans(std::initializer_list<std::pair<int, int>> pairs)
{
    QList<TimeSpan> list;
    for (const auto &[start, end] : pairs)
        list.append({.start = std::chrono::milliseconds(start), .end = std::chrono::milliseconds(end)});
    return list;
}

} // namespace

class LyricsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTimeOfEachLine_data();
    void findsTheTimeOfEachLine();
    void knowsWhatIsSung_data();
    void knowsWhatIsSung();
    void readsLinesOfAllSystems();
};

void LyricsTest::findsTheTimeOfEachLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TimeSpan>>("listed");
    QTest::addColumn<QList<TimeSpan>>("times");
    const QList<TimeSpan> three = spans({{500, 900}, {1000, 1500}, {2000, 3000}});
    const QList<TimeSpan> five = spans({{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}});
    QTest::newRow("none") << song << QList<TimeSpan>() << QList<TimeSpan>();
    QTest::newRow("of what is sung") << song << three << spans({{0, 0}, {500, 900}, {1000, 1500}, {0, 0}, {0, 0}, {2000, 3000}});
    QTest::newRow("of the titles, too") << song << five << spans({{0, 1}, {1, 2}, {2, 3}, {0, 0}, {3, 4}, {4, 5}});
    QTest::newRow("one too few") << song << three.first(2) << QList<TimeSpan>();
    QTest::newRow("one too many") << song << five.first(4) << QList<TimeSpan>();
    QTest::newRow("of all lines") << song << five + spans({{5, 6}}) << QList<TimeSpan>();
    QTest::newRow("backwards") << song << spans({{500, 900}, {100, 400}, {2000, 3000}}) << QList<TimeSpan>();
    QTest::newRow("ends before it starts") << song << spans({{500, 400}, {1000, 1500}, {2000, 3000}}) << QList<TimeSpan>();
    QTest::newRow("one without a time") << song << spans({{500, 900}, {0, 0}, {2000, 3000}}) << QList<TimeSpan>();
    QTest::newRow("before the start") << song << spans({{-5, 900}, {1000, 1500}, {2000, 3000}}) << QList<TimeSpan>();
    QTest::newRow("two voices") << song << spans({{500, 1900}, {1000, 1500}, {2000, 3000}})
                                << spans({{0, 0}, {500, 1900}, {1000, 1500}, {0, 0}, {0, 0}, {2000, 3000}});
    QTest::newRow("no text") << QString() << three << QList<TimeSpan>();
}

void LyricsTest::findsTheTimeOfEachLine()
{
    QFETCH(QString, text);
    QFETCH(QList<TimeSpan>, listed);
    const Lyrics lyrics = lyricsOf(text, listed);
    QCOMPARE(lyrics.text, text);
    QTEST(lyrics.times, "times");
}

void LyricsTest::knowsWhatIsSung_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("line");
    QTest::newRow("before the first") << 499 << -1;
    QTest::newRow("at its start") << 500 << 1;
    QTest::newRow("between two") << 950 << 1;
    QTest::newRow("the next") << 1000 << 2;
    QTest::newRow("over a line without a time") << 1999 << 2;
    QTest::newRow("the last") << 2000 << 5;
    QTest::newRow("after the end") << 90'000 << 5;
}

void LyricsTest::knowsWhatIsSung()
{
    QFETCH(int, position);
    const Lyrics lyrics = lyricsOf(song, spans({{500, 900}, {1000, 1500}, {2000, 3000}}));
    const int line = static_cast<int>(lineAt(lyrics, std::chrono::milliseconds(position)));
    QTEST(line, "line");
    QCOMPARE(lineAt(lyricsOf(song), std::chrono::milliseconds(position)), qsizetype(-1));
}

void LyricsTest::readsLinesOfAllSystems()
{
    const Lyrics lyrics = lyricsOf(u"one\r\ntwo\rthree"_s, spans({{0, 1}, {1, 2}, {2, 3}}));
    QCOMPARE(lyrics.text, u"one\ntwo\nthree"_s);
    QCOMPARE(lyrics.times.size(), 3);
}

QTEST_GUILESS_MAIN(LyricsTest)
#include "tst_lyrics.moc"
