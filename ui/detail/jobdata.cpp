// SPDX-License-Identifier: MIT
#include "ui/detail/jobdata.h"

#include "app/formats/fileformat.h"
#include "app/job/searchtext.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/detail/details.h"
#include "ui/detail/markdowndocument.h"
#include "ui/media/mediatexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxChipText = 60;      // characters
constexpr qsizetype maxReasons = 3;  // in a message; the panel has all
constexpr int maxReason = 300;       // characters
constexpr qsizetype longText = 40;   // characters; fields that are longer on average are texts
constexpr qsizetype maxFields = 200; // that become texts

class PanelText
{
    Q_DECLARE_TR_FUNCTIONS(DataPanel)
};

bool areTexts(const QList<Field> &fields)
{
    qsizetype length = 0;
    for (const Field &field : fields) {
        if (field.isPrivate) // masked in a table
            return false;
        length += field.value.size();
    }
    return !fields.isEmpty() && fields.size() <= maxFields && length / fields.size() > longText;
}

// "--ar 3:2", as prompts have it.
DataChip chipOf(const PromptParameter &parameter)
{
    const QString text = u"--"_s + parameter.name + (parameter.value.isEmpty() ? QString() : u' ' + parameter.value.left(1000));
    return {.text = oneLine(text, maxChipText), .search = searchFor(parameter)};
}

void addFact(QList<Field> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({.name = name, .value = value});
}

QList<Field> factsOf(const JobSummary &summary, const Job &job, const QString &service, const QString &actionName, const QLocale &locale)
{
    QList<Field> facts;
    addFact(facts, PanelText::tr("Made by", "the action or command that made the job"), makerOf(job, actionName));
    addFact(facts, PanelText::tr("Service"), service);
    addFact(facts, PanelText::tr("Model"), oneLine(job.model, maxTerm));
    if (job.created.isValid())
        addFact(facts, PanelText::tr("Created"), locale.toString(job.created.toLocalTime(), QLocale::ShortFormat));
    if (!isRunning(summary.state) && job.created.isValid() && job.updated > job.created)
        addFact(facts, PanelText::tr("Took", "how long the job ran"), durationText(job.created.secsTo(job.updated)));
    return facts;
}

RelativePicture pictureOf(const Relative &relative, const QString &role)
{
    const JobSummary summary{.verb = relative.verb, .state = relative.state, .hasResponse = relative.isKnown, .roles = relative.roles};
    return {.id = relative.id,
            .role = oneLine(role, maxTerm),
            .text = oneLine(relative.text),
            .thumbnail = relative.thumbnail,
            .symbol = resultIcon(summary),
            .isKnown = relative.isKnown};
}

} // namespace

QString makerOf(const Job &job, const QString &actionName)
{
    if (!actionName.isEmpty())
        return actionName;
    QStringList words{oneLine(job.button, maxTerm), oneLine(job.verb, maxTerm)};
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u", "_s);
}

QList<JobSection> resultsOf(const QList<JobSection> &sections, const QLocale &locale)
{
    QList<JobSection> chosen;
    for (const SectionKind kind : {SectionKind::Reason, SectionKind::Result}) {
        std::copy_if(sections.begin(), sections.end(), std::back_inserter(chosen),
                     [kind](const JobSection &section) { return section.kind == kind; });
    }
    QList<JobSection> results;
    for (const JobSection &section : shownSections(chosen, {}, locale)) {
        const auto *fields = std::get_if<QList<Field>>(&section.body);
        if (!fields || !areTexts(*fields)) {
            results.append(section);
            continue;
        }
        for (qsizetype i = 0; i < fields->size(); ++i) {
            const Field &field = fields->at(i);
            results.append({.key = section.key + QString::number(i),
                            .body = TextBlock{.title = field.name, .text = field.value},
                            .kind = section.kind});
        }
    }
    return results;
}

TextResult textResultOf(const Job &job, const QList<JobSection> &results)
{
    const auto hasKind = [&](SectionKind kind) {
        return std::any_of(results.begin(), results.end(), [kind](const JobSection &one) { return one.kind == kind; });
    };
    const bool showsTexts = std::any_of(job.media.begin(), job.media.end(), [](const MediaItem &item) {
        return item.type == MediaType::Audio || item.type == MediaType::Text;
    });
    const bool hasText = hasKind(SectionKind::Result);
    if (hasText && job.state == JobState::Succeeded && job.media.isEmpty())
        return TextResult::Only;
    return job.seed || hasKind(SectionKind::Reason) || (hasText && !showsTexts) ? TextResult::Beside : TextResult::None;
}

QString reasonText(const QString &problem, const QList<JobSection> &results, const QLocale &locale)
{
    QStringList lines;
    const auto add = [&](const QString &text, TextBlock::Format format) {
        const QString beginning = text.left(4 * maxReason);
        const QString line = oneLine(format == TextBlock::Format::Markdown ? plainMarkdown(beginning, locale) : beginning, maxReason);
        if (!line.isEmpty() && lines.size() < maxReasons && !lines.contains(line))
            lines.append(line);
    };
    add(problem, TextBlock::Format::Plain);
    for (const JobSection &result : results) {
        const auto *text = std::get_if<TextBlock>(&result.body);
        if (result.kind == SectionKind::Reason && text && text->text != problem)
            add(text->text, text->format);
    }
    return lines.join(u'\n');
}

JobData jobDataOf(const JobSummary &job, const JobResponse &response, const QList<JobSection> &sections, const QString &service,
                  const QString &actionName, const QLocale &locale)
{
    constexpr qsizetype maxListed = 100; // of which few are shown
    JobData data{.results = resultsOf(sections, locale),
                 .seed = job.seed,
                 .isSeedResult = response.job.seed.has_value(),
                 .prompt = response.job.prompt.source,
                 .facts = factsOf(job, response.job, service, actionName, locale)};
    for (const PromptParameter &parameter : response.job.prompt.parameters.mid(0, maxListed))
        data.parameters.append(chipOf(parameter));
    for (const QString &tag : job.tags.mid(0, maxListed))
        data.tags.append({.text = oneLine(tag, maxChipText), .search = searchFor(u"tag"_s, tag)});
    return data;
}

QList<Field> mediaFacts(const MediaItem &item, const MediaState &state, const QSize &pixels, std::chrono::milliseconds duration,
                        const VideoFacts &video)
{
    QList<Field> facts;
    const QSize size = pixels.isEmpty() ? item.pixels : pixels;
    const qint64 bytes = state.file ? state.file->size : item.size;
    const auto length = duration.count() > 0 ? duration : item.duration;
    if (!size.isEmpty())
        addFact(facts, PanelText::tr("Size", "width and height in pixels"), sizeText(size));
    if (length.count() > 0)
        addFact(facts, PanelText::tr("Duration"), durationText(std::max<qint64>((length.count() + 500) / 1000, 1)));
    if (state.file)
        addFact(facts, PanelText::tr("File type"), nameOf(state.file->format));
    if (bytes >= 0)
        addFact(facts, PanelText::tr("File size"), bytesText(bytes));
    const bool isPlayed = duration.count() > 0; // else there is nothing of a player
    for (const auto &[name, value] : {std::pair(PanelText::tr("Frame rate"), frameRateText(video.framesPerSecond)),
                                      std::pair(PanelText::tr("Video codec"), codecText(video.videoCodec)),
                                      std::pair(PanelText::tr("Audio codec"), codecText(video.audioCodec)),
                                      std::pair(PanelText::tr("Bit rate"), isPlayed ? bitRateText(bytes, duration) : QString())})
    {
        if (!value.isEmpty())
            addFact(facts, name, value);
    }
    return facts;
}

QList<RelativePicture> relativePictures(const FamilyTree &family)
{
    QList<RelativePicture> pictures;
    const FamilyMember *self = family.self();
    if (!self)
        return pictures;
    const qsizetype place = self - family.members.constData();
    if (self->parent >= 0)
        pictures.append(
            pictureOf(family.members.at(self->parent).relative, PanelText::tr("Parent", "the job that this one was made from")));
    for (const FamilyMember &member : family.members) {
        if (member.parent != place)
            continue;
        const QString maker = member.button.isEmpty() ? member.relative.verb : member.button;
        pictures.append(pictureOf(member.relative, maker.isEmpty() ? PanelText::tr("Child", "a job that was made from this one") : maker));
    }
    return pictures;
}
