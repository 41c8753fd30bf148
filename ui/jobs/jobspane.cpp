#include "ui/jobs/jobspane.h"

#include "app/common/wording.h"
#include "ui/common/icons.h"
#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobrows.h"
#include "ui/media/thumbnails.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

JobsPane::JobsPane(JobListModel &model, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new JobRows(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QPushButton(tr("Status"), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search jobs"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Status"));
    makeFilterMenu();

    m_rows->setSourceModel(&model);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new JobDelegate(thumbnails, m_list));
    m_list->setUniformItemSizes(true); // without it a list of thousands takes seconds
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 16, 16, 16);

    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(8, 8, 8, 6);
    controls->setSpacing(6);
    controls->addWidget(m_search, 1);
    controls->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_search, &QLineEdit::textChanged, this, &JobsPane::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && std::exchange(m_selected, m_model.keyAt(current.row())) != m_model.keyAt(current.row()))
            emit selected(m_selected);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_list->indexAt(position);
        if (index.isValid())
            emit menuWanted(m_model.keyAt(index.row()), m_list->viewport()->mapToGlobal(position));
    });
    for (const auto signal : {&JobListModel::rowsInserted, &JobListModel::rowsRemoved})
        connect(&m_model, signal, this, &JobsPane::showCount);
    connect(&m_model, &JobListModel::modelReset, this, [this] {
        restoreSelection();
        showCount();
    });
    connect(&thumbnails, &Thumbnails::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_clock.start();
    showCount();
}

void JobsPane::makeFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->addSection(tr("Show"));
    for (const JobStatus status : {JobStatus::Created, JobStatus::Started, JobStatus::Progress, JobStatus::Completed, JobStatus::Moderated,
                                   JobStatus::Failed, JobStatus::Cancelled})
    {
        QAction *action = menu->addAction(wordsFor(status).title);
        action->setCheckable(true);
        action->setData(static_cast<int>(status));
        connect(action, &QAction::toggled, this, &JobsPane::ask);
    }
    QAction *all = menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this] {
        for (QAction *action : m_filter->menu()->actions()) {
            const QSignalBlocker isOurs(action); // asked once, not for each
            action->setChecked(action->actionGroup() != nullptr && action->isChecked());
        }
        ask();
    });
    menu->addSection(tr("Sort by"));
    auto *orders = new QActionGroup(menu);
    const std::pair<JobQuery::Order, QString> names[]
        = {{JobQuery::Order::Opened, tr("Opened")}, {JobQuery::Order::Created, tr("Created")}, {JobQuery::Order::Updated, tr("Updated")}};
    for (const auto &[order, name] : names) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(order == JobQuery::Order::Opened);
        action->setData(static_cast<int>(order));
        orders->addAction(action);
        connect(action, &QAction::toggled, this, &JobsPane::ask);
    }
    m_filter->setMenu(menu);
}

void JobsPane::ask()
{
    JobQuery query{.text = m_search->text().trimmed()};
    for (const QAction *action : m_filter->menu()->actions()) {
        if (!action->isChecked())
            continue;
        if (action->actionGroup())
            query.order = static_cast<JobQuery::Order>(action->data().toInt());
        else
            query.statuses.insert(static_cast<JobStatus>(action->data().toInt()));
    }
    QFont font = m_filter->font();
    font.setBold(!query.statuses.isEmpty()); // a filter that is forgotten makes jobs seem lost
    m_filter->setFont(font);
    m_model.setQuery(query);
}

void JobsPane::select(const QString &key)
{
    m_selected = key;
    restoreSelection();
}

void JobsPane::restoreSelection()
{
    const int row = m_model.rowOf(m_selected);
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->selectionModel()->setCurrentIndex(m_rows->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect); // whatever keys are held: Ctrl+V, say
}

QStringList JobsPane::selectedKeys() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList keys;
    for (const QModelIndex &index : std::as_const(indexes))
        keys.append(m_model.keyAt(index.row()));
    return keys;
}

void JobsPane::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + rows, 0, count - 1) : 0;
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

void JobsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JobsPane::showCount()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_model.jobCount() == 0 ? tr("No jobs yet") : tr("No job matches this search"));
}
