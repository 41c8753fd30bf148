// SPDX-License-Identifier: MIT
#include "ui/detail/factspanel.h"

#include "ui/detail/sectionpage.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int widestPage = 980; // pixels; longer lines are hard to read, and the buttons would be far from what they copy
constexpr int pageMargin = 16;

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_page(new SectionPage(pageMargin, true))
{
    m_page->setMaximumWidth(widestPage);
    m_scroll->setWidget(m_page); // it owns the page
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setName(tr("Details"));
    m_scroll->setBackgroundRole(QPalette::Base);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setForegroundRole(QPalette::Text);
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_page, &SectionPage::copyRequested, this, &FactsPanel::copyRequested);
    connect(m_page, &SectionPage::linkActivated, this, &FactsPanel::linkActivated);
    connect(m_page, &SectionPage::rowReached, this,
            [this](const QRect &row) { m_scroll->ensureVisible(row.center().x(), row.center().y(), 0, row.height()); });
}

void FactsPanel::setName(const QString &name)
{
    m_scroll->setAccessibleName(name);
}

void FactsPanel::setSections(const QList<JobSection> &sections, bool isOtherJob)
{
    if (isOtherJob) {
        m_page->hidePrivate();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_page->setSections(sections);
}
