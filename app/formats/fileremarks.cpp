// SPDX-License-Identifier: MIT
#include "app/formats/fileremarks.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxNote = 1024; // bytes

// On disk there are names.
constexpr std::pair<FileRemark, const char *> names[] = {
    {FileRemark::NoEnd, "no-end"},         {FileRemark::ExtraBytes, "extra-bytes"}, {FileRemark::Damaged, "damaged"},
    {FileRemark::OtherSize, "other-size"}, {FileRemark::OtherKind, "other-kind"},
};

FileRemarks remarksOn(FileEnd end)
{
    switch (end) {
    case FileEnd::Found:
    case FileEnd::None: return {};
    case FileEnd::Followed:
    case FileEnd::Stray: return FileRemark::ExtraBytes;
    case FileEnd::Missing: return FileRemark::NoEnd;
    case FileEnd::Damaged: return FileRemark::Damaged;
    }
    return {};
}

bool isOtherKind(FileFormat format, const QString &name)
{
    static const QSet<QString> common{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s, u"avif"_s};
    return classOf(format) == MediaType::Image && !isCommonImage(format) && common.contains(name.section(u'.', -1).toLower());
}

} // namespace

FileRemarks remarksOn(FileEnd end, FileFormat format, const QString &name, qint64 size, qint64 listed)
{
    FileRemarks remarks = remarksOn(end);
    remarks.setFlag(FileRemark::OtherSize, listed >= 0 && listed != size);
    remarks.setFlag(FileRemark::OtherKind, isOtherKind(format, name));
    return remarks;
}

bool writeRemarks(const QString &notePath, FileRemarks remarks, const QByteArray &sha256)
{
    QByteArray note = sha256.toHex();
    for (const auto &[remark, name] : names) {
        if (remarks.testFlag(remark))
            note += QByteArray(" ") + name;
    }
    QSaveFile file(notePath);
    return file.open(QIODevice::WriteOnly) && file.write(note + '\n') == note.size() + 1 && file.commit();
}

std::optional<FileRemarks> readRemarks(const QString &notePath, const QByteArray &sha256)
{
    QFile file(notePath);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.read(maxNote).simplified().split(' ');
    if (words.first() != sha256.toHex())
        return std::nullopt;
    FileRemarks remarks;
    for (const auto &[remark, name] : names)
        remarks.setFlag(remark, words.contains(name));
    return remarks;
}
