// SPDX-License-Identifier: MIT
#include "ui/browse/browsedialog.h"

#include "app/jobs/joblistmodel.h"
#include "app/session/browsedjobs.h"
#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/formatting.h"
#include "ui/common/screenroom.h"
#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobrows.h"
#include "ui/media/thumbnails.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int serviceRole = Qt::UserRole + 1; // of an entry of the lists; the list's id is its user data
constexpr int exampleRole = Qt::UserRole + 2; // of an account
constexpr int needsAccountRole = Qt::UserRole + 3;

} // namespace

BrowseDialog::BrowseDialog(JobController &controller, PreferencesStore &preferences, Thumbnails &thumbnails, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_preferences(preferences)
    , m_jobs(controller.makeBrowsedJobs())
    , m_lists(new QComboBox(this))
    , m_accountLabel(new QLabel(tr("&Account:"), this))
    , m_account(new QLineEdit(this))
    , m_reload(new QPushButton(tr("&Refresh"), this))
    , m_pages(new QStackedWidget(this))
    , m_rows(new QListView(m_pages))
    , m_page(new QWidget(m_pages))
    , m_message(new QLabel(m_page))
    , m_help(new QPushButton(m_page))
    , m_count(new QLabel(this))
    , m_more(new QPushButton(tr("Load &More"), this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setWindowTitle(tr("Browse"));
    auto *delegate = new JobDelegate(thumbnails, m_rows);
    QHash<QString, QString> titles;
    for (const auto &[id, title] : controller.services())
        titles.insert(id, title);
    delegate->setServices(titles);
    delegate->setShowsChecks(false);
    auto *rows = new JobRows(this);
    rows->setSourceModel(m_jobs.get());
    m_rows->setObjectName(u"rows"_s); // there is another list in the combo box
    m_rows->setModel(rows);
    m_rows->setItemDelegate(delegate);
    m_rows->setUniformItemSizes(true);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(&thumbnails, &Thumbnails::ready, m_rows->viewport(), qOverload<>(&QWidget::update));
    fillLists();
    layOut();
    connectParts();
    showList();
}

BrowseDialog::~BrowseDialog() = default;

void BrowseDialog::fillLists()
{
    m_lists->addItem(tr("Running Jobs"), QString());
    m_lists->insertSeparator(1);
    for (const HistoryList &list : m_jobs->histories()) {
        const int row = m_lists->count();
        m_lists->addItem(list.title, list.id);
        m_lists->setItemData(row, list.service, serviceRole);
        m_lists->setItemData(row, list.accountExample, exampleRole);
        m_lists->setItemData(row, list.needsAccount, needsAccountRole);
    }
}

void BrowseDialog::layOut()
{
    auto *label = new QLabel(tr("&List:"), this);
    label->setBuddy(m_lists);
    m_accountLabel->setBuddy(m_account);
    m_lists->setAccessibleName(tr("List"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setClearButtonEnabled(true);
    m_rows->setAccessibleName(tr("Jobs in the list"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *page = new QVBoxLayout(m_page);
    page->addStretch(2);
    page->addWidget(m_message);
    page->addWidget(m_help, 0, Qt::AlignHCenter);
    page->addStretch(3);
    m_pages->addWidget(m_rows);
    m_pages->addWidget(m_page);
    auto *choice = new QGridLayout;
    choice->setColumnStretch(1, 2);
    choice->setColumnStretch(3, 3);
    choice->addWidget(label, 0, 0);
    choice->addWidget(m_lists, 0, 1);
    choice->addWidget(m_accountLabel, 0, 2);
    choice->addWidget(m_account, 0, 3);
    choice->addWidget(m_reload, 0, 4);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_more);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_pages, 1);
    layout->addLayout(below);
    layout->addWidget(buttons);
    m_open->setDefault(true);
    resize(QSize(640, 430).boundedTo(roomOnScreen(*this)));
}

void BrowseDialog::connectParts()
{
    m_soon.setSingleShot(true); // a key that is held down passes many lists
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &BrowseDialog::reload);
    connect(m_lists, &QComboBox::currentIndexChanged, this, &BrowseDialog::showList);
    connect(m_account, &QLineEdit::returnPressed, this, &BrowseDialog::reload);
    connect(m_reload, &QPushButton::clicked, this, &BrowseDialog::reload);
    connect(m_more, &QPushButton::clicked, m_jobs.get(), &BrowsedJobs::loadMore);
    connect(m_help, &QPushButton::clicked, this, [this] { emit actionRequested(m_action); });
    connect(m_jobs.get(), &BrowsedJobs::stateChanged, this, &BrowseDialog::showState);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BrowseDialog::showPossible);
    connect(m_rows, &QListView::doubleClicked, this, &BrowseDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &BrowseDialog::openChosen);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(openChosen()); });
    connect(&m_controller.access(), &ServiceAccess::tokenGiven, this, &BrowseDialog::reload);
}

QString BrowseDialog::list() const
{
    return m_lists->currentData().toString();
}

void BrowseDialog::showList()
{
    const bool hasAccounts = !list().isEmpty();
    m_accountLabel->setVisible(hasAccounts);
    m_account->setVisible(hasAccounts);
    m_account->setText(m_preferences.current().accounts.value(m_lists->currentData(serviceRole).toString()));
    //: %1: how an account is written, such as user@example.com
    const QString form = tr("Such as %1").arg(m_lists->currentData(exampleRole).toString());
    m_account->setPlaceholderText(m_lists->currentData(needsAccountRole).toBool() ? form : tr("Only with several accounts"));
    m_account->setToolTip(form);
    m_soon.start();
    m_jobs->clear();
}

void BrowseDialog::reload()
{
    m_soon.stop();
    if (list().isEmpty()) {
        m_jobs->showRunning();
        return;
    }
    const QString account = m_account->text().trimmed();
    if (account.isEmpty() && m_lists->currentData(needsAccountRole).toBool())
        m_jobs->clear();
    else
        m_jobs->showHistory(list(), account);
}

QString BrowseDialog::messageOf() const
{
    if (m_jobs->rowCount() > 0)
        return {};
    if (m_jobs->isLoading() || m_soon.isActive())
        return tr("Loading the list…");
    if (const auto &error = m_jobs->error())
        return messageForList(*error).sentence;
    if (list().isEmpty())
        return m_jobs->unanswered().isEmpty() ? tr("No job is running now.") : tr("No running job is known.");
    if (m_account->text().trimmed().isEmpty() && m_lists->currentData(needsAccountRole).toBool())
        return tr("Enter the account whose list you want to see, and press Enter.");
    return m_jobs->unknown() > 0 ? tr("Nothing in this list can be shown.") : tr("This list is empty.");
}

// Once the list has come with it; for the requests for the service's jobs, too.
void BrowseDialog::rememberAccount()
{
    const QString account = m_account->text().trimmed();
    m_preferences.update([service = m_lists->currentData(serviceRole).toString(), &account](Preferences &all) {
        if (account.isEmpty())
            all.accounts.remove(service);
        else
            all.accounts[service] = account;
    });
}

void BrowseDialog::showState()
{
    const auto &error = m_jobs->error();
    if (!list().isEmpty() && m_jobs->isComplete())
        rememberAccount();
    const UserMessage words = error ? messageForList(*error) : UserMessage();
    m_action = words.action == ActionId::EnterToken ? words.action : ActionId::None; // the others are buttons here anyway
    m_help->setText(tr("Enter Token…"));
    m_help->setVisible(m_action != ActionId::None);
    m_message->setText(messageOf());
    m_pages->setCurrentWidget(m_message->text().isEmpty() ? static_cast<QWidget *>(m_rows) : m_page);
    const int rows = m_jobs->rowCount();
    QStringList parts;
    if (rows > 0)
        parts.append(tr("%n job(s)", "", rows));
    if (m_jobs->unknown() > 0)
        parts.append(tr("%n entry(s) left out that cannot be read as jobs", "", m_jobs->unknown()));
    if (!m_jobs->unanswered().isEmpty())
        parts.append(tr("No answer from: %1", "%1: names of services").arg(m_jobs->unanswered().join(u", "_s)));
    if (rows > 0 && m_jobs->isLoading())
        parts.append(tr("Loading more…"));
    if (rows > 0 && error)
        parts.append(words.sentence);
    m_count->setText(sideBySide(parts));
    m_count->setVisible(!parts.isEmpty());
    const bool hasMore = m_jobs->canLoadMore() || (rows > 0 && m_jobs->isLoading()); // it keeps the focus meanwhile
    if (m_more->hasFocus() && !hasMore)
        m_rows->setFocus();
    m_more->setVisible(hasMore);
    showPossible();
    if (m_spoken != m_message->text() + m_count->text()) {
        m_spoken = m_message->text() + m_count->text();
        QAccessibleEvent event(m_message->text().isEmpty() ? m_count : m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

// Enter does what is done where the focus is: in a list, it opens the chosen jobs, and in the field it has loaded the list already.
void BrowseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_rows->hasFocus())
        openChosen();
    else if (!isEnter || !m_account->hasFocus())
        QDialog::keyPressEvent(event);
}

void BrowseDialog::showPossible()
{
    const qsizetype chosen = m_rows->selectionModel()->selectedIndexes().size();
    const int count = static_cast<int>(chosen);
    m_open->setEnabled(chosen > 0);
    m_save->setEnabled(chosen > 0);
    m_open->setText(count > 1 ? tr("&Open %n Job(s)", "", count) : tr("&Open"));
    m_save->setText(count > 1 ? tr("&Save %n Job(s)…", "", count) : tr("&Save…"));
}

QList<JobKey> BrowseDialog::openChosen()
{
    QModelIndexList chosen = m_rows->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QList<JobInput> inputs;
    QList<JobKey> keys;
    for (const QModelIndex &index : std::as_const(chosen)) {
        inputs.append(m_jobs->inputAt(index.row()));
        keys.append(index.data(JobListModel::SummaryRole).value<JobSummary>().key);
    }
    if (!inputs.isEmpty())
        m_controller.openJobs(inputs); // the first one is shown
    return keys;
}
