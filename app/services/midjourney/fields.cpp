// SPDX-License-Identifier: MIT
#include "app/services/midjourney/fields.h"

#include "app/common/oneline.h"
#include "app/common/wording.h"
#include "app/job/jsontext.h"
#include "app/services/midjourney/content.h"
#include "app/services/midjourney/prompt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 400;    // a job of a hostile or mistaken service can hold any number
constexpr qsizetype mostPrompt = 20'000; // characters that are looked through for pictures
constexpr qsizetype mostOfAKind = 100;   // so that a long list of one kind leaves room for the others

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString sizeText(int width, int height)
{
    return width > 0 && height > 0 ? Text::tr("%1 × %2", "width and height in pixels").arg(width).arg(height) : QString();
}

// A field's text as it came, where it stands directly in the document: Job holds what the text means.
QString asItCame(const QByteArray &raw, const QList<JsonSpan> &fields, QByteArrayView name)
{
    for (const JsonSpan &field : fields) {
        if (field.name == name && field.size > 2 && raw[field.start] == '"')
            return QString::fromUtf8(raw.sliced(field.start + 1, field.size - 2));
    }
    return {};
}

class Collector
{
public:
    Collector(const MidjourneyJob &job, const QByteArray &raw)
        : m_raw(raw)
        , m_job(job)
        , m_content(contentOf(job.content))
    {}

    QList<Field> collect()
    {
        addState();
        addTimes();
        addFamily();
        addMedia();
        addSources();
        addEmbeds();
        addPlaces();
        for (const auto &[name, json] : m_job.otherFields)
            add(name, json, isSecretName(name));
        if (m_fields.size() > mostFields) {
            const auto left = static_cast<int>(m_fields.size() - mostFields);
            m_fields.resize(mostFields);
            add(Text::tr("More"), Text::tr("%n more field(s): see the JSON tab", nullptr, left));
        }
        return m_fields;
    }

private:
    static bool isSecretName(const QString &name)
    {
        static const QRegularExpression secret(u"token|secret|password|authori[sz]ation|e-?mail|cookie"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        return secret.match(name.left(200)).hasMatch();
    }

    void add(const QString &name, const QString &value, bool isPrivate = false)
    {
        if (!value.isEmpty())
            m_fields.append({.name = oneLine(name), .value = value, .isPrivate = isPrivate});
    }

    void addLink(const QString &name, const QUrl &url)
    {
        if (!url.isEmpty())
            m_fields.append({.name = name, .value = url.toString(QUrl::FullyEncoded), .link = url});
    }

    void addNumber(const QString &name, std::optional<qint64> number)
    {
        if (number)
            add(name, QString::number(*number)); // to be copied: without the separators of a language
    }

    void addTime(const QString &name, const QDateTime &time, const QString &came)
    {
        if (!time.isValid())
            add(name, came);
        else
            m_fields.append({.name = name,
                             .value = came.isEmpty() ? time.toString(Qt::ISODateWithMs) : came,
                             .format = Field::Format::Time,
                             .time = time});
    }

    void addState()
    {
        add(Text::tr("Job ID"), m_job.id);
        add(Text::tr("Parent job ID"), m_job.parentId);
        add(Text::tr("Kind of job"), m_job.verb);
        const QString title = wordsFor(m_job.status, m_job.statusText).title;
        const bool isSame = title.contains(m_job.statusText, Qt::CaseInsensitive); // an empty one is part of any
        add(Text::tr("Status"), isSame ? title : u"%1 (%2)"_s.arg(title, m_job.statusText));
        if (m_content.percent)
            add(Text::tr("Progress"), Text::tr("%1 %").arg(*m_content.percent));
        add(Text::tr("Button pressed"), m_job.button);
        add(Text::tr("Step", "what Midjourney did: Upscaled (Subtle), say"), m_content.what.left(200));
        add(Text::tr("Speed", "fast, relaxed, turbo"), m_content.mode.left(200));
        addNumber(Text::tr("Result code"), m_job.code);
    }

    void addTimes()
    {
        const QList<JsonSpan> fields = jsonChildren(m_raw);
        addTime(Text::tr("Created"), m_job.created, asItCame(m_raw, fields, "created"));
        addTime(Text::tr("Updated"), m_job.updated, asItCame(m_raw, fields, "updated"));
        if (!isRunning(m_job.status) && m_job.created.isValid() && m_job.updated > m_job.created)
            m_fields.append({.name = Text::tr("Took"),
                             .value = QString::number(m_job.created.secsTo(m_job.updated)),
                             .format = Field::Format::Duration});
        addTime(Text::tr("Message written"), m_job.timestamp, asItCame(m_raw, fields, "timestamp"));
    }

    void addFamily()
    {
        add(Text::tr("Buttons on Discord"), m_job.buttons.join(u" · "_s));
        for (qsizetype i = 0; i < std::min(m_job.children.size(), mostOfAKind); ++i) {
            const MidjourneyChild &child = m_job.children[i];
            const QString name = child.button.isEmpty() ? Text::tr("Child %1").arg(i + 1)
                                                        : Text::tr("Child %1, by %2", "%2: a button").arg(i + 1).arg(child.button);
            add(name, child.jobId);
            add(Text::tr("Child %1, Discord message").arg(i + 1), child.messageId);
        }
    }

    void addMedia()
    {
        for (const UxMedia &image : m_job.imageUx.first(std::min(m_job.imageUx.size(), mostOfAKind)))
            addLink(Text::tr("Image %1").arg(image.id), image.url);
        for (const UxMedia &video : m_job.videoUx.first(std::min(m_job.videoUx.size(), mostOfAKind)))
            addLink(Text::tr("Video %1").arg(video.id), video.url);
        addLink(Text::tr("Page on midjourney.com"), QUrl(m_content.websiteUrl));
        addAttachments(m_job.attachments, Text::tr("Attachment %1"));
        if (m_job.seed) {
            addNumber(Text::tr("Seed"), m_job.seed->value);
            addAttachments(m_job.seed->attachments, Text::tr("Seed image %1"));
        }
    }

    // The versions of Discord's own placeholder and scan tell nobody anything; the JSON tab has them.
    void addAttachments(const QList<Attachment> &attachments, const QString &nameFor)
    {
        for (qsizetype i = 0; i < std::min(attachments.size(), mostOfAKind); ++i) {
            const Attachment &attachment = attachments[i];
            const QString name = nameFor.arg(i + 1);
            QStringList parts{attachment.contentType, sizeText(attachment.width, attachment.height)};
            if (attachment.size >= 0)
                parts.append(Text::tr("%1 (%2 bytes)", "%1: a size such as 5 MB, %2: the same in bytes")
                                 .arg(QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeSIFormat))
                                 .arg(attachment.size));
            if ((attachment.flags & 32) != 0)
                parts.append(Text::tr("animated"));
            parts.removeAll(QString());
            add(name, parts.join(u" · "_s));
            addLink(Text::tr("%1, link", "%1: Attachment 1").arg(name), attachment.url);
            addLink(Text::tr("%1, preview link").arg(name), attachment.proxyUrl);
            add(Text::tr("%1, file name").arg(name), attachment.filename);
            add(Text::tr("%1, ID").arg(name), attachment.id);
            add(Text::tr("%1, placeholder").arg(name), attachment.placeholder);
        }
    }

    void addSources()
    {
        for (qsizetype i = 0; i < std::min(m_job.blendUrls.size(), mostOfAKind); ++i)
            addLink(Text::tr("Blended picture %1").arg(i + 1), m_job.blendUrls[i]);
        add(Text::tr("Blend format"), m_job.blendDimensions);
        addLink(Text::tr("Described picture"), m_job.describeUrl);
        const QStringList pictures = promptOf(m_job.prompt.left(mostPrompt)).imageUrls; // they stand at its beginning
        for (qsizetype i = 0; i < std::min(pictures.size(), mostOfAKind); ++i)
            addLink(Text::tr("Prompt picture %1").arg(i + 1), QUrl(pictures[i]));
    }

    void addEmbeds()
    {
        for (qsizetype i = 0; i < std::min(m_job.embeds.size(), mostOfAKind); ++i) {
            const Embed &embed = m_job.embeds[i];
            const QString name = m_job.embeds.size() == 1 ? Text::tr("Embed") : Text::tr("Embed %1").arg(i + 1);
            QStringList parts{embed.type, sizeText(embed.image.width, embed.image.height)};
            if (embed.color)
                parts.append(u"#%1"_s.arg(*embed.color & 0xFFFFFF, 6, 16, QLatin1Char('0')));
            parts.removeAll(QString());
            add(name, parts.join(u" · "_s));
            add(Text::tr("%1, title", "%1: Embed 1").arg(name), embed.title);
            add(Text::tr("%1, footer").arg(name), embed.footer);
            addLink(Text::tr("%1, picture").arg(name), embed.image.url);
            addLink(Text::tr("%1, preview link").arg(name), embed.image.proxyUrl);
        }
    }

    void addPlaces()
    {
        add(Text::tr("User number"), m_job.user, true);
        add(Text::tr("Discord account"), m_job.discord, true);
        add(Text::tr("Discord channel"), m_job.channel);
        add(Text::tr("Discord server"), m_job.server);
        add(Text::tr("Discord message"), m_job.messageId);
        add(Text::tr("Reply address"), m_job.replyUrl, true);
        add(Text::tr("Reply reference"), m_job.replyRef);
        addNumber(Text::tr("Jobs at once, at most"), m_job.maxJobs);
    }

    const QByteArray &m_raw;
    const MidjourneyJob &m_job;
    const Content m_content;
    QList<Field> m_fields;
};

} // namespace

QList<Field> fieldsOf(const MidjourneyJob &job, const QByteArray &raw)
{
    return Collector(job, raw).collect();
}
