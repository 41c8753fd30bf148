// SPDX-License-Identifier: MIT
#include "ui/jobs/jobspane.h"

#include "ui/common/clearbutton.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobfilter.h"
#include "ui/jobs/jobrows.h"
#include "ui/media/thumbnails.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

JobsPane::JobsPane(JobListModel &model, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new JobRows(this))
    , m_search(new QLineEdit(this))
    , m_filter(new JobFilter(this))
    , m_day(new QLabel(this))
    , m_list(new QListView(this))
    , m_delegate(new JobDelegate(thumbnails, m_list))
    , m_empty(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show All Jobs"), this))
    , m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search jobs"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_search->setToolTip(tr("Words, “phrases”, and fields such as status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 "
                            "ar:3:2 has:audio duration:>10s before:2026-11-01"));
    offerToClear(*m_search);
    m_search->installEventFilter(this);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);

    m_rows->setSourceModel(&model);
    // Before the list is notified: it would make another row the current one, which nobody has chosen and a click could no longer choose.
    connect(m_rows, &JobRows::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_isRemoving = true;
        if (const int row = m_list->currentIndex().row(); row >= first && row <= last)
            m_list->selectionModel()->clearCurrentIndex();
    });
    connect(m_rows, &JobRows::rowsAboutToBeInserted, this, [this] {
        if (!m_hasLooked)
            keepCurrentInView(m_list->viewport()->height());
    });
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true); // without it a list of thousands takes seconds
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->installEventFilter(this);
    layOut();

    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &JobsPane::removeRequested);
    connect(m_search, &QLineEdit::textChanged, this, &JobsPane::search);
    connect(m_filter, &JobFilter::changed, this, &JobsPane::search);
    connect(m_filter, &JobFilter::changed, this, &JobsPane::orderChanged);
    connect(m_showAll, &QPushButton::clicked, this, &JobsPane::showAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPane::showMarked);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPane::showMarked);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPane::updateSoon); // their number
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!m_list->indexAt(position).isValid())
            return;
        m_menuPlace = m_list->viewport()->mapToGlobal(position);
        showMenuWhenReleased();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &JobsPane::showDay);
    connect(&thumbnails, &Thumbnails::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connectModel();
    showCount();
}

void JobsPane::setOrder(JobQuery::Order order)
{
    m_filter->setOrder(order);
}

JobQuery::Order JobsPane::order() const
{
    return m_filter->order();
}

void JobsPane::setLargeRows(bool isOn)
{
    if (m_delegate->isLarge() == isOn)
        return;
    m_delegate->setLarge(isOn);
    m_list->doItemsLayout();
    m_list->scrollTo(m_list->currentIndex());
}

void JobsPane::showTime()
{
    m_list->viewport()->update();
}

void JobsPane::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_day->setContentsMargins(8, 0, 8, 4);
    m_count->setContentsMargins(8, 4, 8, 4);
    for (QLabel *label : {m_day, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long ones widen nothing
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * 0.9);
        label->setFont(font);
    }
    QFont heading = m_day->font();
    heading.setWeight(QFont::DemiBold);
    m_day->setFont(heading);
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(8, 8, 8, 6);
    controls->setSpacing(6);
    controls->addWidget(m_search, 1);
    controls->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addWidget(m_day);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1, Qt::AlignBottom);
    layout->addWidget(m_showAll, 1, Qt::AlignHCenter | Qt::AlignTop);
    layout->addWidget(m_count);
}

// The selection is of a job, not of a row: when rows come, go and move it stays with its job. Rows come one by one and by the thousand, and
// whoever looks at the list after each of them has it laid out anew each time.
void JobsPane::connectModel()
{
    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(0);
    connect(&m_updateSoon, &QTimer::timeout, this, [this] {
        keepSelection();
        showCount();
    });
    connect(m_rows, &JobRows::rowsRemoved, this, [this] {
        m_isRemoving = false;
        updateSoon(); // perhaps the rows come back in this turn
    });
    connect(m_rows, &JobRows::rowsInserted, this, &JobsPane::updateSoon);
    connect(m_rows, &JobRows::modelReset, this, [this] {
        restoreSelection();
        beginWithAWholeRow();
        showDay();
    });
    connect(&m_model, &JobListModel::countChanged, this, [this] {
        if ((m_model.rowCount() > 0) == m_list->isHidden())
            showCount(); // the first row, or none any more
        else
            updateSoon();
    });
    connect(m_rows, &JobRows::dataChanged, this, &JobsPane::updateSoon);
    connect(m_rows, &JobRows::rowsMoved, this, &JobsPane::updateSoon);
}

void JobsPane::updateSoon()
{
    if (!m_updateSoon.isActive())
        m_updateSoon.start();
}

void JobsPane::setServices(const QList<std::pair<QString, QString>> &all, const QHash<QString, QString> &named,
                           const std::function<QString(const JobSummary &job)> &actionNames)
{
    m_delegate->setActionNames(actionNames);
    m_filter->setServices(all);
    m_delegate->setServices(named);
}

void JobsPane::search()
{
    m_isOpening = false; // the user's own search takes precedence
    JobQuery query = m_filter->query();
    query.text = m_search->text().trimmed();
    m_delegate->setOrder(query.order);
    m_model.setQuery(query);
}

// What the archive has is selected only later, when it has returned it.
void JobsPane::showOpened(qsizetype jobs)
{
    if (jobs == 0)
        return;
    m_isOpening = !std::exchange(m_isJustSelected, false);
    showSelected();
}

// A search for others would hide it.
void JobsPane::showSelected()
{
    if (m_marked.key().isEmpty() || m_model.rowOf(m_marked.key()) >= 0 || m_model.query() == JobQuery{.order = order()})
        return;
    m_search->clear();
    m_filter->showAll();
}

// Where a row is still the current one among others, the list has just scrolled to it.
void JobsPane::beginWithAWholeRow()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    const int height = m_list->sizeHintForRow(0);
    if (height > 0)
        bar->setValue((bar->value() + height - 1) / height * height);
}

// Before rows come or the list gets another height: what is seen of it in the height of now is to be seen then, too. Only once for
// thousands of rows: to look where a row is lays out all of them.
void JobsPane::keepCurrentInView(int height)
{
    if (!m_list->isVisible())
        return;
    const QRect seen(0, 0, m_list->viewport()->width(), height);
    m_isCurrentSeen = seen.intersects(m_list->visualRect(m_list->currentIndex()));
    if (std::exchange(m_hasLooked, true))
        return;
    const auto keep = [this] {
        m_hasLooked = false;
        if (m_isCurrentSeen)
            m_list->scrollTo(m_list->currentIndex());
    };
    QMetaObject::invokeMethod(this, keep, Qt::QueuedConnection);
}

bool JobsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        keepCurrentInView(static_cast<QResizeEvent *>(event)->oldSize().height());
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: goToList(); return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            goToList();
        else
            m_search->clear();
        return true;
    default: return false;
    }
}

void JobsPane::goToList()
{
    if (!m_list->isVisible())
        return;
    m_isListRequested = false;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void JobsPane::showAll()
{
    m_search->clear();
    m_filter->showAll();
    m_isListRequested = true; // its rows come out of the archive
    goToList();
}

bool JobsPane::step(int rows)
{
    const int count = m_model.rowCount();
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + rows, 0, count - 1) : 0;
    if (count == 0 || (current.isValid() && row == current.row()))
        return false;
    mark(row);
    return true;
}

// Not by the view, which would do what the keys that are held down mean in a list.
void JobsPane::mark(int row)
{
    m_list->selectionModel()->setCurrentIndex(m_rows->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void JobsPane::searchFor(const QString &search)
{
    m_search->setText(search);
}

void JobsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JobsPane::showCount()
{
    const int found = m_model.rowCount();
    const int all = static_cast<int>(m_model.jobCount());
    m_list->setVisible(found > 0);
    m_day->setVisible(found > 0);
    m_empty->setVisible(found == 0);
    const bool isSearched = !m_search->text().trimmed().isEmpty();
    m_empty->setText(all == 0 ? tr("No jobs yet") : isSearched ? tr("No job matches this search") : tr("No job matches the filter"));
    m_showAll->setVisible(found == 0 && all > 0);
    const QString number = locale().toString(found);
    m_count->setVisible(all > 0);
    const QString count
        = found < all ? tr("%1 of %n job(s)", "%1: how many are found, %n: of all", all).arg(number) : tr("%n job(s)", "", all);
    const int chosen = chosenCount();
    m_count->setText(chosen > 1 ? sideBySide({tr("%n job(s) selected", "", chosen), count}) : count);
    showDay();
    if (m_isListRequested)
        goToList();
}

void JobsPane::showDay()
{
    const QModelIndex first = m_list->indexAt({1, 1});
    const auto job = first.data(JobListModel::SummaryRole).value<JobSummary>();
    const QDateTime time = timeIn(job, m_model.query().order);
    const QString day = dayText(time, QDateTime::currentDateTimeUtc(), locale());
    m_day->setText(day.isEmpty() ? QString()
                                 : sideBySide({m_filter->nameOf(m_model.query().order), day})); // a job of June may be opened today
}
