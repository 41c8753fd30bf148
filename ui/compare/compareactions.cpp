// SPDX-License-Identifier: MIT
#include "ui/compare/compareactions.h"

#include "app/formats/fileformat.h"
#include "app/session/jobcontroller.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/common/noticebar.h"
#include "ui/compare/traybar.h"
#include "ui/detail/detailpane.h"
#include "ui/media/compareview.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallpane.h"
#include "ui/wallswitch.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool canBeCompared(FileFormat format)
{
    const MediaType type = classOf(format);
    return (type == MediaType::Image || type == MediaType::Video) && !isSound(format);
}

} // namespace

CompareActions::CompareActions(const ActionTargets &to, const Add &add)
    : QObject(&to.window)
    , m_to(to)
    , m_compare(add(tr("Compare"), Qt::Key_C, "compare", [this] { compareMeant(); }))
    , m_toggle(add(tr("Add to Comparison"), Qt::SHIFT | Qt::Key_C, nullptr, [this] { toggleChosen(); }))
{
    for (QAction *action : {m_compare, m_toggle})
        action->setShortcutContext(Qt::WidgetShortcut); // only shown: preview, filmstrip and wall take the key
    const MediaPane *media = &to.details.media();
    connect(media, &MediaPane::compareRequested, this, &CompareActions::compareMeant);
    connect(media, &MediaPane::trayRequested, this, &CompareActions::toggleChosen);
    connect(&to.middle.wall(), &WallPane::compareRequested, this, &CompareActions::compareMeant);
    connect(&to.middle.wall(), &WallPane::trayRequested, this, &CompareActions::toggleChosen);
    connect(&to.controller.repository(), &JobRepository::changed, this, [this](const JobKey &key) {
        const JobRepository &repository = m_to.controller.repository();
        if (m_addedAt.contains(key) && repository.isRemovedSince(key, m_addedAt.value(key))
            && m_tray.removeJobs([&](const JobKey &job) { return job == key; }))
            showTray();
    });
}

QWidget *CompareActions::place(QWidget &middle, Thumbnails &thumbnails)
{
    auto *column = new QWidget(&m_to.window);
    m_bar = new TrayBar(thumbnails, column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&middle, 1);
    layout->addWidget(m_bar);
    connect(m_bar, &TrayBar::compareRequested, this, &CompareActions::compareTray);
    connect(m_bar, &TrayBar::removeRequested, this, [this](const MediaKey &media) {
        m_tray.remove(media);
        showTray();
    });
    connect(m_bar, &TrayBar::clearRequested, this, [this] {
        m_tray.clear();
        showTray();
    });
    connect(m_bar, &TrayBar::focusLost, this, [this] {
        if (m_to.middle.isWallSeen())
            m_to.middle.wall().takeFocus();
        else
            m_to.details.media().takeFocus();
    });
    return column;
}

void CompareActions::showPossible(bool hasJob)
{
    const MediaPane &media = m_to.details.media();
    const bool canCompareChosen
        = m_to.middle.isWallSeen() ? m_to.middle.canCompare() : hasJob && (media.canCompare() || media.isComparing());
    m_compare->setEnabled(m_tray.canCompare() || canCompareChosen);
    const bool areMany = m_to.middle.selectedCount() > maxCompared;
    const QList<TrayItem> items = areMany || !hasJob ? QList<TrayItem>() : chosen();
    QList<MediaKey> keys;
    for (const TrayItem &item : items)
        keys.append(item.media);
    m_toggle->setText(m_tray.containsAll(keys) ? tr("Remove from Comparison") : tr("Add to Comparison"));
    m_toggle->setEnabled(areMany || !items.isEmpty());
}

QList<TrayItem> CompareActions::chosenOnWall() const
{
    QList<TrayItem> items;
    for (const WallItem &one : m_to.middle.wall().selectedItems()) {
        const WallMedia &media = one.media;
        if (!media.path.isEmpty() && canBeCompared(formatOfName(media.path)))
            items.append(
                {.job = one.job, .media = media.item.key, .label = media.item.label, .title = oneLine(one.title), .path = media.path});
    }
    return items;
}

QList<TrayItem> CompareActions::chosen() const
{
    if (m_to.middle.isWallSeen())
        return chosenOnWall();
    const MediaPane &pane = m_to.details.media();
    if (const ComparedMedia other = pane.focusedOther(); !other.key.isEmpty())
        return {{.job = other.job, .media = other.key, .label = other.name, .path = other.file.path}};
    const MediaListModel &model = m_to.controller.media().model();
    const JobSummary *job = m_to.controller.jobs().find(m_to.controller.selected());
    QList<TrayItem> items;
    for (const JobMedia &one : pane.chosenMedia()) {
        const int row = model.rowOf(one.media);
        const auto file = row < 0 ? std::nullopt : model.state(row).file;
        if (file && canBeCompared(file->format))
            items.append({.job = one.job,
                          .media = one.media,
                          .label = model.item(row).label,
                          .title = job ? oneLine(job->text) : QString(),
                          .path = file->path});
    }
    return items;
}

void CompareActions::compareMeant()
{
    MediaPane &media = m_to.details.media();
    const bool isWall = m_to.middle.isWallSeen();
    if (!isWall && media.isComparing())
        media.toggleComparison();
    else if (m_tray.canCompare())
        compareTray();
    else if (isWall)
        m_to.middle.compareSelected();
    else
        media.toggleComparison();
}

void CompareActions::compareTray()
{
    const QList<TrayItem> &items = m_tray.items();
    const bool isOneJob = std::all_of(items.begin(), items.end(), [&](const TrayItem &item) { return item.job == items.first().job; });
    QList<ComparedMedia> media;
    for (const TrayItem &item : items) {
        const QString name = isOneJob || item.title.isEmpty() ? item.label : sideBySide({item.label, item.title});
        media.append({.key = item.media, .name = name, .file = m_to.middle.fileOf(item.media, item.path), .job = item.job});
    }
    m_to.middle.compare(media);
}

void CompareActions::toggleChosen()
{
    const bool areMany = m_to.middle.selectedCount() > maxCompared;
    const QList<TrayItem> items = areMany ? QList<TrayItem>() : chosen();
    const CompareTray::Change change = areMany ? CompareTray::Change::Full : m_tray.toggle(items);
    if (change == CompareTray::Change::Added) {
        for (const TrayItem &item : items)
            m_addedAt.insert(item.job, m_to.controller.repository().removals());
    }
    showTray();
    report(change);
}

void CompareActions::showTray()
{
    if (m_bar)
        m_bar->setItems(m_tray.items());
    emit trayChanged();
}

void CompareActions::report(CompareTray::Change change)
{
    const QLocale locale;
    //: on the full screen; %1: how many there are, %2: the most that can be
    const QString count = tr("%1 of %2").arg(locale.toString(m_tray.items().size()), locale.toString(maxCompared));
    switch (change) {
    case CompareTray::Change::None: hint(tr("Only images and videos that have been downloaded can be compared.")); return;
    case CompareTray::Change::Full: hint(tr("No more than four media items can be compared.")); return;
    case CompareTray::Change::Added: m_to.details.media().report(sideBySide({tr("Added to Comparison"), count})); return;
    case CompareTray::Change::Removed: m_to.details.media().report(sideBySide({tr("Removed from Comparison"), count})); return;
    }
}

void CompareActions::hint(const QString &words)
{
    if (m_to.middle.isWallSeen())
        m_to.notices.show({.text = words});
    else
        m_to.details.media().showHint(words);
}
