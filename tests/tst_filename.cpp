#include "app/common/filename.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void makesSafeNames_data();
    void makesSafeNames();
    void keepsEveryNameShort_data();
    void keepsEveryNameShort();
    void staysTheSameWhenAppliedAgain();
    void numbersATakenName_data();
    void numbersATakenName();
};

void FileNameTest::makesSafeNames_data()
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

void FileNameTest::makesSafeNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(safeFileName(text, u"job"_s), expected);
}

void FileNameTest::keepsEveryNameShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(500, u'a');
    QTest::newRow("a separator at the cut") << QString(19, u'a') + u"-b"_s;
    QTest::newRow("a device") << u"con."_s + QString(500, u'a');
    QTest::newRow("dots") << QString(500, u'.');
    QTest::newRow("foreign letters") << QString(500, QChar(0x732B));
}

void FileNameTest::keepsEveryNameShort()
{
    QFETCH(QString, text);
    const QString name = safeFileName(text, u"job"_s, 20);
    QVERIFY2(name.toUtf8().size() <= 20, qPrintable(name));
    QVERIFY(!name.isEmpty() && !name.endsWith(u'.') && !name.endsWith(u'-'));
    QVERIFY(safeFileName(text, u"job"_s).toUtf8().size() <= 80);
}

void FileNameTest::staysTheSameWhenAppliedAgain()
{
    for (int code = 1; code < 0x3000; ++code) {
        const QString text = u"a"_s + QChar(code) + u"b"_s + QChar(code);
        const QString once = safeFileName(text, u"job"_s);
        QCOMPARE(safeFileName(once, u"job"_s), once);
        QVERIFY(std::all_of(once.begin(), once.end(), [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; }));
    }
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
