// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QAbstractTableModel>
#include <QSet>

// Facts as the rows of a table. A private value is masked till it is revealed, and stays revealed for as long as its row is there.
class FactModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role { LinkRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const QList<Field> &facts);
    [[nodiscard]] const QList<Field> &facts() const { return m_facts; }

    void toggle(int row); // shows a private value, or hides it again
    void hideAll();
    [[nodiscard]] bool isMasked(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shownValue(int row) const;

    QList<Field> m_facts;
    QSet<QString> m_revealed; // names
};
