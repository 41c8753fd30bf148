// SPDX-License-Identifier: MIT
#include "app/services/discord/messagefields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString sizeText(int width, int height)
{
    return width > 0 && height > 0 ? Text::tr("%1 × %2", "width and height in pixels").arg(width).arg(height) : QString();
}

} // namespace

// The versions of Discord's own placeholder and scan are left out: they mean nothing to users, and the JSON tab has them.
void addAttachments(FieldList &fields, const QList<Attachment> &attachments, const QString &nameFor)
{
    for (qsizetype i = 0; i < std::min(attachments.size(), FieldList::maxOfAKind); ++i) {
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
        fields.add(name, parts.join(u" · "_s));
        fields.addLink(Text::tr("%1, link", "%1: Attachment 1").arg(name), attachment.url);
        fields.addLink(Text::tr("%1, preview link").arg(name), attachment.proxyUrl);
        fields.add(Text::tr("%1, file name").arg(name), attachment.filename);
        fields.add(Text::tr("%1, ID").arg(name), attachment.id);
        fields.add(Text::tr("%1, placeholder").arg(name), attachment.placeholder);
    }
}

void addEmbeds(FieldList &fields, const QList<Embed> &embeds)
{
    for (qsizetype i = 0; i < std::min(embeds.size(), FieldList::maxOfAKind); ++i) {
        const Embed &embed = embeds[i];
        const QString name = embeds.size() == 1 ? Text::tr("Embed") : Text::tr("Embed %1").arg(i + 1);
        QStringList parts{embed.type, sizeText(embed.image.width, embed.image.height)};
        if (embed.color)
            parts.append(u"#%1"_s.arg(*embed.color & 0xFFFFFF, 6, 16, QLatin1Char('0')));
        parts.removeAll(QString());
        fields.add(name, parts.join(u" · "_s));
        fields.add(Text::tr("%1, title", "%1: Embed 1").arg(name), embed.title);
        fields.add(Text::tr("%1, footer").arg(name), embed.footer);
        fields.addLink(Text::tr("%1, image").arg(name), embed.image.url);
        fields.addLink(Text::tr("%1, preview link").arg(name), embed.image.proxyUrl);
    }
}
