// SPDX-License-Identifier: MIT
#include "app/formats/integrity.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void addSamples()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(fixturePath(u"media"_s)).entryList({u"*.png"_s, u"*.jpg"_s, u"*.webp"_s, u"*.gif"_s, u"*.mp4"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

// The long form of tst_integrity: a cut at every byte, and each byte with each of its bits flipped.
class IntegrityEveryCutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noticesEveryCut_data() { addSamples(); }
    void noticesEveryCut();
    void allowsAnyNumberOfBytesAfterAnEnd_data() { addSamples(); }
    void allowsAnyNumberOfBytesAfterAnEnd();
    void survivesEveryFlippedBit_data() { addSamples(); }
    void survivesEveryFlippedBit();

private:
    bool isWholeWhenWritten(const QByteArray &bytes, FileFormat format);

    QTemporaryFile m_file; // one for all: to make a file anew costs milliseconds
};

void IntegrityEveryCutTest::initTestCase()
{
    QVERIFY(m_file.open());
}

bool IntegrityEveryCutTest::isWholeWhenWritten(const QByteArray &bytes, FileFormat format)
{
    if (!m_file.seek(0) || m_file.write(bytes) != bytes.size() || !m_file.resize(bytes.size()))
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
    return isEnded(endOf(m_file, format));
}

void IntegrityEveryCutTest::noticesEveryCut()
{
    QFETCH(QString, name);
    const QByteArray whole = fixture(u"media/"_s + name);
    const FileFormat format = formatOf(QByteArrayView(whole).first(64));
    QVERIFY(isWholeWhenWritten(whole, format));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!isWholeWhenWritten(whole.first(size), format), qPrintable(QString::number(size)));
}

void IntegrityEveryCutTest::allowsAnyNumberOfBytesAfterAnEnd()
{
    QFETCH(QString, name);
    const QByteArray whole = fixture(u"media/"_s + name);
    const FileFormat format = formatOf(QByteArrayView(whole).first(64));
    for (int more = 1; more < 500; ++more)
        QCOMPARE(isWholeWhenWritten(whole + QByteArray(more, 'x'), format), format != FileFormat::Mp4);
}

void IntegrityEveryCutTest::survivesEveryFlippedBit()
{
    QFETCH(QString, name);
    QByteArray bytes = fixture(u"media/"_s + name);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char before = bytes.at(at);
        for (int bit = 0; bit < 8; ++bit) {
            bytes[at] = static_cast<char>(before ^ (1 << bit));
            (void)isWholeWhenWritten(bytes, formatOf(QByteArrayView(bytes).first(64)));
        }
        bytes[at] = before;
    }
}

QTEST_GUILESS_MAIN(IntegrityEveryCutTest)
#include "tst_integrity_everycut.moc"
