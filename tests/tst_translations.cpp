// SPDX-License-Identifier: MIT
#include "app/desktop/language.h"
#include "app/headless/runprogress.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString context{};
    QString source{};
    QStringList texts{}; // more than one: plural forms
    bool isCounted = false;
    bool isFinished = true;
};

QList<Entry> entriesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append({.context = context, .isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            entries.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            entries.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!entries.last().isCounted)
                entries.last().texts.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1)
            entries.last().texts.append(xml.readElementText());
    }
    return entries;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression form(u"%L?[1-9]"_s);
    QStringList places;
    auto match = form.globalMatch(text);
    while (match.hasNext())
        places.append(match.next().captured());
    places.sort();
    return places;
}

} // namespace

// English is a language of its own here: its plural forms come from translations/jobviewer_en.ts.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsInEnglish_data();
    void countsInEnglish();
    void isComplete_data();
    void isComplete();
    void countsInEachLanguage_data();
    void countsInEachLanguage();
    void speaksWhatIsRequested();
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

void TranslationsTest::isComplete_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("forms");
    const QDir folder(u"" JOBVIEWER_TESTDATA "/../../translations"_s);
    for (const auto &[language, forms] : {std::pair(u"en"_s, 2), {u"de"_s, 2}, {u"ja"_s, 1}, {u"ar"_s, 6}})
        QTest::newRow(qPrintable(language)) << folder.filePath(u"jobviewer_%1.ts"_s.arg(language)) << forms;
    QCOMPARE(folder.entryList({u"*.ts"_s}).size(), 4);
}

// No text is left to do, and none has lost what is put into it.
void TranslationsTest::isComplete()
{
    QFETCH(QString, path);
    QFETCH(int, forms);
    const QList<Entry> entries = entriesIn(path);
    QVERIFY(entries.size() > 30);
    for (const Entry &entry : entries) {
        const QString name = entry.context + u": "_s + entry.source;
        QVERIFY2(entry.isFinished, qPrintable(name));
        QCOMPARE(entry.texts.size(), entry.isCounted ? forms : 1);
        QVERIFY2(entry.texts.last().contains("%n"_L1) == entry.source.contains("%n"_L1), qPrintable(name)); // of many
        for (const QString &text : entry.texts) {
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(name));
            QVERIFY2(placesIn(text) == placesIn(entry.source), qPrintable(name + u" -> "_s + text));
            QVERIFY2(text.endsWith(u'\u2026') == entry.source.endsWith(u'\u2026'), qPrintable(name + u" -> "_s + text));
        }
    }
}

void TranslationsTest::countsInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("different"); // texts, of those for 0, 1, 2, 3, 11 and 100
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Japanese") << u"ja"_s << 1;
    QTest::newRow("Arabic") << u"ar"_s << 6;
}

void TranslationsTest::countsInEachLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, different);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/jobviewer_%1.qm"_s.arg(language)));
    QSet<QString> forms;
    for (const int count : {0, 1, 2, 3, 11, 100}) {
        const QString text = translator.translate("Session", "%n media file(s) saved.", nullptr, count);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(count)));
        forms.insert(text);
    }
    QCOMPARE(forms.size(), different);
}

void TranslationsTest::speaksWhatIsRequested()
{
    QCOMPARE(spokenLanguages(), (QStringList{u"ar"_s, u"de"_s, u"en"_s, u"ja"_s}));
    QCOMPARE(languageFor(u"ja"_s, {u"de-AT"_s}), u"ja"_s);
    QCOMPARE(languageFor({}, {u"fr-FR"_s, u"de_AT"_s, u"en"_s}), u"de"_s);
    QCOMPARE(languageFor(u"xx"_s, {u"fr"_s}), u"en"_s);
    speak(*QCoreApplication::instance(), u"ar"_s);
    QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
    QVERIFY2(!RunProgress{.jobs = 2}.text().contains("jobs done"_L1), "only the digits are Arabic");
    if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ar.qm"_s)) // not everywhere
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != "Cancel"_L1);
    QCOMPARE(QLocale().toString(12), u"12"_s); // as in the texts
    QCOMPARE(localeFor(u"de"_s).toString(1.5), u"1,5"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
