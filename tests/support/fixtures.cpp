// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"

#include <QDirIterator>
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

QStringList fileNamesBelow(const QString &folder)
{
    QStringList names;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        names.append(QFileInfo(each.next()).fileName());
    names.sort();
    return names;
}
