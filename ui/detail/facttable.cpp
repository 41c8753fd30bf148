// SPDX-License-Identifier: MIT
#include "ui/detail/facttable.h"

#include "ui/common/icons.h"
#include "ui/detail/factdelegate.h"
#include "ui/detail/factmodel.h"
#include "ui/detail/section.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// "Copy Job ID"
QString buttonName(const QString &pattern, const Field &fact)
{
    return pattern.arg(fact.name);
}

} // namespace

FactTable::FactTable(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new FactModel(this))
    , m_view(new QTableView(this))
{
    m_view->setAccessibleName(name);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FactDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    QPalette own;
    own.setColor(QPalette::Highlight, Qt::transparent); // a style fills the chosen row even where the focus has left it; see FactDelegate
    m_view->setPalette(own);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a fixed height would be that of an earlier width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_model, &FactModel::modelReset, this, &FactTable::makeButtons);
    connect(m_model, &FactModel::dataChanged, this, [this] {
        nameButtons();
        changeLayout();
    });
}

void FactTable::setFacts(const QList<Field> &facts)
{
    const int row = m_view->currentIndex().row();
    const QString current = row < 0 ? QString() : m_model->facts()[row].name;
    const bool changesLinks = !std::equal(facts.begin(), facts.end(), m_model->facts().begin(), m_model->facts().end(),
                                          [](const Field &one, const Field &other) { return one.link.isEmpty() == other.link.isEmpty(); });
    m_model->setFacts(facts);
    if (changesLinks)
        makeButtons();
    for (int i = 0; i < facts.size() && m_view->currentIndex().row() < 0 && !current.isEmpty(); ++i) {
        if (facts[i].name == current)
            m_view->setCurrentIndex(m_model->index(i, FactModel::ValueColumn));
    }
}

void FactTable::hidePrivate()
{
    m_model->hideAll();
    m_view->setCurrentIndex({});
}

void FactTable::setNameWidth(int width)
{
    if (width == m_nameWidth)
        return;
    m_nameWidth = width;
    changeLayout();
}

void FactTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureNames();
        changeLayout();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    }
}

bool FactTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(m_view->currentIndex().isValid()); // the window has a Ctrl+C of its own, for pictures
        return true;
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, FactModel::ValueColumn));
    if (watched == m_view->viewport() && event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->pos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

// The view would put what it shows into the clipboard by itself, and search by typing.
bool FactTable::handleKey(QKeyEvent *event)
{
    const int row = m_view->currentIndex().row();
    if (event->matches(QKeySequence::Copy)) {
        copy(row);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: act(row); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: {
        const int last = m_model->rowCount() - 1;
        const int next = event->key() == Qt::Key_Home ? 0
            : event->key() == Qt::Key_End             ? last
                                                      : std::clamp(row + (event->key() == Qt::Key_Up ? -1 : 1), 0, last);
        m_view->setCurrentIndex(m_model->index(next, FactModel::ValueColumn));
        emit rowReached({0, m_view->rowViewportPosition(next), width(), m_view->rowHeight(next)});
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: event->ignore(); return true; // for the page
    default: return false;
    }
}

void FactTable::showMenu(const QPoint &place)
{
    const int row = m_view->rowAt(place.y());
    if (row < 0)
        return;
    QMenu menu(this);
    menu.addAction(symbolicIcon(u"copy"_s), tr("Copy Value"), this, [this, row] { copy(row); });
    if (const QToolButton *second = m_buttons[row].second)
        menu.addAction(second->icon(), second->accessibleName(), this, [this, row] { act(row); });
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void FactTable::copy(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Field &fact = m_model->facts()[row];
    emit copyRequested(fact.value, fact.isPrivate || isPrivateText(fact.value));
}

void FactTable::act(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Field &fact = m_model->facts()[row];
    if (fact.isPrivate)
        m_model->toggle(row);
    else if (!fact.link.isEmpty())
        emit linkActivated(fact.link);
}

void FactTable::makeButtons()
{
    for (const RowButtons &buttons : std::as_const(m_buttons)) {
        delete buttons.copy;
        delete buttons.second;
    }
    m_buttons.clear();
    // Not reached with Tab: a hundred stops before the next section. The keys of the table do the same.
    const auto make = [this](const QString &icon) {
        QToolButton *button = newSectionButton(icon, {}, {}, this);
        button->setFocusPolicy(Qt::NoFocus);
        button->show();
        return button;
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Field &fact = m_model->facts()[row];
        RowButtons buttons{.copy = make(u"copy"_s)};
        connect(buttons.copy, &QToolButton::clicked, this, [this, row] { copy(row); });
        if (fact.isPrivate || !fact.link.isEmpty()) {
            buttons.second = make(fact.isPrivate ? u"view"_s : u"link"_s);
            connect(buttons.second, &QToolButton::clicked, this, [this, row] { act(row); });
        }
        m_buttons.append(buttons);
    }
    nameButtons();
    measureNames();
    changeLayout();
}

void FactTable::nameButtons()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text.toHtmlEscaped());
    };
    for (int row = 0; row < m_buttons.size(); ++row) {
        const Field &fact = m_model->facts()[row];
        name(m_buttons[row].copy, buttonName(tr("Copy %1", "%1: the name of a field, such as Job ID"), fact));
        if (!m_buttons[row].second)
            continue;
        const QString pattern = !fact.isPrivate ? tr("Open %1", "%1: the name of a link, such as Image 1")
            : m_model->isMasked(row)            ? tr("Show %1", "%1: the name of a field, such as User ID")
                                                : tr("Hide %1", "%1: the name of a field, such as User ID");
        name(m_buttons[row].second, buttonName(pattern, fact));
    }
}

void FactTable::measureNames()
{
    m_widestName = 0;
    for (const Field &fact : m_model->facts())
        m_widestName = std::max(m_widestName, FactDelegate::widthOf(fact.name, m_view->fontMetrics()));
}

void FactTable::changeLayout()
{
    m_heightsWidth = -1;
    updateGeometry();
    layOut();
}

FactTable::Columns FactTable::columnsFor(int width) const
{
    const int both = std::max(width - 2 * sectionButton, 100);
    const int name = std::min(std::max(m_nameWidth, m_widestName), both * 2 / 5);
    return {.name = name, .value = both - name};
}

const QList<int> &FactTable::heightsFor(int width) const
{
    if (width == m_heightsWidth)
        return m_heights;
    const Columns columns = columnsFor(width);
    m_heightsWidth = width;
    m_heights.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto height = [&](FactModel::Column column, int columnWidth) {
            return FactDelegate::heightFor(m_model->index(row, column).data().toString(), m_view->font(), columnWidth);
        };
        const int text = std::max(height(FactModel::NameColumn, columns.name), height(FactModel::ValueColumn, columns.value));
        m_heights.append(std::max(text, sectionButton));
    }
    return m_heights;
}

int FactTable::heightForWidth(int width) const
{
    const QList<int> &heights = heightsFor(width);
    return std::accumulate(heights.begin(), heights.end(), 0);
}

QSize FactTable::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 100))};
}

void FactTable::layOut()
{
    const Columns columns = columnsFor(width());
    const QList<int> heights = heightsFor(width());
    m_view->setColumnWidth(FactModel::NameColumn, columns.name);
    m_view->setColumnWidth(FactModel::ValueColumn, columns.value);
    int top = 0;
    for (int row = 0; row < std::min(heights.size(), m_buttons.size()); ++row) {
        m_view->setRowHeight(row, heights[row]);
        const int lineHeight = FactDelegate::lineHeight(m_view->fontMetrics());
        const QRect second(columns.both(), top + std::max((lineHeight - sectionButton) / 2, 0), sectionButton, sectionButton);
        const RowButtons &buttons = m_buttons[row];
        buttons.copy->setGeometry(QStyle::visualRect(layoutDirection(), rect(), second.translated(sectionButton, 0)));
        if (buttons.second)
            buttons.second->setGeometry(QStyle::visualRect(layoutDirection(), rect(), second));
        top += heights[row];
    }
    m_view->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, columns.both(), std::max(top, 1))));
}
