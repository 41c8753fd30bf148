// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/midjourney/midjourneyjob.h"
#include "app/services/useapi/house.h"

// What both versions of the house's Midjourney API share: their jobs differ in shape and address, not in what they hold.
class MidjourneyService : public HouseService
{
public:
    [[nodiscard]] Recognized recognize(const QJsonObject &object) const final;
    [[nodiscard]] Job read(const QJsonObject &object, const QString &jobId) const final;
    [[nodiscard]] QList<JobSection> sectionsOf(const JobResponse &answer) const final;
    [[nodiscard]] std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const final;
    [[nodiscard]] QByteArray directAgent(const QUrl &media) const final;

protected:
    [[nodiscard]] std::span<const ActionName> actionNames() const final;

private:
    [[nodiscard]] virtual bool isJob(const QJsonObject &object) const = 0;
    [[nodiscard]] virtual MidjourneyJob fieldsIn(const QJsonObject &object) const = 0;
    [[nodiscard]] virtual QString userIn(const QString &jobId) const = 0; // the user's number; empty: the id does not hold it
};
