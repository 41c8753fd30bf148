// SPDX-License-Identifier: MIT
#include "tests/ui/support/eventloop.h"
#include "tests/ui/support/gapmeter.h"
#include "tests/ui/support/largejson.h"
#include "ui/detail/jsonview.h"

#include <QPlainTextEdit>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

using namespace std::chrono_literals;

// For how long large documents keep the window from answering, while they are laid out and while all of one is shown.
class JsonViewBench : public QObject
{
    Q_OBJECT

private slots:
    void holdsUpTheWindow_data() { addLargeJson(); }
    void holdsUpTheWindow();
};

void JsonViewBench::holdsUpTheWindow()
{
    QFETCH(QByteArray, json);
    QThreadPool pool;
    QWidget window; // without a layout: the offscreen platform warns of a window's size hints
    JsonView view(pool, &window);
    window.resize(900, 500);
    view.resize(window.size());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *text = view.findChild<QPlainTextEdit *>();
    int changes = 0; // until there are no more of them
    connect(text->document(), &QTextDocument::contentsChanged, &view, [&changes] { ++changes; });
    GapMeter meter;
    const auto measure = [&](const auto &begin) {
        meter.start();
        begin();
        for (int before = -1; before != changes;) {
            before = changes;
            runFor(50ms);
            while (pool.activeThreadCount() > 0)
                runFor(5ms); // not waitForDone(): that would hold the loop up
        }
        meter.stop();
        return std::chrono::duration<double, std::milli>(meter.longest()).count();
    };
    const double first = measure([&] { view.setJson(json); });
    const double all = measure([&] {
        for (QToolButton *button : view.findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Show All"))
                button->click();
        }
    });
    qInfo("longest turn: %.0f ms at first, %.0f ms for all of it", first, all);
}

QTEST_MAIN(JsonViewBench)
#include "bench_jsonview.moc"
