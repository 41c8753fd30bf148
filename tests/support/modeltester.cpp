// SPDX-License-Identifier: MIT
#include "tests/support/modeltester.h"

#include <QColor>

ModelTester::ModelTester(QAbstractItemModel *model, FailureReportingMode mode)
    : QAbstractItemModelTester(model, mode)
{
    Q_UNUSED(QColor::fromRgb(0)) // anything that the linker has to look for in QtGui will do
}
