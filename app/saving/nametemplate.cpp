// SPDX-License-Identifier: MIT
#include "app/saving/nametemplate.h"

#include "app/common/files/filename.h"
#include "app/common/files/sha256.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPrompt = 40; // characters
constexpr int maxPrompt = 200;

QString withoutGuids(QString text)
{
    static const QRegularExpression guid(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.remove(guid);
}

// What people and servers wrote, without what leads to somebody: links, GUIDs, numbers of accounts.
QString harmless(QString text)
{
    static const QRegularExpression link(u"<?\\b(https?:|www\\.|s\\.mj\\.run)\\S*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"<?[@#]?[!&]?\\d{15,}>?"_s);
    static const QRegularExpression invisible(u"\\p{Cf}"_s); // would hide a GUID from the eye and from the next line
    return withoutGuids(text.remove(invisible).remove(link)).remove(number).simplified();
}

std::optional<QString> timeText(const QDateTime &time, const QString &format)
{
    if (!time.isValid())
        return u"undated"_s;
    return time.toUTC().toString(format.isEmpty() ? u"yyyy-MM-dd_HHmmss"_s : format);
}

std::optional<QString> promptText(const QString &prompt, const QString &argument)
{
    bool isNumber = true;
    const int requested = argument.isEmpty() ? usualPrompt : argument.toInt(&isNumber);
    if (!isNumber || requested < 1)
        return std::nullopt;
    QString text = harmless(prompt.left(20'000));
    const int most = std::min(requested, maxPrompt);
    if (text.size() > most)
        text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    return text.trimmed();
}

std::optional<QString> numberText(int number, const QString &argument)
{
    bool isNumber = true;
    const int digits = argument.isEmpty() ? 1 : argument.toInt(&isNumber);
    if (!isNumber || digits < 1 || digits > 9)
        return std::nullopt;
    return QString::number(number).rightJustified(digits, u'0');
}

QString sizeText(int pixels)
{
    return pixels > 0 ? QString::number(pixels) : u"0"_s;
}

// Nothing: no such field, or not with this argument.
std::optional<QString> fieldText(const QString &field, const QString &argument, const NameFacts &facts)
{
    if (field == "created"_L1)
        return timeText(facts.created, argument);
    if (field == "prompt"_L1)
        return promptText(facts.prompt, argument);
    if (field == "n"_L1)
        return numberText(facts.number, argument);
    if (!argument.isEmpty())
        return std::nullopt;
    if (field == "verb"_L1)
        return plainFileName(harmless(facts.verb), u"job"_s, 24);
    if (field == "button"_L1)
        return harmless(facts.button).left(60);
    if (field == "seed"_L1)
        return facts.seed ? QString::number(*facts.seed) : QString();
    if (field == "id8"_L1)
        return facts.id8;
    if (field == "name"_L1)
        return facts.name;
    if (field == "kind"_L1)
        return facts.kind;
    if (field == "width"_L1)
        return sizeText(facts.width);
    if (field == "height"_L1)
        return sizeText(facts.height);
    return std::nullopt;
}

QString fillPart(const QString &part, const NameFacts &facts, QStringList &unknownFields)
{
    static const QRegularExpression field(u"\\{([A-Za-z0-9]+)(?::([^{}]*))?\\}"_s);
    QString text;
    qsizetype end = 0;
    for (auto fields = field.globalMatch(part); fields.hasNext();) {
        const QRegularExpressionMatch match = fields.next();
        text += part.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const auto value = fieldText(match.captured(1), match.captured(2), facts);
        text += value.value_or(match.captured());
        if (!value && !unknownFields.contains(match.captured()))
            unknownFields.append(match.captured());
    }
    return text + part.mid(end);
}

// Signs that go can bring together what was apart, so once more behind it.
QString safePart(const QString &text)
{
    return safeFileName(withoutGuids(safeFileName(text, {})), {});
}

} // namespace

NameFacts nameFactsOf(const JobResponse &answer, const MediaItem &item)
{
    const Job &job = answer.job;
    const QByteArray identity = job.id.isEmpty() ? answer.raw : job.id.toUtf8();
    return {.created = job.created,
            .verb = job.verb,
            .button = job.button,
            .prompt = job.prompt.text,
            .seed = job.seed,
            .id8 = QString::fromLatin1(sha256(identity).toHex().left(8)),
            .name = fileStemOf(item),
            .kind = QString::fromLatin1(item.role),
            .number = std::max(1, item.number),
            .width = std::max(0, item.pixels.width()),
            .height = std::max(0, item.pixels.height())};
}

FilledName fillName(const QString &nameTemplate, const NameFacts &facts)
{
    FilledName filled;
    // Not a slash within a field, as in {created:yyyy/MM}: there it becomes a dash.
    static const QRegularExpression slash(u"/(?![^{}]*\\})"_s);
    for (const QString &part : nameTemplate.split(slash)) {
        const QString name = safePart(fillPart(part, facts, filled.unknownFields));
        if (!name.isEmpty())
            filled.folders.append(name);
    }
    const bool endsInFolder = nameTemplate.endsWith(u'/') || filled.folders.isEmpty();
    filled.stem = endsInFolder ? facts.name : filled.folders.takeLast();
    return filled;
}

QString standardNameTemplate()
{
    return u"{created:yyyy-MM-dd_HHmmss}_{verb}_{id8}/{name}"_s;
}
