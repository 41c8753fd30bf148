// SPDX-License-Identifier: MIT
#include "app/headless/runprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace {

class ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(RunProgress)
};

} // namespace

QString RunProgress::text() const
{
    const QLocale locale;
    const qint64 bytes = std::accumulate(received.cbegin(), received.cend(), receivedBefore);
    const QString files = ProgressText::tr("%n file(s) saved", "", filesSaved);
    return ProgressText::tr("%1 of %2 jobs done, %3, %4 received", "%3: n files saved; %4: a size such as 4.2 MB")
        .arg(locale.toString(jobsDone), locale.toString(jobs), files, locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}
