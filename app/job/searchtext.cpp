// SPDX-License-Identifier: MIT
#include "app/job/searchtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    QString field{}; // folded; empty: a word
    QString value{};
    bool isQuoted = false;
};

// name:value, name:"a value", "a phrase", a word. An end of a quote that is missing is the end of the text.
QList<Piece> piecesOf(const QString &text)
{
    static const QRegularExpression form(u"(?:(\\w+):)?(?:\"([^\"]*)(?:\"|$)|(\\S+))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression quotes(u"[\u201c\u201d\u201e\u00ab\u00bb]"_s); // as some keyboards and people have them
    QList<Piece> pieces;
    auto match = form.globalMatch(QString(text).replace(quotes, u"\""_s));
    while (match.hasNext()) {
        const auto found = match.next();
        const bool isQuoted = found.hasCaptured(2);
        pieces.append({.field = searchFold(found.captured(1)), .value = found.captured(isQuoted ? 2 : 3), .isQuoted = isQuoted});
    }
    return pieces;
}

// The long names of a prompt's parameters, by the ones that people type.
const QHash<QString, QString> &longNames()
{
    static const QHash<QString, QString> names{{u"aspect"_s, u"ar"_s}, {u"version"_s, u"v"_s}, {u"s"_s, u"stylize"_s}, {u"c"_s, u"chaos"_s},
                                               {u"w"_s, u"weird"_s},   {u"q"_s, u"quality"_s}, {u"p"_s, u"profile"_s}};
    return names;
}

bool isParameter(const QString &name)
{
    static const QSet<QString> names{u"ar"_s,   u"v"_s,    u"stylize"_s, u"chaos"_s, u"weird"_s, u"quality"_s, u"profile"_s, u"niji"_s,
                                     u"iw"_s,   u"sref"_s, u"sw"_s,      u"cref"_s,  u"cw"_s,    u"oref"_s,    u"ow"_s,      u"style"_s,
                                     u"tile"_s, u"raw"_s,  u"no"_s,      u"stop"_s,  u"exp"_s,   u"motion"_s,  u"loop"_s,    u"video"_s};
    return names.contains(searchedParameter(name));
}

// The first moment of a year, month or day, and the first after it; nothing: no date.
std::optional<std::pair<QDateTime, QDateTime>> spanOf(const QString &value)
{
    const QStringList parts = value.split(u'-');
    const auto number = [&](qsizetype i) { return i < parts.size() ? parts.at(i).toInt() : 1; };
    const QDate day(number(0), number(1), number(2));
    if (!day.isValid() || parts.size() > 3 || parts.first().size() != 4)
        return std::nullopt;
    const QDate end = parts.size() == 1 ? day.addYears(1) : parts.size() == 2 ? day.addMonths(1) : day.addDays(1);
    return std::pair(day.startOfDay().toUTC(), end.startOfDay().toUTC());
}

void narrow(JobConditions &conditions, const QDateTime &from, const QDateTime &until)
{
    if (from.isValid() && (!conditions.from.isValid() || from > conditions.from))
        conditions.from = from;
    if (until.isValid() && (!conditions.until.isValid() || until < conditions.until))
        conditions.until = until;
}

bool takeDate(JobConditions &conditions, const QString &field, const QString &value)
{
    if (field != "before"_L1 && field != "after"_L1 && field != "on"_L1)
        return false;
    const auto span = spanOf(value);
    if (!span)
        conditions.canNeverMatch = true;
    else if (field == "before"_L1)
        narrow(conditions, {}, span->first);
    else if (field == "after"_L1)
        narrow(conditions, span->second, {});
    else
        narrow(conditions, span->first, span->second);
    return true;
}

// Any word may be a role; one that no service uses finds nothing.
bool takeRole(JobConditions &conditions, const QString &field, const QString &value)
{
    if (field != "has"_L1)
        return false;
    const QString role = searchFold(value);
    if (role.isEmpty() || role.contains(u' '))
        conditions.canNeverMatch = true;
    else
        conditions.roles.insert(role.toUtf8());
    return true;
}

bool takeMark(JobConditions &conditions, const QString &field, const QString &value)
{
    if (field != "is"_L1)
        return false;
    const QString mark = searchFold(value);
    conditions.isPinned = conditions.isPinned || mark == "pinned"_L1;
    conditions.isSaved = conditions.isSaved || mark == "saved"_L1;
    conditions.isRunning = conditions.isRunning || mark == "running"_L1;
    conditions.isRejected = conditions.isRejected || mark == "rejected"_L1;
    if (mark == "rated"_L1)
        conditions.minStars = std::max(conditions.minStars, 1);
    static const QStringList marks{u"pinned"_s, u"saved"_s, u"running"_s, u"rejected"_s, u"rated"_s};
    if (!marks.contains(mark))
        conditions.canNeverMatch = true;
    return true;
}

bool takeSeed(JobConditions &conditions, const QString &field, const QString &value)
{
    if (field != "seed"_L1)
        return false;
    bool isNumber = false;
    const qint64 seed = value.toLongLong(&isNumber);
    if (!isNumber || (conditions.seed && *conditions.seed != seed))
        conditions.canNeverMatch = true;
    conditions.seed = seed;
    return true;
}

bool takeText(JobConditions &conditions, const QString &field, const QString &value)
{
    const QHash<QString, QStringList JobConditions::*> fields{{u"status"_s, &JobConditions::statuses},  {u"verb"_s, &JobConditions::verbs},
                                                              {u"service"_s, &JobConditions::services}, {u"id"_s, &JobConditions::ids},
                                                              {u"button"_s, &JobConditions::buttons},   {u"tag"_s, &JobConditions::tags}};
    const auto place = fields.constFind(field);
    if (place == fields.cend())
        return false;
    (conditions.*place.value()).append(searchFold(value));
    return true;
}

// "10", "10s", "1.5m", "1:30" in seconds.
std::optional<double> secondsIn(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{1,6}):(\\d{1,2})|(\\d{1,6}(?:\\.\\d{1,3})?)(s|m|h)?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(1))
        return match.captured(1).toDouble() * 60 + match.captured(2).toDouble();
    const double factor = match.captured(4) == "m"_L1 ? 60 : match.captured(4) == "h"_L1 ? 3600 : 1;
    return match.captured(3).toDouble() * factor;
}

bool takeDuration(JobConditions &conditions, const QString &field, const QString &value)
{
    if (field != durationParameter)
        return false;
    const bool isLonger = value.startsWith(u'>');
    const bool isShorter = value.startsWith(u'<');
    const auto seconds = secondsIn(searchFold(value.sliced(isLonger || isShorter ? 1 : 0)));
    if (!seconds)
        conditions.canNeverMatch = true;
    if (seconds && !isShorter)
        conditions.minDuration = std::max(conditions.minDuration.value_or(0), isLonger ? *seconds + 0.001 : *seconds - 0.5);
    if (seconds && !isLonger)
        conditions.maxDuration = std::min(conditions.maxDuration.value_or(1e9), isShorter ? *seconds - 0.001 : *seconds + 0.499);
    return true;
}

bool takeRating(JobConditions &conditions, const QString &field, const QString &value)
{
    static const QRegularExpression form(u"^(>=|<=|>|<|)([0-5])$"_s);
    if (field != "rating"_L1)
        return false;
    const auto match = form.match(searchFold(value));
    const QString comparison = match.captured(1);
    const int stars = match.captured(2).toInt();
    if (!match.hasMatch())
        conditions.canNeverMatch = true;
    if (match.hasMatch() && !comparison.startsWith(u'<'))
        conditions.minStars = std::max(conditions.minStars, comparison == ">"_L1 ? stars + 1 : stars);
    if (match.hasMatch() && !comparison.startsWith(u'>'))
        conditions.maxStars = std::min(conditions.maxStars, comparison == "<"_L1 ? stars - 1 : stars);
    return true;
}

bool takeParameter(JobConditions &conditions, const QString &field, const QString &value)
{
    if (!isParameter(field))
        return false;
    conditions.parameters.append({.name = searchedParameter(field), .value = searchFold(value)});
    return true;
}

} // namespace

QString searchedParameter(const QString &name)
{
    const QString folded = searchFold(name);
    return longNames().value(folded, folded);
}

QString searchFold(const QString &text)
{
    const QString taken = text.normalized(QString::NormalizationForm_KD);
    QString kept;
    kept.reserve(taken.size());
    for (const QChar letter : taken) {
        const bool isVoicing = letter == QChar(0x3099) || letter == QChar(0x309a);
        const bool isMark = letter.category() == QChar::Mark_NonSpacing && !isVoicing;
        const bool isStretch = letter == QChar(0x0640); // Arabic tatweel only fills the line
        if (!isMark && !isStretch && letter.unicode() != 0)
            kept.append(letter);
    }
    // Qt's folding leaves the sharp s, which Unicode's full folding does not.
    return kept.toCaseFolded().replace(QChar(0x00df), "ss"_L1).normalized(QString::NormalizationForm_C).simplified();
}

JobConditions conditionsOf(const QString &text)
{
    JobConditions conditions;
    for (const Piece &piece : piecesOf(text)) {
        const auto takes = {takeDate, takeRole, takeMark, takeSeed, takeText, takeDuration, takeRating, takeParameter};
        const bool isField = !piece.field.isEmpty() && !piece.value.isEmpty()
            && std::any_of(takes.begin(), takes.end(), [&](auto take) { return take(conditions, piece.field, piece.value); });
        if (isField)
            continue;
        const QString word = searchFold(piece.field.isEmpty() ? piece.value : piece.field + u':' + piece.value);
        if (!word.isEmpty())
            conditions.words.append(word);
    }
    return conditions;
}
