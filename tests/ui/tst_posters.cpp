// SPDX-License-Identifier: MIT
#include "app/common/files/openrecord.h"
#include "tests/ui/support/fakeplayer.h"
#include "ui/media/posters.h"
#include "ui/media/thumbnails.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Maker
{
    QPointer<FakePlayer> player{};
    int made = 0;

    [[nodiscard]] PlayerMaker function()
    {
        return [this] {
            auto fake = std::make_unique<FakePlayer>();
            player = fake.get();
            ++made;
            return fake;
        };
    }
    [[nodiscard]] QString source() const { return player ? player->source : QString(); }
};

} // namespace

class PostersTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOneAfterTheOther();
    void goesOnAfterAFailure();
    void waitsOnlySoLong();
    void areThumbnailsInEachSize();
    void areNoneWithoutAPlayer();
    void recordsOnlyTheOneInWork();
    void areOfEachKindOfVideo_data();
    void areOfEachKindOfVideo();
};

void PostersTest::takesOneAfterTheOther()
{
    Maker maker;
    Posters posters(maker.function());
    QSignalSpy made(&posters, &Posters::made);
    posters.enqueue(u"/a.mp4"_s);
    posters.enqueue(u"/b.mp4"_s);
    posters.enqueue(u"/a.mp4"_s); // requested twice, made once
    QCOMPARE(maker.made, 0);      // while something is painted
    QTRY_COMPARE(maker.source(), u"/a.mp4"_s);
    QVERIFY(maker.player->muted);
    maker.player->load(3000);
    maker.player->load(3000); // a second frame is none of ours
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toString(), u"/a.mp4"_s);
    QCOMPARE(made.first().at(1).value<QImage>(), plainFrame(Qt::darkCyan));
    QTRY_COMPARE(maker.source(), u"/b.mp4"_s);
    maker.player->load(3000);
    QCOMPARE(made.size(), 2);
    QTRY_VERIFY(!maker.player); // nothing is left to do
    QCOMPARE(maker.made, 1);
}

void PostersTest::goesOnAfterAFailure()
{
    Maker maker;
    Posters posters(maker.function());
    QSignalSpy made(&posters, &Posters::made);
    posters.enqueue(u"/broken.mp4"_s);
    posters.enqueue(u"/b.mp4"_s);
    QTRY_COMPARE(maker.source(), u"/broken.mp4"_s);
    emit maker.player->failed(Player::Problem::UnknownFormat, u"player error 2"_s);
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first().at(1).value<QImage>().isNull());
    QTRY_COMPARE(maker.source(), u"/b.mp4"_s);
}

void PostersTest::waitsOnlySoLong()
{
    Maker maker;
    Posters posters(maker.function());
    posters.setLimit(1ms);
    QSignalSpy made(&posters, &Posters::made);
    posters.enqueue(u"/slow.mp4"_s);
    QVERIFY(made.wait());
    QVERIFY(made.first().at(1).value<QImage>().isNull());
}

void PostersTest::areThumbnailsInEachSize()
{
    Maker maker;
    QThreadPool pool;
    Thumbnails thumbnails(pool, maker.function());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.thumbnail(u"/a.mp4"_s, {32, 18}, 1).isNull());
    QVERIFY(thumbnails.thumbnail(u"/a.mp4"_s, {16, 16}, 2).isNull());
    QTRY_COMPARE(maker.source(), u"/a.mp4"_s);
    maker.player->load(3000); // its frames are of 160 x 90
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(thumbnails.thumbnail(u"/a.mp4"_s, {32, 18}, 1).size(), QSize(32, 18));
    const QPixmap dense = thumbnails.thumbnail(u"/a.mp4"_s, {16, 16}, 2);
    QCOMPARE(dense.height(), 32);
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QCOMPARE(maker.made, 1);
}

void PostersTest::areNoneWithoutAPlayer()
{
    QThreadPool pool;
    Thumbnails thumbnails(pool);
    QVERIFY(thumbnails.thumbnail(u"/a.mp4"_s, {32, 18}, 1).isNull());
}

// A crash must not cost those that only wait their pictures.
void PostersTest::recordsOnlyTheOneInWork()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"open.bin"_s);
    OpenRecord record(file);
    const auto open = [&] {
        const QString copy = folder.filePath(u"copy"_s);
        QFile::remove(copy);
        QFile::copy(file, copy);
        return OpenRecord(copy).leftover().files;
    };
    Maker maker;
    QThreadPool pool;
    Thumbnails thumbnails(pool, maker.function(), nullptr, 1 << 20, {}, &record);
    for (int n = 0; n < 100; ++n)
        (void)thumbnails.thumbnail(u"/%1.mp4"_s.arg(n), {32, 18}, 1);
    QCOMPARE(open(), QStringList());
    for (int n = 0; n < 100; ++n) {
        const QString path = u"/%1.mp4"_s.arg(n);
        QTRY_COMPARE(maker.source(), path);
        QCOMPARE(open(), QStringList{path});
        maker.player->load(3000);
    }
    QTRY_VERIFY(!maker.player);
    QCOMPARE(open(), QStringList());
}

void PostersTest::areOfEachKindOfVideo_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &ending : {u"mp4"_s, u"webm"_s, u"mov"_s, u"mkv"_s, u"avi"_s, u"3gp"_s})
        QTest::newRow(qPrintable(ending)) << u"/a."_s + ending;
}

void PostersTest::areOfEachKindOfVideo()
{
    QFETCH(QString, path);
    Maker maker;
    QThreadPool pool;
    Thumbnails thumbnails(pool, maker.function());
    QVERIFY(thumbnails.thumbnail(path, {32, 18}, 1).isNull());
    QTRY_COMPARE(maker.source(), path);
}

QTEST_MAIN(PostersTest)
#include "tst_posters.moc"
