// SPDX-License-Identifier: MIT
#include "app/jobs/tags.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TagsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasTyped_data();
    void readsWhatWasTyped();
    void findsWhatAllHave();
    void changesOnlyWhatWasChanged_data();
    void changesOnlyWhatWasChanged();
};

void TagsTest::readsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blanks and empty ones") << u" sea ,, light  house ,"_s << QStringList{u"sea"_s, u"light house"_s};
    QTest::newRow("twice") << u"sea, sea"_s << QStringList{u"sea"_s};
    QTest::newRow("other commas") << u"海、空،بحر，山"_s << QStringList{u"海"_s, u"空"_s, u"بحر"_s, u"山"_s};
    QTest::newRow("long") << QString(200, u'x') << QStringList{QString(100, u'x')};
}

void TagsTest::readsWhatWasTyped()
{
    QFETCH(QString, text);
    QTEST(tagsFrom(text), "tags");
}

void TagsTest::findsWhatAllHave()
{
    QCOMPARE(commonTags({}), QStringList());
    QCOMPARE(commonTags({{u"b"_s, u"a"_s}}), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(commonTags({{u"b"_s, u"a"_s, u"c"_s}, {u"c"_s, u"b"_s}}), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(commonTags({{u"a"_s}, {}}), QStringList());
}

void TagsTest::changesOnlyWhatWasChanged_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("changed");
    const QStringList a{u"a"_s};
    const QStringList ab{u"a"_s, u"b"_s};
    QTest::newRow("nothing") << ab << a << a << ab;
    QTest::newRow("one more") << ab << a << QStringList{u"a"_s, u"c"_s} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("one that it has") << ab << QStringList() << QStringList{u"b"_s} << ab;
    QTest::newRow("one less") << ab << a << QStringList() << QStringList{u"b"_s};
    QTest::newRow("another") << ab << a << QStringList{u"c"_s} << QStringList{u"b"_s, u"c"_s};
}

void TagsTest::changesOnlyWhatWasChanged()
{
    QFETCH(QStringList, tags);
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QTEST(changedTags(tags, before, after), "changed");
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tst_tags.moc"
