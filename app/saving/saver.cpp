// SPDX-License-Identifier: MIT
#include "app/saving/saver.h"

#include "app/common/files/durable.h"
#include "app/common/files/filename.h"
#include "app/common/files/sha256.h"
#include "app/job/job.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCopies = 9999; // of one name in a folder

bool isSameFile(const QString &path, qint64 size, const QByteArray &hash)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() != size || !file.open(QIODevice::ReadOnly))
        return false;
    return sha256Of(file) == hash;
}

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink(); // a link to nowhere is somebody's, too
}

// Finds the first name that is free or holds just these bytes, and has `write` make the file where it is free.
template<typename Write>
Result<QString> saveAs(const QString &folder, const QString &name, qint64 size, const QByteArray &hash, Write write)
{
    if (!QDir().mkpath(folder))
        return Error{.kind = Error::Kind::Disk, .detail = u"the folder could not be made"_s};
    for (int n = 1; n <= maxCopies; ++n) {
        const QString path = QDir(folder).filePath(numberedFileName(name, n));
        if (isTaken(path)) {
            if (isSameFile(path, size, hash))
                return path;
            continue;
        }
        const std::optional<Error> error = write(path);
        if (!error)
            return path;
        if (!isTaken(path)) // somebody else took the name meanwhile: the next one then
            return *error;
    }
    return Error{.kind = Error::Kind::Disk, .detail = u"all names are taken"_s};
}

} // namespace

QString folderNameOf(const Job &job, const QByteArray &raw)
{
    const QString created = job.created.isValid() ? job.created.toUTC().toString(u"yyyy-MM-dd_HHmmss"_s) : u"undated"_s;
    const QByteArray identity = job.id.isEmpty() ? raw : job.id.toUtf8();
    const QString hash = QString::fromLatin1(sha256(identity).toHex().left(8));
    return created + u'_' + plainFileName(job.verb, u"job"_s, 24) + u'_' + hash;
}

Result<QString> saveCopy(const StoredFile &file, const QString &folder, const QString &stem, const QString &extension)
{
    const QString name = stem + u'.' + (extension.isEmpty() ? extensionOf(file.format) : extension);
    return saveAs(folder, name, file.size, file.sha256, [&](const QString &path) { return copyToNewFile(file.path, path); });
}

Result<QString> saveBytes(const QByteArray &content, const QString &folder, const QString &name)
{
    return saveAs(folder, name, content.size(), sha256(content), [&](const QString &path) { return writeNewFile(path, content); });
}
