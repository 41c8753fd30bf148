// SPDX-License-Identifier: MIT
#include "tests/ui/support/spokenlanguage.h"

#include "app/desktop/language.h"
#include "tests/ui/support/pseudotranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QtTest>

using namespace Qt::StringLiterals;

SpokenLanguage::SpokenLanguage(const QString &language)
{
    const bool isPseudo = language.startsWith("pseudo"_L1);
    if (isPseudo) {
        m_translators.push_back(std::make_unique<PseudoTranslator>());
    } else {
        QLocale::setDefault(localeFor(language));
        auto qt = std::make_unique<QTranslator>();
        if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            m_translators.push_back(std::move(qt));
        auto own = std::make_unique<QTranslator>();
        if (!own->load(u":/translations/jobviewer_"_s + language))
            QTest::qFail("there is no such language", __FILE__, __LINE__);
        m_translators.push_back(std::move(own));
    }
    for (const auto &translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
    const bool isRightToLeft = isPseudo ? language.endsWith("-rtl"_L1) : QLocale().textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

SpokenLanguage::~SpokenLanguage()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}
