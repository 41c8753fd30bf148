// SPDX-License-Identifier: MIT
#include "app/services/useapi/knownfields.h"

#include "app/common/utczone.h"
#include "app/job/job.h"
#include "app/services/useapi/fieldlist.h"
#include "app/services/useapi/jsonvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Kind = KnownField::Kind;

constexpr int maxDepth = 12; // of objects in objects; what lies deeper is shown as JSON

class FactName
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

class TextTitle
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

// Members that most services of the house have.
constexpr KnownField sharedFields[] = {
    {"/jobid", nullptr, Kind::Hidden}, // shown from the job itself, as is the next one
    {"/status", nullptr, Kind::Hidden},
    {"type", QT_TRANSLATE_NOOP("Facts", "Job type")},
    {"created", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::Time},
    {"updated", QT_TRANSLATE_NOOP("Facts", "Updated"), Kind::Time},
    {"createTime", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::Time},
    {"code", QT_TRANSLATE_NOOP("Facts", "Result code")},
    {"model", QT_TRANSLATE_NOOP("Facts", "Model")},
    {"negative_prompt", QT_TRANSLATE_NOOP("Facts", "Negative prompt")},
    {"aspectRatio", QT_TRANSLATE_NOOP("Facts", "Aspect ratio")},
    {"aspect_ratio", QT_TRANSLATE_NOOP("Facts", "Aspect ratio")},
    {"ratio", QT_TRANSLATE_NOOP("Facts", "Aspect ratio")},
    {"resolution", QT_TRANSLATE_NOOP("Facts", "Resolution")},
    {"quality", QT_TRANSLATE_NOOP("Facts", "Quality")},
    {"style", QT_TRANSLATE_NOOP("Facts", "Style")},
    {"mode", QT_TRANSLATE_NOOP("Facts", "Mode")},
    {"width", QT_TRANSLATE_NOOP("Facts", "Width")},
    {"height", QT_TRANSLATE_NOOP("Facts", "Height")},
    {"duration", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Seconds},
    {"durationMs", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Milliseconds},
    {"seed", QT_TRANSLATE_NOOP("Facts", "Seed")},
    {"count", QT_TRANSLATE_NOOP("Facts", "Number of results")},
    {"title", QT_TRANSLATE_NOOP("Facts", "Title")},
    {"percent", QT_TRANSLATE_NOOP("Facts", "Progress")},
    {"progress", QT_TRANSLATE_NOOP("Facts", "Progress")},
    {"email", QT_TRANSLATE_NOOP("Facts", "Account"), Kind::Private},
    {"account", QT_TRANSLATE_NOOP("Facts", "Account"), Kind::Private},
    {"replyUrl", QT_TRANSLATE_NOOP("Facts", "Reply address"), Kind::Private},
    {"replyRef", QT_TRANSLATE_NOOP("Facts", "Reply reference"), Kind::Private},
    {"remainingCredits", QT_TRANSLATE_NOOP("Facts", "Remaining credits")},
    {"async", nullptr, Kind::Hidden},
    {"captcha", nullptr, Kind::Hidden},
};

bool holdsAddress(const QString &text)
{
    static const QRegularExpression address(u"[^\\s@]@[^\\s@]|user:\\d|%40"_s);
    return text.contains(address);
}

QDateTime timeFrom(const QJsonValue &value, Kind kind)
{
    if (kind == Kind::Time)
        return timeOf(value);
    if (kind == Kind::UnixTimeMs)
        return msTimeOf(value);
    const auto number = numberOf(value);
    return number && *number > 0 && *number <= 99'999'999'999 ? QDateTime::fromSecsSinceEpoch(*number, utcZone) : QDateTime();
}

// [{name: "duration", value: "5"}, …], as some services list parameters, as the members that they are. Nothing: the list is another one.
std::optional<QJsonObject> namedValues(const QJsonArray &list)
{
    QJsonObject members;
    for (const QJsonValue &each : list) {
        const QJsonObject entry = each.toObject();
        const QString name = entry["name"_L1].toString();
        if (entry.size() != 2 || name.isEmpty() || !entry.contains("value"_L1) || members.contains(name))
            return std::nullopt;
        members.insert(name, entry["value"_L1]);
    }
    return members;
}

class Walk
{
public:
    Walk(FieldList &fields, std::span<const KnownField> known, std::span<const KnownText> texts)
        : m_fields(fields)
    {
        for (const KnownField &field : sharedFields)
            m_known.insert(QLatin1StringView(field.path), field);
        for (const KnownField &field : known)
            m_known.insert(QLatin1StringView(field.path), field);
        for (const KnownText &text : texts)
            m_known.insert(QLatin1StringView(text.path), {text.path, nullptr, Kind::Hidden});
    }

    // `number`: of the nearest list's entry, from 1; 0: in none, or its only one.
    void walk(const QJsonValue &value, const QString &path, const QString &member, int number, int depth)
    {
        const KnownField known = this->known(path, member);
        const bool isEmptyList = value.isArray() && value.toArray().isEmpty();
        if (known.kind == Kind::Hidden || value.isNull() || value.isUndefined() || isEmptyList)
            return;
        if (value.isObject() && depth < maxDepth) {
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end(); ++each)
                walk(each.value(), path.isEmpty() ? each.key() : path + u'.' + each.key(), each.key(), number, depth + 1);
        } else if (value.isArray() && depth < maxDepth && hasContainers(value.toArray())) {
            const QJsonArray list = value.toArray();
            if (const auto members = namedValues(list))
                return walk(*members, path, member, number, depth + 1);
            for (qsizetype i = 0; i < list.size(); ++i)
                walk(list.at(i), path, member, list.size() > 1 ? static_cast<int>(i) + 1 : number, depth + 1);
        } else {
            add(known, value, path, number);
        }
    }

private:
    static bool hasContainers(const QJsonArray &list)
    {
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) { return entry.isObject() || entry.isArray(); });
    }

    [[nodiscard]] KnownField known(const QString &path, const QString &member) const
    {
        const auto whole = m_known.constFind(path.contains(u'.') ? path : u'/' + path);
        return whole == m_known.cend() ? m_known.value(member) : *whole;
    }

    void add(const KnownField &known, const QJsonValue &value, const QString &path, int number)
    {
        QString name = known.name ? FactName::tr(known.name) : path;
        if (number > 0)
            name += u' ' + QString::number(number);
        const QString text = value.isString() ? value.toString() : jsonText(value);
        const QUrl link = urlOf(value);
        const bool isPrivate = known.kind == Kind::Private || holdsAddress(text);
        if (const QDateTime time = timeFrom(value, known.kind); isTime(known.kind) && time.isValid())
            m_fields.addTime(name, time, text);
        else if (const auto seconds = secondsFrom(value, known.kind))
            m_fields.addDuration(name, *seconds);
        else if (!link.isEmpty() && !isPrivate)
            m_fields.addLink(name, link);
        else if (known.name)
            m_fields.add(name, text, isPrivate);
        else
            m_fields.addOther(name, text, isPrivate);
    }

    static bool isTime(Kind kind) { return kind == Kind::Time || kind == Kind::UnixTime || kind == Kind::UnixTimeMs; }

    // Whole seconds; nothing: it is none, or so short that a fraction says more.
    static std::optional<qint64> secondsFrom(const QJsonValue &value, Kind kind)
    {
        if (kind != Kind::Seconds && kind != Kind::Milliseconds)
            return std::nullopt;
        constexpr double fewSeconds = 10;
        const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
        const double seconds = kind == Kind::Seconds ? number : number / 1000;
        const bool isWhole = seconds > 0 && std::floor(seconds) == seconds;
        return (isWhole || seconds >= fewSeconds) && seconds < 1e9 ? std::optional(std::llround(seconds)) : std::nullopt;
    }

    FieldList &m_fields;
    QHash<QString, KnownField> m_known;
};

void textsAt(const QJsonValue &value, const QStringList &path, QStringList &texts)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            textsAt(entry, path, texts);
    } else if (!path.isEmpty()) {
        textsAt(value[path.first()], path.sliced(1), texts);
    } else if (const QString text = anyTextOf(value); !text.trimmed().isEmpty() && !texts.contains(text)) {
        texts.append(text);
    }
}

void addText(QList<JobSection> &sections, const QString &key, const QString &title, const QString &text, SectionKind kind,
             TextBlock::Format format = TextBlock::Format::Plain)
{
    if (!text.trimmed().isEmpty())
        sections.append({.key = key, .body = TextBlock{.title = title, .text = text, .format = format}, .kind = kind});
}

} // namespace

QList<JobSection> documentSections(const JobResponse &answer, const QJsonObject &document, std::span<const KnownField> fields,
                                   std::span<const KnownText> texts)
{
    const Job &job = answer.job;
    QList<JobSection> sections;
    addText(sections, u"error"_s, TextTitle::tr("Error"), job.problem.text, SectionKind::Reason);
    addText(sections, u"prompt"_s, TextTitle::tr("Prompt"), job.prompt.source, SectionKind::Other);
    for (const KnownText &known : texts) {
        QStringList found;
        textsAt(document, QString::fromLatin1(known.path).split(u'.'), found);
        found.removeAll(job.prompt.source);
        found.removeAll(job.problem.text);
        for (const QString &text : std::as_const(found)) {
            if (known.title)
                addText(sections, QString::fromLatin1(known.path), TextTitle::tr(known.title), text, known.kind, known.format);
        }
    }
    FieldList table(answer.raw);
    table.add(FactName::tr("Job ID"), job.id, holdsAddress(job.id));
    table.add(FactName::tr("Status"), stateTitle(job.state, job.stateText));
    Walk(table, fields, texts).walk(document, {}, {}, 0, 0);
    sections.append({.key = u"facts"_s, .body = table.take(), .title = TextTitle::tr("Facts", "title of the table of all fields")});
    return sections;
}
