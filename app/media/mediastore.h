// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/formats/fileremarks.h"
#include "app/media/deduplication.h"
#include "app/media/download/parts.h"
#include "app/media/storebudget.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

// A verified file in the store.
struct StoredFile
{
    QString path{};
    FileFormat format = FileFormat::Unknown;
    qint64 size = 0;
    QByteArray sha256{};   // 32 bytes
    FileRemarks remarks{}; // what its user should know

    bool operator==(const StoredFile &) const = default;
};

// What is known of a file before its bytes are looked at.
struct ExpectedFile
{
    MediaType expectedType = MediaType::Any;
    qint64 announcedSize = -1; // by the answer
    qint64 listedSize = -1;    // by the job
    QString name{};            // in its URL
    bool isJoined = false;     // from several responses: its length proves nothing

    bool operator==(const ExpectedFile &) const = default;
};

// What came of a part.
struct Adoption
{
    std::optional<StoredFile> file{}; // nothing: neither a length nor an end shows whether it was whole; it is gone
    QByteArray look{};                // its SHA-256 then: when the next response brings the same bytes, they are the file

    bool operator==(const Adoption &) const = default;
};

// Verified media on disk, named by their key's hash: <folder>/<2 hex>/<62 hex>.<extension>, so that no name holds a GUID. Equal files are
// stored once, see deduplication.h; an empty <62 hex>.kept beside a file spares it, and a <62 hex>.note holds remarks on it. A copy of this
// object is as good as the first, in any thread. Everything but the names blocks: call it in a worker.
class MediaStore
{
public:
    explicit MediaStore(const QString &folder);

    [[nodiscard]] QString saveFolders() const; // the list of savefolders.h
    [[nodiscard]] Parts parts() const;         // where downloads are written, on the same file system

    // Checks that the part is the whole expected file, and adds it to the store under this key: hashed, synced, renamed. The part is gone
    // afterwards, whatever the result. Errors: CutShort, WrongContent, Cloudflare, Disk.
    [[nodiscard]] Result<StoredFile> adopt(const QString &part, const MediaKey &key, const ExpectedFile &expected) const;

    // The same, but a file of which nothing shows the end counts only when its bytes are those of an earlier look.
    [[nodiscard]] Result<Adoption> adoptOrLook(const QString &part, const MediaKey &key, const ExpectedFile &expected,
                                               const QByteArray &earlierLook) const;

    // Makes bytes of our own the store's under this key. Error: Disk.
    [[nodiscard]] Result<StoredFile> put(const QByteArray &content, const MediaKey &key) const;

    // What an earlier run stored under this key, looked at once more. Nothing: it is not there, or no longer whole.
    [[nodiscard]] std::optional<StoredFile> find(const MediaKey &key) const;

    // It is looked at now: among the last to be dropped. find() does so, too.
    void see(const StoredFile &file) const;

    // Never dropped from now on: the user has saved it.
    void keep(const MediaKey &key) const;
    // As all others from now on.
    void release(const MediaKey &key) const;
    // Keeps every file that is there. How many there are.
    int keepAll() const;

    using Forget = std::function<bool(const QStringList &paths)>;
    using MustStop = std::function<bool()>;

    // Drops what was not seen for the longest, until all takes at most `budget` bytes; what is kept and the media of these keys stay, and
    // so does what is looked at or kept meanwhile: this can take minutes. `forget` is called with a few files at a time before they go;
    // where it fails, the rest stays. So it does where `mustStop`, called before each file, returns true. Returns how many are gone.
    int trim(qint64 budget, const QSet<MediaKey> &keysInUse, const Forget &forget = {}, const MustStop &mustStop = {}) const;

    // The same, but of no other media than these.
    int trimOnly(const QSet<MediaKey> &keys, qint64 budget) const;

    // Is there a file under this key? Nobody looks at it.
    [[nodiscard]] bool has(const MediaKey &key) const;

private:
    using IsSpared = std::function<bool(const QString &mark)>;

    [[nodiscard]] QSet<QString> marksOf(const QSet<MediaKey> &keys) const;
    [[nodiscard]] QStringList filesOf(const MediaKey &key) const;
    [[nodiscard]] QList<StoredEntry> entries(const IsSpared &isSpared) const;
    [[nodiscard]] int trim(QList<StoredEntry> entries, qint64 budget, const Forget &forget, const MustStop &mustStop) const;
    [[nodiscard]] std::optional<int> drop(QList<StoredEntry> batch, const Forget &forget, const MustStop &mustStop) const;
    [[nodiscard]] Deduplication deduplication() const;
    [[nodiscard]] QString pathFor(const MediaKey &key, FileFormat format) const;

    QString m_folder;
};
