// SPDX-License-Identifier: MIT
#include "ui/jobs/jobdelegate.h"

#include "app/jobs/joblistmodel.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/stars.h"
#include "ui/jobs/jobthumbnail.h"
#include "ui/media/thumbnails.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int gap = 10;
constexpr int progressHeight = 3;

int thumbnailSize(const QFontMetrics &metrics, bool isLarge)
{
    return isLarge ? std::max(96, 4 * metrics.height() + 14) : std::max(40, 2 * metrics.height() + 8);
}

// The text in at most so many lines, of which the first is shorter; the last is cut off.
QStringList linesOf(const QString &text, const QFont &font, int width, int shorter, int most)
{
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const int room = lines.isEmpty() ? width - shorter : width;
        line.setLineWidth(room);
        const bool isLast = lines.size() + 1 == most;
        lines.append(isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, room)
                            : text.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

// The line below the prompt: "Completed · Runway · Video · 3 h", "Progress 46 % · next check in 12 s".
QString secondLine(const JobSummary &job, const QString &service, const QString &action, bool showsChecks)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    JobSummary shown = job;
    if (!job.nextCheck.isValid())
        shown.percent.reset(); // how far it was; the header shows it, too
    QStringList parts{statusLabel(shown)};
    const QString next = showsChecks ? checkText(job, now) : QString();
    if (!next.isEmpty()) {
        parts.append(next);
    } else {
        if (!service.isEmpty())
            parts.append(service);
        if (const QString left = linksText(job, now); !left.isEmpty())
            parts.append(left); // before what matters less, and may be cut off
        if (!action.isEmpty())
            parts.append(action);
        const QString age = ageText(job.created, now, QLocale());
        if (!age.isEmpty())
            parts.append(age);
    }
    return sideBySide(parts);
}

void paintProgress(QPainter &painter, const QRect &place, int percent, const QColor &color)
{
    QColor ground = color;
    ground.setAlpha(60);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 1.5, 1.5);
    painter.setBrush(color);
    QRect part = place;
    part.setWidth(place.width() * percent / 100);
    if (qApp->isRightToLeft())
        part.moveRight(place.right());
    painter.drawRoundedRect(part, 1.5, 1.5);
}

// At the end of the first line: which day begins, whether the job is pinned, and the stars of its best media item. How wide that is.
int paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QString &day, const JobSummary &job,
               const QColor &color)
{
    int width = 0;
    const auto place = [&](int wide) {
        width += wide;
        const QRect at(line.right() + 1 - width, line.top(), wide, line.height());
        width += 6;
        return QStyle::visualRect(option.direction, option.rect, at);
    };
    painter.setPen(color);
    if (job.stars > 0) {
        const int size = option.fontMetrics.height() - 5;
        const QString number = QLocale().toString(job.stars);
        painter.drawText(place(option.fontMetrics.horizontalAdvance(number)), Qt::AlignVCenter | Qt::TextSingleLine, number);
        width -= 4; // close to its number
        const QRect at = place(size);
        paintStar(painter, QRectF(at.left(), at.center().y() - size / 2.0, size, size), color);
        painter.setPen(color);
    }
    if (job.isPinned) {
        const int size = option.fontMetrics.height() - 4;
        const QRect at = place(size);
        painter.drawPixmap(at.left(), at.center().y() - size / 2,
                           symbolicPixmap(u"pin"_s, size, color, painter.device()->devicePixelRatioF()));
    }
    if (!day.isEmpty()) {
        painter.drawText(place(option.fontMetrics.horizontalAdvance(day)), Qt::AlignVCenter | Qt::TextSingleLine, day);
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    return width;
}

// In the row's own text colour, which is read on its ground in each theme; the style's frame is hardly seen on a selected row.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QColor &color)
{
    constexpr qreal distance = 3; // of the middle of the line, from the edge
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(distance, distance, -distance, -distance), 4, 4);
    painter.restore();
}

} // namespace

JobDelegate::JobDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, thumbnailSize(option.fontMetrics, m_isLarge) + 2 * margin};
}

// Nothing: the row above is of the same day.
QString JobDelegate::newDay(const QModelIndex &index, const JobSummary &job) const
{
    const QDateTime time = timeIn(job, m_order);
    if (index.row() == 0 || !time.isValid())
        return {};
    const auto above = index.siblingAtRow(index.row() - 1).data(JobListModel::SummaryRole).value<JobSummary>();
    const QDateTime before = timeIn(above, m_order);
    if (above.key.isEmpty() || (before.isValid() && before.toLocalTime().date() == time.toLocalTime().date()))
        return {};
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTime();
    const bool isNear = time.toLocalTime().date().daysTo(now.date()) < 2;
    return isNear ? dayText(time, now, locale) : locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto job = index.data(JobListModel::SummaryRole).value<JobSummary>();
    QStyleOptionViewItem row = option; // the ground, the selection and the focus are the style's
    row.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);

    if (job.key.isEmpty())
        return; // it is being loaded
    const bool isSelected = option.state & QStyle::State_Selected;
    const int size = thumbnailSize(option.fontMetrics, m_isLarge);
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const QRect picture(option.rect.left() + margin, option.rect.top() + margin, size, size);
    painter->save();
    const QPixmap pixmap = job.thumbnail.isEmpty()
        ? QPixmap()
        : m_thumbnails.thumbnail(job.thumbnail, picture.size(), painter->device()->devicePixelRatioF());
    paintJobThumbnail(*painter, mirrored(picture), pixmap, resultIcon(job),
                      option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));

    const int left = picture.right() + 1 + gap;
    const QRect text(left, picture.top(), option.rect.right() - margin - left, option.fontMetrics.height() + 2);
    const QRect status(left, picture.bottom() + 1 - text.height(), text.width(), text.height());
    const QColor first = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int marks = paintMarks(*painter, option, text, newDay(index, job), job, isSelected ? first : quietText(option.palette));
    painter->setPen(first);
    QRect title = text.adjusted(0, 0, -marks, 0);
    for (const QString &line : linesOf(job.text, option.font, text.width(), marks, !m_isLarge ? 1 : job.tags.isEmpty() ? 3 : 2)) {
        painter->drawText(mirrored(title), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, isolated(line));
        title = QRect(text.left(), title.bottom() + 1, text.width(), text.height());
    }
    if (m_isLarge && !job.tags.isEmpty()) {
        painter->setPen(isSelected ? first : quietText(option.palette));
        painter->drawText(mirrored(status.translated(0, -text.height())), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          isolated(option.fontMetrics.elidedText(job.tags.join(u", "_s), Qt::ElideRight, text.width())));
    }

    const QColor second = isSelected ? first : statusColor(job, option.palette);
    const int iconSize = option.fontMetrics.height() - 2;
    const QRect icon(status.left(), status.center().y() - iconSize / 2, iconSize, iconSize);
    painter->drawPixmap(mirrored(icon).topLeft(),
                        symbolicPixmap(statusIcon(job), iconSize, second, painter->device()->devicePixelRatioF()));
    const QRect words = status.adjusted(iconSize + 5, 0, 0, 0);
    painter->setPen(isSelected ? first : quietText(option.palette));
    painter->drawText(
        mirrored(words), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        option.fontMetrics.elidedText(
            secondLine(job, m_services.value(job.service), actionText(job, m_actionNames ? m_actionNames(job) : QString()), m_showsChecks),
            Qt::ElideRight, words.width()));
    if (isRunning(job.state) && job.percent && job.nextCheck.isValid()) // else it would look alive
        paintProgress(*painter, mirrored(QRect(left, option.rect.bottom() + 1 - margin, text.width(), progressHeight)), *job.percent,
                      second); // close to the text: below it is the frame of the focus
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option, first);
}
