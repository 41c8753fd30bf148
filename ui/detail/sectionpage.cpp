// SPDX-License-Identifier: MIT
#include "ui/detail/sectionpage.h"

#include "ui/detail/contenttext.h"
#include "ui/detail/facttable.h"
#include "ui/detail/section.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int sectionSpace = 22; // pixels, on a page of its own
constexpr int narrowSpace = 14;

} // namespace

SectionPage::SectionPage(int margin, bool isWhole, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(isWhole ? sectionSpace : narrowSpace);
    if (isWhole)
        m_column->addStretch(1);
}

void SectionPage::setSections(const QList<JobSection> &sections)
{
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

void SectionPage::hidePrivate()
{
    for (FactTable *table : std::as_const(m_tables))
        table->hidePrivate();
}

QList<QWidget *> SectionPage::sectionWidgets() const
{
    QList<QWidget *> widgets;
    for (int place = 0; place < m_column->count(); ++place) {
        if (QWidget *section = m_column->itemAt(place)->widget())
            widgets.append(section);
    }
    return widgets;
}

void SectionPage::showText(int place, const QString &key, const TextBlock &section)
{
    ContentText *&text = m_texts[key];
    if (!text) {
        text = new ContentText(this);
        connect(text, &ContentText::copyRequested, this, &SectionPage::copyRequested);
        connect(text, &ContentText::linkActivated, this, &SectionPage::linkActivated);
    }
    put(place, text);
    text->setSection(section);
}

void SectionPage::showTable(int place, const QString &key, const QString &title, const QList<Field> &facts)
{
    FactTable *&table = m_tables[key];
    if (!table) {
        auto *section = new QWidget(this);
        table = new FactTable(title, section);
        QLabel *label = newSectionTitle(section);
        label->setText(title);
        label->setContentsMargins(sectionIndent, 0, sectionIndent, 0);
        auto *column = new QVBoxLayout(section);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(label);
        column->addWidget(table);
        connect(table, &FactTable::copyRequested, this, &SectionPage::copyRequested);
        connect(table, &FactTable::linkActivated, this, &SectionPage::linkActivated);
        connect(table, &FactTable::rowReached, this,
                [this, table](const QRect &row) { emit rowReached(QRect(table->mapTo(this, row.topLeft()), row.size())); });
    }
    put(place, table->parentWidget());
    table->setFacts(facts);
}

void SectionPage::put(int place, QWidget *section)
{
    const QLayoutItem *there = m_column->itemAt(place);
    if (!there || there->widget() != section) {
        m_column->removeWidget(section);
        m_column->insertWidget(place, section);
    }
    section->show();
}

void SectionPage::removeOthers(const QList<JobSection> &sections)
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
void SectionPage::finish()
{
    for (int place = 0; place < m_column->count(); ++place) {
        if (QWidget *section = m_column->itemAt(place)->widget())
            QCoreApplication::sendPostedEvents(section, QEvent::LayoutRequest);
    }
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
}

void SectionPage::alignNames()
{
    int widest = 0;
    for (const FactTable *table : std::as_const(m_tables))
        widest = std::max(widest, table->nameWidth());
    for (FactTable *table : std::as_const(m_tables))
        table->setNameWidth(widest);
}
