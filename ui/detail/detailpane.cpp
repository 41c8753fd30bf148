// SPDX-License-Identifier: MIT
#include "ui/detail/detailpane.h"

#include "app/session/jobcontroller.h"
#include "ui/common/formatting.h"
#include "ui/detail/datapanel.h"
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
using namespace std::chrono_literals;

namespace {

constexpr auto familyPatience = 100ms;

} // namespace

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
    , m_data(new DataPanel(thumbnails, m_media))
    , m_textPage(new FactsPanel(m_media))
{
    m_media->setParts(m_data, m_textPage);
    m_textPage->setName(tr("Result"));
    const QList<std::pair<QString, QString>> all = m_controller.services();
    for (const auto &[id, title] : all)
        m_services.insert(id, title);
    m_familySoon.setSingleShot(true);
    m_familySoon.setInterval(familyPatience);
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
    connectData();
}

void DetailPane::connectData()
{
    connect(m_media, &MediaPane::dataShownChanged, this, &DetailPane::fillTabs);
    for (const auto &change : {&MediaPane::currentChanged, &MediaPane::measured})
        connect(m_media, change, this, &DetailPane::fillMediaFacts);
    connect(m_data, &DataPanel::copyRequested, this, &DetailPane::copyRequested);
    connect(m_data, &DataPanel::linkActivated, this, &DetailPane::linkActivated);
    connect(m_data, &DataPanel::searchRequested, this, &DetailPane::searchRequested);
    connect(m_data, &DataPanel::openRequested, this, &DetailPane::jobRequested);
    connect(m_data, &DataPanel::toggleRequested, m_media, &MediaPane::toggleData);
    connect(m_textPage, &FactsPanel::copyRequested, this, &DetailPane::copyRequested);
    connect(m_textPage, &FactsPanel::linkActivated, this, &DetailPane::linkActivated);
    connect(&m_familySoon, &QTimer::timeout, this, &DetailPane::requestFamily);
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
    m_header->show(*job, {maker.join(u' ').trimmed(), actionText(*job, m_controller.actionNameOf(*job))});
    fillMedia(*job, answer);
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
    if (shown == m_media)
        fillData();
    else if (shown == m_facts)
        fillDetails(*answer);
    else if (shown == m_family)
        requestFamily();
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
    m_facts->setSections(shownSections(sectionsOf(answer), tags), isOtherJob);
}

// What a job made where that is a text, and why it made nothing, is to be seen whatever tab comes next.
void DetailPane::fillMedia(const JobSummary &job, const JobResponse *answer)
{
    const QList<JobSection> results = answer ? resultsOf(sectionsOf(*answer)) : QList<JobSection>();
    const QString problem = answer ? answer->job.problem.text : QString();
    m_media->setJob(job, reasonText(problem, results), answer ? textResultOf(answer->job, results) : TextResult::None);
    if (m_media->isTextShown())
        m_textPage->setSections(results, std::exchange(m_textOf, m_key) != m_key);
}

void DetailPane::fillData()
{
    const JobResponse *answer = m_controller.answer(m_key);
    const JobSummary *job = m_controller.jobs().find(m_key);
    if (!answer || !job || !m_media->isDataShown() || m_tabs->currentWidget() != m_media)
        return;
    JobData data = jobDataOf(*job, *answer, sectionsOf(*answer), m_services.value(job->service), m_controller.actionNameOf(*job));
    if (m_media->isTextShown())
        data.results.clear(); // they stand beside it
    const bool isOtherJob = std::exchange(m_dataOf, m_key) != m_key;
    if (isOtherJob)
        m_data->setRelatives({});
    m_data->setData(data, isOtherJob);
    fillMediaFacts();
    if (isOtherJob || m_relativesOf != m_key)
        m_familySoon.start();
    else
        showFamily();
}

void DetailPane::fillMediaFacts()
{
    if (!m_media->isDataShown())
        return;
    const MediaListModel &media = m_controller.media().model();
    const int row = media.rowOf(m_media->currentKey());
    m_data->setMediaFacts(row < 0 ? QList<Field>()
                                  : mediaFacts(media.item(row), media.state(row), m_media->currentPixels(), m_media->currentDuration(),
                                               m_media->currentVideoFacts()));
}

// Once for each response, whoever shows them.
const QList<JobSection> &DetailPane::sectionsOf(const JobResponse &answer)
{
    if (m_sectionsOf != answer) {
        m_sectionsOf = answer;
        m_sections = m_controller.sectionsOf(answer);
    }
    return m_sections;
}

// At once with what is in memory; what the archive knows besides follows.
void DetailPane::requestFamily()
{
    if (std::exchange(m_relativesOf, m_key) == m_key) {
        showFamily();
        return;
    }
    m_relatives.clear();
    m_controller.repository().withFamily(m_key, this, [this, key = m_key](const QList<KnownJob> &relatives) {
        if (key != m_key)
            return;
        m_relatives = relatives;
        showFamily();
    });
}

void DetailPane::showFamily()
{
    const QWidget *shown = m_tabs->currentWidget();
    const bool isPanel = shown == m_media && m_media->isDataShown();
    if (!isPanel && shown != m_family)
        return;
    FamilyTree family = familyTreeOf(m_key.toString(), relativesOf(m_controller, m_key, m_relatives));
    const JobSummary *job = m_controller.jobs().find(m_key);
    for (FamilyMember &member : family.members) { // all of one service
        const QString name
            = m_controller.actionNameOf({.service = job ? job->service : QString(), .verb = member.relative.verb, .button = member.button});
        if (!name.isEmpty())
            member.button = name;
    }
    if (isPanel)
        m_data->setRelatives(relativePictures(family));
    else
        m_family->setFamily(family);
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
