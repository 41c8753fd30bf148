// SPDX-License-Identifier: MIT
#include "app/media/mediastore.h"
#include "app/media/storebudget.h"
#include "tests/support/mediafiles.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Equal files once, and a store that stays within its bounds.
class StoreBudgetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void choosesWhatGoes_data();
    void choosesWhatGoes();
    void storesEqualFilesOnce();
    void storesTheSameUnderOneKeyTwice();
    void sharesNothingThatIsDamaged();
    void dropsTheLeastRecentlySeen();
    void sparesWhatIsKeptOrInUse();
    void freesSharedBytesWithTheLastName();
    void sparesWhatIsLookedAtMeanwhile();
    void sparesTheRestWhereTheFirstCannotBeForgotten();
    void stopsBetweenTwoFiles();

private:
    [[nodiscard]] MediaStore store() const { return MediaStore(m_folder->filePath(u"store"_s)); }
    StoredFile put(const QByteArray &content, const QString &key) const;
    void age(const QString &path, int days) const;
    [[nodiscard]] int secondNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreBudgetTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

StoredFile StoreBudgetTest::put(const QByteArray &content, const QString &key) const
{
    const Result<StoredFile> stored = store().put(content, MediaKey(key));
    if (!stored)
        qFatal("the store took nothing");
    return *stored;
}

void StoreBudgetTest::age(const QString &path, int days) const
{
    QFile file(path);
    const QDateTime when = QDateTime::currentDateTimeUtc().addDays(-days);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(when, QFileDevice::FileModificationTime));
}

int StoreBudgetTest::secondNames() const
{
    int count = 0;
    for (QDirIterator each(m_folder->filePath(u"store/equal"_s), QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++count;
    return count;
}

void StoreBudgetTest::choosesWhatGoes_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<QString>("dropped");
    QTest::newRow("all fit") << qint64(100) << QString();
    QTest::newRow("one byte too many") << qint64(99) << u"old"_s;
    QTest::newRow("two go") << qint64(60) << u"old middle"_s;
    QTest::newRow("all but what is spared") << qint64(0) << u"old middle young"_s;
}

void StoreBudgetTest::choosesWhatGoes()
{
    QFETCH(qint64, budget);
    const QList<StoredEntry> entries{{.path = u"young"_s, .bytes = 30, .seen = 4},
                                     {.path = u"spared"_s, .bytes = 10, .seen = 1, .isSpared = true},
                                     {.path = u"old"_s, .bytes = 20, .seen = 2},
                                     {.path = u"middle"_s, .bytes = 40, .seen = 3}};
    QStringList dropped;
    for (const StoredEntry &entry : entriesToDrop(entries, budget))
        dropped.append(entry.path);
    QTEST(dropped.join(u' '), "dropped");
}

void StoreBudgetTest::storesEqualFilesOnce()
{
    const StoredFile one = put(pngFile(900), u"one"_s);
    const StoredFile two = put(pngFile(900), u"two"_s);
    (void)put(pngFile(900, 1), u"another"_s);
    QVERIFY(one.path != two.path);
    QCOMPARE(namesOf(one.path), 3); // one, two, and what they share
    QCOMPARE(namesOf(two.path), 3);
    QCOMPARE(secondNames(), 2);
    QVERIFY(store().find(MediaKey(u"one"_s)) && store().find(MediaKey(u"two"_s))->sha256 == one.sha256);
}

void StoreBudgetTest::storesTheSameUnderOneKeyTwice()
{
    const StoredFile first = put(pngFile(900), u"key"_s);
    const StoredFile again = put(pngFile(900), u"key"_s);
    QCOMPARE(again, first);
    QCOMPARE(namesOf(again.path), 2);
    QVERIFY(QDir(m_folder->filePath(u"store/parts"_s)).isEmpty());
}

void StoreBudgetTest::sharesNothingThatIsDamaged()
{
    const StoredFile one = put(pngFile(900), u"one"_s);
    QFile file(one.path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(450) && file.write("damage") == 6);
    file.close();
    const StoredFile two = put(pngFile(900), u"two"_s);
    QFile whole(two.path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QCOMPARE(whole.readAll(), pngFile(900));
    QCOMPARE(namesOf(two.path), 2);
}

void StoreBudgetTest::dropsTheLeastRecentlySeen()
{
    for (int n = 1; n <= 4; ++n)
        age(put(pngFile(1000, n), QString::number(n)).path, 10 - n);
    QVERIFY(store().find(MediaKey(u"1"_s))); // seen now
    QCOMPARE(store().trim(2500, {}), 2);
    QVERIFY(store().find(MediaKey(u"1"_s)) && store().find(MediaKey(u"4"_s)));
    QVERIFY(!store().find(MediaKey(u"2"_s)) && !store().find(MediaKey(u"3"_s)));
    QCOMPARE(secondNames(), 2);
    QCOMPARE(store().trim(2500, {}), 0);
}

void StoreBudgetTest::sparesWhatIsKeptOrInUse()
{
    for (int n = 1; n <= 3; ++n)
        (void)put(pngFile(1000, n), QString::number(n));
    store().keep(MediaKey(u"1"_s));
    QCOMPARE(store().trim(0, {MediaKey(u"2"_s)}), 1);
    QVERIFY(store().find(MediaKey(u"1"_s)) && store().find(MediaKey(u"2"_s)) && !store().find(MediaKey(u"3"_s)));
    QCOMPARE(store().trim(0, {}), 1);
    QVERIFY(store().find(MediaKey(u"1"_s)) && !store().find(MediaKey(u"2"_s)));
    store().keep(MediaKey(u"never stored"_s)); // nothing happens
    store().release(MediaKey(u"1"_s));
    QCOMPARE(store().trim(0, {}), 1);
}

void StoreBudgetTest::freesSharedBytesWithTheLastName()
{
    const StoredFile one = put(pngFile(1000), u"one"_s);
    const StoredFile two = put(pngFile(1000), u"two"_s);
    QCOMPARE(store().trim(1000, {}), 0); // together they take that much
    QCOMPARE(store().trim(0, {MediaKey(u"two"_s)}), 1);
    QVERIFY(!QFile::exists(one.path) && store().find(MediaKey(u"two"_s)));
    QCOMPARE(store().trim(0, {}), 1);
    QCOMPARE(secondNames(), 0);
    (void)put(pngFile(1000), u"one"_s);
    (void)put(pngFile(1000), u"two"_s);
    QCOMPARE(store().trim(0, {}), 2); // both at once
    QCOMPARE(secondNames(), 0);
}

// Between the look at the store and the removal somebody opens one, and somebody keeps another.
void StoreBudgetTest::sparesWhatIsLookedAtMeanwhile()
{
    for (int n = 1; n <= 3; ++n)
        age(put(pngFile(1000, n), QString::number(n)).path, 10);
    const auto forget = [this](const QStringList &paths) {
        store().keep(MediaKey(u"2"_s));
        return paths.size() == 3 && store().find(MediaKey(u"1"_s));
    };
    QCOMPARE(store().trim(0, {}, forget), 1);
    QVERIFY(store().find(MediaKey(u"1"_s)) && store().find(MediaKey(u"2"_s)) && !store().find(MediaKey(u"3"_s)));
}

void StoreBudgetTest::sparesTheRestWhereTheFirstCannotBeForgotten()
{
    for (int n = 1; n <= 100; ++n)
        (void)put(pngFile(1000, n), QString::number(n));
    QStringList reported;
    QCOMPARE(store().trim(0, {},
                          [&](const QStringList &paths) {
                              reported += paths;
                              return reported.size() == paths.size(); // the first of them
                          }),
             32);
    QCOMPARE(store().trim(0, {}), 68);
}

// 40 are to go, the first 32 at once; what is shared is hashed before it goes.
void StoreBudgetTest::stopsBetweenTwoFiles()
{
    for (int n = 1; n <= 40; ++n)
        (void)put(pngFile(1000, n), QString::number(n));
    int files = 0;
    const auto none = [](const QStringList &) { return true; };
    QCOMPARE(store().trim(0, {}, none, [&] { return ++files > 35; }), 32);
    QCOMPARE(files, 36);
    QCOMPARE(store().trim(0, {}, none, [] { return true; }), 0);
    QCOMPARE(store().trim(0, {}), 8);
}

QTEST_GUILESS_MAIN(StoreBudgetTest)
#include "tst_storebudget.moc"
