// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archive.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/policies.h"

#include <QThreadPool>

// One run of the program below the window, on a data folder.
class SessionRun
{
public:
    explicit SessionRun(const QString &folder, const QUrl &base = QUrl(QStringLiteral("https://api.example")),
                        const QString &token = QStringLiteral("user:1-secret"), const PollPolicy &polls = quickPolls());
    ~SessionRun();
    Q_DISABLE_COPY_MOVE(SessionRun)

    [[nodiscard]] QStringList shownKeys(); // of the rows, which are looked at by that; those that are not loaded yet are empty

    const MidjourneyV2 service{};
    FakeNetwork network; // what nobody expects fails the test by name
    QThreadPool workers;
    Archive archive;
    QList<Notice> notices;
    JobController controller;
};
