// SPDX-License-Identifier: MIT
#include "ui/jobs/jobfilter.h"

#include "app/messages/messages.h"

#include <QActionGroup>
#include <QMenu>
#include <QSignalBlocker>

namespace {

constexpr int soon = 3; // days

} // namespace

JobFilter::JobFilter(QWidget *parent)
    : QPushButton(tr("Status"), parent)
{
    setAccessibleName(tr("Status"));
    auto *menu = new QMenu(this);
    addStates(menu);
    addMarks(menu);
    connect(menu->addAction(tr("Show All Jobs")), &QAction::triggered, this, &JobFilter::showAll);
    addOrders(menu);
    setMenu(menu);
}

QAction *JobFilter::addCheckable(QMenu *menu, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, &JobFilter::change);
    return action;
}

void JobFilter::addStates(QMenu *menu)
{
    menu->addSection(tr("Show"));
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Succeeded, JobState::NoFile, JobState::Moderated,
                                 JobState::Failed, JobState::Cancelled})
        m_states.insert(state, addCheckable(menu, messageForState(state).title));
    m_states.insert(JobState::Unknown, addCheckable(menu, tr("Other or Not Fetched")));
}

void JobFilter::addMarks(QMenu *menu)
{
    menu->addSection(tr("Only"));
    m_marks.insert(Mark::Pinned, addCheckable(menu, tr("Pinned")));
    m_marks.insert(Mark::Saved, addCheckable(menu, tr("Saved")));
    m_marks.insert(Mark::ExpiresSoon, addCheckable(menu, tr("Expires Soon")));
    m_marks.insert(Mark::HasVideo, addCheckable(menu, tr("With Videos")));
    m_marks.insert(Mark::HasAudio, addCheckable(menu, tr("With Sound")));
    m_services = menu->addMenu(tr("Service"));
    menu->addSeparator();
}

// One of them, or none: clicking it again shows the jobs of all.
void JobFilter::setServices(const QList<std::pair<QString, QString>> &services)
{
    m_services->clear();
    auto *group = new QActionGroup(m_services);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const auto &[id, title] : services) {
        QAction *action = addCheckable(m_services, title);
        action->setData(id);
        group->addAction(action);
    }
}

void JobFilter::addOrders(QMenu *menu)
{
    menu->addSection(tr("Sort By"));
    auto *orders = new QActionGroup(menu);
    const std::pair<JobQuery::Order, QString> names[] = {{JobQuery::Order::Opened, tr("Opened")},
                                                         {JobQuery::Order::Created, tr("Created")},
                                                         {JobQuery::Order::Updated, tr("Updated")},
                                                         {JobQuery::Order::Rating, tr("Rating")}};
    for (const auto &[order, name] : names) {
        m_orders.insert(order, addCheckable(menu, name));
        orders->addAction(m_orders.value(order));
    }
    const QSignalBlocker isNoChange(this);
    m_orders.value(JobQuery::Order::Opened)->setChecked(true);
}

void JobFilter::setOrder(JobQuery::Order order)
{
    m_orders.value(order)->setChecked(true);
}

QString JobFilter::nameOf(JobQuery::Order order) const
{
    return m_orders.value(order)->text();
}

JobQuery JobFilter::query() const
{
    JobQuery query;
    for (const auto &[state, action] : m_states.asKeyValueRange()) {
        if (action->isChecked())
            query.states.insert(state);
    }
    query.isPinned = m_marks.value(Mark::Pinned)->isChecked();
    query.isSaved = m_marks.value(Mark::Saved)->isChecked();
    if (m_marks.value(Mark::HasVideo)->isChecked())
        query.roles.insert("video");
    if (m_marks.value(Mark::HasAudio)->isChecked())
        query.roles.insert("audio");
    for (const QAction *action : m_services->actions()) {
        if (action->isChecked())
            query.service = action->data().toString();
    }
    if (m_marks.value(Mark::ExpiresSoon)->isChecked()) {
        query.expiresFrom = QDateTime::currentDateTimeUtc();
        query.expiresUntil = query.expiresFrom.addDays(soon);
    }
    for (const auto &[order, action] : m_orders.asKeyValueRange()) {
        if (action->isChecked())
            query.order = order;
    }
    return query;
}

void JobFilter::showAll()
{
    {
        const QSignalBlocker asksOnce(this);
        for (QAction *action : std::as_const(m_states))
            action->setChecked(false);
        for (QAction *action : std::as_const(m_marks))
            action->setChecked(false);
        for (QAction *action : m_services->actions())
            action->setChecked(false);
    }
    change();
}

void JobFilter::change()
{
    reportCount();
    emit changed();
}

// A filter that is forgotten makes jobs seem lost.
void JobFilter::reportCount()
{
    QSet<const QAction *> checked;
    for (const QAction *action : std::as_const(m_states)) {
        if (action->isChecked())
            checked.insert(action);
    }
    for (const QAction *action : std::as_const(m_marks)) {
        if (action->isChecked())
            checked.insert(action);
    }
    for (const QAction *action : m_services->actions()) {
        if (action->isChecked())
            checked.insert(action);
    }
    const int count = static_cast<int>(checked.size());
    QFont marked = font();
    marked.setBold(count > 0);
    setFont(marked);
    setText(count > 0 ? tr("Status (%1)", "%1: by how many conditions the jobs are filtered").arg(count) : tr("Status"));
    setAccessibleDescription(count > 0 ? tr("%n active filter(s)", "", count) : QString());
}
