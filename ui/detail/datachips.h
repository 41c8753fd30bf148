// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detail/jobdata.h"

#include <QWidget>

class FlowLayout;

// Short words that search for themselves. The same again changes nothing.
class DataChips : public QWidget
{
    Q_OBJECT

public:
    explicit DataChips(QWidget *parent = nullptr);

    void setChips(const QList<DataChip> &chips); // hidden where there are none

signals:
    void chosen(const QString &search);

private:
    FlowLayout *const m_row;
    QList<DataChip> m_chips;
};
