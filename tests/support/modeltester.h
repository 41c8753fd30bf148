// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModelTester>

// Qt's tester, for models of the core. From 6.5 on it looks up types of QtGui, and warns where that is not loaded: this loads it.
class ModelTester : public QAbstractItemModelTester
{
public:
    explicit ModelTester(QAbstractItemModel *model, FailureReportingMode mode = FailureReportingMode::QtTest);
};
