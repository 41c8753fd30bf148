// SPDX-License-Identifier: MIT
#include "tests/ui/support/largejson.h"

#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

QByteArray longString(qsizetype size)
{
    return "{\"a\":\"" + QByteArray(size, 'x') + "\",\"b\":1}";
}

void addLargeJson()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("1 MB in one string") << longString(1'000'000);
    QTest::newRow("200 kB in one string") << longString(199'000);
    QTest::newRow("nested 600 deep") << QByteArray("{\"a\":[").repeated(600) + '1' + QByteArray("]}").repeated(600);
    QTest::newRow("1 MB of brackets") << QByteArray(1'000'000, '[');
    QTest::newRow("100,000 lines") << '[' + QByteArray("1,").repeated(100'000) + "2]";
    QTest::newRow("cut") << fixture(u"jobs/v2-imagine-completed.json"_s).first(700);
    QTest::newRow("odd bytes") << QByteArray("{\"a\":\"\xFF\0\x80\xE2\x80\xA9\r\"}", 15);
}
