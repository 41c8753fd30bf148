// SPDX-License-Identifier: MIT
#include "tests/ui/support/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEngine>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextBrowser>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Takes everything, and keeps the texts.
class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(QList<PaintedText> &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override { m_transform = now.transform(); }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        const QPoint mapped = m_transform.map(place).toPoint();
        // A line comes in pieces, one a font.
        if (!m_texts.isEmpty() && m_texts.last().place.y() == mapped.y() && std::abs(m_end - mapped.x()) <= 2)
            m_texts.last().text += item.text();
        else
            m_texts.append({.place = mapped, .text = item.text()});
        m_end = mapped.x() + static_cast<int>(std::lround(item.width()));
    }

private:
    QList<PaintedText> &m_texts;
    QTransform m_transform;
    int m_end = 0;
};

class TextDevice : public QPaintDevice
{
public:
    TextDevice(const QSize &size, QList<PaintedText> &texts)
        : m_size(size)
        , m_engine(texts)
    {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

QStringList reportedBy(const QAction &action)
{
    if (action.isSeparator() && action.text().isEmpty())
        return {};
    return {action.text(), action.toolTip()};
}

QStringList reportedBy(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(model.rowCount(), 100); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                texts.append(model.index(row, column).data(role).toString());
        }
    }
    return texts;
}

// What a widget says besides what it paints, or has not painted where it is cut off.
QStringList reportedBy(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip(), widget.whatsThis()};
    for (const QAction *action : widget.actions())
        texts += reportedBy(*action);
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.append(box->title());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.append(text->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += {tabs->tabText(i), tabs->tabToolTip(i)};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        texts += reportedBy(*view->model());
    return texts;
}

QSet<QString> wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QSet<QString> words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words.insert(matches.next().captured());
    return words;
}

// Of the alphabet that the translator changes; a single letter may be a mnemonic or a key.
// A painted line may begin and end within a word.
QStringList unknownWords(const QString &text, const QSet<QString> &known, bool isPainted)
{
    static const QRegularExpression word(u"([A-Za-z]{2,})(…?)"_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured(1);
        const bool isBeginning = match.capturedLength(2) > 0 || (isPainted && match.capturedEnd() == text.size());
        const bool isEnd = isPainted && match.capturedStart() == 0;
        const auto isPartOf
            = [&](const QString &whole) { return (isBeginning && whole.startsWith(found)) || (isEnd && whole.endsWith(found)); };
        if (!known.contains(found) && std::none_of(known.begin(), known.end(), isPartOf))
            words.append(found);
    }
    return words;
}

// "⟦…⟧ ⟦…⟧": a sentence whose parts stand in an order that is not each language's. Whole sentences may follow each other, and what stands
// in a list has something between.
bool isPiecedTogether(const QString &text)
{
    QStringList between{QString()}; // what stands around and between the texts
    int depth = 0;
    QChar last; // before a text's end
    bool isSentence = true;
    static const QRegularExpression apart(u"[·,:;()/|–—“”×+.!?\n\t]|  "_s); // two blanks: columns
    const auto isSeam = [&](const QString &part) { return !part.trimmed().isEmpty() && !apart.match(part).hasMatch(); };
    for (const QChar c : text) {
        if (c == u'⟦' && depth++ == 0) {
            const bool isFirst = between.size() == 1;
            const QString &part = between.last();
            if (isSeam(part) || (!isFirst && !isSentence && !apart.match(part).hasMatch()))
                return true;
        } else if (c == u'⟧' && --depth == 0) {
            isSentence = u".!?…:"_s.contains(last);
            between.append(QString());
        } else if (depth <= 0 && !u"\u2068\u2069\u200f"_s.contains(c)) {
            between.last() += c;
        }
        last = c;
    }
    return between.size() > 1 && isSeam(between.last());
}

// A text that is cut off in a list can be whole elsewhere, as in a tool tip.
bool isCutOff(const QString &text, const QStringList &reported)
{
    if (!text.endsWith(u'…') || text.count(u'⟦') <= text.count(u'⟧'))
        return false;
    const QString part = text.chopped(1).section(u" · "_s, -1).remove(u'\u2068');
    return std::none_of(reported.begin(), reported.end(), [&](const QString &whole) { return whole != text && whole.contains(part); });
}

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    QList<PaintedText> texts;
    TextDevice device(widget.size(), texts);
    widget.render(&device);
    return texts;
}

QStringList wordFaults(QWidget &root, const QStringList &known)
{
    QSet<QString> all = wordsIn(known.join(u'\n'));
    QStringList reported;
    const auto add = [&](const QWidget &widget) {
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            all += wordsIn(field->displayText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            all += wordsIn(text->toPlainText());
        reported += reportedBy(widget);
    };
    add(root);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() || qobject_cast<const QMenu *>(widget))
            add(*widget);
    }
    QStringList faults;
    QStringList painted;
    for (const PaintedText &one : paintedTexts(root)) {
        if (isCutOff(one.text, reported))
            faults.append(u"“%1” is cut off"_s.arg(one.text));
        painted.append(one.text);
    }
    static const QRegularExpression tag(u"</?[a-z][^<>]*>"_s);
    for (QString &text : reported)
        text.replace(tag, u"\n"_s);
    for (QStringList *texts : {&reported, &painted}) {
        texts->removeDuplicates();
        for (const QString &text : std::as_const(*texts)) {
            if (const QStringList words = unknownWords(text, all, texts == &painted); !words.isEmpty())
                faults.append(u"“%1” is not translated: %2"_s.arg(text, words.join(u' ')));
            if (isPiecedTogether(text))
                faults.append(u"“%1” is pieced together"_s.arg(text));
        }
    }
    return faults;
}
