// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QList>
#include <QString>

// A list that a service has of an account's jobs, the newest first, a page at a time. It reaches back further than the service's own memory
// of jobs, and may hold what was made elsewhere with the account.
struct HistoryList
{
    QString id{};              // never changes: "minimax/videos"
    QString service{};         // ServiceAdapter::id()
    QString title{};           // for people, in their language: "Runway", "MiniMax: Videos"
    QString accountExample{};  // what the account is called there: "user@example.com"
    bool needsAccount = false; // always; else only where the user has several accounts at the service

    bool operator==(const HistoryList &) const = default;
};

// A page of one.
struct HistoryRequest
{
    QString list{};    // HistoryList::id
    QString account{}; // as the user names it; empty: the only one
    QString from{};    // HistoryPage::next of the page before; empty: the first page

    bool operator==(const HistoryRequest &) const = default;
};

struct HistoryPage
{
    QList<JobResponse> jobs{}; // each with its own part of the list, as it came; received when the list was read
    QString next{};            // empty: this is the last page
    int unknown = 0;           // entries that are none of the service's jobs, and left out

    bool operator==(const HistoryPage &) const = default;
};
