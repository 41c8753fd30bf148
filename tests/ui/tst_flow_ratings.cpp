// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/filmstrip.h"

#include <QAction>
#include <QDirIterator>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 4;

QJsonObject jobWithPictures(WindowBench &bench, int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    QJsonArray images;
    for (int picture = 1; picture <= pictures; ++picture) {
        const QUrl url(u"https://media.example/%1/%2.png"_s.arg(number).arg(picture));
        bench.answerMedium(url, u"picture.png"_s, "image/png");
        images.append(QJsonObject{{u"id"_s, picture}, {u"url"_s, url.toString()}});
    }
    job["imageUx"_L1] = images;
    return job;
}

void open(WindowBench &bench, int number)
{
    bench.controller->openText(json(jobWithPictures(bench, number)));
    QTRY_COMPARE(bench.controller->selected(), jobKey(number));
    for (int row = 0; row < pictures; ++row)
        QTRY_VERIFY(bench.isReady(row));
}

QList<int> starsIn(WindowBench &bench)
{
    QList<int> stars;
    for (int row = 0; row < pictures; ++row)
        stars.append(bench.controller->media().model().stars(row));
    return stars;
}

QStringList namesIn(const QListView &list)
{
    QStringList names;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        names.append(list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return names;
}

int found(WindowBench &bench, const QString &search)
{
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(search);
    (void)QTest::qWaitFor([&] { return bench.controller->jobs().query().text == search; });
    bool isDone = false;
    bench.archive->lookup(jobKey(1), bench.controller.get(), [&](const std::optional<ArchivedJob> &) { isDone = true; });
    (void)QTest::qWaitFor([&] { return isDone; });
    return bench.controller->jobs().rowCount();
}

QList<QByteArray> textsBelow(const QString &folder, const QString &name)
{
    QList<QByteArray> texts;
    for (QDirIterator each(folder, {name}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            texts.append(file.readAll());
    }
    return texts;
}

} // namespace

// Stars for media: by key, in menus, in the list, in searches, and after a restart.
class FlowRatingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void ratesByKey();
    void goesOnAfterARating();
    void ratesAllThatIsSelected();
    void findsWhatIsRated();
    void remembersRatings();
    void savesRatings_data();
    void savesRatings();
};

void FlowRatingsTest::ratesByKey()
{
    WindowBench bench;
    bench.show();
    open(bench, 1);
    auto *strip = bench.find<Filmstrip>(u"Media"_s);
    strip->setFocus();
    bench.press(Qt::Key_4);
    QCOMPARE(starsIn(bench), (QList<int>{4, 0, 0, 0}));
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_X);
    QCOMPARE(starsIn(bench), (QList<int>{4, rejectedRating, 0, 0}));
    QCOMPARE(namesIn(*strip).mid(0, 3), (QStringList{u"Image 1, ready, 4 star(s)"_s, u"Image 2, ready, rejected"_s, u"Image 3, ready"_s}));
    QTRY_COMPARE(bench.controller->jobs().find(jobKey(1))->stars, 4);
    QTRY_VERIFY(bench.controller->jobs().find(jobKey(1))->hasRejected);
    QVERIFY(namesIn(*bench.find<QListView>(u"Jobs"_s)).first().contains(u"4 star(s)"_s));
    bench.press(Qt::Key_0);
    QCOMPARE(starsIn(bench), (QList<int>{4, 0, 0, 0}));
    bench.action(u"1 Star"_s)->trigger();
    QCOMPARE(starsIn(bench), (QList<int>{4, 1, 0, 0}));
}

void FlowRatingsTest::goesOnAfterARating()
{
    WindowBench bench;
    bench.show();
    open(bench, 1);
    bench.action(u"Go to Next After Rating"_s)->trigger();
    QVERIFY(bench.preferences.current().goesOnAfterRating);
    bench.find<Filmstrip>(u"Media"_s)->setFocus();
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_X, Qt::Key_5})
        bench.press(key);
    QCOMPARE(starsIn(bench), (QList<int>{3, rejectedRating, 5, 0}));
}

void FlowRatingsTest::ratesAllThatIsSelected()
{
    WindowBench bench;
    bench.show();
    open(bench, 1);
    auto *strip = bench.find<Filmstrip>(u"Media"_s);
    strip->setFocus();
    strip->selectAll();
    bench.press(Qt::Key_2);
    QCOMPARE(starsIn(bench), (QList<int>{2, 2, 2, 2}));
}

void FlowRatingsTest::findsWhatIsRated()
{
    WindowBench bench;
    bench.show();
    open(bench, 1);
    open(bench, 2);
    bench.find<Filmstrip>(u"Media"_s)->setFocus();
    bench.press(Qt::Key_5);
    QTRY_COMPARE(bench.controller->jobs().find(jobKey(2))->stars, 5);
    QCOMPARE(found(bench, u"rating:>3"_s), 1);
    QCOMPARE(bench.controller->jobs().keyAt(0), jobKey(2));
    QCOMPARE(found(bench, u"rating:0"_s), 1);
    QCOMPARE(bench.controller->jobs().keyAt(0), jobKey(1));
    QCOMPARE(found(bench, u"is:rejected"_s), 0);
}

void FlowRatingsTest::remembersRatings()
{
    const QTemporaryDir kept;
    {
        WindowBench bench;
        bench.show();
        open(bench, 1);
        bench.find<Filmstrip>(u"Media"_s)->setFocus();
        bench.press(Qt::Key_5);
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_X);
        bench.window.reset();
        bench.settings.reset();
        bench.tokens.reset();
        bench.controller.reset();
        bench.archive.reset();
        QVERIFY(QFile::copy(bench.path(u"data/archive.db"_s), kept.filePath(u"archive.db"_s)));
    }
    WindowBench bench(u"user:1-secret"_s, {}, {}, kept.path());
    (void)jobWithPictures(bench, 1); // its files are not there any more
    bench.show();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1);
    QCOMPARE(found(bench, u"rating:5"_s), 1);
    bench.controller->select(jobKey(1));
    QTRY_COMPARE(bench.controller->media().model().rowCount(), pictures);
    QTRY_COMPARE(starsIn(bench), (QList<int>{5, rejectedRating, 0, 0}));
}

void FlowRatingsTest::savesRatings_data()
{
    QTest::addColumn<bool>("forSharing");
    QTest::newRow("own") << false;
    QTest::newRow("for sharing") << true;
}

// Beside the copy and on the exported page, unless these are for others.
void FlowRatingsTest::savesRatings()
{
    QFETCH(const bool, forSharing);
    WindowBench bench;
    bench.show();
    open(bench, 1);
    bench.find<Filmstrip>(u"Media"_s)->setFocus();
    bench.press(Qt::Key_5);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_X);
    SaveOptions options{.folder = bench.path(u"saved"_s), .withText = true, .forSharing = forSharing};
    bench.controller->saveAll({jobKey(1)}, options);
    QTRY_COMPARE(textsBelow(options.folder, u"*.txt"_s).size(), pictures);
    const QList<QByteArray> each = textsBelow(options.folder, u"*.txt"_s);
    const QByteArray texts = std::accumulate(each.begin(), each.end(), QByteArray());
    QCOMPARE(texts.count("\nRating: 5\n"), forSharing ? 0 : 1);
    QCOMPARE(texts.count("\nRating: rejected\n"), forSharing ? 0 : 1);
    QCOMPARE(texts.count("Rating"), forSharing ? 0 : 2);
    options.folder = bench.path(u"exported"_s);
    bench.controller->exportJobs({jobKey(1)}, options);
    QTRY_COMPARE(textsBelow(options.folder, u"index.html"_s).size(), 1);
    const QByteArray page = textsBelow(options.folder, u"index.html"_s).first();
    QCOMPARE(page.count("aria-label=\"5/5\">★★★★★<"), forSharing ? 0 : 1);
    QCOMPARE(page.count("★"), forSharing ? 0 : 5);
    QCOMPARE(page.count("<figure>"), pictures);
}

QTEST_MAIN(FlowRatingsTest)
#include "tst_flow_ratings.moc"
