// SPDX-License-Identifier: MIT
#include "app/media/medialistmodel.h"
#include "tests/support/mediaitems.h"
#include "tests/support/modeltester.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

MediaItem item(const QString &key, const QByteArray &role = "image", int number = 1)
{
    return described({.role = role, .number = number, .url = QUrl(u"https://a.example/"_s + key), .key = MediaKey(key)});
}

} // namespace

class MediaListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void namesItsRows();
    void offersSourcesAndWaitsForTheRest();
    void keepsTheStateOfWhatStays();
    void tellsOnlyWhatIsNew();
};

void MediaListModelTest::namesItsRows()
{
    MediaListModel model;
    const ModelTester tester(&model);
    model.setItems({item(u"a"_s, "grid", 0), item(u"b"_s, "image", 4), item(u"c"_s, "video", 2)});
    QCOMPARE(model.index(0).data().toString(), u"Grid"_s);
    QCOMPARE(model.index(1).data().toString(), u"Image 4"_s);
    QCOMPARE(model.index(2).data().toString(), u"Video 2"_s);
    QCOMPARE(model.rowOf(MediaKey(u"b"_s)), 1);
    QCOMPARE(model.rowOf(MediaKey(u"x"_s)), -1);
}

void MediaListModelTest::offersSourcesAndWaitsForTheRest()
{
    MediaListModel model;
    model.setItems({item(u"a"_s), item(u"b"_s, "source")});
    QCOMPARE(model.state(0).kind, MediaState::Kind::Waiting);
    QCOMPARE(model.state(1).kind, MediaState::Kind::Offered);
}

void MediaListModelTest::keepsTheStateOfWhatStays()
{
    MediaListModel model;
    const ModelTester tester(&model);
    model.setItems({item(u"a"_s), item(u"b"_s)});
    const MediaState ready{.kind = MediaState::Kind::Ready, .file = StoredFile{.path = u"/tmp/b"_s}};
    model.setState(MediaKey(u"b"_s), ready);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems({item(u"c"_s), item(u"b"_s)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.state(1), ready);
    QCOMPARE(model.state(0), MediaState());
}

void MediaListModelTest::tellsOnlyWhatIsNew()
{
    MediaListModel model;
    const ModelTester tester(&model);
    model.setItems({item(u"a"_s), item(u"b"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems({item(u"a"_s), item(u"b"_s)});
    model.setState(MediaKey(u"a"_s), {});
    model.setState(MediaKey(u"x"_s), {.kind = MediaState::Kind::Ready});
    QCOMPARE(changed.size(), 0);
    MediaItem updated = item(u"b"_s);
    updated.url = QUrl(u"https://a.example/b?ex=2"_s);
    model.setItems({item(u"a"_s), updated});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.item(1), updated);
    model.setState(MediaKey(u"a"_s), {.kind = MediaState::Kind::Downloading, .received = 5});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(MediaListModelTest)
#include "tst_medialistmodel.moc"
