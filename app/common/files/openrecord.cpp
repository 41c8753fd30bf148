// SPDX-License-Identifier: MIT
#include "app/common/files/openrecord.h"

#include <QMutexLocker>

#include <algorithm>
#include <cstring>
#include <utility>

namespace {

// The file is a row of slots: the job's key first, then paths. Each is UTF-8 that ends with a zero.
constexpr int slotSize = 1024;
constexpr int slotCount = 64;
constexpr int jobSlot = 0;

QString textIn(const QByteArray &content, int slot)
{
    const QByteArray bytes = content.mid(qsizetype(slot) * slotSize, slotSize);
    return QString::fromUtf8(bytes.first(std::max<qsizetype>(bytes.indexOf('\0'), 0)));
}

OpenRecord::Leftover leftoverOf(const QByteArray &content)
{
    OpenRecord::Leftover leftover{.job = textIn(content, jobSlot)};
    for (int slot = jobSlot + 1; slot < slotCount; ++slot) {
        const QString path = textIn(content, slot);
        if (!path.isEmpty() && !leftover.files.contains(path))
            leftover.files.append(path);
    }
    return leftover;
}

} // namespace

OpenRecord::Entry::Entry(OpenRecord &record, int slot)
    : m_record(&record)
    , m_slot(slot)
{}

OpenRecord::Entry::Entry(Entry &&other) noexcept
    : m_record(std::exchange(other.m_record, nullptr))
    , m_slot(other.m_slot)
{}

OpenRecord::Entry &OpenRecord::Entry::operator=(Entry &&other) noexcept
{
    std::swap(m_record, other.m_record);
    std::swap(m_slot, other.m_slot);
    return *this;
}

OpenRecord::Entry::~Entry()
{
    if (!m_record)
        return;
    m_record->write(m_slot, {});
    const QMutexLocker lock(&m_record->m_mutex);
    m_record->m_isTaken[m_slot] = false;
}

OpenRecord::OpenRecord(const QString &file)
    : m_file(file)
    , m_isTaken(slotCount, false)
{
    constexpr qint64 size = qint64(slotSize) * slotCount;
    if (QFile former(file); former.open(QIODevice::ReadOnly))
        m_leftover = leftoverOf(former.read(size));
    // Not written over: another program that runs on this folder has it mapped.
    QFile::remove(file);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return;
    m_number = fileNumberOf(file);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (m_file.write(QByteArray(size, '\0')) == size && m_file.flush())
        m_memory = m_file.map(0, size);
}

OpenRecord::~OpenRecord()
{
    if (m_file.isOpen() && fileNumberOf(m_file.fileName()) == m_number) // else it is another program's by now
        m_file.remove();
}

void OpenRecord::setJob(const QString &key)
{
    write(jobSlot, key);
}

OpenRecord::Entry OpenRecord::open(const QString &path)
{
    if (!m_memory)
        return {};
    int slot = jobSlot + 1;
    {
        const QMutexLocker lock(&m_mutex);
        while (slot < slotCount && m_isTaken.at(slot))
            ++slot;
        if (slot == slotCount)
            return {}; // more than any machine decodes at once
        m_isTaken[slot] = true;
    }
    write(slot, path);
    return {*this, slot};
}

// A text that is too long for its slot is left out: cut, it would name something else.
void OpenRecord::write(int slot, const QString &text)
{
    if (!m_memory)
        return;
    const QByteArray bytes = text.toUtf8();
    uchar *const place = m_memory + qsizetype(slot) * slotSize;
    place[0] = 0;
    if (bytes.isEmpty() || bytes.size() >= slotSize)
        return;
    std::memcpy(place + 1, bytes.constData() + 1, static_cast<size_t>(bytes.size())); // with the zero at its end
    place[0] = static_cast<uchar>(bytes.front());                                     // last: half a text is never read
}

OpenRecord::Entry openIn(OpenRecord *record, const QString &path)
{
    return record ? record->open(path) : OpenRecord::Entry();
}
