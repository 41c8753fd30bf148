// SPDX-License-Identifier: MIT
#include "app/input/inputs.h"

#include "app/common/web.h"
#include "app/input/importer.h"
#include "app/input/inputparser.h"
#include "app/job/latestperjob.h"
#include "app/services/service.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRemarksOfAKind = 20; // on one source

class ArgumentReader
{
public:
    ArgumentReader(const Service &service, const InputVisitor &visitor)
        : m_service(service)
        , m_visitor(visitor)
    {}

    void read(const QString &argument)
    {
        if (m_isStopped)
            return;
        if (!isProgramLink(argument) && QFileInfo(argument).isDir())
            readFolder(argument);
        else if (isFileArgument(argument))
            readOne(argument);
        else
            readWords(argument);
    }

private:
    bool visit(const ParsedInput &found, const QString &source)
    {
        m_isStopped = m_isStopped || !m_visitor.found(found, source);
        return !m_isStopped;
    }

    void end(const QString &source, ReadEnd end) const
    {
        if (m_visitor.ended)
            m_visitor.ended(source, end);
    }

    // Other files are not reported one by one: there may be thousands.
    void readFolder(const QString &folder)
    {
        bool isEmpty = true;
        const auto readFileIn = [&](const QString &path) {
            const auto add = [&](const ParsedInput &found, qint64) {
                ParsedInput kept = found;
                kept.ignored.removeIf([](const ParsedInput::Ignored &ignored) {
                    return ignored.reason == IgnoredReason::Nothing || ignored.reason == IgnoredReason::OtherDocument;
                });
                isEmpty = isEmpty && kept == ParsedInput();
                return visit(kept, path);
            };
            const ReadEnd how = readFile(path, m_service, add);
            isEmpty = isEmpty && how == ReadEnd::Whole;
            end(path, how);
            return !m_isStopped;
        };
        forEachImportFile(folder, readFileIn, m_visitor.isCancelled);
        if (isEmpty && !m_isStopped)
            visit({.ignored = {{IgnoredReason::Nothing, QString()}}}, folder);
    }

    void readOne(const QString &path)
    {
        const auto add = [&](const ParsedInput &found, qint64) { return visit(found, path); };
        end(path, readFile(path, m_service, add));
    }

    void readWords(const QString &words)
    {
        const QByteArray text = words.toUtf8();
        const QString source = excerptOf(text);
        if (visit(parseInput(text, m_service, QDateTime::currentDateTimeUtc()), source))
            end(source, ReadEnd::Whole);
    }

    const Service &m_service;
    const InputVisitor &m_visitor;
    bool m_isStopped = false;
};

} // namespace

QString bareIdIn(const Inputs &inputs, const Service &service)
{
    const bool isBare = inputs.ignored.size() == 1 && inputs.ignored.first().reason == IgnoredReason::BareId;
    return isBare ? service.idsFor(inputs.ignored.first().text).value(0) : QString();
}

void RemarkFilter::add(const Inputs::Remark &remark)
{
    if (std::exchange(m_source, remark.source) != remark.source)
        m_kinds.clear();
    Kind &kind = m_kinds[remark.reason];
    if (kind.remarks > 0 && isLostDocument(remark.reason)) {
        m_remarks[kind.last].count += remark.count;
    } else if (kind.remarks >= maxRemarksOfAKind) {
        m_remarks[kind.last].more += 1 + remark.more;
    } else {
        kind = {.last = m_remarks.size(), .remarks = kind.remarks + 1};
        m_remarks.append(remark);
    }
}

QList<Inputs::Remark> RemarkFilter::take()
{
    m_kinds.clear();
    return std::exchange(m_remarks, {});
}

void InputCollector::add(const ParsedInput &found, const QString &source)
{
    for (const JobResponse &document : found.documents)
        add({.id = document.job.id, .document = document});
    for (const QString &id : found.ids)
        add({.id = id});
    for (const ParsedInput::Ignored &ignored : found.ignored)
        m_remarks.add({source, ignored.reason, ignored.text, ignored.count});
}

void InputCollector::addEnd(const QString &file, ReadEnd end)
{
    switch (end) {
    case ReadEnd::Whole:
    case ReadEnd::Stopped: return;
    case ReadEnd::Unreadable: m_inputs.unreadable.append(file); return;
    case ReadEnd::NotRegular: m_remarks.add({file, IgnoredReason::NotRegularFile, QString()}); return;
    }
}

// Adds a job, or what is newer of one that is there already.
void InputCollector::add(const JobInput &job)
{
    m_documentBytes += job.document ? job.document->raw.size() : 0;
    const auto known = m_places.constFind(job.id);
    if (job.id.isEmpty() || known == m_places.cend()) {
        m_places.insert(job.id, m_inputs.jobs.size());
        m_inputs.jobs.append(job);
    } else if (job.document) {
        auto &document = m_inputs.jobs[*known].document;
        document = document ? latestPerJob({*document, *job.document}).constFirst() : *job.document;
    }
}

Inputs InputCollector::take()
{
    m_places.clear();
    m_documentBytes = 0;
    m_inputs.ignored = m_remarks.take();
    return std::exchange(m_inputs, {});
}

bool isFileArgument(const QString &argument)
{
    return !isProgramLink(argument) && (argument.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo::exists(argument));
}

Inputs inputsOf(const ParsedInput &found)
{
    Inputs inputs;
    for (const JobResponse &document : latestPerJob(found.documents))
        inputs.jobs.append({.id = document.job.id, .document = document});
    for (const QString &id : found.ids) {
        JobInput input; // not as a list of its members: GCC 12 then warns of an optional that is read before it is there
        input.id = id;
        inputs.jobs.append(input);
    }
    for (const ParsedInput::Ignored &ignored : found.ignored)
        inputs.ignored.append({.reason = ignored.reason, .text = ignored.text, .count = ignored.count});
    return inputs;
}

void visitInputs(const QStringList &arguments, const Service &service, const InputVisitor &visitor)
{
    ArgumentReader reader(service, visitor);
    for (const QString &argument : arguments)
        reader.read(argument);
}

std::optional<Inputs> openableInputs(const QByteArray &text, const Service &service, const QDateTime &now)
{
    static constexpr qsizetype maxAtOnce = 64 << 10; // bytes that are read without anybody noticing
    if (text.size() > maxAtOnce)
        return std::nullopt;
    Inputs inputs = inputsOf(parseInput(text, service, now));
    return inputs.jobs.size() > maxOpenedAtOnce ? std::nullopt : std::optional(std::move(inputs));
}
