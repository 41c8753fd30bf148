#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

// Each text 40 % longer than in the source, as some languages have it. While it is installed, new texts come so.
class LongerTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// What is wrong below `root` with what is to be seen: a text that its label, button or tab cuts off, two neighbours that lie over each
// other, a control that reaches out of its parent. A label that elides is right when its tool tip or its accessible name says all of it.
[[nodiscard]] QStringList layoutFaults(const QWidget &root);
