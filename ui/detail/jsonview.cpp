#include "ui/detail/jsonview.h"

#include "app/job/jsonlayout.h"
#include "app/job/privacy.h"
#include "ui/common/icons.h"
#include "ui/detail/findbar.h"
#include "ui/detail/jsonhighlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFuture>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QtConcurrent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 200'000; // bytes laid out without a worker: about a millisecond
constexpr qsizetype pieceOfAll = 100'000; // characters appended in one go when all is shown
constexpr ExcerptLimits excerptLimits{.lineLength = 20'000, .lines = 4'000};

struct ExcerptWords
{
    QString moreCharacters{};
    QString moreLines{};
};

JsonExcerpt shownText(const QByteArray &raw, bool isWhole, const ExcerptWords &words)
{
    const QString text = QString::fromUtf8(indentedJson(raw));
    if (isWhole)
        return {.text = inPieces(text, excerptLimits.lineLength)};
    return excerptOf(text, excerptLimits, words.moreCharacters, words.moreLines);
}

QToolButton *newButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    if (!icon.isEmpty())
        button->setIcon(symbolicIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    return button;
}

} // namespace

JsonView::JsonView(QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_text(new QPlainTextEdit(this))
    , m_find(new FindBar(*m_text, this))
    , m_showAll(newButton({}, tr("Show All"), this))
    , m_copies(new QWidget(this))
    , m_highlighter(new JsonHighlighter(m_text->document(), excerptLimits.lineLength))
{
    m_text->setAccessibleName(tr("Job JSON"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("No answer has come yet."));
    m_text->setFrameShape(QFrame::NoFrame);
    m_showAll->hide();
    m_copies->setEnabled(false);
    m_highlighter->setColors(jsonColors(m_text->palette()));
    m_text->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newToolBar());
    column->addWidget(m_text, 1);
    connect(m_showAll, &QToolButton::clicked, this, [this] { layOut(true); });
    connect(m_find, &FindBar::closed, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
}

QWidget *JsonView::newToolBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 4);
    m_bar = row;
    auto *buttons = new QWidget(bar);
    row->addWidget(m_find, 1);
    row->addWidget(buttons);
    auto *ends = new QHBoxLayout(buttons);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->addStretch(1);
    ends->addWidget(m_showAll);
    ends->addWidget(m_copies);
    auto *copies = new QHBoxLayout(m_copies);
    copies->setContentsMargins(0, 0, 0, 0);
    auto *whole = newButton(u"copy"_s, tr("Copy"), m_copies);
    auto *masked = newButton(u"copy"_s, tr("Copy Without Private Data"), m_copies);
    masked->setToolTip(tr("User and channel numbers, GUIDs, signed links and the reply address are masked"));
    copies->addWidget(whole);
    copies->addWidget(masked);
    connect(whole, &QToolButton::clicked, this, [this] { copy(false); });
    connect(masked, &QToolButton::clicked, this, [this] { copy(true); });
    return bar;
}

// In two rows where one is too narrow.
void JsonView::arrangeBar()
{
    int needed = m_bar->contentsMargins().left() + m_bar->contentsMargins().right() + m_bar->spacing();
    for (int i = 0; i < m_bar->count(); ++i)
        needed += m_bar->itemAt(i)->widget()->minimumSizeHint().width();
    m_bar->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeBar();
}

void JsonView::setJson(const QByteArray &raw)
{
    if (raw == m_raw)
        return;
    m_raw = raw;
    m_copies->setEnabled(!raw.isEmpty());
    layOut(false);
}

void JsonView::startFinding()
{
    m_find->start();
}

// Of the text: its palette changes after that of the view around it.
bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::PaletteChange)
        m_highlighter->setColors(jsonColors(m_text->palette()));
    return QWidget::eventFilter(watched, event);
}

void JsonView::layOut(bool isWhole)
{
    const quint64 generation = ++m_generation;
    const ExcerptWords words{.moreCharacters = tr("… (%L1 more characters)"), .moreLines = tr("… (%L1 more lines)")};
    if (m_raw.size() <= mostAtOnce) {
        const JsonExcerpt shown = shownText(m_raw, isWhole, words);
        showLaidOut(shown.text, shown.isCut);
        return;
    }
    if (!isWhole) // what was shown is another job's
        showLaidOut({}, false);
    m_text->setPlaceholderText(tr("Laying out…"));
    QtConcurrent::run(&m_pool, shownText, m_raw, isWhole, words).then(this, [this, generation](const JsonExcerpt &shown) {
        if (generation == m_generation)
            showLaidOut(shown.text, shown.isCut);
    });
}

void JsonView::showLaidOut(const QString &text, bool isCut)
{
    m_text->setPlaceholderText(tr("No answer has come yet."));
    m_showAll->setVisible(isCut);
    arrangeBar();
    m_find->setTextIsCut(isCut);
    if (text.size() <= 2 * pieceOfAll) {
        m_text->setPlainText(text);
        m_find->refresh();
        return;
    }
    m_text->clear();
    appendPiece(text, 0, m_generation);
}

// A large text goes in piece by piece, so that the window goes on answering.
void JsonView::appendPiece(const QString &text, qsizetype start, quint64 generation)
{
    if (generation != m_generation)
        return;
    const qsizetype newLine = text.indexOf(u'\n', start + pieceOfAll);
    const qsizetype end = newLine < 0 ? text.size() : newLine;
    m_text->appendPlainText(text.sliced(start, end - start));
    if (end < text.size())
        QTimer::singleShot(0, this, [this, text, end, generation] { appendPiece(text, end + 1, generation); });
    else
        m_find->refresh();
}

void JsonView::copy(bool isMasked)
{
    const QByteArray masked = withoutPrivateData(m_raw);
    emit copyWanted(QString::fromUtf8(isMasked ? masked : m_raw), !isMasked && masked != m_raw);
}
