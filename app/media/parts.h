#pragma once

#include "app/common/result.h"
#include "app/media/partrecord.h"

#include <QString>

// The folder of downloads that are under way or were cut off. Each try has a file of its own; what a record tells of belongs to the first
// that claims it, also among several running programs. All of this is quick, and blocks.
class Parts
{
public:
    explicit Parts(const QString &folder);

    struct Part
    {
        QString path{};
        std::optional<PartRecord> record{}; // of what is in it already; nothing: it is new and empty
    };

    // A file to write a download of this medium into: what an earlier try left, or a new one. What nobody came back for goes after a day.
    [[nodiscard]] Result<Part> open(const QString &key) const;

    // Leaves a part for a later try of the same medium. What cannot be kept is removed.
    void keep(const QString &path, PartRecord record) const;

    // Removes what was kept for this medium.
    void forget(const QString &key) const;

private:
    [[nodiscard]] QString recordPath(const QString &key) const;
    [[nodiscard]] std::optional<Part> claim(const QString &key) const;
    void removeOld() const;

    QString m_folder;
};
