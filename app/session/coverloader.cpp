// SPDX-License-Identifier: MIT
#include "app/session/coverloader.h"

#include "app/media/mediaresolver.h"

#include <utility>

namespace {

constexpr qsizetype maxCovers = 200;

std::optional<MediaItem> firstImage(const Job &job, bool isDirect)
{
    for (const MediaItem &item : job.media) {
        if (!item.isOptional && item.type == MediaType::Image && (item.route == MediaRoute::Direct) == isDirect)
            return item;
    }
    return std::nullopt;
}

} // namespace

std::optional<MediaItem> coverOf(const Job &job)
{
    if (const auto image = firstImage(job, true))
        return image;
    for (const MediaItem &item : job.media) {
        if (const auto poster = posterOf(item))
            return poster;
    }
    return std::nullopt;
}

CoverLoader::CoverLoader(MediaResolver &resolver, Links links, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_links(links)
{}

void CoverLoader::request(const JobKey &jobKey, const Job &job)
{
    const auto item = coverOf(job);
    if (!item)
        return;
    m_resolver.update({*item});
    if (m_requested.size() >= maxCovers || m_requested.contains(item->key, jobKey))
        return;
    m_requested.insert(item->key, jobKey);
    const JobKey refreshed = m_links == Links::Refreshed ? jobKey : JobKey();
    m_resolver.request({.jobKey = refreshed, .item = *item, .priority = RequestPriority::Cover}, this,
                       [this, jobKey, key = item->key](const Result<StoredFile> &result) {
                           m_requested.remove(key, jobKey);
                           if (result)
                               show(jobKey, key, *result);
                       });
}

void CoverLoader::cancel()
{
    m_resolver.drop(this);
    m_requested.clear();
}

void CoverLoader::setShown(const JobKey &jobKey, const Job &job)
{
    // What is loaded to be shown serves as a cover, too, when no other image does.
    const auto direct = coverOf(job);
    const auto cover = direct ? direct : firstImage(job, false);
    if (std::exchange(m_shownJob, jobKey) != jobKey)
        m_soundCovers.clear();
    m_shownKey = cover ? cover->key : MediaKey();
    if (cover)
        m_resolver.update({*cover});
    requestSoundCovers(job);
}

void CoverLoader::requestSoundCovers(const Job &job)
{
    for (const MediaItem &item : job.media) {
        const auto cover = item.type == MediaType::Audio ? posterOf(item) : std::nullopt;
        if (!cover)
            continue;
        m_resolver.update({*cover});
        if (m_soundCovers.contains(cover->key))
            continue;
        m_soundCovers.insert(cover->key);
        m_resolver.request({.jobKey = m_shownJob, .item = *cover, .priority = RequestPriority::Cover}, this,
                           [this, sound = item.key, key = cover->key](const Result<StoredFile> &result) {
                               if (!m_soundCovers.contains(key) || !result || classOf(result->format) != MediaType::Image)
                                   return;
                               m_shownCovers.insert(key);
                               emit soundCoverReady(sound, result->path);
                           });
    }
}

void CoverLoader::onStored(const MediaKey &mediaKey, const StoredFile &file)
{
    if (mediaKey == m_shownKey)
        show(m_shownJob, mediaKey, file);
}

void CoverLoader::show(const JobKey &jobKey, const MediaKey &mediaKey, const StoredFile &file)
{
    if (classOf(file.format) != MediaType::Image)
        return;
    m_shownCovers.insert(mediaKey);
    emit ready(jobKey, file.path);
}
