// SPDX-License-Identifier: MIT
// How several media stand side by side, and what stands below each: a part of CompareView.
#include "ui/media/compareview.h"

#include "ui/compare/captionlabel.h"
#include "ui/compare/comparecaption.h"
#include "ui/media/imageview.h"
#include "ui/media/mediatexts.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCaptionLines = 4;
constexpr int captionShare = 3; // of the height of each item they take one part in so many at most, with the name

// Four stand in two rows, unless they would be smaller there: in a low window.
int columnsFor(qsizetype count, const QSize &room, int lineHeight)
{
    const auto sideOf = [&](int columns, int rows) { return std::min(room.width() / columns, room.height() / rows - lineHeight); };
    return count == 4 && sideOf(2, 2) >= sideOf(4, 1) ? 2 : static_cast<int>(count);
}

} // namespace

QList<ComparedMedia> CompareView::media() const
{
    QList<ComparedMedia> all;
    for (const Cell &cell : m_cells)
        all.append(cell.mediaItem);
    return all;
}

bool CompareView::has(const MediaKey &key) const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [&](const Cell &cell) { return cell.mediaItem.key == key; });
}

ComparedMedia CompareView::focused() const
{
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), [this](const Cell &each) { return each.view == focusProxy(); });
    return cell == m_cells.end() ? ComparedMedia() : cell->mediaItem;
}

void CompareView::setCaptions(const QHash<MediaKey, MediaCaption> &captions)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        cell.caption->setCaption(captions.value(cell.mediaItem.key));
        describe(cell);
    }
    fitCaptions();
}

void CompareView::setStars(const MediaKey &key, int stars)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.mediaItem.key == key)
            cell.caption->setStars(stars);
    }
}

void CompareView::setCaptionsShown(bool isShown)
{
    m_areCaptionsShown = isShown;
    fitCaptions();
}

bool CompareView::hasCaptions() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return !cell.caption->words().caption().isEmpty(); });
}

void CompareView::arrange()
{
    const auto count = static_cast<int>(m_cells.size());
    const int columns = columnsFor(count, contentsRect().size(), fontMetrics().height());
    if (columns != m_columns || m_grid->count() != count) {
        m_columns = columns;
        for (const Cell &cell : std::as_const(m_cells))
            m_grid->removeWidget(cell.box);
        for (int n = 0; n < count; ++n)
            m_grid->addWidget(m_cells.at(n).box, n / columns, n % columns);
        for (int line = 0; line < std::max(m_grid->columnCount(), m_grid->rowCount()); ++line) { // those of before take no room
            m_grid->setColumnStretch(line, line < columns ? 1 : 0);
            m_grid->setRowStretch(line, line * columns < count ? 1 : 0);
        }
    }
    fitCaptions();
}

// All as high as the highest needs: the views stay of one height.
void CompareView::fitCaptions()
{
    if (m_cells.isEmpty() || m_columns == 0)
        return;
    const int rows = (static_cast<int>(m_cells.size()) + m_columns - 1) / m_columns;
    const CaptionLabel &first = m_cells.first().caption->words();
    const int height = (contentsRect().height() - (m_bar->isVisible() ? m_bar->height() : 0)) / rows;
    const int room = std::min(maxCaptionLines, height / captionShare / first.lineHeight() - 1); // beside the line of the name
    int lines = 0;
    for (const Cell &cell : std::as_const(m_cells))
        lines = m_areCaptionsShown ? std::max(lines, cell.caption->words().linesFor(width() / m_columns, std::max(0, room))) : 0;
    for (const Cell &cell : std::as_const(m_cells))
        cell.caption->words().setLines(lines);
}

void CompareView::describe(const Cell &cell)
{
    QStringList parts{cell.view->imageSize().isEmpty() ? QString() : sizeText(cell.view->imageSize()),
                      cell.caption->words().caption().spoken};
    parts.removeAll(QString());
    cell.view->setAccessibleDescription(parts.join(u", "_s));
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCaptions();
}
