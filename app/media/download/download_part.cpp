// SPDX-License-Identifier: MIT
// How a download works with its part file: on the disk thread, and in a worker where that takes long.
#include "app/common/files/durable.h"
#include "app/common/log.h"
#include "app/common/worker.h"
#include "app/media/download/download.h"
#include "app/media/unpacking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Runs on the disk thread, after what was queued there before.
template<typename Work, typename Then>
void Download::onDisk(Work work, Then then)
{
    runInWorker(
        *m_tools.disk, this, [part = m_part, work] { return work(*part); }, then);
}

// For the disk thread: ends what is not whole, and has it kept in a worker, since that waits until all of it is on the disk.
auto Download::closing(const std::optional<ResumeInfo> &record) const
{
    return [record, &workers = m_tools.workers, parts = m_tools.store.parts()](PartFile &part) {
        const ResumeInfo kept = part.closeIncomplete(record);
        return QtConcurrent::run(&workers, [parts, kept, hold = part.takeHold(), path = part.path()] {
            if (isResumable(kept))
                parts.keep(path, kept);
            return kept;
        });
    };
}

Download::~Download()
{
    dropReply();
    m_tools.disk->start([part = m_part, close = closing(recordToKeep())] { (void)close(*part); });
}

// What an earlier try left is gone on with; what lies before the joint must come once more.
void Download::openPart(const std::function<void()> &then)
{
    const auto open = [key = m_item.key](PartFile &part) { return part.open(key); };
    onDisk(open, [this, then](const Result<PartFile::Opened> &opened) {
        if (m_isAnswered)
            return; // it was cancelled, and the part is closed by now
        if (!opened) {
            finish(opened.error());
            return;
        }
        m_path = opened->path;
        m_record = opened->record;
        m_offset = m_position = m_startedAt = opened->offset;
        m_from = opened->from;
        m_joint = opened->joint;
        m_room = opened->room;
        if (!m_isCancelled)
            then();
    });
}

void Download::restartPart()
{
    m_offset = m_from = m_startedAt = m_position = 0;
    onDisk([](PartFile &part) { return part.restart(); },
           [this](const std::optional<Error> &error) {
               if (error)
                   finish(*error);
           });
}

// What it fails with, if it does so at once.
std::optional<Error> Download::write(const QByteArray &piece)
{
    m_needed = std::max(m_record.size, m_position + piece.size());
    if (m_position + piece.size() > m_most) {
        const Error error = tooManyBytes();
        m_record = {};
        return error;
    }
    if (piece.isEmpty())
        return std::nullopt;
    m_position += piece.size();
    m_unwritten += piece.size();
    onDisk([piece](PartFile &part) { return part.write(piece); },
           [this, size = piece.size()](const std::optional<Error> &error) { onWritten(size, error); });
    return std::nullopt;
}

void Download::onWritten(qint64 size, const std::optional<Error> &error)
{
    m_unwritten -= size;
    if (error) {
        finish(*error);
        return;
    }
    if (m_reply && std::exchange(m_isDiskBehind, false))
        m_clocks.start();
    if (m_reply && m_reply->bytesAvailable() > 0)
        (void)takePiece();
}

void Download::store()
{
    dropReply();
    m_clocks.stop();
    m_isStoring = true;
    const bool isCopyOfService = m_isProxied && m_item.route == MediaRoute::ViaProxy; // which may be smaller than what its host has
    const ExpectedFile expected{.expectedType = m_item.type,
                                .announcedSize = m_record.size,
                                .listedSize = isCopyOfService ? -1 : m_item.size,
                                .name = m_item.url.fileName(),
                                .isJoined = m_offset > 0};
    const PackedBody body{.path = m_path, .encoding = m_encoding, .most = m_most, .whereMore = tooManyBytes()};
    const auto adopt = [store = m_tools.store, body, key = m_item.key, expected, earlier = m_look]() -> Result<Adoption> {
        if (body.encoding == ContentEncoding::Identity)
            return store.adoptOrLook(body.path, key, expected, earlier);
        const Result<StoredFile> file = adoptUnpacked(store, body, key, expected);
        return file ? Result<Adoption>(Adoption{.file = *file}) : file.error();
    };
    // Started from the disk thread, so that a whole file is the store's also when we are gone by then.
    const auto closeAndAdopt = [adopt, &workers = m_tools.workers](PartFile &part) {
        const auto error = part.close();
        return QtConcurrent::run(
            &workers, [error, adopt, hold = part.takeHold()]() -> Result<Adoption> { return error ? Result<Adoption>(*error) : adopt(); });
    };
    onDisk(closeAndAdopt, [this](const QFuture<Result<Adoption>> &adoption) {
        whenFinished(adoption, this, [this](const Result<Adoption> &result) { onStored(result); });
    });
}

// Where nothing shows whether it is whole, two responses in a row with the same bytes do.
void Download::onStored(const Result<Adoption> &result)
{
    static constexpr int maxLooks = 3;
    m_isStoring = false;
    if (!result || result->file) {
        finish(result ? Result<StoredFile>(*result->file) : result.error());
        return;
    }
    if (m_isCancelled) { // nothing is requested any more
        finish(Error{.kind = Error::Kind::Cancelled});
        return;
    }
    m_look = result->look;
    if (++m_looks >= maxLooks) {
        finish(Error{.kind = Error::Kind::CutShort, .detail = u"each answer brought other bytes"_s});
        return;
    }
    m_record = {};
    openPart([this] {
        m_clocks.start(); // it has as much time as the first
        beginAnew();
    });
}

// Of what came, where a later try can go on with it; else empty. Nothing: the part is not open yet, and what it holds is for the next.
std::optional<ResumeInfo> Download::recordToKeep() const
{
    if (m_isDiscarded || m_encoding != ContentEncoding::Identity)
        return ResumeInfo();
    return m_path.isEmpty() ? std::nullopt : std::optional(m_record);
}

void Download::finish(const Result<StoredFile> &result)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_clocks.stop();
    dropReply();
    if (result) {
        report(result);
        return;
    }
    const bool isWorthKeeping = isWorthAnotherTry(result.error().kind) || result.error().kind == Error::Kind::Cancelled;
    onDisk(closing(isWorthKeeping ? recordToKeep() : ResumeInfo()), [this, result](const QFuture<ResumeInfo> &keeping) {
        whenFinished(keeping, this, [this, result](const ResumeInfo &record) { // it is there when the next try looks for it
            m_record = record;
            report(result);
        });
    });
}

void Download::report(const Result<StoredFile> &result)
{
    if (result) {
        emit finished(result); // the last thing we do: the listener may delete us
        return;
    }
    const bool isOfTheDisk = result.error().kind == Error::Kind::Disk;
    const Error error = isOfTheDisk ? withFullDisk(result.error(), m_path, m_needed) : result.error();
    qCInfo(logMedia) << "no file:" << static_cast<int>(error.kind) << error.httpStatus << (isOfTheDisk ? error.detail : QString());
    emit finished(error); // the same
}
