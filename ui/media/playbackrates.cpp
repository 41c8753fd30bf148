// SPDX-License-Identifier: MIT
#include "ui/media/playbackrates.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

const QList<double> &playbackRates()
{
    static const QList<double> rates{0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};
    return rates;
}

double steppedRate(double rate, int step)
{
    const QList<double> &rates = playbackRates();
    if (step > 0) {
        const auto faster = std::upper_bound(rates.begin(), rates.end(), rate);
        return faster == rates.end() ? rates.last() : *faster;
    }
    const auto same = std::lower_bound(rates.begin(), rates.end(), rate);
    return same == rates.begin() ? rates.first() : *(same - 1);
}

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 3) + u'×';
}
