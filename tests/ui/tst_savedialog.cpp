// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/shots.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/savedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

SaveQuestion question()
{
    return {.title = u"Save All"_s,
            .options = {.folder = u"/pictures"_s, .nameTemplate = u"{verb} {n}"_s, .withText = true, .withJson = false, .forSharing = true},
            .example = {.created = QDateTime(QDate(2025, 8, 22), QTime(14, 38, 12), utcZone),
                        .verb = u"imagine"_s,
                        .prompt = u"a lighthouse in a storm --ar 3:2"_s,
                        .id8 = u"1a2b3c4d"_s,
                        .name = u"image-2"_s,
                        .number = 2},
            .extension = u"png"_s};
}

template<typename Widget>
Widget *named(const QWidget &dialog, const QString &name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == name || (!widget->property("text").toString().isEmpty() && widget->property("text") == name))
            return widget;
    }
    qFatal("no control of that name: %s", qPrintable(name));
}

} // namespace

class SaveDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsAsLastTime();
    void beginsWithTheStandardNames();
    void showsTheNameWhileItIsTyped();
    void wantsAFolder();
    void tellsWhatWasChosen();
    void namesEveryControl();
    void asksWhereToExport();
};

void SaveDialogTest::beginsAsLastTime()
{
    const SaveDialog dialog(question());
    QCOMPARE(dialog.options(), question().options);
    QCOMPARE(dialog.windowTitle(), u"Save All"_s);
}

void SaveDialogTest::beginsWithTheStandardNames()
{
    SaveQuestion first = question();
    first.options = {.folder = u"/pictures"_s};
    const SaveDialog dialog(first);
    QCOMPARE(dialog.options(), (SaveOptions{.folder = u"/pictures"_s, .nameTemplate = standardNameTemplate()}));
    QCOMPARE(named<QLabel>(dialog, u"Example file name"_s)->text(),
             QDir::toNativeSeparators(u"2025-08-22_143812_imagine_1a2b3c4d/image-2.png"_s));
}

void SaveDialogTest::showsTheNameWhileItIsTyped()
{
    const SaveDialog dialog(question());
    const QLabel *preview = named<QLabel>(dialog, u"Example file name"_s);
    QCOMPARE(preview->text(), u"imagine 2.png"_s);
    QLineEdit *names = named<QLineEdit>(dialog, u"File names"_s);
    names->clear();
    QTest::keyClicks(names, u"{prompt:12}: {nothing}"_s);
    QCOMPARE(preview->text(), u"a lighthouse- {nothing}.png"_s);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text().endsWith(u"{nothing}"_s) && label->text().startsWith(u"Unknown fields"_s);
    }));
    names->clear();
    QCOMPARE(preview->text(), u"image-2.png"_s);
}

void SaveDialogTest::wantsAFolder()
{
    const SaveDialog dialog(question());
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
    QVERIFY(save != buttons.end() && (*save)->isEnabled());
    QLineEdit *folder = named<QLineEdit>(dialog, u"Folder"_s);
    for (const QString &text : {u""_s, u"   "_s, u"relative/path"_s}) {
        folder->setText(text);
        QVERIFY(!(*save)->isEnabled());
    }
    folder->setText(u"/elsewhere/"_s);
    QVERIFY((*save)->isEnabled());
    QCOMPARE(dialog.options().folder, u"/elsewhere"_s);
}

void SaveDialogTest::tellsWhatWasChosen()
{
    const SaveDialog dialog(question());
    const auto boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 4);
    for (QCheckBox *box : boxes)
        box->toggle();
    const SaveOptions chosen = dialog.options();
    QVERIFY(!chosen.withText && chosen.withJson && chosen.withPosters && !chosen.forSharing);
}

void SaveDialogTest::namesEveryControl()
{
    SaveDialog dialog(question());
    int controls = 0;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(&dialog))
            continue;
        ++controls;
        QVERIFY2(!spokenName(widget).isEmpty(), widget->metaObject()->className()); // what stands in a field is no name of it
    }
    QVERIFY(controls > 5);
}

void SaveDialogTest::asksWhereToExport()
{
    ExportDialog dialog({.folder = u"/pictures"_s, .withText = true, .forSharing = true}, 3);
    QCOMPARE(dialog.options(), (SaveOptions{.folder = u"/pictures"_s, .forSharing = true}));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith("Exports 3 job"_L1); }));
    auto *folder = named<QLineEdit>(dialog, u"Folder"_s);
    const auto *button = named<QPushButton>(dialog, u"Export"_s);
    QVERIFY(button->isEnabled() && button->isDefault());
    folder->setText(u"out"_s); // below which folder?
    QVERIFY(!button->isEnabled());
    folder->setText(u" /out/ "_s);
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(button->isEnabled());
    QCOMPARE(dialog.options(), SaveOptions{.folder = u"/out"_s});
    keepShot(dialog, u"exportdialog"_s);
}

QTEST_MAIN(SaveDialogTest)
#include "tst_savedialog.moc"
