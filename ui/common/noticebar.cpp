// SPDX-License-Identifier: MIT
#include "ui/common/noticebar.h"

#include "app/text/oneline.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNotice = 2000; // characters: a few sentences

} // namespace

NoticeBar::NoticeBar(QWidget *parent, ReadingTime *readingTime)
    : QFrame(parent)
    , m_readingTime(readingTime)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_page(new QPushButton(tr("Open Page"), this))
    , m_folder(new QPushButton(tr("Show in Folder"), this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(symbolicIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close message"));
    close->setAccessibleName(tr("Close message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_page);
    layout->addWidget(m_folder);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const Notice notice = m_notice;
        dismiss();
        emit actionTriggered(notice.action, notice.job);
    });
    connect(m_page, &QPushButton::clicked, this, [this] { emit pageRequested(m_notice.page); });
    connect(m_folder, &QPushButton::clicked, this, [this] { emit folderRequested(m_notice.folder); });
    m_goes.setSingleShot(true);
    connect(&m_goes, &QTimer::timeout, this, &NoticeBar::goUnlessHeld);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::followFocus);
    hide();
}

NoticeBar::~NoticeBar()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes with it may have the focus
}

void NoticeBar::show(const Notice &notice)
{
    giveFocusBack(); // its button is another one now
    m_notice = notice;
    if (notice.text.size() > maxNotice || notice.text.contains(u'\n'))
        m_notice.text = oneLine(notice.text, maxNotice);
    m_text->setText(m_notice.text);
    QString action = actionText(notice.action);
    if (notice.action == ActionId::OpenAs)
        action = action.arg(notice.service);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_page->setVisible(!notice.page.isEmpty());
    m_folder->setVisible(!notice.folder.isEmpty());
    colour();
    emit aboutToShow();
    setVisible(true);
    isPassing() ? m_goes.start(m_readingTime(m_notice.text)) : m_goes.stop();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool NoticeBar::isPassing() const
{
    return m_notice.level == Notice::Level::Info && m_notice.action == ActionId::None && !m_notice.lasts;
}

// That of its text, which wraps, is of several.
int NoticeBar::widthOnOneLine() const
{
    return layout()->totalSizeHint().width() - m_text->sizeHint().width() + m_text->fontMetrics().size(0, m_notice.text).width() + 4;
}

void NoticeBar::dismiss()
{
    m_goes.stop();
    giveFocusBack();
    hide();
}

// Else the next control would get it, whatever that is.
void NoticeBar::giveFocusBack()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::dismissPassing()
{
    if (!m_notice.lasts)
        dismiss();
}

void NoticeBar::dismissOffer(ActionId action)
{
    if (m_notice.action == action)
        dismiss();
}

void NoticeBar::dismissState(const Notice &notice)
{
    if (m_notice == notice)
        dismiss();
}

void NoticeBar::dismissOthers(const JobKey &job)
{
    if (!m_notice.job.isEmpty() && m_notice.job != job)
        dismiss();
}

// Not while somebody is about to press its button.
void NoticeBar::goUnlessHeld()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_goes.start(m_readingTime({}));
    else
        dismiss();
}

void NoticeBar::followFocus(QWidget *former, QWidget *now)
{
    if (now && isAncestorOf(now) && former && !isAncestorOf(former))
        m_focusBefore = former;
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // to the palette of its own it comes once more, and changes nothing
        colour();
}

void NoticeBar::colour()
{
    const QPalette base; // the application's
    const bool dark = isDark(base);
    const bool isWarning = m_notice.level == Notice::Level::Warning;
    QPalette own = base;
    own.setColor(QPalette::Window, isWarning ? QColor(dark ? 0x4a3b16 : 0xfff1cc) : QColor(dark ? 0x24384f : 0xe1edfb));
    own.setColor(QPalette::WindowText, dark ? QColor(0xf2f2f2) : QColor(0x1f1f1f));
    setPalette(own);
    m_icon->setPixmap(symbolicPixmap(isWarning ? u"warning"_s : u"info"_s, 16, own.color(QPalette::WindowText), devicePixelRatioF()));
}
