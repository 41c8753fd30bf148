// SPDX-License-Identifier: MIT
#include "ui/jobs/contactsheet.h"

#include "app/jobs/joblistmodel.h"
#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/jobs/jobthumbnail.h"
#include "ui/media/thumbnails.h"

#include <QAbstractListModel>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

constexpr int pictureSize = 128;
constexpr int sheetMargin = 6;

class ContactDelegate : public QStyledItemDelegate
{
public:
    ContactDelegate(Thumbnails &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_thumbnails(thumbnails)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {pictureSize + 2 * sheetMargin, pictureSize + option.fontMetrics.height() + 3 * sheetMargin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        ground.text.clear();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const auto job = index.data(JobListModel::SummaryRole).value<JobSummary>();
        if (job.key.isEmpty())
            return; // it is being loaded
        const QColor color = option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect picture(option.rect.left() + sheetMargin, option.rect.top() + sheetMargin, pictureSize, pictureSize);
        const QPixmap pixmap = job.thumbnail.isEmpty()
            ? QPixmap()
            : m_thumbnails.thumbnail(job.thumbnail, picture.size(), painter->device()->devicePixelRatioF());
        painter->save();
        paintJobThumbnail(*painter, picture, pixmap, resultIcon(job), color);
        painter->setPen(color);
        const QRect title(picture.left(), picture.bottom() + sheetMargin, pictureSize, option.fontMetrics.height());
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(isolated(oneLine(job.text)), Qt::ElideRight, title.width()));
        painter->restore();
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.rect = option.rect.adjusted(1, 1, -1, -1);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

private:
    Thumbnails &m_thumbnails;
};

} // namespace

// Rows of the list, wherever they move.
class ContactSheet::Model : public QAbstractListModel
{
public:
    void setJobs(const QModelIndexList &jobs)
    {
        QList<QPersistentModelIndex> rows(jobs.begin(), jobs.end());
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = rows;
        endResetModel();
        if (m_source || jobs.isEmpty())
            return;
        m_source = jobs.first().model();
        connect(m_source, &QAbstractItemModel::dataChanged, this, [this] { // few, and painted only while they are seen
            if (!m_rows.isEmpty())
                emit dataChanged(index(0), index(rowCount() - 1));
        });
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return index.isValid() ? m_rows.at(index.row()).data(role) : QVariant(); // of a job that has gone: nothing
    }

    [[nodiscard]] int listRow(int row) const { return m_rows.at(row).row(); }

private:
    QList<QPersistentModelIndex> m_rows;
    const QAbstractItemModel *m_source = nullptr;
};

ContactSheet::ContactSheet(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(std::make_unique<Model>())
    , m_count(new QLabel(this))
    , m_view(new QListView(this))
    , m_more(new QLabel(this))
{
    QFont heading = m_count->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setWeight(QFont::DemiBold);
    m_count->setFont(heading);
    m_count->setContentsMargins(12, 10, 12, 6);
    m_more->setContentsMargins(12, 4, 12, 8);
    m_view->setModel(m_model.get());
    m_view->setItemDelegate(new ContactDelegate(thumbnails, m_view));
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Selected Jobs"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_count);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_more);
    setFocusProxy(m_view);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const int row = m_model->listRow(index.row()); row >= 0)
            emit jobRequested(row);
    });
    connect(&thumbnails, &Thumbnails::ready, m_view->viewport(), qOverload<>(&QWidget::update));
}

ContactSheet::~ContactSheet() = default;

void ContactSheet::setJobs(const QModelIndexList &jobs, int count)
{
    m_model->setJobs(jobs);
    m_count->setText(tr("%n job(s) selected", "", count));
    const int more = count - static_cast<int>(jobs.size());
    m_more->setVisible(more > 0);
    m_more->setText(more > 0 ? tr("and %n more", "jobs", more) : QString());
}
