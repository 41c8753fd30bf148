// SPDX-License-Identifier: MIT
#include "app/services/midjourney/fields.h"

#include "app/services/discord/messagefields.h"
#include "app/services/midjourney/text/content.h"
#include "app/services/midjourney/text/prompt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLinkedPrompt = 20'000; // characters that are looked through for pictures

class FieldText
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
        m_fields.add(FieldText::tr("Job ID"), m_job.id);
        m_fields.add(FieldText::tr("Parent job ID"), m_job.parentId);
        m_fields.add(FieldText::tr("Job type"), m_job.verb);
        const QString title = stateTitle(m_job.state, m_job.stateText);
        const bool isSame = title.contains(m_job.stateText, Qt::CaseInsensitive); // an empty one is part of any
        m_fields.add(FieldText::tr("Status"), isSame ? title : u"%1 (%2)"_s.arg(title, m_job.stateText));
        if (const auto percent = m_job.percent ? m_job.percent : m_content.percent)
            m_fields.add(FieldText::tr("Progress"), FieldText::tr("%1%").arg(*percent));
        m_fields.add(FieldText::tr("Button pressed"), m_job.button);
        m_fields.add(FieldText::tr("Step", "what Midjourney did: Upscaled (Subtle), say"), m_content.what.left(200));
        m_fields.add(FieldText::tr("Speed", "fast, relaxed, turbo"), m_content.mode.left(200));
        m_fields.addNumber(FieldText::tr("Result code"), m_job.code);
    }

    void addTimes()
    {
        m_fields.addTime(FieldText::tr("Created"), m_job.created, "created");
        m_fields.addTime(FieldText::tr("Updated"), m_job.updated, "updated");
        if (!isRunning(m_job.state) && m_job.created.isValid() && m_job.updated > m_job.created)
            m_fields.addDuration(FieldText::tr("Duration"), m_job.created.secsTo(m_job.updated));
        m_fields.addTime(FieldText::tr("Message sent"), m_job.timestamp, "timestamp");
    }

    void addFamily()
    {
        m_fields.add(FieldText::tr("Buttons on Discord"), m_job.buttons.join(u" · "_s));
        for (qsizetype i = 0; i < std::min(m_job.children.size(), FieldList::maxOfAKind); ++i) {
            const MidjourneyChild &child = m_job.children[i];
            const QString name = child.button.isEmpty() ? FieldText::tr("Child %1").arg(i + 1)
                                                        : FieldText::tr("Child %1, by %2", "%2: a button").arg(i + 1).arg(child.button);
            m_fields.add(name, child.jobId);
            m_fields.add(FieldText::tr("Child %1, Discord message").arg(i + 1), child.messageId);
        }
    }

    void addMedia()
    {
        for (const UxMedia &image : m_job.imageUx.first(std::min(m_job.imageUx.size(), FieldList::maxOfAKind)))
            m_fields.addLink(FieldText::tr("Image %1").arg(image.id), image.url);
        for (const UxMedia &video : m_job.videoUx.first(std::min(m_job.videoUx.size(), FieldList::maxOfAKind)))
            m_fields.addLink(FieldText::tr("Video %1").arg(video.id), video.url);
        m_fields.addLink(FieldText::tr("Page on midjourney.com"), QUrl(m_content.websiteUrl));
        addAttachments(m_fields, m_job.attachments, FieldText::tr("Attachment %1"));
        if (m_job.seed) {
            m_fields.addNumber(FieldText::tr("Seed"), m_job.seed->value);
            addAttachments(m_fields, m_job.seed->attachments, FieldText::tr("Seed image %1"));
        }
    }

    void addSources()
    {
        for (qsizetype i = 0; i < std::min(m_job.blendUrls.size(), FieldList::maxOfAKind); ++i)
            m_fields.addLink(FieldText::tr("Blended image %1").arg(i + 1), m_job.blendUrls[i]);
        m_fields.add(FieldText::tr("Blend format"), m_job.blendDimensions);
        m_fields.addLink(FieldText::tr("Described image"), m_job.describeUrl);
        const QStringList pictures = promptOf(m_job.prompt.left(maxLinkedPrompt)).imageUrls; // they stand at its beginning
        for (qsizetype i = 0; i < std::min(pictures.size(), FieldList::maxOfAKind); ++i)
            m_fields.addLink(FieldText::tr("Prompt image %1").arg(i + 1), QUrl(pictures[i]));
    }

    void addPlaces()
    {
        m_fields.add(FieldText::tr("User ID"), m_job.user, true);
        m_fields.add(FieldText::tr("Discord account"), m_job.discord, true);
        m_fields.add(FieldText::tr("Discord channel"), m_job.channel);
        m_fields.add(FieldText::tr("Discord server"), m_job.server);
        m_fields.add(FieldText::tr("Discord message"), m_job.messageId);
        m_fields.add(FieldText::tr("Reply address"), m_job.replyUrl, true);
        m_fields.add(FieldText::tr("Reply reference"), m_job.replyRef);
        m_fields.addNumber(FieldText::tr("Maximum concurrent jobs"), m_job.maxJobs);
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
