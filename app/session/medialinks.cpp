#include "app/session/medialinks.h"

#include <utility>

void MediaLinks::show(const QString &jobKey)
{
    m_job = jobKey;
    m_isRenewing = false;
    m_links.clear();
    m_twins.clear();
}

void MediaLinks::begin(const MediaItem &item)
{
    m_links[item.key] = {.url = item.url};
}

void MediaLinks::forget(const QString &key)
{
    m_links.remove(key);
    m_renewed.remove(m_job);
}

MediaLinks::Step MediaLinks::next(const MediaItem &item, const std::optional<MediaItem> &twin, const QDateTime &now)
{
    Link &link = m_links[item.key];
    link.state.isExpired = hasExpired(item.url, now);
    link.state.mayRenew = m_mayRenew && !m_renewed.contains(m_job) && !item.isBehindService && item.kind != MediaKind::Source;
    link.state.hasTwin = twin.has_value();
    const Rung rung = nextRung(link.state);
    switch (rung) {
    case Rung::Link: link.state.wasTried = true; return {.rung = rung, .wanted = item};
    case Rung::Twin:
        link.state.wasTwinTried = true;
        m_twins.insert(twin->key, item.key);
        return {.rung = rung, .wanted = *twin};
    case Rung::Renew: link.waitsForRenewal = true; return {.rung = rung};
    case Rung::None: return {.rung = rung, .error = link.error};
    }
    return {};
}

void MediaLinks::setDead(const QString &key, const Error &error)
{
    Link &link = m_links[key];
    link.error = error;
    link.state.wasTried = true; // perhaps for another medium that is the same
}

QString MediaLinks::takeTwin(const QString &twinKey)
{
    return m_twins.take(twinKey);
}

bool MediaLinks::startRenewal()
{
    return !std::exchange(m_isRenewing, true);
}

QStringList MediaLinks::takeRenewal()
{
    QStringList waiting;
    if (!std::exchange(m_isRenewing, false))
        return waiting;
    m_renewed.insert(m_job);                                           // once is enough: what is dead now stays so
    for (auto link = m_links.begin(); link != m_links.end(); ++link) { // the others are fetched, or on their way
        if (std::exchange(link->waitsForRenewal, false))
            waiting.append(link.key());
    }
    return waiting;
}
