// SPDX-License-Identifier: MIT
#include "app/services/midjourney/lists.h"
#include "app/services/midjourney/parser.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class AnswerTextTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDescribedPrompts();
    void takesWhatLooksLikeAList_data();
    void takesWhatLooksLikeAList();
    void readsAnInfo();
    void saysWhenThereIsMoreThanRows();
};

void AnswerTextTest::findsTheDescribedPrompts()
{
    const auto job = parseMidjourneyV2(fixture(u"jobs/v2-describe-completed.json"_s));
    QVERIFY(job);
    QCOMPARE(describedPrompts(job->embeds.first().description),
             (QStringList{
                 u"A Dutch still life with lemons and a pewter jug, chiaroscuro, oil on canvas --ar 4:5"_s,
                 u"Still life painting, dark background, Willem Claesz. Heda style --ar 4:5"_s,
                 u"Table with fruit & glassware, 17th century, museum scan --ar 4:5"_s,
                 u"Vanitas, soft light from the left, high detail --ar 4:5"_s,
             }));
}

void AnswerTextTest::takesWhatLooksLikeAList_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QStringList>("prompts");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << u"a cat"_s << QStringList();
    QTest::newRow("one") << u"1️⃣ a cat"_s << QStringList{u"a cat"_s};
    QTest::newRow("without the selector") << u"1⃣ a\n2⃣ b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("some missing") << u"2️⃣ b\n\n4️⃣ d"_s << QStringList{u"b"_s, u"d"_s};
    QTest::newRow("within a line") << u"1️⃣ a sign that says 2️⃣ b\n2️⃣ c"_s
                                   << QStringList{u"a sign that says 2️⃣ b"_s, u"c"_s};
    QTest::newRow("several lines") << u"1️⃣ a\nb\n2️⃣ c"_s << QStringList{u"a\nb"_s, u"c"_s};
    QTest::newRow("empty ones") << u"1️⃣ \n2️⃣"_s << QStringList();
    QTest::newRow("a cap alone") << QString(QChar(0x20E3)) << QStringList();
}

void AnswerTextTest::takesWhatLooksLikeAList()
{
    QFETCH(QString, description);
    QTEST(describedPrompts(description), "prompts");
}

void AnswerTextTest::readsAnInfo()
{
    const auto job = parseMidjourneyV2(fixture(u"jobs/v2-info-completed.json"_s));
    QVERIFY(job);
    const InfoRows info = infoRowsOf(job->content);
    QVERIFY(info.isAll);
    QCOMPARE(info.rows.size(), 9);
    QCOMPARE(info.rows[1], (InfoRow{u"Subscription"_s, u"Mega (Active monthly, renews next on <t:1705181223>)"_s}));
    QCOMPARE(info.rows.last(), (InfoRow{u"Running Jobs"_s, u"None"_s}));
}

void AnswerTextTest::saysWhenThereIsMoreThanRows()
{
    const InfoRows info = infoRowsOf(u"Hello\n**a**: 1\n**b** 2\n**: c\n**d**:"_s);
    QVERIFY(!info.isAll);
    QCOMPARE(info.rows, (QList<InfoRow>{{u"a"_s, u"1"_s}, {u"d"_s, {}}}));
    QVERIFY(!infoRowsOf({}).isAll);
    QCOMPARE(infoRowsOf(u"**a**: 1\n"_s.repeated(5000)).rows.size(), 100);
}

QTEST_GUILESS_MAIN(AnswerTextTest)
#include "tst_answertext.moc"
