#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

// The languages that the program speaks, as their codes: "en", and those of translations/.
[[nodiscard]] QStringList spokenLanguages();

// The one to speak: the chosen one, else the first of the system's that is spoken, else English.
[[nodiscard]] QString languageFor(const QString &chosen, const QStringList &wantedBySystem);

// Texts of the program and of Qt in this language from now on, and dates, sizes and numbers as they are written where it is spoken: as the
// system has it when that speaks the same language.
void speak(QCoreApplication &application, const QString &language);
