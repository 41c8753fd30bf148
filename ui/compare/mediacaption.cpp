// SPDX-License-Identifier: MIT
#include "ui/compare/mediacaption.h"

#include "app/text/oneline.h"
#include "ui/common/formatting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int keptWords = 3;             // around a different one
constexpr int maxValue = 60;             // characters
constexpr int maxUnbroken = 30;          // the same
constexpr qsizetype maxTip = 3000;       // characters of a prompt
constexpr qsizetype maxSpokenWords = 20; // rows of different words

class CaptionWords
{
    Q_DECLARE_TR_FUNCTIONS(MediaCaption)
};

// Names that the panel beside the media has, too.
class FactNames
{
    Q_DECLARE_TR_FUNCTIONS(DataPanel)
};

void addFact(QList<NamedValue> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({.name = name, .value = value});
}

// Its end, where addresses differ.
QString endOf(const QString &text)
{
    return text.size() > maxValue ? u'…' + text.right(maxValue - 1) : text;
}

QStringList factLines(const MediaDifference &difference)
{
    QStringList lines;
    for (const NamedValue &fact : difference.facts) {
        //: %1: what is known of a job, such as "Model"; %2: its value
        lines.append(CaptionWords::tr("%1: %2").arg(fact.name, fact.value));
    }
    for (const NamedValue &parameter : difference.parameters)
        lines.append(oneLine(u"--"_s + parameter.name + (parameter.value.isEmpty() ? QString() : u' ' + parameter.value), maxValue));
    return lines;
}

// A short one stays on its line.
QStringList unbroken(QStringList lines)
{
    for (QString &line : lines) {
        if (line.size() <= maxUnbroken)
            line.replace(u' ', QChar::Nbsp);
    }
    return lines;
}

QString tipOf(const QList<PromptPiece> &prompt, const QStringList &lines)
{
    QString text;
    qsizetype room = maxTip;
    for (const PromptPiece &piece : prompt) {
        const QString part = piece.text.size() > room ? piece.text.left(room) + u'…' : piece.text;
        text += piece.isDifferent ? u"<b>"_s + part.toHtmlEscaped() + u"</b>"_s : part.toHtmlEscaped();
        room -= part.size();
        if (room <= 0)
            break;
    }
    QStringList paragraphs;
    if (!text.isEmpty())
        paragraphs.append(text);
    for (const QString &line : lines)
        paragraphs.append(line.toHtmlEscaped());
    return paragraphs.isEmpty() ? QString() : u"<p>"_s + paragraphs.join(u"<br>"_s) + u"</p>"_s;
}

QString spokenOf(const QList<PromptPiece> &prompt, const QStringList &lines)
{
    QStringList words;
    for (const PromptPiece &piece : prompt) {
        if (piece.isDifferent && words.size() < maxSpokenWords)
            words.append(oneLine(piece.text));
    }
    QStringList parts;
    if (!words.isEmpty()) {
        //: %1: words of a prompt that those of the other images do not have
        parts.append(CaptionWords::tr("Different words: %1").arg(words.join(u", "_s)));
    }
    return (parts + lines).join(u", "_s);
}

} // namespace

ComparedData comparedDataOf(const Job &job, const QString &service, const QLocale &locale)
{
    const bool isTakenApart = !job.prompt.text.isEmpty() || !job.prompt.parameters.isEmpty() || !job.prompt.imageUrls.isEmpty();
    ComparedData data{.prompt = (isTakenApart ? job.prompt.text : job.prompt.source).trimmed()};
    for (const PromptParameter &parameter : job.prompt.parameters)
        data.parameters.append({.name = parameter.name, .value = parameter.value});
    if (job.seed)
        addFact(data.facts, FactNames::tr("Seed"), QString::number(*job.seed));
    addFact(data.facts, FactNames::tr("Model"), oneLine(job.model, maxTerm));
    addFact(data.facts, FactNames::tr("Service"), service);
    QStringList made{oneLine(job.button, maxTerm), oneLine(job.verb, maxTerm)};
    made.removeAll(QString());
    made.removeDuplicates();
    addFact(data.facts, FactNames::tr("Made by", "the action or command that made the job"), made.join(u", "_s));
    for (const QString &url : job.prompt.imageUrls)
        addFact(data.facts, CaptionWords::tr("Image prompt"), endOf(url));
    if (job.created.isValid())
        addFact(data.facts, FactNames::tr("Created"), locale.toString(job.created.toLocalTime(), QLocale::ShortFormat));
    return data;
}

QList<MediaCaption> captionsOf(const QList<ComparedData> &all)
{
    QList<MediaCaption> captions;
    const QList<MediaDifference> differences = mediaDifferences(all);
    for (const MediaDifference &difference : differences) {
        const QStringList lines = factLines(difference);
        captions.append({.prompt = shortened(difference.prompt, keptWords),
                         .facts = sideBySide(unbroken(lines)),
                         .toolTip = tipOf(difference.prompt, lines),
                         .spoken = spokenOf(difference.prompt, lines)});
    }
    return captions;
}
