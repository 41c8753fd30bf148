// SPDX-License-Identifier: MIT
#include "app/job/jobsummary.h"

#include "app/common/oneline.h"
#include "app/common/sha256.h"
#include "app/common/wording.h"
#include "app/job/answertext.h"
#include "app/job/content.h"
#include "app/job/privacy.h"
#include "app/job/prompt.h"
#include "app/job/searchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearched = 5000; // characters
constexpr qsizetype mostParameters = 50;

// The first line of Discord's text, without its marks and links.
QString firstLineOf(const QString &content)
{
    static const QRegularExpression link(u"<https?://[^>\\s]*>"_s);
    return content.left(longestSearched).section(u'\n', 0, 0).remove("**"_L1).remove(link);
}

// What Discord's message says, where that is not the prompt once more.
QString saidIn(const Job &job)
{
    QStringList said{job.content.contains(job.prompt) ? QString(job.content).remove(job.prompt) : job.content};
    for (const Embed &embed : job.embeds)
        said += {embed.title, embed.description};
    return said.join(u'\n');
}

std::optional<qint64> seedIn(const QString &text)
{
    bool isNumber = false;
    const qint64 seed = text.toLongLong(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

// What tells the job apart, the best first: what was asked for, what Midjourney ran, what it says. Parameters alone say less than that it
// is a blend.
QString textOf(const Job &job)
{
    const QString prompt = job.prompt.left(longestSearched);
    const QString ranPrompt = firstLineOf(contentOf(job.content).prompt);
    const QString seedPrompt = job.seed ? firstLineOf(job.seed->content) : QString();
    const QString said = ranPrompt.isEmpty() && !job.content.contains("** - "_L1) ? firstLineOf(job.content) : QString();
    const QString blend = job.blendUrls.isEmpty() ? QString() : blendText(static_cast<int>(job.blendUrls.size()));
    const QString description = job.embeds.isEmpty() ? QString() : job.embeds.first().description.left(longestSearched);
    const QStringList described = describedPrompts(description); // without the key caps, which few fonts have
    const QString embedded = described.isEmpty() ? firstLineOf(description) : promptOf(described.first()).text;
    for (const QString &text : {promptOf(prompt).text, promptOf(ranPrompt).text, promptOf(seedPrompt).text, blend, prompt, ranPrompt, said,
                                embedded, job.error.left(longestSearched)})
    {
        const QString line = oneLine(text);
        if (!line.isEmpty() && !holdsGuid(line)) // an account's number is no title
            return line;
    }
    return oneLine(job.id);
}

} // namespace

QString keyOf(const JobAnswer &answer)
{
    return answer.job.id.isEmpty() ? u"document:"_s + QString::fromLatin1(sha256(answer.raw).toHex()) : answer.job.id;
}

QString saidOf(const Job &job)
{
    if (!job.error.isEmpty())
        return job.error;
    if (!job.errorDetails.isEmpty())
        return job.errorDetails;
    return job.embeds.isEmpty() ? QString() : job.embeds.first().title;
}

JobSummary summaryOf(const JobAnswer &answer)
{
    const Job &job = answer.job;
    JobSummary summary{.key = keyOf(answer), .id = job.id, .verb = job.verb, .text = textOf(job)};
    const QString seedText = job.seed ? job.seed->content.left(500) : QString();
    const QStringList searched{summary.text,
                               seedText,
                               job.prompt.left(longestSearched),
                               job.id,
                               job.verb,
                               job.button,
                               job.statusText,
                               job.error.left(500),
                               saidIn(job).left(longestSearched - 2000)};
    summary.search = searchFold(searched.join(u'\n'));
    summary.button = job.button;
    summary.seed = job.seed ? job.seed->value : std::nullopt;
    for (const PromptParameter &parameter : promptOf(job.prompt.left(longestSearched)).parameters) {
        if (summary.parameters.size() < mostParameters)
            summary.parameters.append({.name = searchedParameter(parameter.name), .value = searchFold(parameter.value).left(200)});
        if (searchedParameter(parameter.name) == "seed"_L1 && !summary.seed)
            summary.seed = seedIn(parameter.value);
    }
    summary.status = job.status;
    summary.statusText = job.statusText;
    if (isRunning(job.status))
        summary.percent = contentOf(job.content).percent;
    summary.created = job.created;
    summary.updated = job.updated;
    summary.hasAnswer = true;
    return summary;
}
