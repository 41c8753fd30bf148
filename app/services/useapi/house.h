// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/service.h"

#include <QRegularExpression>

// What the services of useapi.net share: one address, one token, errors as {error, code}, ids in links. What differs from service to
// service, such as shapes of jobs, paths and encodings, does not stand here (the house: "API conventions").
class HouseService : public ServiceAdapter
{
public:
    [[nodiscard]] QUrl defaultBase() const override;
    [[nodiscard]] std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const override; // none
    [[nodiscard]] QByteArray directAgent(const QUrl &media) const override;                         // none
};

// {error, errorDetails, code, retryAfter or retryAt}: nothing unless there is an error, which may be a text or an object.
[[nodiscard]] std::optional<ServiceError> houseErrorIn(const QJsonObject &object);

// A text in which percent-encoded ids stand plain, once or twice encoded. What is neither of an id nor of a path becomes a blank.
[[nodiscard]] QString withoutPercent(QString text);
// Each once, in their order.
[[nodiscard]] QStringList allMatches(const QRegularExpression &expression, const QString &text);
// What stands in ids between the user's number and the bot: mostly an e-mail address, whole or masked. Never another id.
inline constexpr auto accountPattern = "(?:(?!-bot:|user:[0-9])[^\\s\"'<>,;\\\\/]){1,254}?";
// Ids of jobs in the form of Midjourney v3, of whatever bot. No word border before them: in escaped JSON "\\nj…" follows a letter.
[[nodiscard]] QStringList shortIdsIn(const QString &text);
// The word before the last colon of an id: "video" of "user:1-pixverse:2-video:3", "bot" of "p1-u2-a3-bot:minimax".
[[nodiscard]] QString kindIn(const QString &jobId);
// A link that starts, presses or cancels something.
[[nodiscard]] bool hasActingLink(const QString &text);

[[nodiscard]] QUrl onBase(const QUrl &base, const QString &path);
[[nodiscard]] QUrl onBase(const QUrl &base, const QString &path, const QString &name, const QString &value); // with a query
