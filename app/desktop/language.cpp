// SPDX-License-Identifier: MIT
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/translations"_L1;

void install(QCoreApplication &application, const QString &file, const QString &place)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, place))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own texts are not installed everywhere: then they are English
}

} // namespace

QStringList spokenLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({u"jobviewer_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

QString languageFor(const QString &chosen, const QStringList &systemLanguages)
{
    const QStringList spoken = spokenLanguages();
    for (const QString &preferred : QStringList{chosen} + systemLanguages) {
        const QString code = QString(preferred).replace(u'_', u'-').section(u'-', 0, 0);
        if (spoken.contains(code))
            return code;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &language)
{
    const QLocale own(language);
    const QLocale locale = QLocale::system().language() == own.language() ? QLocale::system() : own;
    const bool hasOtherDigits = locale.language() == QLocale::Arabic && locale.zeroDigit() != "0"_L1;
    return hasOtherDigits ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale; // which has both, and these by default
}

void speak(QCoreApplication &application, const QString &language)
{
    if (const QLocale locale = localeFor(language); locale != QLocale::system())
        QLocale::setDefault(locale);
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"jobviewer_"_s + language, folder); // the last one is searched first
}
