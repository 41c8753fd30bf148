// SPDX-License-Identifier: MIT
#include "app/saving/sidecar.h"

#include "app/job/job.h"
#include "app/text/privacy.h"

using namespace Qt::StringLiterals;

namespace {

QString parametersOf(const Prompt &prompt)
{
    QStringList parameters;
    for (const PromptParameter &parameter : prompt.parameters)
        parameters.append((u"--"_s + parameter.name + u' ' + parameter.value).trimmed());
    return parameters.join(u' ');
}

} // namespace

QByteArray textBeside(const Job &job, const MediaItem &item, bool forSharing, int stars)
{
    QString text;
    const auto add = [&](const QString &name, QString value) {
        value.replace(u'\n', u' ').replace(u'\r', u' '); // a line each
        if (!value.isEmpty())
            text += name + u": "_s + value + u'\n';
    };
    add(u"Prompt"_s, job.prompt.text);
    add(u"Parameters"_s, parametersOf(job.prompt));
    add(u"Images"_s, job.prompt.imageUrls.join(u' '));
    add(u"Seed"_s, job.seed ? QString::number(*job.seed) : QString());
    add(u"Command"_s, job.verb);
    add(u"Button"_s, job.button);
    add(u"Created"_s, job.created.isValid() ? job.created.toUTC().toString(Qt::ISODate) : QString());
    add(u"File"_s, fileStemOf(item));
    if (!forSharing && stars != unrated)
        add(u"Rating"_s, stars == rejectedRating ? u"rejected"_s : QString::number(stars));
    if (!forSharing)
        add(u"Job"_s, job.id);
    return (forSharing ? withoutPrivateData(text) : text).toUtf8();
}

QByteArray documentBeside(const JobResponse &answer, bool forSharing)
{
    return forSharing ? withoutPrivateData(answer.raw) : answer.raw;
}
