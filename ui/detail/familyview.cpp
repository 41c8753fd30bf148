// SPDX-License-Identifier: MIT
#include "ui/detail/familyview.h"

#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/detail/buttonchips.h"
#include "ui/detail/familydelegate.h"
#include "ui/media/thumbnails.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 12;

void forEachRow(QStandardItem *parent, const std::function<void(QStandardItem *)> &visit)
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        visit(parent->child(row));
        forEachRow(parent->child(row), visit);
    }
}

JobSummary summaryOf(const Relative &relative)
{
    return {.id = relative.id,
            .verb = relative.verb,
            .state = relative.state,
            .stateText = relative.stateText,
            .hasResponse = relative.isKnown,
            .roles = relative.roles};
}

// A row of the tree; the caller's model takes the cells. The job that is shown stands out.
QList<QStandardItem *> newRow(const FamilyMember &member, QFont font)
{
    const Relative &relative = member.relative;
    const QString title = member.isSelf ? FamilyView::tr("This job") : QString();
    const QString status = relative.isKnown ? statusLabel(summaryOf(relative)) : QString();
    const QString maker = oneLine(member.button.isEmpty() && member.parent >= 0 ? relative.verb : member.button); // a seed has no button
    const QString words = oneLine(relative.text.isEmpty() ? relative.id : relative.text);
    font.setBold(member.isSelf);
    font.setItalic(!relative.isKnown && !member.isSelf);
    QList<QStandardItem *> row;
    for (const QString &cell : {title.isEmpty() ? words : title + u": "_s + words, maker, status}) {
        row.append(new QStandardItem(oneLine(cell)));
        row.last()->setFont(font);
        const QFontMetrics metrics(font);
        const int height = std::max(metrics.height(), FamilyDelegate::imageSize - 4) + rowPadding;
        row.last()->setSizeHint({metrics.horizontalAdvance(row.last()->text()) + 2 * rowPadding, height});
        if (!member.isSelf)
            row.last()->setToolTip(relative.isKnown ? oneLine(relative.text) : FamilyView::tr("Not opened yet"));
    }
    const auto nameEmpty = [](QStandardItem *cell, const QString &column) {
        if (cell->text().isEmpty()) //: of an empty cell: "Status: unknown"
            cell->setData(FamilyView::tr("%1: unknown").arg(column), Qt::AccessibleTextRole);
    };
    nameEmpty(row.at(1), FamilyView::tr("Made by"));
    nameEmpty(row.at(2), FamilyView::tr("Status"));
    if (relative.isKnown) {
        row.at(2)->setIcon(symbolicIcon(statusIcon(summaryOf(relative))));
        row.at(2)->setSizeHint(row.at(2)->sizeHint() + QSize(24, 0));
    }
    QStringList spoken{title, maker, words, status};
    spoken.removeAll(QString());
    row.first()->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    row.first()->setData(relative.id, FamilyDelegate::JobIdRole);
    row.first()->setData(relative.thumbnail, FamilyDelegate::ImagePathRole);
    row.first()->setData(resultIcon(summaryOf(relative)), FamilyDelegate::SymbolRole);
    return row;
}

} // namespace

FamilyView::FamilyView(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(tr("This job has no parent and no children yet."), this))
    , m_note(new QLabel(tr("The family is too large. Some jobs are not shown."), this))
    , m_openAll(new QPushButton(symbolicIcon(u"open"_s), tr("Open Whole Family"), this))
    , m_chips(new ButtonChips(this))
    , m_open(new QAction(symbolicIcon(u"open"_s), tr("Open"), this))
    , m_copy(new QAction(symbolicIcon(u"copy"_s), tr("Copy Job ID"), this))
{
    m_tree->setAccessibleName(tr("Family"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FamilyDelegate(thumbnails, m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false); // a double click opens
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_note->setWordWrap(true);
    m_openAll->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(newFoot());
    column->addWidget(m_chips);
    addActions();
    connect(&thumbnails, &Thumbnails::ready, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(m_openAll, &QPushButton::clicked, this, [this] { emit openAllRequested(unknownIds()); });
    connect(m_chips, &ButtonChips::openRequested, this, &FamilyView::openRequested);
    rebuild();
}

QWidget *FamilyView::newFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 6, 8, 0);
    row->addWidget(m_openAll);
    row->addWidget(m_note, 1);
    row->addStretch();
    return foot;
}

void FamilyView::addActions()
{
    // Not QTreeView::activated: on some desktops a single click emits that.
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addActions({m_open, m_copy});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_open, &QAction::triggered, this, [this] { emit openRequested(currentJobId()); });
    connect(m_copy, &QAction::triggered, this, [this] { emit copyRequested(currentJobId()); });
    connect(m_tree, &QTreeView::doubleClicked, m_open, [this] { m_open->trigger(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FamilyView::showActions);
}

void FamilyView::setFamily(const FamilyTree &family)
{
    if (family == m_family)
        return;
    const FamilyMember *before = m_family.self();
    const QString shown = before ? before->relative.id : QString();
    m_family = family;
    rebuild();
    const FamilyMember *self = m_family.self();
    if (self && self->relative.id != shown)
        m_tree->scrollTo(itemOf(self->relative.id)->index(), QAbstractItemView::PositionAtCenter);
}

void FamilyView::rebuild()
{
    const QString currentId = currentJobId();
    QSet<QString> closed;
    forEachRow(m_model->invisibleRootItem(), [&](QStandardItem *item) {
        if (item->hasChildren() && !m_tree->isExpanded(item->index()))
            closed.insert(item->data(FamilyDelegate::JobIdRole).toString());
    });
    addRows();
    forEachRow(m_model->invisibleRootItem(), [&](QStandardItem *item) {
        const QString id = item->data(FamilyDelegate::JobIdRole).toString();
        m_tree->setExpanded(item->index(), !closed.contains(id));
        if (id == currentId && !id.isEmpty())
            m_tree->setCurrentIndex(item->index());
    });
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->setVisible(!m_family.isAlone());
    m_empty->setVisible(m_family.isAlone());
    const int unknown = static_cast<int>(unknownIds().size());
    m_note->setVisible(m_family.isCut);
    m_openAll->setVisible(!m_family.isAlone());
    m_openAll->setEnabled(unknown > 0);
    m_openAll->setToolTip(unknown > 0 ? tr("Opens %n job(s) not opened yet", "", unknown) : tr("All jobs of the family have been opened"));
    m_openAll->parentWidget()->setVisible(!m_family.isAlone());
    m_chips->setJob(m_family.self() ? m_family.self()->relative : Relative());
    showActions();
}

void FamilyView::addRows()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Job"), tr("Made by"), tr("Status")});
    QList<QStandardItem *> items; // by their places in the family
    for (const FamilyMember &member : std::as_const(m_family.members)) {
        const QList<QStandardItem *> row = newRow(member, m_tree->font());
        (member.parent < 0 ? m_model->invisibleRootItem() : items.at(member.parent))->appendRow(row);
        items.append(row.first());
    }
}

void FamilyView::showActions()
{
    const QString id = currentJobId();
    const FamilyMember *self = m_family.self();
    m_open->setEnabled(!id.isEmpty() && self && id != self->relative.id); // this job is open
    m_copy->setEnabled(!id.isEmpty());
}

QStandardItem *FamilyView::itemOf(const QString &jobId) const
{
    QStandardItem *found = nullptr;
    forEachRow(m_model->invisibleRootItem(), [&](QStandardItem *item) {
        if (item->data(FamilyDelegate::JobIdRole).toString() == jobId)
            found = item;
    });
    return found;
}

QString FamilyView::currentJobId() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(FamilyDelegate::JobIdRole).toString();
}

QStringList FamilyView::unknownIds() const
{
    QStringList ids;
    for (const FamilyMember &member : m_family.members) {
        if (!member.relative.isKnown)
            ids.append(member.relative.id);
    }
    return ids;
}
