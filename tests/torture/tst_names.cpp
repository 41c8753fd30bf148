// SPDX-License-Identifier: MIT
#include "app/common/files/filename.h"
#include "tests/support/nametorture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// The long form of tst_filename: a million random names.
class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void isSafeForAMillionNames();
    void keepsAMillionNamesApart();
};

void NamesTest::isSafeForAMillionNames()
{
    RandomNames names(20260601);
    for (int i = 0; i < 1'000'000; ++i) {
        const QString text = names.next();
        const QString safe = safeFileName(text, u"job"_s);
        const QString wrong = whatIsWrongWith(safe, maxStem);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + QString::fromLatin1(safe.toUtf8().toPercentEncoding())));
        if (safeFileName(safe, u"job"_s) != safe)
            QFAIL(qPrintable(u"not the same again: "_s + QString::fromLatin1(safe.toUtf8().toPercentEncoding())));
    }
}

void NamesTest::keepsAMillionNamesApart()
{
    RandomNames names(20260602);
    for (int batch = 0; batch < 1000; ++batch) {
        QStringList safe;
        for (int i = 0; i < 1000; ++i)
            safe.append(safeFileName(names.next().left(3), u"job"_s)); // short ones meet
        QSet<QString> keys;
        const QStringList distinct = distinctFileNames(safe);
        for (const QString &name : distinct)
            keys.insert(fileNameKey(name));
        QCOMPARE(keys.size(), safe.size());
    }
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
