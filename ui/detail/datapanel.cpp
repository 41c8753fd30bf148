// SPDX-License-Identifier: MIT
#include "ui/detail/datapanel.h"

#include "ui/detail/contenttext.h"
#include "ui/detail/datachips.h"
#include "ui/detail/facttable.h"
#include "ui/detail/relativestrip.h"
#include "ui/detail/section.h"
#include "ui/detail/sectionpage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelMargin = 8; // pixels; titles stand further in, see sectionIndent
constexpr int panelSpace = 14;
constexpr int usualWidth = 300;

// Tab goes down the page, whatever was made first.
void chainTabs(const QList<QWidget *> &sections)
{
    QWidget *before = nullptr;
    for (QWidget *section : sections) {
        for (QWidget *widget : section->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (before)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

} // namespace

DataPanel::DataPanel(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_results(new SectionPage(0, false, m_page))
    , m_seedChip(new DataChips(m_page))
    , m_seed(newSeedRow())
    , m_prompt(new ContentText(m_page))
    , m_parameters(new DataChips(m_page))
    , m_facts(new FactTable(tr("Data"), m_page))
    , m_tags(new DataChips(m_page))
    , m_relatives(new RelativeStrip(thumbnails, m_page))
{
    m_scroll->setWidget(m_page); // it owns the page
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Data of the job"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus, and is scrolled to
    m_scroll->setBackgroundRole(QPalette::Base);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setForegroundRole(QPalette::Text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    addSections();
    connectSections();
    setData({}, true);
}

void DataPanel::addSections()
{
    m_column->setContentsMargins(panelMargin, panelMargin + 2, panelMargin, panelMargin);
    m_column->setSpacing(panelSpace);
    auto *chips = new QWidget(m_page);
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(sectionIndent, 0, sectionIndent, 0);
    row->addWidget(m_parameters);
    m_tagsSection = newSection(tr("Tags"), m_tags);
    m_relativesSection = newSection(tr("Family"), m_relatives);
    for (QWidget *section : {static_cast<QWidget *>(m_results), m_seed, static_cast<QWidget *>(m_prompt), chips,
                             static_cast<QWidget *>(m_facts), m_tagsSection, m_relativesSection})
        m_column->addWidget(section);
    m_column->addStretch(1);
}

void DataPanel::connectSections()
{
    connect(m_results, &SectionPage::copyRequested, this, &DataPanel::copyRequested);
    connect(m_results, &SectionPage::linkActivated, this, &DataPanel::linkActivated);
    connect(m_results, &SectionPage::rowReached, this, [this](const QRect &row) { reveal(*m_results, row); });
    connect(m_prompt, &ContentText::copyRequested, this, &DataPanel::copyRequested);
    connect(m_prompt, &ContentText::linkActivated, this, &DataPanel::linkActivated);
    connect(m_facts, &FactTable::copyRequested, this, &DataPanel::copyRequested);
    connect(m_facts, &FactTable::linkActivated, this, &DataPanel::linkActivated);
    connect(m_facts, &FactTable::rowReached, this, [this](const QRect &row) { reveal(*m_facts, row); });
    for (DataChips *chips : {m_seedChip, m_parameters, m_tags})
        connect(chips, &DataChips::chosen, this, &DataPanel::searchRequested);
    connect(m_relatives, &RelativeStrip::openRequested, this, &DataPanel::openRequested);
}

// The number searches for itself; beside it stands its copy button.
QWidget *DataPanel::newSeedRow()
{
    auto *body = new QWidget(m_page);
    QToolButton *copy = newSectionButton(u"copy"_s, {}, tr("Copy Seed"), body);
    connect(copy, &QToolButton::clicked, this, [this] {
        if (m_data.seed)
            emit copyRequested(QString::number(*m_data.seed), false);
    });
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_seedChip, 1);
    row->addWidget(copy);
    QWidget *section = newSection(tr("Seed"), body);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    section->layout()->setContentsMargins(isMirrored ? 0 : sectionIndent, 0, isMirrored ? sectionIndent : 0, 0); // below the other buttons
    return section;
}

QWidget *DataPanel::newSection(const QString &title, QWidget *body)
{
    auto *section = new QWidget(m_page);
    QLabel *label = newSectionTitle(section);
    label->setText(title);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(sectionIndent, 0, sectionIndent, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(body);
    return section;
}

QSize DataPanel::sizeHint() const
{
    return {usualWidth, usualWidth};
}

void DataPanel::setData(const JobData &data, bool isOtherJob)
{
    if (isOtherJob) {
        m_results->hidePrivate();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (data == m_data && !isOtherJob)
        return;
    m_data = data;
    m_results->setSections(data.results);
    m_results->setVisible(!data.results.isEmpty());
    showSeed();
    m_prompt->setSection({.title = tr("Prompt"), .text = data.prompt});
    m_prompt->setVisible(!data.prompt.isEmpty());
    m_parameters->setChips(data.parameters);
    m_parameters->parentWidget()->setVisible(!data.parameters.isEmpty());
    showFacts();
    m_tags->setChips(data.tags);
    m_tagsSection->setVisible(!data.tags.isEmpty());
    m_relativesSection->setVisible(!m_relatives->isHidden());
    finish();
}

// One that was asked for stands first; one that the prompt names, with its parameters.
void DataPanel::showSeed()
{
    m_seed->setVisible(m_data.seed.has_value());
    if (!m_data.seed)
        return;
    const QString number = QString::number(*m_data.seed);
    m_seedChip->setChips({{.text = number, .search = u"seed:"_s + number}});
    m_column->removeWidget(m_seed);
    m_column->insertWidget(m_data.isSeedResult ? 0 : m_column->indexOf(m_facts), m_seed);
}

void DataPanel::setMediaFacts(const QList<Field> &facts)
{
    if (facts == m_mediaFacts)
        return;
    m_mediaFacts = facts;
    showFacts();
    finish();
}

void DataPanel::showFacts()
{
    m_facts->setFacts(m_data.facts + m_mediaFacts);
}

void DataPanel::setRelatives(const QList<RelativePicture> &relatives)
{
    m_relatives->setPictures(relatives);
    m_relativesSection->setVisible(!relatives.isEmpty());
    finish();
}

void DataPanel::reveal(const QWidget &widget, const QRect &place)
{
    const QPoint centre = widget.mapTo(m_page, place.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, place.height());
}

// At once: in the turns of the event loop that it takes by itself the page would be seen to jump.
void DataPanel::finish()
{
    QList<QWidget *> sections;
    for (int place = 0; place < m_column->count(); ++place) {
        if (QWidget *section = m_column->itemAt(place)->widget()) {
            sections.append(section);
            QCoreApplication::sendPostedEvents(section, QEvent::LayoutRequest);
        }
    }
    chainTabs(sections);
    QCoreApplication::sendPostedEvents(m_page, QEvent::LayoutRequest);
}

void DataPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_D)
        emit toggleRequested();
    else
        QWidget::keyPressEvent(event);
}
