// SPDX-License-Identifier: MIT
#include "ui/common/pagestack.h"

#include <QLineEdit>
#include <QtTest>
#include <QVBoxLayout>

// What had the focus on a page has it again when that page is shown once more, and nothing outside gets it in between.
class PageStackTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFocus();
    void takesNoFocus();
};

namespace {

struct Window
{
    QWidget root{};
    QLineEdit outside{&root};
    PageStack stack{&root};
    QWidget form{};
    QLineEdit first{&form};
    QLineEdit second{&form};
    QWidget loading{};

    Window()
    {
        stack.addWidget(&form);
        stack.addWidget(&loading);
        root.show();
        root.activateWindow();
    }
    ~Window()
    {
        stack.removeWidget(&form);
        stack.removeWidget(&loading);
        form.setParent(nullptr);
        loading.setParent(nullptr);
    }
    Q_DISABLE_COPY_MOVE(Window)
};

} // namespace

void PageStackTest::keepsTheFocus()
{
    Window window;
    window.second.setFocus();
    window.stack.turnTo(&window.loading);
    QCOMPARE(window.root.focusWidget(), &window.loading);
    window.stack.turnTo(&window.form);
    QCOMPARE(window.root.focusWidget(), &window.second);
}

void PageStackTest::takesNoFocus()
{
    Window window;
    window.outside.setFocus();
    window.stack.turnTo(&window.loading);
    window.stack.turnTo(&window.form);
    QCOMPARE(window.root.focusWidget(), &window.outside);
}

QTEST_MAIN(PageStackTest)
#include "tst_pagestack.moc"
