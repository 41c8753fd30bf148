#include "tests/support/modeltester.h"

#include <QPixmap>

ModelTester::ModelTester(QAbstractItemModel *model, FailureReportingMode mode)
    : QAbstractItemModelTester(model, mode)
{
    qRegisterMetaType<QPixmap>(); // any type of QtGui will do
}
