// SPDX-License-Identifier: MIT
#include "tests/ui/support/controls.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/spokenlanguage.h"
#include "tests/ui/support/windowbench.h"
#include "tests/ui/support/windowstates.h"
#include "ui/common/screenroom.h"
#include "ui/settings/settingsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpacerItem>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *seenProperty = "wasSeen";

// A text to be read or a log takes any height.
bool isOfAnyHeight(const QWidget &dialog)
{
    return dialog.findChild<QTextEdit *>() || dialog.findChild<QPlainTextEdit *>() || dialog.findChild<QListView *>(u"rows"_s);
}

void finish()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

// What a window manager may report of a window that it has only just taken over. No dialog may grow because of it.
int heightAfterStaleSize(QWidget &dialog)
{
    const QSize first = dialog.size();
    dialog.windowHandle()->resize(100, 30);
    finish();
    const int height = dialog.height();
    dialog.windowHandle()->resize(first);
    finish();
    return height;
}

// Labels with more room than their lines take: gaps without a meaning.
QStringList gapsIn(const QWidget &dialog)
{
    QStringList faults;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && label->height() > label->heightForWidth(label->width()) + 2)
            faults.append(u"“%1” is %2 pixels high"_s.arg(label->text().left(30)).arg(label->height()));
    }
    return faults;
}

// As for a user who resizes the dialog and back: nothing of its first layout is cached.
int heightAfterRelayout(QWidget &dialog)
{
    const QSize first = dialog.size();
    dialog.resize(first + QSize(120, 200));
    finish();
    for (QWidget *part : dialog.findChildren<QWidget *>()) {
        if (part->layout())
            part->layout()->invalidate();
    }
    dialog.layout()->invalidate();
    finish();
    dialog.resize(first.width(), 1);
    finish();
    const int height = dialog.height();
    dialog.resize(first);
    finish();
    return height;
}

} // namespace

// A dialog is as high as its texts at its first show: nothing is cut, and no room is left between the lines. A label that wraps knows its
// height only by its width, which a dialog does not have before it is shown.
class FirstShowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void isRightAtFirstShow_data();
    void isRightAtFirstShow();
    void keepsSettingsOnTheScreen_data() { isRightAtFirstShow_data(); }
    void keepsSettingsOnTheScreen();
    void growsWithAPage();
};

void FirstShowTest::isRightAtFirstShow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s, u"pseudo"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void FirstShowTest::isRightAtFirstShow()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    QStringList faults;
    int seen = 0;
    visitDialogs([&](QWidget &root, const QString &state) {
        if (root.property(seenProperty).toBool()) // another state of one that is shown already
            return;
        root.setProperty(seenProperty, true);
        ++seen;
        if (const QSize room = roomOnScreen(root); root.size().expandedTo(room) != room)
            faults.append(u"%1 is %2 × %3"_s.arg(state).arg(root.width()).arg(root.height()));
        for (const QString &fault : layoutFaults(root))
            faults.append(state + u": "_s + fault);
        for (const QString &fault : gapsIn(root))
            faults.append(state + u": "_s + fault);
        if (isOfAnyHeight(root) || qobject_cast<QMessageBox *>(&root)) // a message box settles its size itself
            return;
        const int height = root.height();
        if (const int stale = heightAfterStaleSize(root); stale > height)
            faults.append(u"%1 came up %2 pixels high, and grew to %3"_s.arg(state).arg(height).arg(stale));
        if (const int later = heightAfterRelayout(root); later != height)
            faults.append(u"%1 came up %2 pixels high, and is %3 after a relayout"_s.arg(state).arg(height).arg(later));
    });
    QVERIFY(seen > 10);
    for (const QString &fault : std::as_const(faults))
        qInfo("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

// Its buttons are in sight, whatever page is shown, and so is each field that takes the focus.
void FirstShowTest::keepsSettingsOnTheScreen()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    const QTemporaryDir folder;
    PreferencesStore preferences(folder.filePath(u"settings.ini"_s));
    preferences.set({.save = {.folder = u"/tmp/pictures"_s, .nameTemplate = u"{name}"_s}});
    SettingsDialog dialog(
        {.preferences = preferences, .usualAddress = QUrl(u"https://api.useapi.net"_s), .example = {.name = u"image-1"_s}});
    dialog.show();
    finish();
    QVERIFY(dialog.height() <= roomOnScreen(dialog).height());
    QVERIFY(dialog.width() <= roomOnScreen(dialog).width());
    const QWidget *buttons = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(dialog.rect().contains(buttons->geometry()) && buttons->height() >= buttons->minimumSizeHint().height());
    auto *pages = dialog.findChild<QTabWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        finish();
        int fields = 0;
        for (QWidget *field : pages->currentWidget()->findChildren<QWidget *>()) {
            if (!(field->focusPolicy() & Qt::TabFocus) || !field->isVisible() || !field->isEnabled())
                continue;
            ++fields;
            field->setFocus(Qt::TabFocusReason);
            finish();
            QVERIFY2(field->visibleRegion().boundingRect() == field->rect(), qPrintable(spokenName(field)));
        }
        QVERIFY(fields > 2);
    }
}

void FirstShowTest::growsWithAPage()
{
    const QTemporaryDir folder;
    PreferencesStore preferences(folder.filePath(u"settings.ini"_s));
    preferences.update([](Preferences &all) { all.save.folder = u"/tmp/pictures"_s; });
    SettingsDialog dialog({.preferences = preferences, .usualAddress = QUrl(u"https://api.useapi.net"_s)});
    dialog.show();
    auto *pages = dialog.findChild<QTabWidget *>();
    pages->setCurrentIndex(2);
    finish();
    auto *area = qobject_cast<QScrollArea *>(pages->currentWidget());
    QVERIFY(area);
    if (roomOnScreen(dialog).height() < 600)
        QSKIP("there is no room to grow");
    QVERIFY(!area->verticalScrollBar()->isVisible());
    area->widget()->layout()->addItem(new QSpacerItem(1, 200));
    finish();
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    QVERIFY(area->height() >= area->widget()->heightForWidth(area->widget()->width()));
    QVERIFY(area->widget()->height() > 400);
}

QTEST_MAIN(FirstShowTest)
#include "tst_firstshow.moc"
