// SPDX-License-Identifier: MIT
#include "tests/ui/support/controls.h"
#include "tests/ui/support/windowbench.h"
#include "ui/common/noticebar.h"

#include <QCursor>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longer = 20; // ms, twenty times as long as what passes stays

struct Shown
{
    QWidget window{};
    QLineEdit next{&window}; // which gets the focus unless another widget gets it
    QLineEdit field{&window};
    NoticeBar bar{&window, [](const QString &) { return std::chrono::milliseconds(1); }};

    Shown()
    {
        window.resize(600, 400);
        bar.setGeometry(0, 200, 600, 60);
        QCursor::setPos(window.mapToGlobal(QPoint(300, 350))); // pointed at, the bar would stay
        window.show();
        QTest::qWait(1);
        field.setFocus();
    }
};

} // namespace

// How long a notice stays, and where the focus is when it goes.
class NoticeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void goesWhereItAsksForNothing();
    void staysWhereItAsks_data();
    void staysWhereItAsks();
    void staysWhileItIsHeld();
    void goesWithItsOfferOnly();
    void goesWithAnotherJobOnly();
    void givesTheFocusBack();
    void opensThePage();
    void staysAsLongAsWhatItShows();
};

void NoticeBarTest::goesWhereItAsksForNothing()
{
    Shown shown;
    for (int times = 0; times < 2; ++times) {
        shown.bar.show({.text = u"Image 2 saved."_s, .folder = u"/saved"_s}); // where it lies is an offer, no question
        QVERIFY(shown.bar.isVisible());
        QTRY_VERIFY(!shown.bar.isVisible());
    }
}

void NoticeBarTest::staysWhereItAsks_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::newRow("offers") << Notice{.text = u"removed"_s, .action = ActionId::Undo};
    QTest::newRow("lasts") << Notice{.text = u"full"_s, .lasts = true};
    QTest::newRow("warns") << Notice{.text = u"failed"_s, .level = Notice::Level::Warning};
}

void NoticeBarTest::staysWhereItAsks()
{
    QFETCH(Notice, notice);
    Shown shown;
    shown.bar.show({.text = u"passing"_s});
    shown.bar.show(notice);
    QTest::qWait(longer);
    QVERIFY(shown.bar.isVisible());
}

void NoticeBarTest::staysWhileItIsHeld()
{
    Shown shown;
    shown.bar.show({.text = u"Image 2 saved."_s, .folder = u"/saved"_s});
    control<QPushButton>(shown.bar, u"Show in Folder"_s)->setFocus();
    QTest::qWait(longer);
    QVERIFY(shown.bar.isVisible());
    shown.field.setFocus();
    QTRY_VERIFY(!shown.bar.isVisible());

    shown.bar.show({.text = u"Image 2 saved."_s});
    shown.bar.setAttribute(Qt::WA_UnderMouse);
    QTest::qWait(longer);
    QVERIFY(shown.bar.isVisible());
    shown.bar.setAttribute(Qt::WA_UnderMouse, false);
    QTRY_VERIFY(!shown.bar.isVisible());
}

void NoticeBarTest::goesWithItsOfferOnly()
{
    Shown shown;
    shown.bar.show({.text = u"removed"_s, .action = ActionId::Undo});
    shown.bar.dismissOffer(ActionId::EnterToken);
    QVERIFY(shown.bar.isVisible());
    shown.bar.dismissOffer(ActionId::Undo);
    QVERIFY(!shown.bar.isVisible());
}

void NoticeBarTest::goesWithAnotherJobOnly()
{
    Shown shown;
    shown.bar.show({.text = u"of none"_s, .level = Notice::Level::Warning});
    shown.bar.dismissOthers(JobKey(u"b"_s));
    QVERIFY(shown.bar.isVisible());
    shown.bar.show({.text = u"of a"_s, .level = Notice::Level::Warning, .job = JobKey(u"a"_s)});
    shown.bar.dismissOthers(JobKey(u"a"_s));
    QVERIFY(shown.bar.isVisible());
    shown.bar.dismissOthers(JobKey(u"b"_s));
    QVERIFY(!shown.bar.isVisible());
}

void NoticeBarTest::givesTheFocusBack()
{
    Shown shown;
    const Notice notice{.text = u"removed"_s, .action = ActionId::Undo, .folder = u"/saved"_s};
    shown.bar.show(notice);
    control<QPushButton>(shown.bar, u"Undo"_s)->setFocus();
    shown.bar.show(notice); // another one
    QVERIFY(shown.field.hasFocus());
    control<QPushButton>(shown.bar, u"Undo"_s)->setFocus();
    control<QPushButton>(shown.bar, u"Show in Folder"_s)->setFocus();
    shown.bar.dismiss();
    QVERIFY(shown.field.hasFocus());
}

void NoticeBarTest::opensThePage()
{
    Shown shown;
    QSignalSpy requested(&shown.bar, &NoticeBar::pageRequested);
    shown.bar.show({.text = u"exported"_s, .folder = u"/out"_s});
    QVERIFY(!control<QPushButton>(shown.bar, u"Open Page"_s));
    shown.bar.show({.text = u"exported"_s, .folder = u"/out"_s, .page = u"/out/index.html"_s});
    QVERIFY(control<QPushButton>(shown.bar, u"Show in Folder"_s));
    control<QPushButton>(shown.bar, u"Open Page"_s)->click();
    QCOMPARE(requested.first().first().toString(), u"/out/index.html"_s);
}

// Which is not all of a very long text.
void NoticeBarTest::staysAsLongAsWhatItShows()
{
    static qsizetype length = 0; // the bar calls a plain function
    NoticeBar bar(nullptr, [](const QString &text) {
        length = text.size();
        return std::chrono::milliseconds(1);
    });
    bar.show({.text = QString(100'000, u'a')});
    QVERIFY(length > 0 && length <= 2000);
    QCOMPARE(bar.notice().text.size(), length);
}

QTEST_MAIN(NoticeBarTest)
#include "tst_noticebar.moc"
