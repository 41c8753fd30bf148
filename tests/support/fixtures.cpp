// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

QString fixturePath(const QString &name)
{
    return u"" JOBVIEWER_TESTDATA "/"_s + name;
}

QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"no fixture %1"_s.arg(name)), __FILE__, __LINE__);
    return file.readAll();
}
