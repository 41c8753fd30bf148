// SPDX-License-Identifier: MIT
#include "ui/detail/factspanel.h"

#include "ui/detail/contenttext.h"
#include "ui/detail/facttable.h"
#include "ui/detail/section.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int widestPage = 980; // pixels; longer lines are hard to read, and the buttons would be far from what they copy
constexpr int pageMargin = 16;
constexpr int sectionSpace = 22;

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    auto *page = new QWidget;
    page->setMaximumWidth(widestPage);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    m_column->setSpacing(sectionSpace);
    m_column->addStretch(1);
    m_scroll->setWidget(page); // it owns the page
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details"));
    m_scroll->setBackgroundRole(QPalette::Base);
    page->setBackgroundRole(QPalette::Base);
    page->setForegroundRole(QPalette::Text);
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void FactsPanel::setSections(const QList<JobSection> &sections, bool isOtherJob)
{
    if (isOtherJob) {
        for (FactTable *table : std::as_const(m_tables))
            table->hidePrivate();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (sections == m_sections)
        return;
    m_sections = sections;
    removeOthers(sections);
    for (int place = 0; place < sections.size(); ++place) {
        const JobSection &section = sections[place];
        if (const auto *text = std::get_if<TextBlock>(&section.body))
            showText(place, section.key, *text);
        else if (const auto *facts = std::get_if<QList<Field>>(&section.body))
            showTable(place, section.key, section.title, *facts);
    }
    alignNames();
    finish();
}

void FactsPanel::showText(int place, const QString &key, const TextBlock &section)
{
    ContentText *&text = m_texts[key];
    if (!text) {
        text = new ContentText(m_scroll->widget());
        connect(text, &ContentText::copyRequested, this, &FactsPanel::copyRequested);
        connect(text, &ContentText::linkActivated, this, &FactsPanel::linkActivated);
    }
    put(place, text);
    text->setSection(section);
}

void FactsPanel::showTable(int place, const QString &key, const QString &title, const QList<Field> &facts)
{
    FactTable *&table = m_tables[key];
    if (!table) {
        auto *section = new QWidget(m_scroll->widget());
        table = new FactTable(title, section);
        QLabel *label = newSectionTitle(section);
        label->setText(title);
        label->setContentsMargins(sectionIndent, 0, sectionIndent, 0);
        auto *column = new QVBoxLayout(section);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(label);
        column->addWidget(table);
        connect(table, &FactTable::copyRequested, this, &FactsPanel::copyRequested);
        connect(table, &FactTable::linkActivated, this, &FactsPanel::linkActivated);
        connect(table, &FactTable::rowReached, this, [this, table](const QRect &row) {
            const QPoint centre = table->mapTo(m_scroll->widget(), row.center());
            m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
        });
    }
    put(place, table->parentWidget());
    table->setFacts(facts);
}

void FactsPanel::put(int place, QWidget *section)
{
    const QLayoutItem *there = m_column->itemAt(place);
    if (!there || there->widget() != section) {
        m_column->removeWidget(section);
        m_column->insertWidget(place, section);
    }
    section->show();
}

void FactsPanel::removeOthers(const QList<JobSection> &sections)
{
    const auto isGone
        = [&](const QString &key) { return std::ranges::none_of(sections, [&](const JobSection &section) { return section.key == key; }); };
    m_texts.removeIf([&](const auto &entry) {
        if (isGone(entry.key()))
            delete entry.value();
        return isGone(entry.key());
    });
    m_tables.removeIf([&](const auto &entry) {
        if (isGone(entry.key()))
            delete entry.value()->parentWidget();
        return isGone(entry.key());
    });
}

// At once, from the inside out: in the turns of the event loop that it takes by itself the page would be seen to jump, and where one reads
// would be lost.
void FactsPanel::finish()
{
    for (int place = 0; place < m_column->count(); ++place) {
        if (QWidget *section = m_column->itemAt(place)->widget())
            QCoreApplication::sendPostedEvents(section, QEvent::LayoutRequest);
    }
    QCoreApplication::sendPostedEvents(m_scroll->widget(), QEvent::LayoutRequest);
}

void FactsPanel::alignNames()
{
    int widest = 0;
    for (const FactTable *table : std::as_const(m_tables))
        widest = std::max(widest, table->nameWidth());
    for (FactTable *table : std::as_const(m_tables))
        table->setNameWidth(widest);
}
