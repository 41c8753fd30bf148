// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <atomic>
#include <memory>

// A file whose reads fail once its content is no longer needed: a decoder reads as it goes, and stops at a failed read.
class CancellableFile : public QFile
{
public:
    // `isCancelled` is set from any thread; nullptr: never.
    explicit CancellableFile(const QString &path, std::shared_ptr<const std::atomic_bool> isCancelled = nullptr)
        : QFile(path)
        , m_isCancelled(std::move(isCancelled))
    {}

protected:
    qint64 readData(char *target, qint64 size) override { return m_isCancelled && *m_isCancelled ? -1 : QFile::readData(target, size); }

private:
    const std::shared_ptr<const std::atomic_bool> m_isCancelled;
};
