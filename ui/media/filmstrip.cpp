// SPDX-License-Identifier: MIT
#include "ui/media/filmstrip.h"

#include "app/media/medialistmodel.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/stars.h"
#include "ui/media/mediatexts.h"
#include "ui/media/thumbnails.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize imageSize(96, 68);
constexpr int margin = 6;
constexpr int nameGap = 3;  // between picture and name
constexpr int maxName = 24; // characters
constexpr int frameRadius = 4;
constexpr int progressHeight = 4;
constexpr int symbolSize = 24;
constexpr int badgeSize = 16;
constexpr int playSize = 12;
constexpr qreal rejectedOpacity = 0.35;

// The symbol in the place of a thumbnail.
QString symbolOf(const MediaItem &item, const MediaState &state)
{
    if (state.kind == MediaState::Kind::Failed && !isMissedGuess(item, state))
        return u"warning"_s;
    if (state.kind == MediaState::Kind::Waiting)
        return u"clock"_s;
    if (state.kind == MediaState::Kind::Offered)
        return u"down"_s;
    if (item.type == MediaType::Text)
        return u"document"_s;
    if (item.type == MediaType::Audio)
        return u"sound"_s;
    const bool isVideo = state.file ? classOf(state.file->format) == MediaType::Video : item.type == MediaType::Video;
    return isVideo ? u"video"_s : u"image"_s;
}

// One item of the strip.
class FilmDelegate : public QStyledItemDelegate
{
public:
    explicit FilmDelegate(Thumbnails &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_thumbnails(thumbnails)
    {}

    // Names are longer in some languages than a picture is wide.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int name
            = std::min(option.fontMetrics.horizontalAdvance(index.data().toString()) + 1, maxName * option.fontMetrics.averageCharWidth());
        return {std::max(imageSize.width(), name) + 2 * margin, imageSize.height() + nameGap + option.fontMetrics.height() + 2 * margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintImage(QPainter &painter, const QRect &place, const QModelIndex &index, const QPalette &palette) const;

    Thumbnails &m_thumbnails;
};

void paintSelection(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QColor highlight = option.palette.color(QPalette::Highlight);
    const QRectF frame = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    QColor ground = highlight;
    ground.setAlpha(option.state & QStyle::State_Selected ? 60 : isHovered ? 25 : 0);
    painter.setBrush(ground);
    painter.setPen(option.state & QStyle::State_Selected ? QPen(highlight, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(frame, frameRadius + 2, frameRadius + 2);
    if (option.state & QStyle::State_HasFocus) { // beside the colour: a dotted line, for who sees no colours
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), frameRadius, frameRadius);
    }
}

void paintProgress(QPainter &painter, const QRect &picture, const MediaState &state, const QPalette &palette)
{
    const QRect bar(picture.left() + 6, picture.bottom() - progressHeight - 5, picture.width() - 12, progressHeight);
    QColor ground = palette.color(QPalette::Text);
    ground.setAlpha(60);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(bar, 2, 2);
    if (state.total <= 0)
        return;
    QRect part = bar;
    part.setWidth(static_cast<int>(bar.width() * std::min(state.received, state.total) / state.total));
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawRoundedRect(part, 2, 2);
}

void paintSavedBadge(QPainter &painter, const QRect &picture, const QPalette &palette)
{
    const QRect badge(picture.right() - badgeSize - 2, picture.top() + 3, badgeSize, badgeSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(badge.adjusted(-1, -1, 1, 1));
    const QColor green = isDark(palette) ? QColor(0x6f, 0xd0, 0x8c) : QColor(0x1a, 0x7f, 0x37);
    painter.drawPixmap(badge.topLeft(), symbolicPixmap(u"completed"_s, badgeSize, green, painter.device()->devicePixelRatioF()));
}

// Says that the picture is the first of a video.
void paintPlayBadge(QPainter &painter, const QRect &picture)
{
    QRect badge(0, 0, badgeSize + 8, badgeSize + 8);
    badge.moveCenter(picture.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150)); // on a picture: the same in light and dark
    painter.drawEllipse(badge);
    const QPoint tip = badge.center() - QPoint(playSize / 2 - 1, playSize / 2);
    painter.drawPixmap(tip, symbolicPixmap(u"play"_s, playSize, Qt::white, painter.device()->devicePixelRatioF()));
}

void FilmDelegate::paintImage(QPainter &painter, const QRect &place, const QModelIndex &index, const QPalette &palette) const
{
    const auto state = index.data(MediaListModel::StateRole).value<MediaState>();
    const int stars = index.data(MediaListModel::StarsRole).toInt();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = state.file ? m_thumbnails.thumbnail(state.file->path, imageSize, ratio) : QPixmap();
    QPainterPath frame;
    QRect picture = place;
    painter.setPen(Qt::NoPen);
    if (pixmap.isNull()) {
        QColor ground = palette.color(QPalette::Text);
        ground.setAlpha(22);
        frame.addRoundedRect(place, frameRadius, frameRadius);
        painter.fillPath(frame, ground);
        const QString symbol = symbolOf(index.data(MediaListModel::ItemRole).value<MediaItem>(), state);
        const QPoint middle = place.center() - QPoint(symbolSize / 2, symbolSize / 2);
        painter.drawPixmap(middle, symbolicPixmap(symbol, symbolSize, quietText(palette), ratio));
    } else {
        picture.setSize(pixmap.size().scaled(place.size(), Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
        picture.moveCenter(place.center());
        frame.addRoundedRect(picture, frameRadius, frameRadius);
        painter.save();
        painter.setClipPath(frame);
        painter.setOpacity(stars == rejectedRating ? rejectedOpacity : 1);
        painter.drawPixmap(picture, pixmap);
        painter.restore();
        if (classOf(state.file->format) == MediaType::Video)
            paintPlayBadge(painter, picture);
    }
    if (state.kind == MediaState::Kind::Downloading)
        paintProgress(painter, place, state, palette);
    if (state.kind == MediaState::Kind::Ready && !state.savedPath.isEmpty())
        paintSavedBadge(painter, picture, palette);
    paintRating(painter, picture, stars);
}

void FilmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintSelection(*painter, option);
    const QRect picture(QPoint(option.rect.center().x() - imageSize.width() / 2, option.rect.top() + margin), imageSize);
    paintImage(*painter, picture, index, option.palette);
    const QRect name(option.rect.left() + margin, picture.bottom() + 1 + nameGap, option.rect.width() - 2 * margin,
                     option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::Text));
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width());
    painter->drawText(name, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace

Filmstrip::Filmstrip(Thumbnails &thumbnails, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Media"));
    setItemDelegate(new FilmDelegate(thumbnails, this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true); // for the hovered item
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Filmstrip::fitHeight);
    fitHeight();
}

QSize Filmstrip::thumbnailSize()
{
    return imageSize;
}

MediaKey Filmstrip::currentKey() const
{
    return currentIndex().data(MediaListModel::ItemRole).value<MediaItem>().key;
}

QList<MediaKey> Filmstrip::selectedKeys() const
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<MediaKey> keys;
    for (const QModelIndex &index : std::as_const(indexes))
        keys.append(index.data(MediaListModel::ItemRole).value<MediaItem>().key);
    return keys;
}

void Filmstrip::startDrag(Qt::DropActions)
{
    emit dragRequested(selectedKeys());
}

QModelIndex Filmstrip::indexOf(const MediaKey &key) const
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(MediaListModel::ItemRole).value<MediaItem>().key == key)
            return index;
    }
    return {};
}

void Filmstrip::setCurrentKey(const MediaKey &key)
{
    if (const QModelIndex index = indexOf(key); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect); // whatever keys are held: Ctrl+V, say
}

void Filmstrip::moveTo(const MediaKey &key)
{
    if (const QModelIndex index = indexOf(key); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void Filmstrip::select(const QList<MediaKey> &keys)
{
    QItemSelection selection;
    for (const MediaKey &key : keys) {
        if (const QModelIndex index = indexOf(key); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void Filmstrip::step(int steps)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int row = std::clamp(currentIndex().row() + steps, 0, model()->rowCount() - 1);
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void Filmstrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentKeyChanged(currentKey());
}

void Filmstrip::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void Filmstrip::fitHeight()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool isScrolled = horizontalScrollBar()->maximum() > 0;
    setFixedHeight(itemDelegate()->sizeHint(option, {}).height() + (isScrolled ? horizontalScrollBar()->sizeHint().height() : 0));
}
