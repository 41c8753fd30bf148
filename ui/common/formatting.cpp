// SPDX-License-Identifier: MIT
#include "ui/common/formatting.h"

#include "app/text/oneline.h"
#include "ui/common/stars.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Look)
};

QColor mixed(const QColor &strong, const QColor &weak, int percent)
{
    const auto mix = [percent](int one, int other) { return (one * percent + other * (100 - percent)) / 100; };
    return {mix(strong.red(), weak.red()), mix(strong.green(), weak.green()), mix(strong.blue(), weak.blue())};
}

bool isWaitingForResponse(const JobSummary &job)
{
    return !job.hasResponse && !job.error;
}

} // namespace

bool showsError(const JobSummary &job)
{
    return job.error && (!job.hasResponse || isRunning(job.state));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 68);
}

QColor placeholderText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 62);
}

QString statusIcon(const JobSummary &job)
{
    if (showsError(job))
        return job.error->kind == Error::Kind::Offline ? u"offline"_s : u"warning"_s;
    if (isWaitingForResponse(job))
        return u"clock"_s;
    switch (job.state) {
    case JobState::Queued: return u"clock"_s;
    case JobState::Running: return u"progress"_s;
    case JobState::Succeeded: return u"completed"_s;
    case JobState::Moderated: return u"moderated"_s;
    case JobState::NoFile:
    case JobState::Failed: return u"error"_s;
    case JobState::Cancelled: return u"cancelled"_s;
    case JobState::Unknown: return u"question"_s;
    }
    return {};
}

QString resultIcon(const JobSummary &job)
{
    if (job.roles.contains("video"))
        return u"video"_s;
    if (job.roles.contains("audio"))
        return u"sound"_s;
    const bool hasTextAlone = job.state == JobState::Succeeded && job.roles.isEmpty(); // such as a description of a picture
    return hasTextAlone || job.roles.contains("text") ? u"document"_s : u"image"_s;
}

QColor statusColor(const JobSummary &job, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor warning = dark ? QColor(0xe5, 0xb5, 0x4a) : QColor(0x8a, 0x5a, 0x00);
    const QColor bad = dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    if (showsError(job))
        return warning;
    switch (job.state) {
    case JobState::Succeeded: return dark ? QColor(0x7f, 0xcf, 0x8a) : QColor(0x1e, 0x6e, 0x34);
    case JobState::NoFile:
    case JobState::Moderated:
    case JobState::Failed: return bad;
    case JobState::Queued:
    case JobState::Running: return dark ? QColor(0x8a, 0xb8, 0xff) : QColor(0x1f, 0x5f, 0xb8);
    case JobState::Cancelled:
    case JobState::Unknown: return quietText(palette);
    }
    return quietText(palette);
}

QString statusLabel(const JobSummary &job)
{
    if (showsError(job))
        return messageForJob(*job.error).title;
    if (isWaitingForResponse(job))
        return Text::tr("Waiting for the service");
    const QString title = messageForState(job.state, job.stateText).title;
    return job.percent ? Text::tr("%1 %2%", "%1: a status, %2: a percentage").arg(title).arg(*job.percent) : title;
}

QString rowName(const JobSummary &job)
{
    QString status = statusLabel(job);
    if (job.percent && !showsError(job)) // as a screen reader says it best
        status
            = Text::tr("%1 %2%", "%1: a status, %2: a percentage").arg(messageForState(job.state, job.stateText).title).arg(*job.percent);
    QStringList parts{status};
    for (const QString &part :
         {oneLine(job.verb, maxTerm), linksText(job, QDateTime::currentDateTimeUtc()), ratingText(job.stars), oneLine(job.text)})
    {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QString actionText(const JobSummary &job, const QString &name)
{
    return oneLine(!name.isEmpty() ? name : !job.button.isEmpty() ? job.button : job.verb, maxTerm);
}

QString nextCheckText(const QDateTime &nextCheck, const QDateTime &now)
{
    if (!nextCheck.isValid())
        return {};
    const qint64 seconds = (now.msecsTo(nextCheck) + 999) / 1000;
    return seconds > 0 ? Text::tr("next check in %1", "%1: a duration, such as 12 s").arg(durationText(seconds)) : Text::tr("checking…");
}

QString checkText(const JobSummary &job, const QDateTime &now)
{
    const bool isLeftAlone = job.hasResponse && isRunning(job.state) && !job.nextCheck.isValid() && !job.error;
    return isLeftAlone ? Text::tr("not checked") : nextCheckText(job.nextCheck, now);
}

QString linksText(const JobSummary &job, const QDateTime &now)
{
    constexpr qint64 soon = 3LL * 24 * 3600;
    const qint64 left = job.lacksMedia && job.linksExpire.isValid() ? now.secsTo(job.linksExpire) : 0;
    if (left <= 0 || left > soon)
        return {};
    return Text::tr("links expire in %1", "%1: a duration, such as 5 h")
        .arg(left < 3600 ? Text::tr("%1 min", "a duration").arg(std::max<qint64>(1, left / 60))
                         : Text::tr("%1 h", "a duration").arg(left / 3600));
}

QString ageText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return Text::tr("just now");
    if (seconds < 3600)
        return Text::tr("%1 min").arg(seconds / 60);
    if (seconds < 24 * 3600)
        return Text::tr("%1 h").arg(seconds / 3600);
    if (time.toLocalTime().date().daysTo(now.toLocalTime().date()) == 1)
        return Text::tr("yesterday");
    return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString dayText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDate day = time.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (days == 0)
        return Text::tr("Today");
    return days == 1 ? Text::tr("Yesterday") : locale.toString(day, QLocale::LongFormat);
}

QString timeText(const QTime &time, const QLocale &locale)
{
    // Of a locale's formats only the long one has seconds; and the time zone, in brackets or behind a comma here and there.
    static const QRegularExpression zone(u",?\\s*[(\\[]?\\bt+\\b[)\\]]?"_s);
    return locale.toString(time, locale.timeFormat(QLocale::LongFormat).remove(zone).trimmed());
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString isolated(const QString &text)
{
    constexpr QChar rightToLeft(0x200f); // Unicode's bidirectional algorithm, UAX 9, 2.4 to 2.6; without this first, a label of Qt's takes
    constexpr QChar firstStrong(0x2068); // the direction of what it shows
    constexpr QChar end(0x2069);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? rightToLeft + QString(firstStrong) + text + end : text;
}

QString sideBySide(const QStringList &parts)
{
    QStringList each;
    for (const QString &part : parts)
        each.append(isolated(part));
    return each.join(u" · "_s);
}

QString actionText(ActionId action)
{
    switch (action) {
    case ActionId::None: return {};
    case ActionId::EnterToken: return Text::tr("Enter Token…");
    case ActionId::TryAgain:
    case ActionId::CheckAddress: return Text::tr("Try Again"); // the address itself is changed in the settings
    case ActionId::TryDirectly: return Text::tr("Load Directly");
    case ActionId::OpenInBrowser: return Text::tr("Open in Browser");
    case ActionId::Undo: return Text::tr("Undo");
    case ActionId::OpenAs: return Text::tr("Open as %1", "%1: the name of a service");
    case ActionId::OpenJob: return Text::tr("Open Job");
    case ActionId::ResumeDownloads: return Text::tr("Resume Downloads");
    }
    return {};
}

std::chrono::milliseconds readingTime(const QString &text)
{
    return std::chrono::seconds(4) + std::chrono::milliseconds(70) * text.size();
}
