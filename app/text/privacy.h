// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// What may be shown to others. A job's documents hold the GUIDs that lead to the owner's account name and e-mail, user and channel numbers,
// signed links and perhaps a secret webhook; these functions take them out and leave every other byte as it is. They work on the text, not
// on parsed values: order, numbers and white space stay, valid JSON stays valid, cut JSON and pages that are no JSON are masked all the
// same.
//
// Masked are: e-mail addresses, and what names an account in the ids of jobs and files; GUIDs (00000000-0000-0000-0000-00000000000N),
// numbers of 17 to 20 digits save the time in a job id (zeros and N; a bare number becomes N), both with the same N for the same value;
// user and channel numbers of job ids; API tokens and Bearer values; mentions; the signed part of links and secret webhooks; the owner's
// name and the words before the GUID in file names; the values of replyUrl, account, userId and their like. Escapes (\u002d, \/) and
// percent-encoding hide nothing. Masking twice changes nothing.
[[nodiscard]] QByteArray withoutPrivateData(QByteArrayView json);
[[nodiscard]] inline QByteArray withoutPrivateData(const QByteArray &json)
{
    return withoutPrivateData(QByteArrayView(json)); // else it might as well be a QString
}

// The same for a link or any other plain text.
[[nodiscard]] QString withoutPrivateData(const QString &text);

// A link to a page or file that reveals its owner by a GUID: warn before it is copied or opened.
[[nodiscard]] bool holdsPrivateLink(const QString &text);

// A GUID anywhere in the text, such as a file's name: it leads to the same account.
[[nodiscard]] bool holdsGuid(const QString &text);
