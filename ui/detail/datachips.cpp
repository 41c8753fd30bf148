// SPDX-License-Identifier: MIT
#include "ui/detail/datachips.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formatting.h"

#include <QLabel>
#include <QStyleOptionToolButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDataChips = 40;
constexpr int minChip = 40;   // pixels
constexpr int chipMargin = 8; // of both sides together, at the least

// Makes do with less room than its text takes.
class Chip : public QToolButton
{
public:
    Chip(const DataChip &chip, QWidget *parent)
        : QToolButton(parent)
    {
        setText(isolated(QString(chip.text).replace(u'&', u"&&"_s)));
        setFocusPolicy(Qt::TabFocus);
        //: %1: a parameter or a tag
        setAccessibleName(DataChips::tr("Search for %1").arg(chip.text));
        setToolTip(accessibleName().toHtmlEscaped());
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {minChip, sizeHint().height()}; }

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, width() - chipMargin, Qt::TextShowMnemonic);
    }
};

} // namespace

DataChips::DataChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    hide();
}

void DataChips::setChips(const QList<DataChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    while (const QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    for (const DataChip &chip : chips.mid(0, maxDataChips)) {
        auto *button = new Chip(chip, this);
        connect(button, &QToolButton::clicked, this, [this, search = chip.search] { emit chosen(search); });
        m_row->addWidget(button);
        button->show(); // the layout does so only later
    }
    if (chips.size() > maxDataChips) {
        auto *more = new QLabel(tr("and %n more", "", static_cast<int>(chips.size() - maxDataChips)), this);
        m_row->addWidget(more);
        more->show();
    }
    setVisible(!chips.isEmpty());
}
