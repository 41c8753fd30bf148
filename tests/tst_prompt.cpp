// SPDX-License-Identifier: MIT
#include "app/services/midjourney/text/prompt.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// "name=value name=value", which reads well in a table.
QString parametersOf(const Prompt &prompt)
{
    QStringList parts;
    for (const PromptParameter &parameter : prompt.parameters)
        parts.append(parameter.name + u'=' + parameter.value);
    return parts.join(u" | "_s);
}

} // namespace

class PromptTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAPromptApart_data();
    void takesAPromptApart();
    void readsALargePromptAtOnce_data();
    void readsALargePromptAtOnce();
};

void PromptTest::takesAPromptApart_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parameters");

    const QString picture = u"https://a.example/1.webp"_s;
    const QString other = u"http://b.example/2.png?x=1&y=2"_s;
    QTest::newRow("words") << u"a lighthouse, stormy"_s << QStringList() << u"a lighthouse, stormy"_s << u""_s;
    QTest::newRow("empty") << QString() << QStringList() << QString() << u""_s;
    QTest::newRow("blanks") << u" \t\n "_s << QStringList() << QString() << u""_s;
    QTest::newRow("parameters") << u"cat --ar 3:2 --v 7"_s << QStringList() << u"cat"_s << u"ar=3:2 | v=7"_s;
    QTest::newRow("switch") << u"cat --raw --v 7 --tile"_s << QStringList() << u"cat"_s << u"raw= | v=7 | tile="_s;
    QTest::newRow("value of words") << u"cat --no drop shadow, frame --raw"_s << QStringList() << u"cat"_s
                                    << u"no=drop shadow, frame | raw="_s;
    QTest::newRow("equals sign") << u"cat --ar=3:2 --v=7"_s << QStringList() << u"cat"_s << u"ar=3:2 | v=7"_s;
    QTest::newRow("twice") << u"cat --no a --no b"_s << QStringList() << u"cat"_s << u"no=a | no=b"_s;
    QTest::newRow("only parameters") << u"--v 7"_s << QStringList() << QString() << u"v=7"_s;
    QTest::newRow("em dash") << u"cat \u2014ar 16:9"_s << QStringList() << u"cat"_s << u"ar=16:9"_s;
    QTest::newRow("dash as a pause") << u"cat -- dog \u2014 bird"_s << QStringList() << u"cat -- dog \u2014 bird"_s << u""_s;
    QTest::newRow("dashes in a word") << u"cat--dog well-known"_s << QStringList() << u"cat--dog well-known"_s << u""_s;
    QTest::newRow("number after dashes") << u"cat --2"_s << QStringList() << u"cat --2"_s << u""_s;
    QTest::newRow("lines") << u"cat\n--ar 3:2\n--v\t7\n"_s << QStringList() << u"cat"_s << u"ar=3:2 | v=7"_s;
    QTest::newRow("picture") << picture + u" cat --iw 2"_s << QStringList{picture} << u"cat"_s << u"iw=2"_s;
    QTest::newRow("pictures") << picture + u"  "_s + other + u" cat"_s << QStringList{picture, other} << u"cat"_s << u""_s;
    QTest::newRow("only a picture") << picture << QStringList{picture} << QString() << u""_s;
    QTest::newRow("picture and parameters") << picture + u" --motion low --video"_s << QStringList{picture} << QString()
                                            << u"motion=low | video="_s;
    QTest::newRow("in brackets") << u"<"_s + picture + u"> cat"_s << QStringList{picture} << u"cat"_s << u""_s;
    QTest::newRow("upper case") << u"HTTPS://A.EXAMPLE/1.PNG cat"_s << QStringList{u"HTTPS://A.EXAMPLE/1.PNG"_s} << u"cat"_s << u""_s;
    QTest::newRow("link in the middle") << u"cat "_s + picture << QStringList() << u"cat "_s + picture << u""_s;
    QTest::newRow("link as a value") << u"cat --sref "_s + picture << QStringList() << u"cat"_s << u"sref="_s + picture;
    QTest::newRow("another scheme") << u"file:/etc/passwd cat"_s << QStringList() << u"file:/etc/passwd cat"_s << u""_s;
    QTest::newRow("emoji") << u"\U0001F408 --ar 1:1"_s << QStringList() << u"\U0001F408"_s << u"ar=1:1"_s;
}

void PromptTest::takesAPromptApart()
{
    QFETCH(QString, prompt);
    QFETCH(QStringList, urls);
    QFETCH(QString, text);
    QFETCH(QString, parameters);

    const Prompt result = promptOf(prompt);

    QCOMPARE(result.imageUrls, urls);
    QCOMPARE(result.text, text);
    QCOMPARE(parametersOf(result), parameters);
}

void PromptTest::readsALargePromptAtOnce_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("blanks") << u" "_s;
    QTest::newRow("dashes") << u"-"_s;
    QTest::newRow("words") << u"cat "_s;
    QTest::newRow("parameters") << u"--no cat "_s;
    QTest::newRow("links") << u"https://a.example/1.png "_s;
}

void PromptTest::readsALargePromptAtOnce()
{
    QFETCH(QString, part);
    const QString large = part.repeated((1 << 20) / part.size());
    (void)promptOf(large);
    (void)promptOf(u"cat --no "_s + large);
}

QTEST_GUILESS_MAIN(PromptTest)
#include "tst_prompt.moc"
