#include "app/headless/runprogress.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;

// English is a language of its own here: its plural forms come from translations/jobviewer_en.ts.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsInEnglish_data();
    void countsInEnglish();
};

void TranslationsTest::countsInEnglish_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0 of 2 jobs done, 0 files saved, 0 bytes received"_s;
    QTest::newRow("one") << 1 << u"0 of 2 jobs done, 1 file saved, 0 bytes received"_s;
    QTest::newRow("many") << 11 << u"0 of 2 jobs done, 11 files saved, 0 bytes received"_s;
}

void TranslationsTest::countsInEnglish()
{
    QFETCH(int, files);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/jobviewer_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTEST((RunProgress{.jobs = 2, .filesSaved = files}.text()), "text");
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
