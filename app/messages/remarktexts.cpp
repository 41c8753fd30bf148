// SPDX-License-Identifier: MIT
#include "app/messages/remarktexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFiles = 3; // files in one notice

class RemarkText
{
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

} // namespace

QStringList sentencesOf(FileRemarks remarks)
{
    QStringList sentences;
    if (remarks.testFlag(FileRemark::Damaged))
        sentences.append(RemarkText::tr("The file is damaged; it was kept unchanged."));
    if (remarks.testFlag(FileRemark::NoEnd))
        sentences.append(RemarkText::tr("The file has no end marker; it was kept unchanged."));
    if (remarks.testFlag(FileRemark::ExtraBytes))
        sentences.append(RemarkText::tr("The file has extra data at its end; it was kept unchanged."));
    if (remarks.testFlag(FileRemark::OtherSize))
        sentences.append(RemarkText::tr("The file size differs from the size given in the job; the file was kept unchanged."));
    if (remarks.testFlag(FileRemark::OtherKind))
        sentences.append(RemarkText::tr("The file type does not match the file name; the file was kept unchanged."));
    return sentences;
}

QString remarkLine(const MediaItem &item, FileRemarks remarks)
{
    return RemarkText::tr("%1: %2", "%1: such as Image 2, %2: one or more sentences").arg(item.label, sentencesOf(remarks).join(u' '));
}

Notice withRemarks(const Notice &notice, const RemarkedMedia &media)
{
    if (media.isEmpty())
        return notice;
    Notice all = notice;
    for (const auto &[item, remarks] : media.first(std::min(media.size(), maxFiles)))
        all.text += u' ' + remarkLine(item, remarks);
    if (media.size() > maxFiles)
        all.text += u' ' + RemarkText::tr("%n more file(s) with warnings.", "", static_cast<int>(media.size() - maxFiles));
    return all;
}
