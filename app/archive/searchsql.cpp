// SPDX-License-Identifier: MIT
#include "app/archive/searchsql.h"

#include "app/archive/jsonlist.h"
#include "app/archive/storednames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype trigram = 3; // characters: what the index finds at the least

// In an FTS5 expression what stands in quotes is text; a quote within is doubled (sqlite.org/fts5.html, 3.1).
QString quoted(QString word)
{
    return u'"' + word.replace(u'"', "\"\""_L1) + u'"';
}

qsizetype lettersIn(const QString &word)
{
    return word.toUcs4().size();
}

// Conditions on the columns of `job`, put together as they come.
class Columns
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_values += values;
    }

    void addAnyOf(const QString &column, const QStringList &texts)
    {
        if (!texts.isEmpty())
            add(column + " IN (SELECT value FROM json_each(?))"_L1, {jsonList(texts)});
    }

    void addBeginningOfAnyOf(const QString &column, const QStringList &beginnings)
    {
        if (!beginnings.isEmpty())
            add("EXISTS (SELECT 1 FROM json_each(?) WHERE instr("_L1 + column + ", value) = 1)"_L1, {jsonList(beginnings)});
    }

    [[nodiscard]] bool isEmpty() const { return m_conditions.isEmpty(); }
    [[nodiscard]] Selection selection() const
    {
        return {.statement = "SELECT id FROM job WHERE removed IS NULL AND "_L1 + m_conditions.join(" AND "_L1), .values = m_values};
    }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

// The state by its name; what an earlier version kept has only what the service wrote, until it is indexed anew (stateIn()).
QString stateColumn()
{
    return u"ifnull(state, CASE WHEN status IN ('created', 'started', 'progress', 'completed', 'moderated', 'failed', 'cancelled')"
           " THEN status WHEN status = '' THEN 'missing' ELSE 'unknown' END)"_s;
}

void addStates(Columns &columns, const QSet<JobState> &states)
{
    if (states.isEmpty())
        return;
    QStringList names;
    QStringList others;
    for (const QString &name : allStoredNames<JobState>()) {
        const JobState state = *valueOfName<JobState>(name);
        (states.contains(state) ? names : others) += allNamesOf(state);
    }
    if (states.contains(JobState::Unknown)) // also by any other name
        columns.add(stateColumn() + " NOT IN (SELECT value FROM json_each(?))"_L1, {jsonList(others)});
    else
        columns.addAnyOf(stateColumn(), names);
}

// By the service's own word, or by the state that it stands for.
void addStatuses(Columns &columns, const QStringList &beginnings)
{
    if (beginnings.isEmpty())
        return;
    QStringList names;
    for (const QString &name : allStoredNames<JobState>()) {
        const JobState state = *valueOfName<JobState>(name);
        const QString searched(searchedState(state));
        if (std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return searched.startsWith(beginning); }))
            names += allNamesOf(state);
    }
    columns.add("(EXISTS (SELECT 1 FROM json_each(?) WHERE instr(lower(status), value) = 1) OR "_L1 + stateColumn()
                    + " IN (SELECT value FROM json_each(?)))"_L1,
                {jsonList(beginnings), jsonList(names)});
}

void addMarks(Columns &columns, const JobConditions &required)
{
    if (required.isPinned)
        columns.add(u"is_pinned"_s);
    if (required.isRejected)
        columns.add(u"id IN (SELECT job FROM rating WHERE stars = ?)"_s, {rejectedRating});
    if (required.minStars > unrated || required.maxStars < maxStars)
        columns.add(bestStarsColumn() + " BETWEEN ? AND ?"_L1, {required.minStars, required.maxStars});
    if (required.isSaved)
        columns.add(u"id IN (SELECT job FROM medium WHERE key IN (SELECT key FROM saved))"_s);
    if (required.isRunning)
        columns.addAnyOf(stateColumn(), allNamesOf(JobState::Queued) + allNamesOf(JobState::Running));
    for (const QString &tag : required.tags)
        columns.add(u"id IN (SELECT job FROM tag WHERE folded = ?)"_s, {tag});
    for (const PromptParameter &parameter : required.parameters)
        columns.add(u"id IN (SELECT job FROM parameter WHERE name = ? AND value = ?)"_s, {parameter.name, parameter.value});
    for (const QByteArray &role : required.roles)
        columns.add(u"CASE typeof(kinds) WHEN 'text' THEN instr(' ' || kinds || ' ', ?) ELSE kinds & ? END"_s,
                    {u' ' + QString::fromUtf8(role) + u' ', formerBit(role)});
}

Selection columnsOf(const JobConditions &required, const QSet<JobState> &states)
{
    Columns columns;
    addStates(columns, states);
    addStatuses(columns, required.statuses);
    columns.addBeginningOfAnyOf(u"lower(verb)"_s, required.verbs);
    columns.addBeginningOfAnyOf(u"service"_s, required.services);
    if (!required.exactService.isEmpty())
        columns.add(u"service = ?"_s, {required.exactService});
    if (required.minDuration || required.maxDuration)
        columns.add(u"id IN (SELECT job FROM parameter WHERE name = ? AND CAST(value AS REAL) BETWEEN ? AND ?)"_s,
                    {QString(durationParameter), required.minDuration.value_or(0), required.maxDuration.value_or(1e9)});
    for (const QString &part : required.ids)
        columns.add(u"instr(lower(jobid), ?)"_s, {part});
    for (const QString &part : required.buttons)
        columns.add(u"instr(folded_button, ?)"_s, {part});
    if (required.seed)
        columns.add(u"seed = ?"_s, {*required.seed});
    if (required.from.isValid())
        columns.add(u"created >= ?"_s, {required.from.toMSecsSinceEpoch()});
    if (required.until.isValid())
        columns.add(u"created < ?"_s, {required.until.toMSecsSinceEpoch()});
    if (required.expiresFrom.isValid())
        columns.add(u"(expires >= ? AND expires < ? OR links_expire >= ? AND links_expire < ?) AND"
                    " (latest IS NULL OR EXISTS (SELECT 1 FROM medium WHERE medium.job = job.id AND file IS NULL))"_s,
                    {required.expiresFrom.toMSecsSinceEpoch(), required.expiresUntil.toMSecsSinceEpoch(),
                     required.expiresFrom.toMSecsSinceEpoch(), required.expiresUntil.toMSecsSinceEpoch()});
    addMarks(columns, required);
    if (required.canNeverMatch)
        columns.add(u"0"_s);
    return columns.isEmpty() ? Selection{} : columns.selection();
}

} // namespace

QString bestStarsColumn()
{
    return u"ifnull((SELECT max(stars) FROM rating WHERE rating.job = job.id AND stars > 0), 0)"_s;
}

QList<Selection> selectionsOf(const JobConditions &conditions, const QSet<JobState> &states)
{
    QList<Selection> selections;
    QStringList indexed;
    for (const QString &word : conditions.words) {
        if (lettersIn(word) >= trigram)
            indexed.append(quoted(word));
        else // too short for the index: every text is looked through
            selections.append({.statement = u"SELECT id FROM job_text WHERE instr(folded, ?) OR instr(tags, ?)"_s, .values = {word, word}});
    }
    if (!indexed.isEmpty())
        selections.append(
            {.statement = u"SELECT rowid AS id FROM job_index WHERE job_index MATCH ?"_s, .values = {indexed.join(" AND "_L1)}});
    if (const Selection columns = columnsOf(conditions, states); !columns.statement.isEmpty())
        selections.append(columns);
    return selections;
}
