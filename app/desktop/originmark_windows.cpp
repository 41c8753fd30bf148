// SPDX-License-Identifier: MIT
#include "app/desktop/originmark.h"

#include <QFile>

using namespace Qt::StringLiterals;

// [MS-FSCC] 5.6.1: zone 3 is the internet. The times of the file stay its own.
bool markOrigin(const QString &path)
{
    QFile stream(path + u":Zone.Identifier"_s);
    const QByteArray mark("[ZoneTransfer]\r\nZoneId=3\r\n");
    return stream.open(QIODevice::WriteOnly | QIODevice::Truncate) && stream.write(mark) == mark.size() && stream.flush();
}
