// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/inputfile.h"
#include "app/job/ignoredreason.h"
#include "app/job/job.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

class Service;

inline constexpr qsizetype maxOpenedAtOnce = 200; // jobs that are opened one by one; more are for an import

// One job to deal with: an id to ask for, or a document that is there.
struct JobInput
{
    QString id{}; // may be empty for a document
    std::optional<JobResponse> document{};

    bool operator==(const JobInput &) const = default;
};

// What the arguments name.
struct Inputs
{
    struct Remark
    {
        QString source{}; // the file's name, or what the argument begins with, without a token
        IgnoredReason reason = IgnoredReason::Nothing;
        QString text{};
        int count = 1; // of documents
        int more = 0;  // remarks like it on the same source that are left out

        bool operator==(const Remark &) const = default;
    };

    QList<JobInput> jobs{}; // none twice; a document takes the place of its id
    QList<Remark> ignored{};
    QStringList unreadable{}; // files that cannot be read

    bool operator==(const Inputs &) const = default;
};

// An ID that was left out since it names no service, as the first service that has such IDs would name it. Empty: there is none.
[[nodiscard]] QString bareIdIn(const Inputs &inputs, const Service &service);

// Remarks that take little memory, whatever a file holds: on one source documents that were lost are counted in one remark, and of other
// remarks of one kind only the first 20 are kept; the last of them says how many more there were. One source comes after another.
class RemarkFilter
{
public:
    void add(const Inputs::Remark &remark);

    [[nodiscard]] const QList<Inputs::Remark> &remarks() const { return m_remarks; }
    [[nodiscard]] QList<Inputs::Remark> take();

private:
    struct Kind
    {
        qsizetype last = -1; // in m_remarks
        int remarks = 0;
    };

    QList<Inputs::Remark> m_remarks;
    QString m_source;                  // of the last one
    QMap<IgnoredReason, Kind> m_kinds; // on it
};

// Puts together what several texts and files hold: of each job only the newest.
class InputCollector
{
public:
    void add(const ParsedInput &found, const QString &source);
    void addEnd(const QString &file, ReadEnd end); // how reading it ended

    [[nodiscard]] qsizetype jobs() const { return m_inputs.jobs.size(); }
    [[nodiscard]] qsizetype remarks() const { return m_remarks.remarks().size(); }
    [[nodiscard]] qint64 documentBytes() const { return m_documentBytes; }
    [[nodiscard]] Inputs take();

private:
    void add(const JobInput &job);

    Inputs m_inputs; // but for its remarks
    RemarkFilter m_remarks;
    QHash<QString, qsizetype> m_places; // of ids in m_inputs.jobs
    qint64 m_documentBytes = 0;
};

// What reading calls, in its own thread.
struct InputVisitor
{
    std::function<bool(const ParsedInput &found, const QString &source)> found; // for each piece; false: no more
    std::function<void(const QString &source, ReadEnd end)> ended{};            // after each file and each text
    std::function<bool()> isCancelled{};                                        // at each entry of a folder; true: no more
};

// An argument that is a file, or ends in .json, is read as one, and of a folder all that forEachImportFile() finds; anything else is text.
// Blocks. Of the files in a folder only those are visited that hold jobs, or should and cannot be read.
void visitInputs(const QStringList &arguments, const Service &service, const InputVisitor &visitor);

// Is an argument a file, rather than a text? So is what ends in .json and is not there.
[[nodiscard]] bool isFileArgument(const QString &argument);

// What a text holds, documents first; of each job only the newest.
[[nodiscard]] Inputs inputsOf(const ParsedInput &found);

// The same for a text that a user opens. Nothing: it is too long or has too many jobs to be read at once; import it.
[[nodiscard]] std::optional<Inputs> openableInputs(const QByteArray &text, const Service &service, const QDateTime &now);
