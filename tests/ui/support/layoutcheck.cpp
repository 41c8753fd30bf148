// SPDX-License-Identifier: MIT
#include "tests/ui/support/layoutcheck.h"

#include "ui/common/noticebar.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    const QRect place = widget.geometry();
    return u"%1 “%2” (%3, %4: %5 × %6)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40))
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

bool isElided(const QLabel &label)
{
    const QString text = label.text();
    return (text.endsWith(u'…') || text.endsWith(u"…\u2069"_s)) && // with the end of what is isolated for a window from right to left
        (!label.toolTip().isEmpty() || !label.accessibleName().isEmpty());
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || isElided(label))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() || label.minimumSizeHint().width() > label.width();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isCut(const QAbstractButton &button)
{
    if (button.parentWidget()->inherits("QLineEdit"))
        return false; // shows its icon only
    const QSize needed = button.minimumSizeHint().isEmpty() ? button.sizeHint() : button.minimumSizeHint();
    return !button.text().isEmpty() && (needed.width() > button.width() || needed.height() > button.height());
}

QStringList cutTabs(const QTabBar &tabs)
{
    QStringList faults;
    const QRect last = tabs.tabRect(tabs.count() - 1);
    if (!tabs.rect().contains(last) && !tabs.rect().contains(tabs.tabRect(0)))
        faults.append(u"the tabs do not fit"_s);
    if (tabs.count() > 0 && last.right() > tabs.width())
        faults.append(nameOf(tabs, tabs.tabText(tabs.count() - 1)) + u" is scrolled out of sight"_s);
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabRect(i).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)))
            faults.append(nameOf(tabs, tabs.tabText(i)) + u" is cut off"_s);
    }
    return faults;
}

// In a scroll area a child may lie anywhere, and pages of a stack lie over each other.
bool arrangesByItself(const QWidget &parent)
{
    return parent.inherits("QAbstractScrollArea") || parent.inherits("QLineEdit") || parent.inherits("QTabBar")
        || (parent.parentWidget() && parent.parentWidget()->inherits("QAbstractScrollArea"));
}

QStringList overlaps(const QWidget &parent)
{
    QStringList faults;
    QList<const QWidget *> seen;
    const QRect room = parent.rect().adjusted(-1, -1, 1, 1); // QSplitter is a pixel off from right to left
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || widget->isWindow() || !widget->isVisible() || qobject_cast<const QSplitterHandle *>(widget))
            continue;
        if (widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            continue; // is meant to lie over something
        if (!room.contains(widget->geometry()))
            faults.append(nameOf(*widget, widget->accessibleName()) + u" reaches out of its parent"_s);
        if (const auto *bar = qobject_cast<const NoticeBar *>(widget); bar && bar->isPassing())
            continue; // the same
        for (const QWidget *other : std::as_const(seen)) {
            if (other->geometry().intersects(widget->geometry()))
                faults.append(nameOf(*widget, widget->accessibleName()) + u" lies over "_s + nameOf(*other, other->accessibleName()));
        }
        seen.append(widget);
    }
    return faults;
}

QStringList textsWithMnemonics(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QStringList{label->text()} : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {box->title()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    return texts;
}

// Qt then goes to the next of them with each press, which nobody expects.
QStringList sharedMnemonics(const QList<const QWidget *> &all)
{
    QStringList faults;
    QHash<QKeySequence, QString> texts;
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        const QStringList own = textsWithMnemonics(*widget);
        for (const QString &text : own) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(text);
            if (mnemonic.isEmpty())
                continue;
            if (const QString other = texts.value(mnemonic); !other.isEmpty())
                faults.append(u"%1 stands for “%2” and “%3”"_s.arg(mnemonic.toString(), other, text));
            texts.insert(mnemonic, text);
        }
    }
    return faults;
}

} // namespace

QStringList layoutFaults(const QWidget &root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    QList<const QWidget *> all{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        all.append(widget);
    for (const QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(*label))
            faults.append(nameOf(*label, label->text()) + u" is cut off"_s);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isCut(*button))
            faults.append(nameOf(*button, button->text()) + u" is cut off"_s);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            faults += cutTabs(*tabs);
        if (!arrangesByItself(*widget))
            faults += overlaps(*widget);
    }
    return faults + sharedMnemonics(all);
}
