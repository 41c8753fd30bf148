// SPDX-License-Identifier: MIT
#include "tests/support/livebodies.h"

#include "tests/support/fixtures.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(MediaType type)
{
    switch (type) {
    case MediaType::Any: return u"Any"_s;
    case MediaType::Image: return u"Image"_s;
    case MediaType::Video: return u"Video"_s;
    case MediaType::Audio: return u"Audio"_s;
    case MediaType::Text: return u"Text"_s;
    }
    return {};
}

} // namespace

Job jobOf(const Service &service, const QString &name)
{
    const Recognized recognized = service.recognize(QJsonDocument::fromJson(fixture(name + u".json"_s)).object());
    if (const Job *job = std::get_if<Job>(&recognized))
        return *job;
    QTest::qFail(qPrintable(u"%1 is no job"_s.arg(name)), __FILE__, __LINE__);
    return {};
}

QStringList mediaOf(const Job &job)
{
    QStringList media;
    for (const MediaItem &item : job.media)
        media.append(u"%1 %2 %3"_s.arg(fileStemOf(item), nameOf(item.type), item.url.toString()));
    return media;
}

QMap<QString, QString> fieldsOf(const Service &service, const QByteArray &raw)
{
    QMap<QString, QString> fields;
    const Result<Job> job = service.parse(raw);
    const QList<JobSection> sections = service.sectionsOf({.job = job ? *job : Job(), .raw = raw});
    for (const JobSection &section : sections) {
        if (const auto *list = std::get_if<QList<Field>>(&section.body)) {
            for (const Field &field : *list)
                fields.insert(field.name, (field.isPrivate ? u"(private) "_s : QString()) + field.value);
        }
    }
    return fields;
}

QMap<QString, QString> textsOf(const Service &service, const QByteArray &raw)
{
    QMap<QString, QString> texts;
    const Result<Job> job = service.parse(raw);
    const QList<JobSection> sections = service.sectionsOf({.job = job ? *job : Job(), .raw = raw});
    for (const JobSection &section : sections) {
        if (const auto *text = std::get_if<TextBlock>(&section.body))
            texts.insert(section.key, text->text);
    }
    return texts;
}
