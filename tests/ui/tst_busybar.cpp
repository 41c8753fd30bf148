// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowbench.h"
#include "ui/media/messageview.h"

#include <QProgressBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// How often a timer wakes a widget.
struct Ticks : QObject
{
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Timer;
        return false;
    }
};

} // namespace

// The bar for something under way whose progress is not known.
class BusyBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void movesWhileItIsSeen();
};

void BusyBarTest::movesWhileItIsSeen()
{
    MessageView view;
    view.resize(400, 300);
    view.show();
    auto *bar = view.findChild<QProgressBar *>();
    view.setMessage({.sentence = u"A sentence."_s, .isBusy = true});
    const auto picture = [&] { return bar->grab().toImage(); };
    const auto columns = [&] { // that are in the colour of what is done
        const QImage image = picture();
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, image.height() / 2) == QApplication::palette().color(QPalette::Highlight);
        return count;
    };
    const QImage first = picture();
    QVERIFY2(columns() > 20 && columns() < bar->width() / 2, qPrintable(QString::number(columns()))); // not as if it were done
    QTRY_VERIFY(picture() != first);

    Ticks ticks;
    bar->installEventFilter(&ticks);
    QTRY_VERIFY(ticks.count > 1);
    view.setMessage({.sentence = u"A sentence."_s, .percent = 46});
    ticks.count = 0;
    QTest::qWait(300);
    QCOMPARE(ticks.count, 0);
    view.setMessage({.sentence = u"A sentence."_s, .isBusy = true});
    QTRY_VERIFY(ticks.count > 1);
    view.hide();
    ticks.count = 0;
    QTest::qWait(300);
    QCOMPARE(ticks.count, 0);
}

QTEST_MAIN(BusyBarTest)
#include "tst_busybar.moc"
