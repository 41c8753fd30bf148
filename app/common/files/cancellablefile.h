// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <atomic>
#include <memory>

// A file whose reading ends when nobody wants its content any longer: a decoder reads as it goes, and gives up at a failed read.
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
