// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/keys.h"
#include "app/job/requestpriority.h"

#include <QList>
#include <QMap>
#include <QQueue>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>

// A job whose links are refreshed, and for whom.
using LinkRefresh = std::pair<JobKey, RequestPriority>;

// Which media requests wait for newer links of their jobs, and which job is requested next for them: in the background one after the other,
// else at once. Once the service has refused the token, no more are requested in the background, or for what is being saved, until
// allowRetry(): it would say the same of each. A value; it requests nothing itself.
class LinkRefreshQueue
{
public:
    using Id = quint64; // of a media request

    void add(const LinkRefresh &refresh, Id id);
    void remove(const LinkRefresh &refresh, Id id); // it no longer waits
    // The job that is to be requested now; it counts as being requested until finish(). Nothing: none is.
    [[nodiscard]] std::optional<LinkRefresh> next();
    // Returns the media requests that go on now. Error: why there are no newer links. Cancelled: the job was not requested, and may be for
    // the next media request. At a limited rate background requests go on waiting: none is returned. Where the token is refused, all
    // background requests that are not begun go on without newer links.
    [[nodiscard]] QList<Id> finish(const LinkRefresh &refresh, const std::optional<Error> &error);
    [[nodiscard]] bool mayRefresh(const LinkRefresh &refresh) const; // it was not refreshed in this run, and the token was not refused
    [[nodiscard]] bool isTokenRefused() const { return m_refused.contains(RequestPriority::Background); }
    [[nodiscard]] std::optional<Error> refusal(RequestPriority priority) const; // of the token; nothing: it was not refused
    void allowRetry();                                                          // of all jobs: there is another token
    void allowRetry(const JobKey &jobKey);
    void allowRetry(RequestPriority priority); // the token may be accepted by now

private:
    [[nodiscard]] std::optional<LinkRefresh> takeFrom(QQueue<LinkRefresh> &queue);

    QMap<LinkRefresh, QList<Id>> m_waiting;
    QQueue<LinkRefresh> m_urgent; // to be requested, like the next; those that nobody waits for are passed over
    QQueue<LinkRefresh> m_background;
    std::set<LinkRefresh> m_requested; // now
    std::set<LinkRefresh> m_refreshed;
    std::map<RequestPriority, Error> m_refused; // those in which the token was
};
