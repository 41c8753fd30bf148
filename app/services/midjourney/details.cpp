// SPDX-License-Identifier: MIT
#include "app/services/midjourney/details.h"

#include "app/services/midjourney/fields.h"
#include "app/services/midjourney/lists.h"
#include "app/services/midjourney/media.h"
#include "app/services/midjourney/text/content.h"
#include "app/services/midjourney/text/parameters.h"
#include "app/services/midjourney/text/prompt.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPrompt = 50'000; // of a longer one only the end is read: that is where parameters stand
constexpr qsizetype maxEmbeds = 10;     // of one message on Discord

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

class Sections
{
public:
    Sections(const MidjourneyJob &job, const QByteArray &raw)
        : m_raw(raw)
        , m_job(job)
        , m_asRun(contentOf(m_job.content).prompt)
        , m_isLongPrompt(promptToRead().size() > maxPrompt)
        , m_prompt(promptOf(promptToRead().right(maxPrompt)))
        , m_info(m_job.verb == "info"_L1 ? infoRowsOf(m_job.content) : InfoRows())
    {}

    QList<JobSection> collect()
    {
        const bool hasEnded = m_job.state == JobState::Failed || m_job.state == JobState::Moderated || m_job.state == JobState::Cancelled;
        const bool isProblem = hasEnded || !m_job.error.isEmpty();
        const SectionKind said = isMessageAll() ? SectionKind::Result : SectionKind::Other;
        addText(u"error"_s, {.title = Text::tr("Error"), .text = m_job.error, .format = TextBlock::Format::Markdown}, SectionKind::Reason);
        addText(u"errorDetails"_s, {.title = Text::tr("Error Details"), .text = m_job.errorDetails, .format = TextBlock::Format::Markdown},
                SectionKind::Reason);
        if (isProblem)
            addEmbeds(SectionKind::Reason);
        addPrompts();
        addTable(u"described"_s, Text::tr("Described Prompts"), describedFields(), SectionKind::Result);
        addTable(u"info"_s, Text::tr("Info"), infoFields(), SectionKind::Result);
        if (!isProblem)
            addEmbeds(said);
        addTable(u"parameters"_s, Text::tr("Parameters"), parameterFields(m_prompt));
        addTable(u"facts"_s, Text::tr("Facts", "title of the table of all fields"), fieldsOf(m_job, m_raw));
        if (!m_info.isAll) // else the table says the same
            addText(u"content"_s, {.title = Text::tr("Message"), .text = m_job.content, .format = TextBlock::Format::Markdown}, said);
        if (m_job.seed)
            addText(u"seed"_s, {.title = Text::tr("Seed Message"), .text = m_job.seed->content, .format = TextBlock::Format::Markdown});
        return m_sections;
    }

private:
    // A command without a prompt and without media answers in words: that a setting was changed, say.
    [[nodiscard]] bool isMessageAll() const
    {
        return m_job.state == JobState::Succeeded && m_job.error.isEmpty() && promptToRead().isEmpty() && m_info.rows.isEmpty()
            && mediaOf(m_job).isEmpty();
    }

    [[nodiscard]] const QString &promptToRead() const { return m_job.prompt.isEmpty() ? m_asRun : m_job.prompt; }

    void addText(const QString &key, const TextBlock &section, SectionKind kind = SectionKind::Other)
    {
        if (!section.text.trimmed().isEmpty())
            m_sections.append({.key = key, .body = section, .kind = kind});
    }

    void addTable(const QString &key, const QString &title, const QList<Field> &fields, SectionKind kind = SectionKind::Other)
    {
        if (!fields.isEmpty())
            m_sections.append({.key = key, .body = fields, .title = title, .kind = kind});
    }

    void addPrompts()
    {
        TextBlock requested{.title = Text::tr("Prompt"), .text = m_job.prompt};
        if (!m_isLongPrompt && !m_prompt.parameters.isEmpty() && !m_prompt.text.isEmpty()) {
            requested.shortText = m_prompt.text;
            requested.shortName = Text::tr("Copy Without Parameters");
        }
        addText(u"prompt"_s, requested);
        if (m_asRun.simplified() != m_job.prompt.simplified())
            addText(u"asRun"_s, {.title = Text::tr("Prompt as Run by Midjourney"), .text = m_asRun});
    }

    [[nodiscard]] bool isDescribed(const Embed &embed) const
    {
        return m_job.verb == "describe"_L1 && !describedPrompts(embed.description).isEmpty();
    }

    void addEmbeds(SectionKind kind)
    {
        for (qsizetype i = 0; i < std::min(m_job.embeds.size(), maxEmbeds); ++i) {
            const Embed &embed = m_job.embeds[i];
            const bool isSaid = embed.description == m_job.errorDetails || isDescribed(embed); // elsewhere on the page
            if (isSaid || (embed.description.isEmpty() && embed.title.isEmpty()))
                continue;
            TextBlock section{.title = embed.title.isEmpty() ? Text::tr("Message from Midjourney") : oneLine(embed.title),
                              .text = embed.description.isEmpty() ? embed.title : embed.description,
                              .format = TextBlock::Format::Markdown};
            if (embed.color)
                section.color = *embed.color & 0xFFFFFF;
            addText(u"embed%1"_s.arg(i), section, kind);
        }
    }

    [[nodiscard]] QList<Field> describedFields() const
    {
        QList<Field> fields;
        for (const Embed &embed : m_job.embeds.first(std::min(m_job.embeds.size(), maxEmbeds))) {
            if (!isDescribed(embed))
                continue;
            for (const QString &prompt : describedPrompts(embed.description))
                fields.append({.name = Text::tr("Prompt %1").arg(fields.size() + 1), .value = prompt});
        }
        return fields;
    }

    [[nodiscard]] QList<Field> infoFields() const
    {
        QList<Field> fields;
        for (const InfoRow &row : m_info.rows)
            fields.append({.name = oneLine(row.name),
                           .value = row.value,
                           .isPrivate = row.name == "User ID"_L1, // leads to the account's name and e-mail address
                           .format = Field::Format::Markdown});
        return fields;
    }

    const QByteArray &m_raw;
    const MidjourneyJob &m_job;
    const QString m_asRun;
    const bool m_isLongPrompt;
    const Prompt m_prompt;
    const InfoRows m_info;
    QList<JobSection> m_sections;
};

} // namespace

QList<JobSection> sectionsOf(const MidjourneyJob &job, const QByteArray &raw)
{
    return Sections(job, raw).collect();
}
