// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

// A language that nobody speaks: ⟦Šåṽé Åļļ öñé⟧ for "Save All". While it is installed, a text without brackets was never translated, one
// that has lost its second bracket is cut off, and two pairs in one sentence show that it was pieced together, which not every language
// allows. What any translation must keep is kept: %1, %L1 and %n, mnemonics, tags, entities and the dots at the end.
//
// The names of keys stay as they are, as they do in most languages.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// 40 % longer at the least. `n` chooses the plural: "1 job", "2 jobs" for "%n job(s)"; below 0 the text does not count.
[[nodiscard]] QString pseudo(const QString &text, int n = -1);
