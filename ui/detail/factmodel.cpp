// SPDX-License-Identifier: MIT
#include "ui/detail/factmodel.h"

#include "app/text/oneline.h"

using namespace Qt::StringLiterals;

namespace {

// In a cell; what is copied is complete.
constexpr qsizetype maxValue = 1000;
constexpr qsizetype maxBreaks = 20; // line breaks: a row of a table is no page
constexpr qsizetype maxLink = 120;  // five lines of signature mean nothing to a reader

QString excerptOf(const QString &value)
{
    if (QStringView(value).left(maxValue).count(u'\n') > maxBreaks)
        return oneLine(value, maxValue);
    if (value.size() <= maxValue)
        return value;
    const qsizetype end = value[maxValue - 1].isHighSurrogate() ? maxValue - 1 : maxValue;
    return value.first(end) + u'…';
}

bool haveSameNames(const QList<Field> &left, const QList<Field> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Field &one, const Field &other) { return one.name == other.name; });
}

} // namespace

void FactModel::setFacts(const QList<Field> &facts)
{
    if (facts == m_facts)
        return;
    if (!haveSameNames(facts, m_facts)) {
        beginResetModel();
        m_facts = facts;
        endResetModel();
        return;
    }
    for (int row = 0; row < facts.size(); ++row) {
        if (facts[row] == m_facts[row])
            continue;
        m_facts[row] = facts[row];
        emit dataChanged(index(row, ValueColumn), index(row, ValueColumn));
    }
}

void FactModel::toggle(int row)
{
    if (row < 0 || row >= m_facts.size() || !m_facts[row].isPrivate)
        return;
    const QString &name = m_facts[row].name;
    if (!m_revealed.remove(name))
        m_revealed.insert(name);
    emit dataChanged(index(row, ValueColumn), index(row, ValueColumn));
}

void FactModel::hideAll()
{
    for (int row = 0; row < m_facts.size(); ++row) {
        if (m_facts[row].isPrivate && !isMasked(row))
            toggle(row);
    }
    m_revealed.clear();
}

bool FactModel::isMasked(int row) const
{
    return m_facts[row].isPrivate && !m_revealed.contains(m_facts[row].name);
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &fact = m_facts[index.row()];
    const bool isValue = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole: return isValue ? shownValue(index.row()) : fact.name;
    case Qt::AccessibleTextRole:
        if (isValue && isMasked(index.row()))
            return tr("Hidden");
        return isValue ? excerptOf(fact.value) : fact.name;
    case LinkRole: return isValue && !fact.link.isEmpty();
    default: return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Field") : tr("Value");
}

QString FactModel::shownValue(int row) const
{
    if (isMasked(row))
        return u"••••••"_s;
    const Field &fact = m_facts[row];
    if (!fact.link.isEmpty() && fact.value.size() > maxLink) // encoded: no character is cut in two
        return fact.value.first(maxLink * 2 / 3) + u'…' + fact.value.last(maxLink / 3);
    return excerptOf(fact.value);
}
