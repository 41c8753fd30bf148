// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class Thumbnails;

// A row of the family: its first column has the job's picture, which is made when it is first seen.
class FamilyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { JobIdRole = Qt::UserRole, ImagePathRole, SymbolRole }; // the symbol stands where there is no picture

    static constexpr int imageSize = 32; // device-independent pixels, both ways

    FamilyDelegate(Thumbnails &thumbnails, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Thumbnails &m_thumbnails;
};
