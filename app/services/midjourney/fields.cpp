// SPDX-License-Identifier: MIT
#include "app/services/midjourney/fields.h"

#include "app/services/discord/messagefields.h"
#include "app/services/midjourney/text/content.h"
#include "app/services/midjourney/text/prompt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPrompt = 20'000; // characters that are looked through for pictures

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

class Collector
{
public:
    Collector(const MidjourneyJob &job, const QByteArray &raw)
        : m_job(job)
        , m_content(contentOf(job.content))
        , m_fields(raw)
    {}

    QList<Field> collect()
    {
        addState();
        addTimes();
        addFamily();
        addMedia();
        addSources();
        addEmbeds(m_fields, m_job.embeds);
        addPlaces();
        for (const auto &[name, json] : m_job.otherFields)
            m_fields.addOther(name, json);
        return m_fields.take();
    }

private:
    void addState()
    {
        m_fields.add(Text::tr("Job ID"), m_job.id);
        m_fields.add(Text::tr("Parent job ID"), m_job.parentId);
        m_fields.add(Text::tr("Job type"), m_job.verb);
        const QString title = stateTitle(m_job.state, m_job.stateText);
        const bool isSame = title.contains(m_job.stateText, Qt::CaseInsensitive); // an empty one is part of any
        m_fields.add(Text::tr("Status"), isSame ? title : u"%1 (%2)"_s.arg(title, m_job.stateText));
        if (const auto percent = m_job.percent ? m_job.percent : m_content.percent)
            m_fields.add(Text::tr("Progress"), Text::tr("%1%").arg(*percent));
        m_fields.add(Text::tr("Button pressed"), m_job.button);
        m_fields.add(Text::tr("Step", "what Midjourney did: Upscaled (Subtle), say"), m_content.what.left(200));
        m_fields.add(Text::tr("Speed", "fast, relaxed, turbo"), m_content.mode.left(200));
        m_fields.addNumber(Text::tr("Result code"), m_job.code);
    }

    void addTimes()
    {
        m_fields.addTime(Text::tr("Created"), m_job.created, "created");
        m_fields.addTime(Text::tr("Updated"), m_job.updated, "updated");
        if (!isRunning(m_job.state) && m_job.created.isValid() && m_job.updated > m_job.created)
            m_fields.addDuration(Text::tr("Duration"), m_job.created.secsTo(m_job.updated));
        m_fields.addTime(Text::tr("Message sent"), m_job.timestamp, "timestamp");
    }

    void addFamily()
    {
        m_fields.add(Text::tr("Buttons on Discord"), m_job.buttons.join(u" · "_s));
        for (qsizetype i = 0; i < std::min(m_job.children.size(), FieldList::maxOfAKind); ++i) {
            const MidjourneyChild &child = m_job.children[i];
            const QString name = child.button.isEmpty() ? Text::tr("Child %1").arg(i + 1)
                                                        : Text::tr("Child %1, by %2", "%2: a button").arg(i + 1).arg(child.button);
            m_fields.add(name, child.jobId);
            m_fields.add(Text::tr("Child %1, Discord message").arg(i + 1), child.messageId);
        }
    }

    void addMedia()
    {
        for (const UxMedia &image : m_job.imageUx.first(std::min(m_job.imageUx.size(), FieldList::maxOfAKind)))
            m_fields.addLink(Text::tr("Image %1").arg(image.id), image.url);
        for (const UxMedia &video : m_job.videoUx.first(std::min(m_job.videoUx.size(), FieldList::maxOfAKind)))
            m_fields.addLink(Text::tr("Video %1").arg(video.id), video.url);
        m_fields.addLink(Text::tr("Page on midjourney.com"), QUrl(m_content.websiteUrl));
        addAttachments(m_fields, m_job.attachments, Text::tr("Attachment %1"));
        if (m_job.seed) {
            m_fields.addNumber(Text::tr("Seed"), m_job.seed->value);
            addAttachments(m_fields, m_job.seed->attachments, Text::tr("Seed image %1"));
        }
    }

    void addSources()
    {
        for (qsizetype i = 0; i < std::min(m_job.blendUrls.size(), FieldList::maxOfAKind); ++i)
            m_fields.addLink(Text::tr("Blended image %1").arg(i + 1), m_job.blendUrls[i]);
        m_fields.add(Text::tr("Blend format"), m_job.blendDimensions);
        m_fields.addLink(Text::tr("Described image"), m_job.describeUrl);
        const QStringList pictures = promptOf(m_job.prompt.left(maxPrompt)).imageUrls; // they stand at its beginning
        for (qsizetype i = 0; i < std::min(pictures.size(), FieldList::maxOfAKind); ++i)
            m_fields.addLink(Text::tr("Prompt image %1").arg(i + 1), QUrl(pictures[i]));
    }

    void addPlaces()
    {
        m_fields.add(Text::tr("User ID"), m_job.user, true);
        m_fields.add(Text::tr("Discord account"), m_job.discord, true);
        m_fields.add(Text::tr("Discord channel"), m_job.channel);
        m_fields.add(Text::tr("Discord server"), m_job.server);
        m_fields.add(Text::tr("Discord message"), m_job.messageId);
        m_fields.add(Text::tr("Reply address"), m_job.replyUrl, true);
        m_fields.add(Text::tr("Reply reference"), m_job.replyRef);
        m_fields.addNumber(Text::tr("Maximum concurrent jobs"), m_job.maxJobs);
    }

    const MidjourneyJob &m_job;
    const Content m_content;
    FieldList m_fields;
};

} // namespace

QList<Field> fieldsOf(const MidjourneyJob &job, const QByteArray &raw)
{
    return Collector(job, raw).collect();
}
