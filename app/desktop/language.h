// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

// The languages that the program speaks, as their codes: "en", and those of translations/.
[[nodiscard]] QStringList spokenLanguages();

// The one to speak: the chosen one, else the first of the system's that is spoken, else English.
[[nodiscard]] QString languageFor(const QString &chosen, const QStringList &systemLanguages);

// Dates, sizes and numbers as they are written where the language is spoken, as the system has it when that speaks it; always with the
// digits 0 to 9, which the program's own texts have: two kinds of digits in one line are hard to read.
[[nodiscard]] QLocale localeFor(const QString &language);

// Texts of the program and of Qt in this language from now on, and its locale.
void speak(QCoreApplication &application, const QString &language);
