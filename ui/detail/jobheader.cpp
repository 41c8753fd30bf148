// SPDX-License-Identifier: MIT
#include "ui/detail/jobheader.h"

#include "ui/common/formatting.h"
#include "ui/common/icons.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

QString stateLine(const JobSummary &job, const QStringList &makers, const QDateTime &now, const QLocale &locale)
{
    QStringList parts{statusLabel(job)};
    std::copy_if(makers.begin(), makers.end(), std::back_inserter(parts), [](const QString &maker) { return !maker.isEmpty(); });
    if (job.created.isValid())
        parts.append(locale.toString(job.created.toLocalTime(), QLocale::ShortFormat));
    const bool hasEnded = job.hasResponse && !isRunning(job.state);
    if (hasEnded && job.created.isValid() && job.updated > job.created)
        parts.append(JobHeader::tr("took %1").arg(durationText(job.created.secsTo(job.updated))));
    const QString next = checkText(job, now);
    if (!next.isEmpty())
        parts.append(next);
    else if (const QString left = linksText(job, now); !left.isEmpty())
        parts.append(left);
    else if (hasEnded && job.expires > now)
        parts.append(
            JobHeader::tr("%n day(s) left", "until the service forgets the job", static_cast<int>(now.secsTo(job.expires) / (24 * 3600))));
    if (!job.tags.isEmpty())
        parts.append(JobHeader::tr("Tags: %1", "%1: the user's own words").arg(job.tags.join(u", "_s)));
    return sideBySide(parts);
}

JobHeader::JobHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (QLabel *label : {m_title, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it elides, and never widens the window
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon);
    line->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(line);
}

void JobHeader::show(const JobSummary &job, const QStringList &makers)
{
    const bool isNews = job.key == m_job.key && statusLabel(job) != statusLabel(m_job) && job.state != m_job.state;
    m_job = job;
    m_makers = makers;
    draw();
    if (isNews) {
        QAccessibleEvent event(m_state, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void JobHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void JobHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void JobHeader::showTime()
{
    if (m_job.nextCheck.isValid() || m_job.linksExpire.isValid())
        (void)drawState();
}

void JobHeader::draw()
{
    const int width = this->width() - 24;
    m_title->setText(isolated(m_title->fontMetrics().elidedText(m_job.text, Qt::ElideRight, width)));
    m_title->setToolTip(m_job.text.toHtmlEscaped());
    m_icon->setPixmap(symbolicPixmap(statusIcon(m_job), 16, statusColor(m_job, palette()), devicePixelRatioF()));
    m_state->setAccessibleName(drawState());
}

QString JobHeader::drawState()
{
    const QString state = stateLine(m_job, m_makers, QDateTime::currentDateTimeUtc(), locale());
    m_state->setText(m_state->fontMetrics().elidedText(state, Qt::ElideRight, width() - 54));
    m_state->setToolTip(m_state->text() == state ? QString() : state.toHtmlEscaped());
    return state;
}
