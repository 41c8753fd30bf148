// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archive.h"
#include "app/services/service.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/policies.h"

#include <QThreadPool>

#include <memory>

// One run of the program below the window, on a data folder: with Midjourney alone, or with the services of the test.
class SessionRun
{
public:
    explicit SessionRun(const QString &folder, const QUrl &base = QUrl(QStringLiteral("https://api.example")),
                        const QString &token = QStringLiteral("user:1-secret"), const PollPolicy &polls = quickPolls());
    SessionRun(const QString &folder, std::unique_ptr<const Service> services, const QUrl &base, const QString &token,
               const PollPolicy &polls = quickPolls());
    ~SessionRun();
    Q_DISABLE_COPY_MOVE(SessionRun)

    [[nodiscard]] QStringList shownKeys(); // of the rows, which are looked at by that; those that are not loaded yet are empty

    const std::unique_ptr<const Service> owned;
    const Service &service;
    FakeNetwork network; // what nobody expects fails the test by name
    QThreadPool workers;
    Archive archive;
    QList<Notice> notices;
    JobController controller;
};
