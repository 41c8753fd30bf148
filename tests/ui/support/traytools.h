// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/jobbuilder.h"
#include "tests/ui/support/threejobs.h"
#include "ui/compare/captionlabel.h"
#include "ui/compare/traybar.h"
#include "ui/media/compareview.h"
#include "ui/media/imageview.h"

#include <QLabel>
#include <QToolButton>
#include <QtTest>

// The tray of media to compare in the window, and what is compared.

inline TrayBar &tray(const WindowBench &bench)
{
    return *bench.window->findChild<TrayBar *>();
}

inline CompareView &compared(const WindowBench &bench)
{
    return *bench.window->findChild<CompareView *>();
}

// What is in the tray, as it is spoken; empty: the bar is not to be seen.
inline QStringList trayNames(const WindowBench &bench)
{
    QStringList names;
    for (QLabel *picture : tray(bench).findChildren<QLabel *>()) {
        if (picture->isVisible())
            names.append(spokenName(picture));
    }
    return names;
}

inline QToolButton *trayButton(const WindowBench &bench, const QString &name)
{
    return control<QToolButton>(tray(bench), name);
}

inline QString spokenWords(const WindowBench &bench, int item)
{
    return compared(bench).views().at(item)->parentWidget()->findChild<CaptionLabel *>()->caption().spoken;
}

inline void addCurrent(WindowBench &bench)
{
    bench.press(Qt::Key_C, Qt::ShiftModifier);
}

// One of job 1 and one of job 2, and what is shown is that of job 2.
inline void addOneOfTwoJobs(WindowBench &bench)
{
    openThree(bench);
    addCurrent(bench);
    bench.press(Qt::Key_PageDown);
    QTRY_COMPARE(place(bench), QStringLiteral("2.1"));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    addCurrent(bench);
    QTRY_COMPARE(trayNames(bench), (QStringList{QStringLiteral("Image 1, prompt of job 1"), QStringLiteral("Image 1, prompt of job 2")}));
}
