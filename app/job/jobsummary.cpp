// SPDX-License-Identifier: MIT
#include "app/job/jobsummary.h"

#include "app/common/files/sha256.h"
#include "app/job/searchtext.h"
#include "app/text/oneline.h"
#include "app/text/privacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSearched = 5000; // characters, of a prompt
constexpr int maxName = 300;      // of what is short in any real job
constexpr int maxSearch = 10'000;
constexpr qsizetype maxParameters = 50;

std::chrono::milliseconds durationOf(const Job &job) // of its longest
{
    std::chrono::milliseconds duration{};
    for (const MediaItem &item : job.media)
        duration = std::max(duration, item.duration);
    return duration;
}

QDateTime firstExpiryOf(const Job &job)
{
    QDateTime first;
    for (const MediaItem &item : job.media) {
        if (item.expires.isValid() && isSavedWithJob(item) && (!first.isValid() || item.expires < first))
            first = item.expires;
    }
    return first;
}

std::optional<qint64> seedIn(const QString &text)
{
    bool isNumber = false;
    const qint64 seed = text.toLongLong(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

} // namespace

JobKey keyOf(const JobResponse &answer)
{
    const Job &job = answer.job;
    if (!job.id.isEmpty())
        return JobKey(job.id);
    const QByteArray name = job.entry.isEmpty() ? answer.raw : job.service.toUtf8() + '\n' + job.entry.toUtf8();
    return JobKey(u"document:"_s + QString::fromLatin1(sha256(name).toHex()));
}

QString titleFromId(const QString &id)
{
    const QString line = oneLine(id);
    return line.contains(u'@') ? withoutPrivateData(line) : line;
}

void takeMarks(JobSummary &summary, const JobSummary &from)
{
    summary.isPinned = from.isPinned;
    summary.isSaved = from.isSaved;
    summary.stars = from.stars;
    summary.hasRejected = from.hasRejected;
    summary.tags = from.tags;
}

JobSummary summaryOf(const JobResponse &answer)
{
    const Job &job = answer.job;
    JobSummary summary{.key = keyOf(answer), .id = job.id, .service = job.service, .verb = job.verb};
    summary.text = job.title.isEmpty() ? titleFromId(job.id) : job.title;
    const QStringList searched{summary.text,
                               job.prompt.source.left(maxSearched),
                               job.id.left(maxName),
                               job.verb.left(maxName),
                               job.model.isEmpty() ? QString() : u"model:"_s + job.model.left(maxName), // so that model:veo finds it
                               job.button.left(maxName),
                               job.stateText.left(maxName),
                               job.searchText.left(maxSearched - 1000)};
    summary.search = searchFold(searched.join(u'\n')).left(maxSearch);
    summary.button = job.button;
    summary.seed = job.seed;
    for (const PromptParameter &parameter : job.prompt.parameters) {
        if (summary.parameters.size() < maxParameters)
            summary.parameters.append(
                {.name = searchedParameter(parameter.name), .value = searchFold(parameter.value.left(1000)).left(200)});
        if (searchedParameter(parameter.name) == "seed"_L1 && !summary.seed)
            summary.seed = seedIn(parameter.value);
    }
    if (const auto duration = durationOf(job); duration.count() > 0)
        summary.parameters.append({.name = durationParameter, .value = QString::number(duration.count() / 1000.0)});
    summary.state = job.state;
    summary.stateText = job.stateText;
    summary.percent = job.percent;
    summary.created = job.created;
    summary.updated = job.updated;
    summary.expires = job.expires;
    summary.linksExpire = firstExpiryOf(job);
    summary.hasResponse = true;
    return summary;
}
