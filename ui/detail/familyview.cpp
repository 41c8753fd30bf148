#include "ui/detail/familyview.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 12;

enum Role { JobIdRole = Qt::UserRole };

void forEachRow(QStandardItem *parent, const std::function<void(QStandardItem *)> &visit)
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        visit(parent->child(row));
        forEachRow(parent->child(row), visit);
    }
}

QString toolTipOf(const FamilyMember &member)
{
    return member.isKnown ? member.text : FamilyView::tr("Not opened yet");
}

// `title`: for the job that is shown, which stands out.
QStandardItem *addRow(QStandardItem *parent, const FamilyMember &member, const QString &title, QFont font)
{
    QStringList spoken{title, member.button, member.text, member.status};
    spoken.removeAll(QString());
    font.setBold(!title.isEmpty());
    font.setItalic(!member.isKnown && title.isEmpty());
    const QString text = title.isEmpty() ? member.text : title + u": "_s + member.text;
    QList<QStandardItem *> row; // the model takes them
    for (const QString &cell : {text, member.button, member.status}) {
        row.append(new QStandardItem(QString(cell).replace(u'\n', u' ')));
        row.last()->setFont(font);
        const QFontMetrics metrics(font);
        row.last()->setSizeHint({metrics.horizontalAdvance(row.last()->text()) + 2 * rowPadding, metrics.height() + rowPadding});
        row.last()->setToolTip(title.isEmpty() ? toolTipOf(member) : QString());
    }
    const auto nameEmpty = [](QStandardItem *cell, const QString &column) {
        if (cell->text().isEmpty()) //: of an empty cell: "Status: not known"
            cell->setData(FamilyView::tr("%1: not known").arg(column), Qt::AccessibleTextRole);
    };
    nameEmpty(row.at(1), FamilyView::tr("Made by"));
    nameEmpty(row.at(2), FamilyView::tr("Status"));
    row.first()->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    row.first()->setData(member.jobId, JobIdRole);
    parent->appendRow(row);
    return row.first();
}

} // namespace

FamilyView::FamilyView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(tr("This job has no parent and no children yet."), this))
    , m_buttons(new QLabel(this))
    , m_open(new QAction(symbolicIcon(u"open"_s), tr("Open"), this))
    , m_copy(new QAction(symbolicIcon(u"copy"_s), tr("Copy Job ID"), this))
{
    m_tree->setAccessibleName(tr("Family"));
    m_tree->setModel(m_model);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false); // a double click opens
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_buttons->setTextFormat(Qt::PlainText);
    m_buttons->setWordWrap(true);
    m_buttons->setMargin(8);
    m_buttons->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_buttons);
    addActions();
    rebuild();
}

void FamilyView::addActions()
{
    // Not QTreeView::activated: on some desktops a single click emits that.
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addActions({m_open, m_copy});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_open, &QAction::triggered, this, [this] { emit openWanted(currentJobId()); });
    connect(m_copy, &QAction::triggered, this, [this] { emit copyWanted(currentJobId()); });
    connect(m_tree, &QTreeView::doubleClicked, m_open, [this] { m_open->trigger(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FamilyView::showActions);
}

void FamilyView::setFamily(const Family &family)
{
    if (family == m_family)
        return;
    m_family = family;
    rebuild();
}

void FamilyView::setButtons(const QStringList &buttons)
{
    m_buttons->setText(tr("Buttons on Discord: %1").arg(buttons.join(u"  ·  "_s)));
    m_buttons->setVisible(!buttons.isEmpty());
}

void FamilyView::rebuild()
{
    const QString currentId = currentJobId();
    QSet<QString> closed;
    forEachRow(m_model->invisibleRootItem(), [&](QStandardItem *item) {
        if (item->hasChildren() && !m_tree->isExpanded(item->index()))
            closed.insert(item->data(JobIdRole).toString());
    });
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Job"), tr("Made by"), tr("Status")});

    const QFont font = m_tree->font();
    QStandardItem *place = m_model->invisibleRootItem();
    if (m_family.parent)
        place = addRow(place, *m_family.parent, {}, font);
    place = addRow(place, m_family.self, tr("This job"), font);
    for (const FamilyMember &child : std::as_const(m_family.children))
        addRow(place, child, {}, font);

    forEachRow(m_model->invisibleRootItem(), [&](QStandardItem *item) {
        const QString id = item->data(JobIdRole).toString();
        m_tree->setExpanded(item->index(), !closed.contains(id));
        if (id == currentId && !id.isEmpty())
            m_tree->setCurrentIndex(item->index());
    });
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const bool isAlone = !m_family.parent && m_family.children.isEmpty();
    m_tree->setVisible(!isAlone);
    m_empty->setVisible(isAlone);
    showActions();
}

void FamilyView::showActions()
{
    const QString id = currentJobId();
    m_open->setEnabled(!id.isEmpty() && id != m_family.self.jobId); // this job is open
    m_copy->setEnabled(!id.isEmpty());
}

QString FamilyView::currentJobId() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(JobIdRole).toString();
}
