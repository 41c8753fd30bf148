#include "ui/media/mediapane.h"

#include "app/session/jobcontroller.h"
#include "ui/common/look.h"
#include "ui/media/filmstrip.h"
#include "ui/media/mediarows.h"
#include "ui/media/preview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

MediaPane::MediaPane(const WindowServices &services, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_controller(services.controller)
    , m_model(services.controller.media().model())
    , m_rows(new MediaRows(this))
    , m_preview(new Preview(services.workers, services.makePlayer, this))
    , m_info(new QLabel(this))
    , m_strip(new Filmstrip(thumbnails, this))
{
    m_rows->setSourceModel(&m_model);
    m_strip->setModel(m_rows);
    m_info->setTextFormat(Qt::PlainText);
    m_info->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_info->setContentsMargins(10, 3, 10, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_info);
    layout->addWidget(m_strip);
    connectViews();
    showCurrent();
}

void MediaPane::connectViews()
{
    connect(m_strip, &Filmstrip::currentKeyChanged, this, [this](const QString &key) {
        if (key.isEmpty() || std::exchange(m_key, key) == key)
            return;
        m_controller.media().prefer(key);
        showCurrent();
        emit currentChanged();
    });
    m_strip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_strip, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_strip->indexAt(position);
        if (index.isValid())
            emit menuWanted(m_model.item(index.row()).key, m_strip->viewport()->mapToGlobal(position));
    });
    m_preview->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_preview, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!m_key.isEmpty())
            emit menuWanted(m_key, m_preview->mapToGlobal(position));
    });
    connect(m_preview, &Preview::infoChanged, m_info, &QLabel::setText);
    connect(m_preview, &Preview::wanted, this, [this](const QString &key) { m_controller.media().fetch(key); });
    connect(m_preview, &Preview::resumeWanted, this, [this](const QString &key) { m_controller.media().resume(key); });
    connect(m_preview, &Preview::openWanted, this, &MediaPane::openWanted);
    connect(m_preview, &Preview::openWithWanted, this, &MediaPane::openWithWanted);
    connect(m_preview, &Preview::saveFrameWanted, this, &MediaPane::saveFrameWanted);
    connect(m_preview, &Preview::playbackTasteChanged, this, &MediaPane::playbackTasteChanged);
    connect(m_preview, &Preview::actionWanted, this, &MediaPane::act);
    connect(m_preview, &Preview::stepWanted, this, [this](int steps) { m_strip->step(steps); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MediaPane::chooseRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const auto row = currentRow();
        if (!row || *row < first.row() || *row > last.row())
            return;
        showCurrent();
        emit currentChanged();
    });
}

void MediaPane::setJob(const JobSummary &job, const QString &said)
{
    m_job = job;
    m_said = said;
    if (m_model.rowCount() == 0)
        showCurrent();
}

// The medium that was shown stays so while the job has it; of a running job the newest preview takes its place.
void MediaPane::chooseRow()
{
    if (m_model.rowOf(m_key) < 0)
        m_key = m_model.rowCount() > 0 ? m_model.item(0).key : QString();
    m_strip->setCurrentKey(m_key);
    m_strip->setVisible(m_model.rowCount() > 0);
    showCurrent();
    emit currentChanged();
}

std::optional<int> MediaPane::currentRow() const
{
    const int row = m_model.rowOf(m_key);
    return row < 0 ? std::nullopt : std::optional(row);
}

void MediaPane::showCurrent()
{
    if (const auto row = currentRow()) {
        m_preview->show(m_model.item(*row), m_model.state(*row));
        m_info->show();
        return;
    }
    m_info->hide();
    m_strip->hide();
    const Words words = wordsFor(m_job.status, m_job.statusText);
    const bool isCompleted = m_job.status == JobStatus::Completed;
    QString sentence = isCompleted ? tr("This job made no pictures and no videos.") : words.sentence;
    if (!m_said.isEmpty())
        //: %1: a text of the service
        sentence += u'\n' + tr("The service says: %1").arg(m_said);
    m_hasMoreToRead = m_job.hasAnswer && (isCompleted || !m_said.isEmpty());
    m_preview->showNothing({.icon = statusIcon(m_job),
                            .title = m_job.hasAnswer ? statusWords(m_job) : QString(),
                            .sentence = sentence,
                            .action = m_hasMoreToRead ? tr("Show Details") : actionText(words.action),
                            .percent = m_job.percent,
                            .isBusy = isRunning(m_job.status)});
}

void MediaPane::act(const QString &key, ActionId action)
{
    switch (action) {
    case ActionId::None: return;
    case ActionId::CheckAddress:
    case ActionId::TryAgain:
        if (key.isEmpty() && m_hasMoreToRead)
            emit detailsWanted();
        else if (key.isEmpty())
            emit jobActionWanted(action);
        else
            m_controller.media().fetch(key);
        return;
    case ActionId::EnterToken: emit jobActionWanted(action); return;
    case ActionId::OpenInBrowser: emit linkWanted(key); return;
    }
}

QImage MediaPane::currentImage() const
{
    return m_preview->currentImage();
}

void MediaPane::setPlaybackTaste(const PlaybackTaste &taste)
{
    m_preview->setPlaybackTaste(taste);
}

const PlaybackTaste &MediaPane::playbackTaste() const
{
    return m_preview->playbackTaste();
}
