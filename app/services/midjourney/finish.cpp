// SPDX-License-Identifier: MIT
#include "app/services/midjourney/finish.h"

#include "app/services/midjourney/lists.h"
#include "app/services/midjourney/media.h"
#include "app/services/midjourney/text/content.h"
#include "app/services/midjourney/text/prompt.h"
#include "app/services/service.h"
#include "app/text/oneline.h"
#include "app/text/privacy.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSearched = 5000;       // characters
constexpr qsizetype maxParsed = 50'000; // characters; a longer one is not taken apart, save for its ends

// The first line of Discord's text, without its marks and links.
QString firstLineOf(const QString &content)
{
    static const QRegularExpression link(u"<https?://[^>\\s]*>"_s);
    return content.left(maxSearched).section(u'\n', 0, 0).remove("**"_L1).remove(link);
}

// What Discord's message says, where that is not the prompt once more.
QString saidIn(const MidjourneyJob &job)
{
    QStringList message{job.content.contains(job.prompt) ? QString(job.content).remove(job.prompt) : job.content};
    for (const Embed &embed : job.embeds)
        message += {embed.title, embed.description};
    return message.join(u'\n');
}

QString blendTitle(int images)
{
    return QCoreApplication::translate("Wording", "Blend of %n image(s)", "", images);
}

// What distinguishes the job from others, the best first: the prompt, what Midjourney ran, what it says. Parameters alone say less than
// that it is a blend.
QString titleOf(const MidjourneyJob &job)
{
    const QString prompt = job.prompt.left(maxSearched);
    const QString ranPrompt = firstLineOf(contentOf(job.content).prompt);
    const QString seedPrompt = job.seed ? firstLineOf(job.seed->content) : QString();
    const QString message = ranPrompt.isEmpty() && !job.content.contains("** - "_L1) ? firstLineOf(job.content) : QString();
    const QString blend = job.blendUrls.isEmpty() ? QString() : blendTitle(static_cast<int>(job.blendUrls.size()));
    const QString description = job.embeds.isEmpty() ? QString() : job.embeds.first().description.left(maxSearched);
    const QStringList described = describedPrompts(description); // without the key caps, which few fonts have
    const QString embedded = described.isEmpty() ? firstLineOf(description) : promptOf(described.first()).text;
    for (const QString &text : {promptOf(prompt).text, promptOf(ranPrompt).text, promptOf(seedPrompt).text, blend, prompt, ranPrompt,
                                message, embedded, job.error.left(maxSearched)})
    {
        const QString line = oneLine(text);
        if (!line.isEmpty() && !holdsGuid(line)) // an account's number is no title
            return line;
    }
    return {};
}

// Parameters stand at the end of a prompt, images at its beginning.
Prompt readPrompt(const QString &source)
{
    Prompt prompt = promptOf(source.right(maxParsed));
    if (source.size() > maxParsed) {
        prompt.imageUrls = promptOf(source.left(maxParsed)).imageUrls;
        prompt.text = source;
    }
    prompt.source = source;
    return prompt;
}

Problem problemOf(const MidjourneyJob &job)
{
    if (!job.error.isEmpty())
        return {.text = job.error, .isError = true};
    if (!job.errorDetails.isEmpty())
        return {.text = job.errorDetails};
    return {.text = job.embeds.isEmpty() ? QString() : job.embeds.first().title};
}

QString searchTextOf(const MidjourneyJob &job)
{
    const QString seedText = job.seed ? job.seed->content.left(500) : QString();
    return QStringList{seedText, job.error.left(500), saidIn(job).left(maxSearched - 2000)}.join(u'\n');
}

std::optional<int> percentOf(const MidjourneyJob &job)
{
    return job.percent ? job.percent : contentOf(job.content).percent;
}

QList<Relation> relationsOf(const MidjourneyJob &job)
{
    QList<Relation> relations;
    if (!job.parentId.isEmpty())
        relations.append({.kind = u"parent"_s, .label = job.button, .jobId = job.parentId});
    for (const MidjourneyChild &child : job.children)
        relations.append({.kind = u"child"_s, .label = child.button, .jobId = child.jobId});
    return relations;
}

} // namespace

Job finishedJob(const MidjourneyJob &job, const QString &service)
{
    const QList<MediaItem> media = mediaOf(job);
    return {
        .service = service,
        .id = job.id,
        .verb = job.verb,
        .title = titleOf(job),
        .state = job.state,
        .stateText = job.stateText,
        .percent = isRunning(job.state) ? percentOf(job) : std::nullopt,
        .created = job.created,
        .updated = job.updated,
        .prompt = readPrompt(job.prompt),
        .seed = job.seed ? job.seed->value : std::nullopt,
        .button = job.button,
        .relations = relationsOf(job),
        .buttons = job.buttons,
        .media = media,
        .standIns = standInsOf(media),
        .problem = problemOf(job),
        .searchText = searchTextOf(job),
        .page = messagePage(job.server, job.channel, job.messageId),
    };
}
