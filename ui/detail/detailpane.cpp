// SPDX-License-Identifier: MIT
#include "ui/detail/detailpane.h"

#include "app/session/jobcontroller.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/detail/details.h"
#include "ui/detail/factspanel.h"
#include "ui/detail/familysource.h"
#include "ui/detail/familyview.h"
#include "ui/detail/jobheader.h"
#include "ui/detail/jsonview.h"
#include "ui/media/mediapane.h"
#include "ui/media/messageview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DetailPane::DetailPane(const WindowServices &services, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_controller(services.controller)
    , m_header(new JobHeader(this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessageView(m_pages))
    , m_tabs(new QTabWidget(m_pages))
    , m_media(new MediaPane(services, thumbnails, m_tabs))
    , m_facts(new FactsPanel(m_tabs))
    , m_family(new FamilyView(thumbnails, m_tabs))
    , m_json(new JsonView(services.workers, m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the job")); // it takes the focus, as a stop before its page
    m_tabs->addTab(m_media, tr("Media"));
    m_tabs->addTab(m_facts, tr("Details"));
    m_tabs->addTab(m_family, tr("Family"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    connectTabs();
}

void DetailPane::connectTabs()
{
    connect(m_message, &MessageView::actionTriggered, this, [this] {
        const JobSummary *job = m_controller.jobs().find(m_key);
        if (job && job->error)
            emit actionRequested(messageForJob(*job->error).action);
    });
    connect(m_media, &MediaPane::detailsRequested, this, [this] { showTab(m_tabs->indexOf(m_facts)); });
    connect(m_media, &MediaPane::jobActionRequested, this, &DetailPane::actionRequested);
    connect(m_facts, &FactsPanel::copyRequested, this, &DetailPane::copyRequested);
    connect(m_facts, &FactsPanel::linkActivated, this, &DetailPane::linkActivated);
    connect(m_media, &MediaPane::linkActivated, this, &DetailPane::linkActivated);
    connect(m_json, &JsonView::copyRequested, this, &DetailPane::copyRequested);
    connect(m_family, &FamilyView::openRequested, this, &DetailPane::jobRequested);
    connect(m_family, &FamilyView::openAllRequested, this, &DetailPane::jobsRequested);
    connect(m_family, &FamilyView::copyRequested, this, [this](const QString &id) { emit copyRequested(id, false); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::fillTabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::tabChanged);
}

void DetailPane::show(const JobKey &key)
{
    m_key = key;
    const JobSummary *job = m_controller.jobs().find(key);
    if (!job)
        return;
    const JobResponse *answer = m_controller.answer(key);
    const QStringList maker{m_controller.otherServices().value(job->service), answer ? answer->job.model : QString()};
    m_header->show(*job, maker.join(u' ').trimmed());
    m_media->setJob(*job, answer ? oneLine(answer->job.problem.text) : QString());
    if (answer) {
        turnTo(m_tabs);
        fillTabs();
        return;
    }
    const UserMessage words
        = job->error ? messageForJob(*job->error) : UserMessage{.title = statusLabel(*job), .sentence = tr("Requesting the job…")};
    m_message->setMessage({.icon = statusIcon(*job),
                           .title = words.title,
                           .sentence = words.sentence,
                           .action = actionText(words.action),
                           .isBusy = !job->error});
    turnTo(m_message);
}

void DetailPane::turnTo(QWidget *page)
{
    QWidget *former = m_pages->currentWidget();
    const bool hadFocus = page != former && former->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(page);
    if (hadFocus)
        focusPage();
}

void DetailPane::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    (page == m_tabs ? m_tabs->currentWidget() : page)->setFocus();
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int forward = isRightToLeft() ? -1 : 1;
    if (!isPlain || m_pages->currentWidget() != m_message)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        m_media->step(event->key() == Qt::Key_Right ? forward : -forward);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_media->stepJob(event->key() == Qt::Key_PageDown ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::showTime()
{
    m_header->showTime();
}

QStringList DetailPane::tagsOf(const JobKey &key) const
{
    const JobSummary *job = m_controller.jobs().find(key);
    return job ? job->tags : QStringList();
}

void DetailPane::showTab(int tab)
{
    setTab(tab);
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int DetailPane::tab() const
{
    return m_tabs->currentIndex();
}

bool DetailPane::startFinding()
{
    if (m_pages->currentWidget() != m_tabs || m_tabs->currentWidget() != m_json || !isVisible())
        return false;
    m_json->startFinding();
    return true;
}

// Only what is looked at is filled: a job of a megabyte is not laid out three times.
void DetailPane::fillTabs()
{
    const JobResponse *answer = m_controller.answer(m_key);
    if (!answer)
        return;
    const QWidget *shown = m_tabs->currentWidget();
    if (shown == m_facts)
        fillDetails(*answer);
    else if (shown == m_family)
        fillFamily();
    else if (shown == m_json)
        fillJson(answer->raw);
}

void DetailPane::fillDetails(const JobResponse &answer)
{
    const QStringList tags = tagsOf(m_key);
    if (answer == m_described && tags == m_describedTags)
        return;
    const bool isOtherJob = answer.job.id != m_described.job.id || answer.job.id.isEmpty();
    m_described = answer;
    m_describedTags = tags;
    m_facts->setSections(shownSections(m_controller.sectionsOf(answer), tags), isOtherJob);
}

// At once with what is in memory; what the archive knows besides follows.
void DetailPane::fillFamily()
{
    const auto show = [this] { m_family->setFamily(familyTreeOf(m_key.toString(), relativesOf(m_controller, m_key, m_relatives))); };
    if (std::exchange(m_relativesOf, m_key) == m_key) {
        show();
        return;
    }
    m_relatives.clear();
    const auto take = [this, show, key = m_key](const QList<KnownJob> &relatives) {
        if (key != m_key)
            return;
        m_relatives = relatives;
        show();
    };
    m_controller.repository().withFamily(m_key, this, take);
}

// The same for earlier answers.
void DetailPane::fillJson(const QByteArray &raw)
{
    if (std::exchange(m_shownJson, raw) == raw)
        return;
    m_json->setJson(raw);
    m_controller.repository().withVersions(m_key, this, [this, raw](const QList<JobResponse> &answers) {
        if (raw != m_shownJson || answers.isEmpty() || answers.first().raw != raw)
            return; // another is shown by now, or the archive does not have this one yet
        QList<ResponseVersion> versions;
        for (const JobResponse &answer : answers)
            versions.append({.receivedAt = answer.receivedAt, .raw = answer.raw});
        m_json->setResponses(versions);
    });
}
