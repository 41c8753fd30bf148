// SPDX-License-Identifier: MIT
#include "ui/detail/details.h"

#include "app/common/oneline.h"
#include "app/job/answertext.h"
#include "app/job/content.h"
#include "app/job/job.h"
#include "app/job/prompt.h"
#include "ui/detail/markdowndocument.h"
#include "ui/detail/parameters.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrompt = 50'000; // of a longer one only the end is read: that is where parameters stand
constexpr qsizetype mostEmbeds = 10;        // of one message on Discord

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

class Sections
{
public:
    Sections(const JobAnswer &answer, const QStringList &tags)
        : m_answer(answer)
        , m_tags(tags)
        , m_job(answer.job)
        , m_asRun(contentOf(m_job.content).prompt)
        , m_isLongPrompt(promptToRead().size() > longestPrompt)
        , m_prompt(promptOf(promptToRead().right(longestPrompt)))
        , m_info(m_job.verb == "info"_L1 ? infoRowsOf(m_job.content) : InfoRows())
    {}

    QList<DetailSection> collect()
    {
        const bool hasEnded
            = m_job.status == JobStatus::Failed || m_job.status == JobStatus::Moderated || m_job.status == JobStatus::Cancelled;
        const bool isProblem = hasEnded || !m_job.error.isEmpty();
        addText(u"error"_s, {.title = Text::tr("Error"), .text = m_job.error, .format = TextSection::Format::Markdown});
        addText(u"errorDetails"_s,
                {.title = Text::tr("Error Details"), .text = m_job.errorDetails, .format = TextSection::Format::Markdown});
        if (isProblem)
            addEmbeds();
        addPrompts();
        addTable(u"described"_s, Text::tr("Described Prompts"), describedFacts());
        addTable(u"info"_s, Text::tr("Info"), infoFacts());
        if (!isProblem)
            addEmbeds();
        addTable(u"parameters"_s, Text::tr("Parameters"), parameterFacts(m_prompt));
        addTable(u"facts"_s, Text::tr("Facts", "title of the table of all fields"), allFacts());
        if (!m_info.isAll) // else the table says the same
            addText(u"content"_s, {.title = Text::tr("Message"), .text = m_job.content, .format = TextSection::Format::Markdown});
        if (m_job.seed)
            addText(u"seed"_s, {.title = Text::tr("Seed Message"), .text = m_job.seed->content, .format = TextSection::Format::Markdown});
        return m_sections;
    }

private:
    [[nodiscard]] const QString &promptToRead() const { return m_job.prompt.isEmpty() ? m_asRun : m_job.prompt; }

    void addText(const QString &key, const TextSection &section)
    {
        if (!section.text.trimmed().isEmpty())
            m_sections.append({.key = key, .body = section});
    }

    void addTable(const QString &key, const QString &title, const QList<Fact> &facts)
    {
        if (!facts.isEmpty())
            m_sections.append({.key = key, .body = facts, .title = title});
    }

    void addPrompts()
    {
        TextSection asked{.title = Text::tr("Prompt"), .text = m_job.prompt};
        if (!m_isLongPrompt && !m_prompt.parameters.isEmpty() && !m_prompt.text.isEmpty()) {
            asked.shortText = m_prompt.text;
            asked.shortName = Text::tr("Copy Without Parameters");
        }
        addText(u"prompt"_s, asked);
        if (m_asRun.simplified() != m_job.prompt.simplified())
            addText(u"asRun"_s, {.title = Text::tr("Prompt as Run by Midjourney"), .text = m_asRun});
    }

    [[nodiscard]] bool isDescribed(const Embed &embed) const
    {
        return m_job.verb == "describe"_L1 && !describedPrompts(embed.description).isEmpty();
    }

    void addEmbeds()
    {
        for (qsizetype i = 0; i < std::min(m_job.embeds.size(), mostEmbeds); ++i) {
            const Embed &embed = m_job.embeds[i];
            const bool isSaid = embed.description == m_job.errorDetails || isDescribed(embed); // elsewhere on the page
            if (isSaid || (embed.description.isEmpty() && embed.title.isEmpty()))
                continue;
            TextSection section{.title = embed.title.isEmpty() ? Text::tr("Message from Midjourney") : oneLine(embed.title),
                                .text = embed.description.isEmpty() ? embed.title : embed.description,
                                .format = TextSection::Format::Markdown};
            if (embed.color)
                section.stripe = QColor::fromRgb(static_cast<QRgb>(*embed.color) & 0xFFFFFF);
            addText(u"embed%1"_s.arg(i), section);
        }
    }

    [[nodiscard]] QList<Fact> describedFacts() const
    {
        QList<Fact> facts;
        for (const Embed &embed : m_job.embeds.first(std::min(m_job.embeds.size(), mostEmbeds))) {
            if (!isDescribed(embed))
                continue;
            for (const QString &prompt : describedPrompts(embed.description))
                facts.append({.name = Text::tr("Prompt %1").arg(facts.size() + 1), .value = prompt});
        }
        return facts;
    }

    [[nodiscard]] QList<Fact> infoFacts() const
    {
        QList<Fact> facts;
        for (const InfoRow &row : m_info.rows)
            facts.append({.name = oneLine(row.name),
                          .value = plainMarkdown(row.value, QLocale()),
                          .isPrivate = row.name == "User ID"_L1}); // leads to the account's name and e-mail address
        return facts;
    }

    [[nodiscard]] QList<Fact> allFacts() const
    {
        QList<Fact> facts = factsOf(m_answer);
        if (!m_tags.isEmpty())
            facts.append({.name = Text::tr("Tags"), .value = m_tags.join(u", "_s)});
        return facts;
    }

    const JobAnswer &m_answer;
    const QStringList &m_tags;
    const Job &m_job;
    const QString m_asRun;
    const bool m_isLongPrompt;
    const Prompt m_prompt;
    const InfoRows m_info;
    QList<DetailSection> m_sections;
};

} // namespace

QList<DetailSection> detailsOf(const JobAnswer &answer, const QStringList &tags)
{
    return Sections(answer, tags).collect();
}
