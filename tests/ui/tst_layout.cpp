// SPDX-License-Identifier: MIT
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/support/spokenlanguage.h"
#include "tests/ui/support/windowbench.h"
#include "tests/ui/support/windowstates.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"de"_s, u"ja"_s, u"ar"_s, u"pseudo"_s, u"pseudo-rtl"_s};

// Visits, looks at each state, and keeps its picture.
QStringList faultsOf(const QString &shot, const QSize &room, const std::function<void(const Look &)> &visit)
{
    QStringList faults;
    int seen = 0;
    const QColor shade = QApplication::palette().color(QPalette::Window);
    visit([&](QWidget &root, const QString &state) {
        ++seen;
        QTest::qWait(1);                           // until the layouts have settled
        if (!state.startsWith("full-screen"_L1)) { // which is as large as the screen, and always dark
            if (root.palette().color(QPalette::Window) != shade)
                faults.append(state + u" has a theme of its own"_s);
            if (root.size().expandedTo(room) != room)
                faults.append(u"%1 is %2 × %3"_s.arg(state).arg(root.width()).arg(root.height()));
        }
        keepShot(root, shot + u'-' + state);
        for (const QString &fault : layoutFaults(root))
            faults.append(state + u": "_s + fault);
    });
    if (seen == 0)
        faults.append(u"nothing was shown"_s);
    for (const QString &fault : std::as_const(faults))
        qInfo("%s", qPrintable(fault)); // what a test says of its failure is cut off
    return faults;
}

} // namespace

// Nothing is cut off, nothing lies over something else and no mnemonic is there twice, in each language and in one that is longer than all
// of them, in the smallest window and in large ones, read from either side. JOBVIEWER_SHOTS=<folder> keeps the pictures, to be looked at,
// of both themes at every size.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void cleanup();
    void seesFaults();
    void fits_data();
    void fits();
    void dialogsFit_data();
    void dialogsFit();
};

void LayoutTest::cleanup()
{
    useTheme(Theme::Light);
}

void LayoutTest::seesFaults()
{
    QWidget parent;
    parent.resize(300, 60);
    auto *label = new QLabel(u"a text that is longer than its label"_s, &parent);
    label->setGeometry(0, 0, 60, 20);
    auto *button = new QPushButton(u"a long text of a button"_s, &parent);
    button->setGeometry(0, 30, 50, 30);
    auto *out = new QWidget(&parent);
    out->setGeometry(40, 40, 400, 10);
    parent.show();
    QCOMPARE(layoutFaults(parent).size(), 4); // two texts, an overlap, and one that reaches out
    label->resize(label->sizeHint());
    button->resize(button->sizeHint());
    button->move(0, label->height());
    out->hide();
    QCOMPARE(layoutFaults(parent), QStringList());
    label->setText(u"a &long text"_s);
    label->setBuddy(button);
    button->setText(u"&Long"_s);
    QCOMPARE(layoutFaults(parent), QStringList{u"Alt+L stands for “a &long text” and “&Long”"_s});
}

void LayoutTest::fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    for (const QString &language : languages) {
        const auto row = [&](const QString &name, const QSize &size, bool isDark) {
            QTest::newRow(qPrintable(language + name)) << language << size << isDark;
        };
        row(u"-small-dark"_s, {720, 480}, true);
        row(u"-large-light"_s, {1280, 800}, false);
        if (keepsShots()) { // colours change no size; they are to be seen
            row(u"-small-light"_s, {720, 480}, false);
            row(u"-large-dark"_s, {1280, 800}, true);
        }
    }
    QTest::newRow("pseudo-4k") << u"pseudo"_s << QSize(3840, 2160) << false;
}

void LayoutTest::fits()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    const SpokenLanguage spoken(language);
    const QStringList faults = faultsOf(u"layout-"_s + QString::fromLatin1(QTest::currentDataTag()), size, [&](const Look &look) {
        visitFirstPages(size, look);
        visitErrors(size, look);
        visitStatuses(size, look);
        visitMedia(size, look);
        visitTabs(size, look);
    });
    QVERIFY(faults.isEmpty());
}

void LayoutTest::dialogsFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (const QString &language : languages) {
        QTest::newRow(qPrintable(language)) << language << false;
        if (keepsShots())
            QTest::newRow(qPrintable(language + u"-dark"_s)) << language << true;
    }
}

void LayoutTest::dialogsFit()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    const SpokenLanguage spoken(language);
    const QStringList faults = faultsOf(u"dialog-"_s + QString::fromLatin1(QTest::currentDataTag()), {720, 480}, &visitDialogs);
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
