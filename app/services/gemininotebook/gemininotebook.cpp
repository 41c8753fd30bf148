// SPDX-License-Identifier: MIT
#include "app/services/gemininotebook/gemininotebook.h"

#include "app/services/useapi/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // shown as the prompt, and the message as the error
    {"error.message", nullptr, Kind::Hidden},
    {"error.code", QT_TRANSLATE_NOOP("Facts", "Error code")},
    {"result.files.format", QT_TRANSLATE_NOOP("Facts", "Format")},
    {"result.files.url", QT_TRANSLATE_NOOP("Facts", "File, link")},
    {"result.report.title", QT_TRANSLATE_NOOP("Facts", "Report")},
    {"result.sources.title", QT_TRANSLATE_NOOP("Facts", "Source")},
    {"result.sources.url", QT_TRANSLATE_NOOP("Facts", "Source, link")},
    {"result.sources.cited", QT_TRANSLATE_NOOP("Facts", "Source is cited")},
};

constexpr KnownText texts[] = {
    {"result.report.markdown", QT_TRANSLATE_NOOP("Details", "Report"), TextBlock::Format::Markdown, SectionKind::Result},
};

LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"gemini-notebook"_s,
            .title = u"Gemini Notebook"_s,
            .sign = u"gemini_notebook"_s, // unlike the path
            .ids = QRegularExpression(u"job:[0-9a-f-]{36}-user:[0-9]{1,20}-%1-bot:gemini_notebook\\b"_s.arg(account)),
            .lifetime = std::chrono::days(30),
            .patience = 3 * 40min,
            .isEncoded = true,
            .runningPath = u"/v1/gemini-notebook/jobs"_s,
            .filesPath = u"/v1/gemini-notebook/artifacts/download"_s,
            .fields = fields,
            .texts = texts};
}

// The addresses of all files look alike: what they are is in `format`, such as "m4a", or else in the kind of the job.
MediaType typeOf(const QJsonValue &file, const QString &jobType)
{
    const QString format = textOf(file["format"_L1]);
    if (format.isEmpty())
        return typeOfLink({}, jobType + u'/');
    return format == "slide"_L1 ? MediaType::Image : typeOfLink(QUrl(u"file."_s + format)); // a slide is a PNG, all of them a PDF
}

void addFile(Job &job, const QJsonValue &file, const QJsonObject &result)
{
    const MediaType type = typeOf(file, job.verb);
    MediaItem *item = addResult(job, roleOf(type), type, urlOf(file["url"_L1]));
    if (!item)
        return;
    item->label = textOf(result["title"_L1]);
    if (type == MediaType::Audio || type == MediaType::Video)
        item->duration = secondsOf(result["duration"_L1]);
}

void addReport(Job &job, const QJsonObject &report)
{
    const QByteArray text = report["markdown"_L1].toString().toUtf8();
    if (text.trimmed().isEmpty())
        return;
    job.media.append({.role = "report", .label = textOf(report["title"_L1]), .type = MediaType::Text, .content = text});
    job.searchText = QString::fromUtf8(text);
}

} // namespace

GeminiNotebook::GeminiNotebook()
    : LiveService(traits())
{}

QString GeminiNotebook::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.httpStatus != 404)
        return LiveService::reasonFor(error, jobId);
    return QCoreApplication::translate("Wording", "Gemini Notebook removes jobs after 30 days, and lists no job of another account.");
}

// The list of running jobs has entries that name a job and its account alone.
bool GeminiNotebook::isJob(const QJsonObject &object) const
{
    const bool saysMore = object.contains("status"_L1) || object.contains("request"_L1) || object.contains("result"_L1);
    return saysMore && LiveService::isJob(object);
}

QString GeminiNotebook::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/gemini-notebook/jobs/"_s;
}

void GeminiNotebook::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject result = object["result"_L1].toObject();
    const QJsonObject report = result["report"_L1].toObject();
    const QJsonArray files = listOf(result["files"_L1]);
    for (const QJsonValue &file : files)
        addFile(job, file, result);
    addReport(job, report);
    for (const QJsonValue &title : {result["title"_L1], report["title"_L1], object["request"_L1]["title"_L1]}) {
        if (job.title.isEmpty())
            job.title = textOf(title);
    }
}
