// SPDX-License-Identifier: MIT
#include "ui/media/neighbourimages.h"

#include "app/session/jobcontroller.h"

#include <utility>

namespace {

QString imagePath(const std::optional<StoredFile> &file)
{
    return file && classOf(file->format) == MediaType::Image ? file->path : QString();
}

} // namespace

NeighbourImages::NeighbourImages(JobController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{}

QStringList NeighbourImages::pathsBeside(int row) const
{
    const MediaListModel &model = m_controller.media().model();
    const auto pathAt = [&](int at) {
        if (at < 0)
            return m_previous;
        if (at >= model.rowCount())
            return m_next;
        const MediaState &state = model.state(at);
        return state.kind == MediaState::Kind::Ready ? imagePath(state.file) : QString();
    };
    QStringList paths = row < 0 ? QStringList{m_next, m_previous} : QStringList{pathAt(row + 1), pathAt(row - 1)};
    paths.removeAll(QString());
    return paths;
}

void NeighbourImages::lookAround()
{
    if (std::exchange(m_shown, m_controller.selected()) == m_controller.selected())
        return;
    m_next.clear();
    m_previous.clear();
    look(1, m_next);
    look(-1, m_previous);
}

// The neighbours of a job that is in no list are not known, nor are those of a page that is not loaded.
void NeighbourImages::look(int jobs, QString &path)
{
    const JobListModel &list = m_controller.jobs();
    const int row = list.rowOf(m_shown);
    const int other = row + jobs;
    if (row < 0 || other < 0 || other >= list.rowCount() || list.keyAt(other).isEmpty())
        return;
    m_controller.media().lookAhead().find(list.keyAt(other), this, [this, jobs, &path, from = m_shown](const EndFiles &files) {
        if (from != m_shown)
            return; // another one is shown by now
        path = imagePath(jobs > 0 ? files.first : files.last);
        if (!path.isEmpty())
            emit changed();
    });
}
