// SPDX-License-Identifier: MIT
#include "app/media/download/partfile.h"

#include "app/common/files/durable.h"

std::shared_ptr<QThreadPool> diskThread()
{
    auto pool = std::make_shared<QThreadPool>();
    pool->setMaxThreadCount(1);
    return pool;
}

PartFile::PartFile(const Parts &parts)
    : m_parts(parts)
{}

Result<PartFile::Opened> PartFile::open(const MediaKey &key)
{
    const Result<Parts::Part> part = m_parts.open(key);
    if (!part)
        return part.error();
    m_hasFailed = false;
    m_hold = part->hold;
    m_file.setFileName(part->path);
    bool isOpen = m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    Opened opened{.path = part->path, .room = roomFor(part->path)};
    if (part->record) {
        opened.record = *part->record;
        opened.offset = resumeOffset(opened.record, key, m_file.size());
        opened.from = opened.offset - overlapBefore(opened.offset);
        const qint64 size = opened.offset - opened.from;
        isOpen = isOpen && m_file.resize(opened.offset) && m_file.seek(opened.from);
        opened.joint = m_file.read(size);
        isOpen = isOpen && opened.joint.size() == size && m_file.seek(opened.offset);
    }
    m_found = opened.record;
    if (!isOpen)
        return diskError();
    return opened;
}

std::optional<Error> PartFile::restart()
{
    m_hasFailed = m_hasFailed || !m_file.resize(0) || !m_file.seek(0);
    return m_hasFailed ? std::optional(diskError()) : std::nullopt;
}

std::optional<Error> PartFile::write(const QByteArray &piece)
{
    m_hasFailed = m_hasFailed || m_file.write(piece) != piece.size();
    return m_hasFailed ? std::optional(diskError()) : std::nullopt;
}

std::optional<Error> PartFile::close()
{
    const auto error = m_hasFailed ? std::optional(diskError()) : std::nullopt;
    m_file.close();
    if (error)
        m_file.remove();
    return error;
}

ResumeInfo PartFile::closeIncomplete(const std::optional<ResumeInfo> &record)
{
    if (!m_file.isOpen())
        return {};
    ResumeInfo kept = record.value_or(m_found);
    kept.had = m_file.pos();
    m_file.close();
    if (!m_hasFailed && isResumable(kept))
        return kept;
    m_file.remove();
    return {};
}

Error PartFile::diskError() const
{
    return {.kind = Error::Kind::Disk, .detail = m_file.errorString()};
}
