#include "app/job/jobsummary.h"

#include "app/common/sha256.h"
#include "app/job/content.h"
#include "app/job/prompt.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearched = 5000; // characters

// The first line of Discord's text, without its marks.
QString firstLineOf(const QString &content)
{
    return content.left(longestSearched).section(u'\n', 0, 0).remove("**"_L1);
}

QString textOf(const Job &job)
{
    const QString prompt = job.prompt.left(longestSearched);
    const QString ranPrompt = contentOf(job.content).prompt.left(longestSearched);
    const QString seedPrompt = job.seed ? firstLineOf(job.seed->content) : QString();
    for (const QString &text : {promptOf(prompt).text, prompt, promptOf(ranPrompt).text, ranPrompt, promptOf(seedPrompt).text,
                                firstLineOf(job.content), job.error.left(longestSearched), job.id})
    {
        const QString line = beginningOnOneLine(text);
        if (!line.isEmpty())
            return line;
    }
    return {};
}

} // namespace

QString beginningOnOneLine(const QString &text, int longest)
{
    const QString line = text.left(longest * 4).simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

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
    const QStringList searched{job.prompt.left(longestSearched), job.id, job.verb, job.button, job.statusText, job.error.left(500)};
    summary.search = searched.join(u'\n').left(longestSearched).toCaseFolded();
    summary.status = job.status;
    summary.statusText = job.statusText;
    if (isRunning(job.status))
        summary.percent = contentOf(job.content).percent;
    summary.created = job.created;
    summary.updated = job.updated;
    summary.hasAnswer = true;
    return summary;
}
