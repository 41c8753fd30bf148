// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/services/joblists.h"

#include <QUrl>

class LiveService;

// A history of a living service of the house, as data (its pages of the lists: /tasks, /videos, /music …).
struct LiveList
{
    const char *id = nullptr;      // of the service's own: "tasks"
    const char *title = nullptr;   // in the context "Facts", to be translated; null: the service has one list
    const char *path = nullptr;    // "/v1/runwayml/tasks/"
    const char *account = nullptr; // the query item that names it; null: it is the last part of the path, which has to be there
    const char *size = nullptr;    // the query item for the entries of a page; null: there is none
    int count = 0;                 // of entries of a page
    const char *from = nullptr;    // the query item that begins a later page; null: there is one page
    const char *next = nullptr;    // the member of the answer that says where that begins; null: see `last`
    const char *more = nullptr;    // the member that says whether there is a later page; null: `next` says that, too
    const char *last = nullptr;    // the member of a page's last entry that the later one begins behind, as "task.createTime"; null: the
                                   // entries are counted
    const char *fixed = nullptr;   // more of the query: "type=song"
};

[[nodiscard]] QUrl historyPageUrl(const QUrl &base, const LiveList &list, const HistoryRequest &request);
// BadReply: something else than a list.
[[nodiscard]] Result<HistoryPage> historyPageIn(const QByteArray &raw, const LiveList &list, const HistoryRequest &request,
                                                const LiveService &service);
