// SPDX-License-Identifier: MIT
#include "tests/ui/support/pseudotranslator.h"

#include <QCoreApplication>
#include <QtTest>

using namespace Qt::StringLiterals;

// The language of the tests keeps what a translation must keep, or the tests would find faults of its own.
class PseudoTranslatorTest : public QObject
{
    Q_OBJECT

private slots:
    void changesTexts_data();
    void changesTexts();
    void isLonger_data();
    void isLonger();
    void counts();
    void leavesKeysAndDirection();
    void speaksForQt();
};

void PseudoTranslatorTest::changesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("changed");
    QTest::newRow("one word") << u"Save"_s << u"⟦Šåṽé⟧"_s;
    QTest::newRow("words") << u"Save All"_s << u"⟦Šåṽé Åļļ ö⟧"_s;
    QTest::newRow("dots stay last") << u"Save As…"_s << u"⟦Šåṽé Åš ö…⟧"_s;
    QTest::newRow("places") << u"%1 of %L2: %n"_s << u"⟦%1 öƒ %L2: %n öñé⟧"_s;
    QTest::newRow("percent") << u"%1%"_s << u"⟦%1%⟧"_s;
    QTest::newRow("mnemonic") << u"&Keep"_s << u"⟦&Kééþ⟧"_s;
    QTest::newRow("mnemonic within") << u"P&ort:"_s << u"⟦Þ&oŕţ~:⟧"_s;
    QTest::newRow("tag and entity") << u"<b class=\"x\">A</b>&nbsp;B"_s << u"⟦<b class=\"x\">Å</b>&nbsp;Ɓ öñé ţŵö⟧"_s;
    QTest::newRow("no tag") << u"a < b"_s << u"⟦å < ƀ⟧"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"⟦å\nƀ⟧"_s;
    QTest::newRow("nothing but a number") << u"1"_s << u"⟦1⟧"_s;
}

void PseudoTranslatorTest::changesTexts()
{
    QFETCH(QString, text);
    QTEST(pseudo(text), "changed");
}

void PseudoTranslatorTest::isLonger_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"s"_s, u"On"_s, u"Copy"_s, u"Details"_s, u"Show in Folder"_s, u"Requesting the job…"_s,
          u"Could not establish a secure connection to the server. Check the computer’s date and network connection, then "
          "try again. And again, until it does; there is nothing else to be done about it, alas."_s})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void PseudoTranslatorTest::isLonger()
{
    QFETCH(QString, text);
    QVERIFY(pseudo(text).size() >= text.size() * 1.4);
    QVERIFY(pseudo(text).size() <= text.size() * 1.4 + 3);
}

void PseudoTranslatorTest::counts()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(QCoreApplication::translate("Any", "%n job(s) saved", nullptr, 1), u"⟦1 ĵöƀ šåṽéđ öñé ţŵ⟧"_s);
    QCOMPARE(QCoreApplication::translate("Any", "%n job(s) saved", nullptr, 2), u"⟦2 ĵöƀš šåṽéđ öñé ţ⟧"_s);
    QCOMPARE(QCoreApplication::translate("Any", "%n job(s)", nullptr, 0), u"⟦0 ĵöƀš öñé⟧"_s);
    QCOMPARE(QCoreApplication::translate("Any", "%1 of %2").arg(3).arg(4), u"⟦3 öƒ 4 ö⟧"_s);
}

void PseudoTranslatorTest::leavesKeysAndDirection()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText), u"Ctrl+S"_s);
    QCOMPARE(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), u"QT_LAYOUT_DIRECTION"_s);
}

void PseudoTranslatorTest::speaksForQt()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "&Close"), u"⟦&Cļöšé~⟧"_s);
}

QTEST_MAIN(PseudoTranslatorTest)
#include "tst_pseudotranslator.moc"
