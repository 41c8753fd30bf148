// SPDX-License-Identifier: MIT
#include "app/common/files/filename.h"
#include "tests/support/nametorture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void makesPlainNames_data();
    void makesPlainNames();
    void keepsPlainNamesShort_data();
    void keepsPlainNamesShort();
    void plainNamesStayTheSameWhenAppliedAgain();
    void keepsLettersOfAllScripts_data();
    void keepsLettersOfAllScripts();
    void refusesEveryDeviceName();
    void cutsBetweenLetters();
    void isSafeForRandomNames();
    void tellsNamesThatCollide_data();
    void tellsNamesThatCollide();
    void makesNamesDistinct();
    void numbersATakenName_data();
    void numbersATakenName();
};

void FileNameTest::makesPlainNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("plain", u"grid-1_b.PNG"_s, u"grid-1_b.PNG"_s);
    row("job id", u"job:20260602103424017-user:12345-bot:midjourney"_s, u"job-20260602103424017-user-12345-bot-midjourney"_s);
    row("slashes", u"../../etc/passwd"_s, u"etc-passwd"_s);
    row("backslashes", u"..\\..\\windows\\win.ini"_s, u"windows-win.ini"_s);
    row("drive", u"C:\\x"_s, u"C-x"_s);
    row("stream", u"a.png::$DATA"_s, u"a.png-DATA"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("dots", u"..."_s, u"job"_s);
    row("dot at the end", u"name. . ."_s, u"name"_s);
    row("blanks", u"  a  b\t\n"_s, u"a-b"_s);
    row("control characters", u"a\u0001b\u007Fc"_s, u"a-b-c"_s);
    row("NUL", QString(u'a') + QChar(u'\0') + u'b', u"a-b"_s);
    row("letters of others", u"caf\u00E9 \u732B"_s, u"caf"_s);
    row("emoji", u"\U0001F408.png"_s, u"png"_s);
    row("right to left", u"a\u202Egnp.exe"_s, u"a-gnp.exe"_s);
    row("an option", u"--save"_s, u"save"_s);
    row("wildcards", u"a*?<>|\"b"_s, u"a-b"_s);
    row("device", u"con"_s, u"_con"_s);
    row("device in capitals", u"NUL"_s, u"_NUL"_s);
    row("device with an extension", u"aux.json"_s, u"_aux.json"_s);
    row("numbered device", u"LPT1.tar.gz"_s, u"_LPT1.tar.gz"_s);
    row("device and a blank", u"com1 "_s, u"_com1"_s);
    row("device behind dots", u"..prn"_s, u"_prn"_s);
    row("almost a device", u"console com10 coma"_s, u"console-com10-coma"_s);
    row("nothing left", u"\u732B\u732B"_s, u"job"_s);
    row("empty", {}, u"job"_s);
}

void FileNameTest::makesPlainNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(plainFileName(text, u"job"_s), expected);
}

void FileNameTest::keepsPlainNamesShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(500, u'a');
    QTest::newRow("a separator at the cut") << QString(19, u'a') + u"-b"_s;
    QTest::newRow("a device") << u"con."_s + QString(500, u'a');
    QTest::newRow("dots") << QString(500, u'.');
    QTest::newRow("foreign letters") << QString(500, QChar(0x732B));
}

void FileNameTest::keepsPlainNamesShort()
{
    QFETCH(QString, text);
    const QString name = plainFileName(text, u"job"_s, 20);
    QVERIFY2(name.toUtf8().size() <= 20, qPrintable(name));
    QVERIFY(!name.isEmpty() && !name.endsWith(u'.') && !name.endsWith(u'-'));
    QVERIFY(plainFileName(text, u"job"_s).toUtf8().size() <= 80);
}

void FileNameTest::plainNamesStayTheSameWhenAppliedAgain()
{
    for (int code = 1; code < 0x3000; ++code) {
        const QString text = u"a"_s + QChar(code) + u"b"_s + QChar(code);
        const QString once = plainFileName(text, u"job"_s);
        QCOMPARE(plainFileName(once, u"job"_s), once);
        QVERIFY(std::all_of(once.begin(), once.end(), [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; }));
    }
}

void FileNameTest::keepsLettersOfAllScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("plain", u"grid-1_b (2).PNG"_s, u"grid-1_b (2).PNG"_s);
    row("letters of others", u"caf\u00E9 \u732B \u043A\u043E\u0442"_s, u"caf\u00E9 \u732B \u043A\u043E\u0442"_s);
    row("decomposed letters", u"cafe\u0301"_s, u"caf\u00E9"_s);
    row("emoji", u"a \U0001F408"_s, u"a \U0001F408"_s);
    row("an emoji that APFS does not know", u"a\U0001FAE0b"_s, u"ab"_s);
    row("slashes", u"../../etc/passwd"_s, u"etc-passwd"_s);
    row("backslashes", u"..\\..\\windows\\win.ini"_s, u"windows-win.ini"_s);
    row("drive", u"C:\\x"_s, u"C-x"_s);
    row("stream", u"a.png::$DATA"_s, u"a.png-$DATA"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("dots", u"..."_s, u"job"_s);
    row("blanks and dots at the end", u"name. . ."_s, u"name"_s);
    row("blanks of all kinds", u"\u3000 a \u00A0\t\n b\u2003"_s, u"a b"_s);
    row("control characters", u"a\u0001b\u007Fc\u0085d"_s, u"abc d"_s);
    row("NUL", QString(u'a') + QChar(u'\0') + u'b', u"ab"_s);
    row("right to left", u"a\u202Egnp.exe"_s, u"agnp.exe"_s);
    row("isolates and marks", u"\u2066a\u200Fb\u2069\uFEFF"_s, u"ab"_s);
    row("a lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00), u"ab"_s);
    row("private use", u"a\uE000b"_s, u"ab"_s);
    row("an option", u"--save"_s, u"save"_s);
    row("wildcards", u"a*?<>|\"b"_s, u"a-b"_s);
    row("a sign that only looks like a slash", u"a\u2044b"_s, u"a\u2044b"_s);
    row("a semicolon in disguise", u"a\u037Eb"_s, u"a;b"_s);
    row("device", u"con"_s, u"_con"_s);
    row("device behind an invisible sign", u"c\u200Bon"_s, u"_con"_s);
    row("device, blank and extension", u"Con .txt"_s, u"_Con .txt"_s);
    row("superscript device", u"COM\u00B9.png"_s, u"_COM\u00B9.png"_s);
    row("almost a device", u"console"_s, u"console"_s);
    row("empty", {}, u"job"_s);
}

void FileNameTest::keepsLettersOfAllScripts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(safeFileName(text, u"job"_s), expected);
    QCOMPARE(safeFileName(expected, u"job"_s), expected);
}

void FileNameTest::refusesEveryDeviceName()
{
    for (const QString &name : deviceNames()) {
        const QString safe = safeFileName(name, u"job"_s);
        QCOMPARE(whatIsWrongWith(safe, maxStem), QString());
        QCOMPARE(safe, u'_' + name.trimmed());
    }
}

void FileNameTest::cutsBetweenLetters()
{
    const QString family = u"\U0001F468\u0301"_s; // 6 bytes
    QCOMPARE(safeFileName(u"abc"_s + family, u"job"_s, 9), u"abc"_s + family);
    QCOMPARE(safeFileName(u"abc"_s + family, u"job"_s, 8), u"abc"_s);
    QCOMPARE(safeFileName(QString(300, QChar(0x732B)), u"job"_s).toUtf8().size(), 231);
    QCOMPARE(safeFileName(u"abc   ."_s + QString(300, u'd'), u"job"_s, 5), u"abc"_s);
    const QString heap = u"a"_s + QString(500, QChar(0x0316)); // marks without end
    QCOMPARE(safeFileName(heap, u"job"_s).toUtf8().size(), 231);
    QVERIFY(!safeFileName(u"con."_s + QString(500, u'a'), u"job"_s).endsWith(u'.'));
}

// The short form of tst_names.
void FileNameTest::isSafeForRandomNames()
{
    RandomNames names(1);
    for (int i = 0; i < 5000; ++i) {
        const QString text = names.next();
        const QString safe = safeFileName(text, u"job"_s);
        QCOMPARE(whatIsWrongWith(safe, maxStem), QString());
        QCOMPARE(safeFileName(safe, u"job"_s), safe);
    }
}

void FileNameTest::tellsNamesThatCollide_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("collide");
    QTest::newRow("case") << u"Grid.png"_s << u"gRID.PNG"_s << true;
    QTest::newRow("composed and decomposed") << u"caf\u00E9"_s << u"cafe\u0301"_s << true;
    QTest::newRow("both") << u"CAF\u00C9"_s << u"cafe\u0301"_s << true;
    QTest::newRow("Greek final letter") << u"\u03A3\u03A3"_s << u"\u03C3\u03C2"_s << true;
    QTest::newRow("Kelvin") << u"\u212A"_s << u"k"_s << true;
    QTest::newRow("an accent") << u"cafe"_s << u"caf\u00E9"_s << false;
    QTest::newRow("another name") << u"a"_s << u"b"_s << false;
}

void FileNameTest::tellsNamesThatCollide()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, collide);
    QCOMPARE(fileNameKey(one) == fileNameKey(other), collide);
}

void FileNameTest::makesNamesDistinct()
{
    const QStringList names{u"a.png"_s, u"A.png"_s, u"a (2).png"_s, u"b.png"_s, u"a.PNG"_s};
    QCOMPARE(distinctFileNames(names).join(u'|'), u"a.png|A (2).png|a (2) (2).png|b.png|a (3).PNG"_s);
}

void FileNameTest::numbersATakenName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first try") << u"grid.png"_s << 1 << u"grid.png"_s;
    QTest::newRow("second try") << u"grid.png"_s << 2 << u"grid (2).png"_s;
    QTest::newRow("many tries") << u"grid.png"_s << 1234 << u"grid (1234).png"_s;
    QTest::newRow("no extension") << u"grid"_s << 2 << u"grid (2)"_s;
    QTest::newRow("two dots") << u"a.tar.gz"_s << 3 << u"a.tar (3).gz"_s;
    QTest::newRow("dot in front") << u".png"_s << 2 << u".png (2)"_s;
}

void FileNameTest::numbersATakenName()
{
    QFETCH(QString, name);
    QFETCH(int, n);
    QFETCH(QString, expected);
    QCOMPARE(numberedFileName(name, n), expected);
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_filename.moc"
