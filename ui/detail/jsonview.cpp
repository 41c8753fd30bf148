// SPDX-License-Identifier: MIT
#include "ui/detail/jsonview.h"

#include "app/text/privacy.h"
#include "ui/common/icons.h"
#include "ui/detail/findbar.h"
#include "ui/detail/jsonhighlighter.h"
#include "ui/detail/plaintextview.h"
#include "ui/detail/responsechooser.h"
#include "ui/detail/shownjson.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFuture>
#include <QHBoxLayout>
#include <QtConcurrent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAtOnce = 200'000;        // bytes laid out without a worker: about a millisecond
constexpr qsizetype maxComparedAtOnce = 40'000; // bytes of both, the same way: comparing takes longer than laying out
constexpr qsizetype pieceOfAll = 100'000;       // characters appended in one go when all is shown
constexpr ExcerptLimits excerptLimits{.lineLength = 20'000, .lines = 4'000};

QToolButton *newTextButton(const QString &icon, const QString &text, QWidget *parent)
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

// Whether withoutPrivateData() would mask anything in the lines that this part of a laid out answer touches. What stands before them says
// what they are: a line in the middle of a private object does not show it by itself.
bool isPrivatePart(const QString &text, int start, int end)
{
    const qsizetype from = start > 0 ? text.lastIndexOf(u'\n', start - 1) + 1 : 0;
    const qsizetype lineEnd = text.indexOf(u'\n', std::max(start, end - 1));
    const qsizetype to = lineEnd < 0 ? text.size() : lineEnd;
    const QByteArray before = text.first(from).toUtf8();
    const QByteArray part = text.sliced(from, to - from).toUtf8();
    return withoutPrivateData(before + part) != withoutPrivateData(before) + part;
}

} // namespace

JsonView::JsonView(QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_text(new PlainTextView(this))
    , m_find(new FindBar(*m_text, this))
    , m_showAll(newTextButton({}, tr("Show All"), this))
    , m_copies(new QWidget(this))
    , m_highlighter(new JsonHighlighter(m_text->document(), excerptLimits.lineLength))
    , m_chooser(new ResponseChooser(this))
{
    m_text->setAccessibleName(tr("Job JSON"));
    m_text->setLayoutDirection(Qt::LeftToRight); // as JSON is; from right to left it would begin a few pixels behind its first column
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("No response yet"));
    m_showAll->hide();
    m_copies->setEnabled(false);
    m_highlighter->setColors(jsonColors(m_text->palette()));
    m_text->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chooser);
    column->addWidget(newToolBar());
    column->addWidget(m_text, 1);
    connect(m_showAll, &QToolButton::clicked, this, [this] { layOut(true); });
    connect(m_text, &PlainTextView::copyRequested, this, &JsonView::copyPart);
    connect(m_chooser, &ResponseChooser::changed, this, &JsonView::showChosen);
    connect(m_find, &FindBar::closed, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
}

QWidget *JsonView::newToolBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 4, 10, 4);
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
    auto *whole = newTextButton(u"copy"_s, tr("Copy"), m_copies);
    auto *masked = newTextButton(u"copy"_s, tr("Copy Without Private Data"), m_copies);
    masked->setToolTip(tr("Masks user and channel IDs, GUIDs, signed links, and the reply address"));
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
    setResponses({{.raw = raw}});
}

void JsonView::setResponses(const QList<ResponseVersion> &answers)
{
    if (answers == m_answers)
        return;
    const bool isSameJob = std::any_of(answers.begin(), answers.end(), [this](const ResponseVersion &answer) {
        return answer.receivedAt.isValid() && m_answers.contains(answer);
    });
    const QList<ResponseVersion> before = std::exchange(m_answers, answers);
    const auto pair = [this](const QList<ResponseVersion> &list) {
        const int base = m_chooser->base();
        return QList<QByteArray>{list.value(m_chooser->shown()).raw, base < 0 ? QByteArray() : list.value(base).raw};
    };
    const QList<QByteArray> shownBefore = pair(before);
    if (!isSameJob)
        m_chooser->forget();
    QList<QDateTime> times;
    for (const ResponseVersion &answer : answers)
        times.append(answer.receivedAt);
    m_chooser->setTimes(times);
    if (pair(answers) != shownBefore)
        showChosen();
}

void JsonView::showChosen()
{
    m_raw = m_answers.value(m_chooser->shown()).raw;
    m_copies->setEnabled(!m_raw.isEmpty());
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
    JsonOptions options{.raw = m_raw,
                        .isWhole = isWhole,
                        .limits = excerptLimits,
                        .moreCharacters = tr("… (%L1 more characters)"),
                        .moreLines = tr("… (%L1 more lines)"),
                        .sameLines = tr("… (%L1 unchanged lines)")};
    if (m_chooser->base() >= 0)
        options.base = m_answers.at(m_chooser->base()).raw;
    if (m_raw.size() + (options.base ? options.base->size() : 0) <= (options.base ? maxComparedAtOnce : maxAtOnce)) {
        showLaidOut(shownJson(options));
        return;
    }
    if (!isWhole) // what was shown is another job's
        showLaidOut({});
    m_text->setPlaceholderText(tr("Formatting…"));
    QtConcurrent::run(&m_pool, shownJson, options).then(this, [this, generation](const ShownJson &shown) {
        if (generation == m_generation)
            showLaidOut(shown);
    });
}

void JsonView::showLaidOut(const ShownJson &shown)
{
    m_text->setPlaceholderText(tr("No response yet"));
    m_showAll->setVisible(shown.isCut);
    arrangeBar();
    m_find->setTextIsCut(shown.isCut);
    m_chooser->setChanges(shown.added, shown.removed);
    m_highlighter->setKinds(shown.kinds);
    if (shown.text.size() <= 2 * pieceOfAll) {
        m_text->setPlainText(shown.text);
        goToFirstChange(shown);
        m_find->refresh();
        return;
    }
    m_text->clear();
    appendPiece(shown, 0, m_generation);
}

void JsonView::goToFirstChange(const ShownJson &shown)
{
    const auto change
        = std::find_if(shown.kinds.begin(), shown.kinds.end(), [](DiffLine::Kind kind) { return kind != DiffLine::Kind::Same; });
    if (change == shown.kinds.end())
        return;
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(static_cast<int>(change - shown.kinds.begin()))));
    m_text->centerCursor();
}

// A large text goes in piece by piece, so that the window goes on answering.
void JsonView::appendPiece(const ShownJson &shown, qsizetype start, quint64 generation)
{
    if (generation != m_generation)
        return;
    const qsizetype newLine = shown.text.indexOf(u'\n', start + pieceOfAll);
    const qsizetype end = newLine < 0 ? shown.text.size() : newLine;
    m_text->appendPlainText(shown.text.sliced(start, end - start));
    if (end < shown.text.size()) {
        QTimer::singleShot(0, this, [this, shown, end, generation] { appendPiece(shown, end + 1, generation); });
        return;
    }
    goToFirstChange(shown);
    m_find->refresh();
}

void JsonView::copy(bool isMasked)
{
    const QByteArray masked = withoutPrivateData(m_raw);
    emit copyRequested(QString::fromUtf8(isMasked ? masked : m_raw), !isMasked && masked != m_raw);
}

void JsonView::copyPart(int start, int end)
{
    const QString text = m_text->toPlainText();
    emit copyRequested(text.sliced(start, end - start), isPrivatePart(text, start, end));
}
