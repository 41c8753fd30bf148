// SPDX-License-Identifier: MIT
#include "app/services/midjourney/text/content.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Beyond this many characters after the prompt nothing of the service's is to be expected; it keeps hostile texts cheap.
constexpr qsizetype maxTail = 2000;

struct Parts
{
    QString lead{}; // "Upscaling image #1 with"
    QString prompt{};
    QString tail{}; // what follows "** -"
    bool hasPrompt = false;
};

// The prompt ends at the last "** - " whose tail still looks like the service's own, that is: the last one of all.
Parts partsOf(const QString &content)
{
    const qsizetype end = content.lastIndexOf("** - "_L1);
    const qsizetype start = content.indexOf("**"_L1);
    if (end < 0 || start < 0 || end < start + 2)
        return {.tail = content.right(maxTail)};
    return {.lead = content.left(start).trimmed(),
            .prompt = content.mid(start + 2, end - start - 2),
            .tail = content.mid(end + 5).left(maxTail),
            .hasPrompt = true};
}

// Takes the last "(…)" off the text and returns what stands between; nested ones, as in "(Open on website)](<…>)", are not met here.
QString takeLastParenthesis(QString &text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    if (open < 0 || !text.endsWith(u')'))
        return {};
    const QString inner = text.sliced(open + 1, text.size() - open - 2);
    text = text.left(open).trimmed();
    return inner;
}

bool isMode(const QString &text)
{
    static const QStringList modes{u"fast"_s, u"relaxed"_s, u"turbo"_s, u"relax"_s};
    return modes.contains(text.section(u',', 0, 0).trimmed());
}

std::optional<int> percentOf(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{1,3})%$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() > 100)
        return std::nullopt;
    return match.captured(1).toInt();
}

// The parenthesised words at the end, from the right: mode, progress or state.
void readStates(QString &tail, Content &result)
{
    for (;;) {
        QString rest = tail;
        const QString word = takeLastParenthesis(rest);
        const auto percent = percentOf(word);
        if (percent && !result.percent)
            result.percent = percent;
        else if (isMode(word) && result.mode.isEmpty())
            result.mode = word;
        else if (word == "Waiting to start"_L1)
            result.isWaiting = true;
        else if (word == "paused"_L1)
            result.isPaused = true;
        else if (word == "Stopped"_L1)
            result.isStopped = true;
        else
            return;
        tail = rest;
    }
}

QString takeWebsite(QString &tail)
{
    static const QRegularExpression link(u"\\[[^\\]]*\\]\\(<?(https://[^)>\\s]+)>?\\)"_s);
    const auto match = link.match(tail);
    if (!match.hasMatch())
        return {};
    tail.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1);
}

QString withoutMention(QString text)
{
    static const QRegularExpression mention(u"(?:\\bby\\s+)?<@!?\\d+>"_s);
    return text.remove(mention).simplified();
}

// "Upscaling image #1 with", "Creating video with prompt"
QString leadingAct(QString lead)
{
    static const QRegularExpression with(u"\\s+with(?:\\s+prompt)?$"_s);
    return lead.remove(with);
}

} // namespace

Content contentOf(const QString &content)
{
    static const QRegularExpression image(u"^Image #(\\d{1,2})$"_s);

    Content result;
    const Parts parts = partsOf(content);
    QString tail = parts.tail.trimmed();
    result.prompt = parts.prompt;
    const bool isMessage = parts.hasPrompt || !content.contains("**"_L1); // else "(50%)" may stand in a prompt whose end is missing
    if (isMessage)
        readStates(tail, result);
    if (parts.hasPrompt) {
        result.websiteUrl = takeWebsite(tail);
        readStates(tail = tail.trimmed(), result);
        result.what = withoutMention(tail);
        if (result.what.isEmpty())
            result.what = leadingAct(parts.lead);
    } else if (isMessage && tail.size() < 80 && !tail.contains(u'\n')) {
        result.what = tail; // "Animating..." stands alone
    }
    if (content.startsWith("Failed"_L1))
        result.isStopped = true;
    if (const auto match = image.match(result.what); match.hasMatch())
        result.imageNumber = match.captured(1).toInt();
    return result;
}
