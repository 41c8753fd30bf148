// SPDX-License-Identifier: MIT
#include "app/common/files/crc32.h"

#include <QtTest>

// The checksum, against its published values.
class Crc32Test : public QObject
{
    Q_OBJECT

private slots:
    void sums_data();
    void sums();
};

void Crc32Test::sums_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("sum");
    QTest::newRow("nothing") << QByteArray() << 0u;
    QTest::newRow("the check of all catalogues") << QByteArray("123456789") << 0xCBF43926u;
    QTest::newRow("the end of a PNG") << QByteArray("IEND") << 0xAE426082u;
    QTest::newRow("a pangram") << QByteArray("The quick brown fox jumps over the lazy dog") << 0x414FA339u;
    QTest::newRow("zeros") << QByteArray(32, '\0') << 0x190A55ADu;
    QTest::newRow("high bits") << QByteArray(32, '\xFF') << 0xFF6CAB0Bu;
}

void Crc32Test::sums()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint32, sum);
    for (qsizetype first = 0; first <= bytes.size(); ++first) { // in two pieces, however they are cut
        const quint32 before = crc32Of(QByteArrayView(bytes).first(first));
        QCOMPARE(crc32Of(QByteArrayView(bytes).sliced(first), before), sum);
    }
}

QTEST_GUILESS_MAIN(Crc32Test)
#include "tst_crc32.moc"
