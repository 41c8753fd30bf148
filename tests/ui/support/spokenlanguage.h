// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

// While it lives, new texts come in that language, numbers and dates as they are written there, and the window is read from its side.
// "pseudo" is PseudoTranslator's, "pseudo-rtl" the same from right to left.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QLocale m_before;
};
