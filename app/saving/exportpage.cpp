// SPDX-License-Identifier: MIT
#include "app/saving/exportpage.h"

#include "app/job/jobsummary.h"
#include "app/job/rating.h"
#include "app/messages/messages.h"
#include "app/messages/notices.h"
#include "app/text/privacy.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Nothing runs and nothing is fetched, even if a browser should take some text for more than text.
constexpr auto policy = "default-src 'none'; img-src 'self' file: data:; media-src 'self' file:; style-src 'unsafe-inline'";

constexpr auto style = R"(
:root { color-scheme: light dark; --ground: #fff; --card: #f4f4f2; --text: #1d1d1f; --quiet: #5b5b60; --line: #d9d9d6; --bad: #a3211b; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --card: #232528; --text: #e9e9ea; --quiet: #a9abb0; --line: #3a3d42; --bad: #ff9b93; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0 0 .3rem; white-space: pre-wrap; font-weight: 600; }
article { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; margin: 0 0 1.2rem; }
p { margin: 0 0 .5rem; } .quiet { color: var(--quiet); } .bad { color: var(--bad); } a { color: inherit; }
code { font: .9rem/1.5 ui-monospace, monospace; }
.media { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: .8rem; margin-top: .8rem; }
figure { margin: 0; } figcaption { color: var(--quiet); font-size: .85rem; }
audio { display: block; width: 100%; margin-top: .4rem; }
img, video { display: block; width: 100%; height: auto; max-height: 80vh; object-fit: contain; border-radius: .4rem; background: #0002; }
)";

// "2025-…/image 1.png" as a link that stays below the page's folder, whatever is in the name.
QString relativeLink(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/'))
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(part)));
    return u"./"_s + parts.join(u'/');
}

class Page
{
public:
    explicit Page(bool forSharing)
        : m_forSharing(forSharing)
        , m_words(exportTexts())
        , m_locale(m_words.language)
    {}

    QByteArray write(const QList<ExportedJob> &jobs)
    {
        const bool isRightToLeft = m_locale.textDirection() == Qt::RightToLeft;
        const QString title = exportTitle(jobs.size());
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s.arg(
                     m_words.language.toHtmlEscaped(), isRightToLeft ? u"rtl"_s : u"ltr"_s, QLatin1String(policy));
        m_html += u"<title>"_s + title.toHtmlEscaped() + u"</title>\n<style>"_s + QLatin1String(style)
            + u"</style>\n</head>\n<body>\n<h1>"_s + title.toHtmlEscaped() + u"</h1>\n"_s;
        for (const ExportedJob &job : jobs)
            add(job);
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    // Everything that comes from a job passes here.
    [[nodiscard]] QString text(const QString &foreign) const
    {
        QString shown = m_forSharing ? withoutPrivateData(foreign) : foreign;
        shown.remove(QChar(u'\0'));
        return u"<bdi>"_s + shown.toHtmlEscaped() + u"</bdi>"_s;
    }

    void addLine(const QString &name, const QString &html, const QString &kind = u"quiet"_s)
    {
        m_html += u"<p class=\""_s + kind + u"\">"_s + name.toHtmlEscaped() + u' ' + html + u"</p>\n"_s;
    }

    void add(const ExportedJob &job)
    {
        const QString title = !job.prompt.isEmpty() ? job.prompt : !job.verb.isEmpty() ? job.verb : m_words.job;
        m_html += u"<article>\n<h2>"_s + text(title) + u"</h2>\n"_s;
        if (!job.parameters.isEmpty())
            m_html += u"<p><code>"_s + text(job.parameters) + u"</code></p>\n"_s;
        QStringList facts{text(messageForState(job.state, job.stateText).title)};
        for (const QString &fact : {job.verb, job.button}) {
            if (!fact.isEmpty())
                facts.append(text(fact));
        }
        m_html += u"<p>"_s + facts.join(u" · "_s) + u"</p>\n"_s;
        if (!job.problemText.isEmpty())
            m_html += u"<p class=\"bad\">"_s + text(job.problemText) + u"</p>\n"_s;
        addDate(m_words.created, job.created);
        addDate(m_words.updated, job.updated);
        if (job.seed)
            addLine(m_words.seed, u"<bdi>"_s + QString::number(*job.seed) + u"</bdi>"_s);
        if (!m_forSharing && !job.id.isEmpty()) // a page is passed on easily; its document has the whole ID
            addLine(m_words.jobId, u"<code>"_s + text(withoutPrivateData(job.id)) + u"</code>"_s);
        addMedia(job.media);
        for (const QString &sentence : job.lost)
            m_html += u"<p class=\"bad\">"_s + text(sentence) + u"</p>\n"_s;
        if (!job.document.isEmpty())
            m_html += u"<p><a href=\""_s + relativeLink(job.document) + u"\">"_s + m_words.document.toHtmlEscaped() + u"</a></p>\n"_s;
        m_html += u"</article>\n"_s;
    }

    void addDate(const QString &name, const QDateTime &when)
    {
        if (when.isValid())
            addLine(name,
                    u"<time datetime=\"%1\">%2</time>"_s.arg(when.toUTC().toString(Qt::ISODate),
                                                             m_locale.toString(when.toUTC(), QLocale::ShortFormat).toHtmlEscaped()
                                                                 + u" UTC"_s));
    }

    void addMedia(const QList<ExportedMedia> &media)
    {
        if (media.isEmpty())
            return;
        m_html += u"<div class=\"media\">\n"_s;
        for (const ExportedMedia &mediaItem : media) {
            const QString link = relativeLink(mediaItem.path);
            const QString size = mediaItem.width > 0 && mediaItem.height > 0
                ? u" width=\"%1\" height=\"%2\""_s.arg(QString::number(mediaItem.width), QString::number(mediaItem.height))
                : QString();
            if (mediaItem.type == MediaType::Audio)
                m_html += u"<figure>"_s + coverOf(mediaItem) + u"<audio controls preload=\"metadata\" src=\""_s + link + u"\"></audio>"_s;
            else if (mediaItem.type == MediaType::Video)
                m_html += u"<figure><video controls preload=\"metadata\" src=\""_s + link + u"\""_s + size + u"></video>"_s;
            else
                m_html += u"<figure><a href=\""_s + link + u"\"><img loading=\"lazy\" src=\""_s + link + u"\" alt=\""_s
                    + mediaItem.name.toHtmlEscaped() + u"\""_s + size + u"></a>"_s;
            m_html += u"<figcaption>"_s + text(mediaItem.name) + starsOf(mediaItem) + u"</figcaption></figure>\n"_s;
        }
        m_html += u"</div>\n"_s;
    }

    // Read out as a number.
    [[nodiscard]] static QString starsOf(const ExportedMedia &item)
    {
        const int stars = std::min(item.stars, maxStars);
        return stars <= 0 ? QString()
                          : u" <span role=\"img\" aria-label=\"%1/%2\">%3</span>"_s.arg(QString::number(stars), QString::number(maxStars),
                                                                                        QString(stars, u'★'));
    }

    // The title stands below: to a reader of the page alone, the picture adds nothing.
    [[nodiscard]] static QString coverOf(const ExportedMedia &sound)
    {
        return sound.cover.isEmpty() ? QString() : u"<img loading=\"lazy\" src=\""_s + relativeLink(sound.cover) + u"\" alt=\"\">"_s;
    }

    const bool m_forSharing;
    const ExportTexts m_words;
    const QLocale m_locale; // of the words
    QString m_html;
};

} // namespace

ExportedJob exportedJobOf(const JobResponse &answer)
{
    const Job &job = answer.job;
    const Prompt &prompt = job.prompt;
    ExportedJob exported{.id = job.id,
                         .prompt = prompt.text.isEmpty() ? summaryOf(answer).text : prompt.text,
                         .verb = job.verb,
                         .button = job.button,
                         .state = job.state,
                         .stateText = job.stateText,
                         .problemText = job.problem.text,
                         .created = job.created,
                         .updated = job.updated};
    if (job.state == JobState::Succeeded && !job.problem.isError)
        exported.problemText.clear();
    if (exported.prompt == job.id)
        exported.prompt.clear(); // it is no title
    QStringList parameters = prompt.imageUrls;
    for (const PromptParameter &parameter : prompt.parameters)
        parameters.append((u"--"_s + parameter.name + u' ' + parameter.value).trimmed());
    exported.parameters = parameters.join(u' ');
    exported.seed = job.seed;
    return exported;
}

QByteArray exportPage(const QList<ExportedJob> &jobs, bool forSharing)
{
    return Page(forSharing).write(jobs);
}
