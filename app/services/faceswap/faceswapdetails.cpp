// SPDX-License-Identifier: MIT
#include "app/services/faceswap/faceswapdetails.h"

#include "app/services/discord/messagefields.h"
#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxEmbeds = 10; // of one message

// The same names of fields and sections as other services on Discord have.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

class Title
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

void addText(QList<JobSection> &sections, const QString &key, const QString &title, const QString &text, SectionKind kind)
{
    if (!text.trimmed().isEmpty())
        sections.append({.key = key, .body = TextBlock{.title = title, .text = text, .format = TextBlock::Format::Markdown}, .kind = kind});
}

// What a message says is the result of a job that made nothing else.
SectionKind kindOfMessage(const Job &job)
{
    if (job.state == JobState::Failed || job.state == JobState::Moderated)
        return SectionKind::Reason;
    return job.state == JobState::Succeeded && job.media.isEmpty() ? SectionKind::Result : SectionKind::Other;
}

QList<Field> fieldsOf(const JobResponse &answer, const QJsonObject &document)
{
    static const QSet<QString> known{u"jobid"_s,        u"verb"_s,        u"status"_s,   u"created"_s, u"updated"_s,
                                     u"timestamp"_s,    u"attachments"_s, u"embeds"_s,   u"content"_s, u"error"_s,
                                     u"errorDetails"_s, u"code"_s,        u"discord"_s,  u"channel"_s, u"server"_s,
                                     u"messageId"_s,    u"replyUrl"_s,    u"replyRef"_s, u"maxJobs"_s};
    const Job &job = answer.job;
    FieldList fields(answer.raw);
    fields.add(Text::tr("Job ID"), job.id);
    fields.add(Text::tr("Job type"), job.verb);
    fields.add(Text::tr("Status"), stateTitle(job.state, job.stateText));
    fields.addNumber(Text::tr("Result code"), numberOf(document["code"_L1]));
    fields.addTime(Text::tr("Created"), job.created, "created");
    fields.addTime(Text::tr("Updated"), job.updated, "updated");
    if (!isRunning(job.state) && job.created.isValid() && job.updated > job.created)
        fields.addDuration(Text::tr("Duration"), job.created.secsTo(job.updated));
    fields.addTime(Text::tr("Message sent"), timeOf(document["timestamp"_L1]), "timestamp");
    addAttachments(fields, readList<Attachment>(document["attachments"_L1], attachmentFrom), Text::tr("Attachment %1"));
    addEmbeds(fields, readList<Embed>(document["embeds"_L1], embedFrom));
    fields.add(Text::tr("Discord account"), textOf(document["discord"_L1]), true);
    fields.add(Text::tr("Discord channel"), textOf(document["channel"_L1]));
    fields.add(Text::tr("Discord server"), textOf(document["server"_L1]));
    fields.add(Text::tr("Discord message"), textOf(document["messageId"_L1]));
    fields.add(Text::tr("Reply address"), textOf(document["replyUrl"_L1]), true);
    fields.add(Text::tr("Reply reference"), textOf(document["replyRef"_L1]));
    fields.addNumber(Text::tr("Maximum concurrent jobs"), numberOf(document["maxJobs"_L1]));
    for (auto member = document.begin(); member != document.end(); ++member) {
        if (!known.contains(member.key()))
            fields.addOther(member.key(), jsonText(member.value()));
    }
    return fields.take();
}

} // namespace

QList<JobSection> faceSwapSections(const JobResponse &answer, const QJsonObject &document)
{
    QList<JobSection> sections;
    addText(sections, u"error"_s, Title::tr("Error"), anyTextOf(document["error"_L1]), SectionKind::Reason);
    addText(sections, u"errorDetails"_s, Title::tr("Error Details"), anyTextOf(document["errorDetails"_L1]), SectionKind::Reason);
    const SectionKind said = kindOfMessage(answer.job);
    const QList<Embed> embeds = readList<Embed>(document["embeds"_L1], embedFrom);
    for (qsizetype i = 0; i < std::min(embeds.size(), maxEmbeds); ++i) {
        const Embed &embed = embeds[i];
        const QString title = embed.title.isEmpty() ? Title::tr("Message") : oneLine(embed.title);
        addText(sections, u"embed%1"_s.arg(i), title, embed.description.isEmpty() ? embed.title : embed.description, said);
    }
    sections.append(
        {.key = u"facts"_s, .body = fieldsOf(answer, document), .title = Title::tr("Facts", "title of the table of all fields")});
    addText(sections, u"content"_s, Title::tr("Message"), anyTextOf(document["content"_L1]),
            said == SectionKind::Result ? said : SectionKind::Other);
    return sections;
}
