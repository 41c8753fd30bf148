// SPDX-License-Identifier: MIT
#include "app/text/textreading.h"

#include <QtTest>

// What a text says underneath its escapes.
class TextReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsThroughEncodings();
};

void TextReadingTest::readsThroughEncodings()
{
    QCOMPARE(readingOf("a\\u002db\\/c", TextEncoding::Json).text, "a-b/c");
    QCOMPARE(readingOf("a\\u002d", TextEncoding::Plain).text, "a\\u002d");
    QCOMPARE(readingOf("a%3Ab%253Ac%41%", TextEncoding::Plain).text, "a:b:c%41%");
    QCOMPARE(readingOf("\\", TextEncoding::Json).text, "\\");
    QCOMPARE(readingOf("a%3Ab", TextEncoding::Plain).starts, QList<qsizetype>({0, 1, 4, 5}));
}

QTEST_GUILESS_MAIN(TextReadingTest)
#include "tst_textreading.moc"
