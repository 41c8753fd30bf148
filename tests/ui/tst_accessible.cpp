// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/dialogs/textdialog.h"
#include "ui/dialogs/tokendialog.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl pictureUrl(u"https://media.example/one.png"_s);
const QUrl videoUrl(u"https://media.example/two.mp4"_s);

QByteArray jobs()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl, u"image/png"_s, fixture(u"media/picture.png"_s).size()),
                                       attachmentObject(videoUrl, u"video/mp4"_s, fixture(u"media/head-first.mp4"_s).size())};
    job["children"_L1] = QJsonArray{QJsonObject{{u"button"_s, u"U1"_s}, {u"jobid"_s, jobId(7)}}};
    QJsonObject running = jobObject(2, u"progress"_s);
    running["content"_L1] = u"**a lighthouse** - <@1> (46%) (fast)"_s;
    return "[" + json(job) + "," + json(running) + "]";
}

void fill(WindowBench &bench)
{
    bench.answerMedium(pictureUrl, u"picture.png"_s, "image/png");
    bench.answerMedium(videoUrl, u"head-first.mp4"_s, "video/mp4");
    bench.controller->openText(jobs());
    QVERIFY(QTest::qWaitFor([&] { return bench.isReady(0) && bench.isReady(1); }, waitLimit));
}

// As a screen reader walks: all that is to be seen below, in the order of the tree.
void collect(QAccessibleInterface *from, QList<QAccessibleInterface *> &found)
{
    if (!from || from->state().invisible)
        return;
    found.append(from);
    for (int i = 0; i < from->childCount(); ++i)
        collect(from->child(i), found);
}

QAccessibleInterface *spoken(WindowBench &bench, const QString &name, QAccessible::Role role)
{
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(bench.window.get()), all);
    for (QAccessibleInterface *one : std::as_const(all)) {
        if (one->role() == role && one->text(QAccessible::Name) == name)
            return one;
    }
    return nullptr;
}

QStringList namelessControls(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && spokenName(widget).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

// The names of what Tab reaches, until it comes back to where it began.
QStringList walk(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QStringList names;
    const QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < 60; ++i) {
        names.append(spokenName(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        if (QApplication::focusWidget() == first)
            return names;
    }
    names.append(u"it does not come back"_s);
    return names;
}

} // namespace

// What a screen reader and a keyboard find in the window.
class AccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void namesItsControls_data();
    void namesItsControls();
    void namesRowsAndMedia();
    void describesThePreview();
    void namesTheFirstPage();
    void leavesNoControlNameless();
    void leavesNoDialogNameless();
    void walksAllControls();
    void walksTheFirstPage();
};

void AccessibleTest::namesItsControls_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    const auto row = [](int tab, const QString &name, QAccessible::Role role) {
        QTest::newRow(qPrintable(name + u" %1"_s.arg(int(role)))) << tab << name << int(role);
    };
    row(0, u"Job ID"_s, QAccessible::EditableText);
    row(0, u"Open"_s, QAccessible::PushButton);
    row(0, u"Search jobs"_s, QAccessible::EditableText);
    row(0, u"Status"_s, QAccessible::ButtonMenu);
    row(0, u"Jobs"_s, QAccessible::List);
    for (const QString &name : {u"Media"_s, u"Details"_s, u"Family"_s, u"JSON"_s})
        row(0, name, QAccessible::PageTab);
    row(0, u"Media"_s, QAccessible::List);
    row(0, u"Save"_s, QAccessible::PushButton);
    row(0, u"Save All"_s, QAccessible::PushButton);
    row(0, u"Refresh"_s, QAccessible::PushButton);
    row(0, u"Play"_s, QAccessible::PushButton);
    row(0, u"Position"_s, QAccessible::Slider);
    row(2, u"Family"_s, QAccessible::Tree);
    row(3, u"Job JSON"_s, QAccessible::EditableText);
}

void AccessibleTest::namesItsControls()
{
    QFETCH(int, tab);
    QFETCH(QString, name);
    QFETCH(int, role);
    WindowBench bench;
    bench.show();
    fill(bench);
    bench.find<QAbstractItemView>(u"Media"_s)->setCurrentIndex(bench.find<QAbstractItemView>(u"Media"_s)->model()->index(1, 0));
    bench.tabs()->setCurrentIndex(tab);
    if (name == "Play"_L1)
        bench.find<QToolButton>(u"Pause"_s)->click(); // it plays at once
    const auto pressed = [&](QAccessible::Role other) { return role == QAccessible::PushButton && spoken(bench, name, other); };
    QTRY_VERIFY(spoken(bench, name, QAccessible::Role(role)) || pressed(QAccessible::Button)); // a family comes out of the archive
}

void AccessibleTest::namesRowsAndMedia()
{
    WindowBench bench;
    bench.show();
    fill(bench);
    QAccessibleInterface *list = spoken(bench, u"Jobs"_s, QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Completed, imagine, a lighthouse in a storm"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Running 46%, imagine, a lighthouse in a storm"_s);
    QVERIFY(list->child(0)->state().selected && !list->child(1)->state().selected);
    QAccessibleInterface *media = spoken(bench, u"Media"_s, QAccessible::List);
    QCOMPARE(media->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(media->child(0)->text(QAccessible::Name), u"Attachment 1, ready"_s);
    QAccessibleInterface *save = spoken(bench, u"Save"_s, QAccessible::PushButton);
    if (!save)
        save = spoken(bench, u"Save"_s, QAccessible::Button);
    QVERIFY(!save->state().disabled && save->state().focusable);
    QVERIFY(spoken(bench, u"Open"_s, QAccessible::PushButton)->state().disabled); // there is nothing to open
}

void AccessibleTest::describesThePreview()
{
    WindowBench bench;
    bench.show();
    fill(bench);
    auto *preview = bench.find<QWidget>(u"Preview"_s);
    QVERIFY(preview);
    const auto description = [&] { return QAccessible::queryAccessibleInterface(preview)->text(QAccessible::Description); };
    QVERIFY2(QTest::qWaitFor([&] { return description() == u"Attachment 1, 48 × 48"_s; }, waitLimit), qPrintable(description()));
    bench.find<QAbstractItemView>(u"Media"_s)->setCurrentIndex(bench.find<QAbstractItemView>(u"Media"_s)->model()->index(1, 0));
    QVERIFY2(QTest::qWaitFor([&] { return description() == u"Video 1, 160 × 90, 0:05"_s; }, waitLimit), qPrintable(description()));
}

void AccessibleTest::namesTheFirstPage()
{
    WindowBench bench;
    bench.show();
    for (const QString &name : {u"Paste a Job"_s, u"Enter Token…"_s, u"Try the Sample Jobs"_s})
        QVERIFY2(spoken(bench, name, QAccessible::PushButton), qPrintable(name));
    QCOMPARE(namelessControls(*bench.window), QStringList());
}

void AccessibleTest::leavesNoControlNameless()
{
    WindowBench bench;
    bench.show();
    fill(bench);
    for (int mediaItem : {0, 1}) {
        bench.tabs()->setCurrentIndex(0);
        bench.find<QAbstractItemView>(u"Media"_s)->setCurrentIndex(bench.find<QAbstractItemView>(u"Media"_s)->model()->index(mediaItem, 0));
        for (int tab = 0; tab < bench.tabs()->count(); ++tab) {
            if (tab == 1)
                continue; // tested where it is made
            bench.tabs()->setCurrentIndex(tab);
            QCOMPARE(namelessControls(*bench.window), QStringList());
        }
    }
    bench.press(Qt::Key_F, Qt::ControlModifier); // the find bar of the last tab
    QCOMPARE(namelessControls(*bench.window), QStringList());
    bench.type(u"nothing here"_s); // the notice bar
    QCOMPARE(namelessControls(*bench.window), QStringList());
    bench.answerJob(3, FakeNetwork::Answer{.status = 404, .pieces = {fixture(u"jobs/v2-error-404.json"_s)}});
    bench.type(jobId(3)); // the page of an error
    QVERIFY(QTest::qWaitFor([&] { return bench.messageButton() != nullptr; }, waitLimit));
    QCOMPARE(namelessControls(*bench.window), QStringList());
}

void AccessibleTest::leavesNoDialogNameless()
{
    TokenDialog token({});
    token.show();
    QCOMPARE(namelessControls(token), QStringList());
    QVERIFY(!token.windowTitle().isEmpty());
    auto *text = new TextDialog(u"Log"_s, u"line"_s);
    text->show();
    QCOMPARE(namelessControls(*text), QStringList());
    text->close();
}

void AccessibleTest::walksAllControls()
{
    WindowBench bench;
    bench.show();
    fill(bench);
    QVERIFY(QTest::qWaitFor([&] { return bench.find<QWidget>(u"Image"_s) != nullptr; }, waitLimit));
    bench.press(Qt::Key_L, Qt::ControlModifier);
    const QStringList names = walk();
    QCOMPARE(names, (QStringList{u"Job ID"_s,      u"Wall"_s,          u"Refresh"_s,       u"Save"_s,      u"Save All"_s,
                                 u"Menu"_s,        u"Search jobs"_s,   u"Status"_s,        u"Jobs"_s,      u"Media"_s,
                                 u"Image"_s,       u"Fit to Window"_s, u"Original Size"_s, u"Slideshow"_s, u"Show Info"_s,
                                 u"Full Screen"_s, u"Media"_s,         u"Copy Prompt"_s,   u"Prompt"_s,    u"Search for --ar 3:2"_s,
                                 u"Data"_s}));
    QStringList back = walk(Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, names);
}

void AccessibleTest::walksTheFirstPage()
{
    WindowBench bench;
    bench.show();
    QCOMPARE(walk(),
             (QStringList{u"Job ID"_s, u"Wall"_s, u"Menu"_s, u"Search jobs"_s, u"Status"_s, u"Paste a Job"_s, u"Enter Token…"_s,
                          u"Browse…"_s, u"Try the Sample Jobs"_s}));
}

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
