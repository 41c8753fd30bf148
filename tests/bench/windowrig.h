// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keychain.h"
#include "app/accounts/tokenstore.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "app/settings/preferencesstore.h"
#include "ui/dialogs/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/media/mpvplayer.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include <algorithm>

// What the benchmarks of the window share.

// The whole window as the program makes it, without what it keeps between two starts.
struct WindowRig
{
    explicit WindowRig(const Endpoint &endpoint)
        : archive(folder.path(), folder.filePath(QStringLiteral("media")), service)
        , controller({.api = api,
                      .media = media,
                      .workers = workers,
                      .service = service,
                      .endpoint = endpoint,
                      .pollPolicy = samplePollPolicy(),
                      .store = MediaStore(folder.filePath(QStringLiteral("media"))),
                      .archive = archive},
                     TokenSource::Samples)
        , tokens({.controller = controller, .store = keys, .api = api, .service = service})
        , window({.controller = controller,
                  .tokens = tokens,
                  .preferences = preferences,
                  .dialogs = dialogs,
                  .workers = workers,
                  .makePlayer = [] { return makeMpvPlayer(); }})
    {}

    ~WindowRig() { workers.waitForDone(); }
    Q_DISABLE_COPY_MOVE(WindowRig)

    const QTemporaryDir folder;
    const MidjourneyV2 service{};
    QNetworkAccessManager api;
    QNetworkAccessManager media;
    QThreadPool workers;
    Archive archive;
    Dialogs dialogs;
    PreferencesStore preferences{folder.filePath(QStringLiteral("settings.ini"))};
    TokenStore keys{makeKeychain()}; // is never read
    JobController controller;
    TokenSession tokens;
    MainWindow window;
};

// A control by what it is called.
template<typename Control>
[[nodiscard]] Control *named(QWidget &root, const QString &name)
{
    for (Control *candidate : root.findChildren<Control *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    qFatal("no control %s", qPrintable(name));
}

// Prints a figure with its aim, from what several rounds took, in milliseconds. The first of a process is printed by itself: nothing is
// warm.
inline void report(const char *what, QList<double> rounds, double aim)
{
    const double first = rounds.first();
    std::sort(rounds.begin(), rounds.end());
    QFile file(QStringLiteral("/proc/loadavg"));
    const QByteArray load = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first() : QByteArray("?");
    const double median = rounds.at(rounds.size() / 2);
    qInfo("%s: median %.1f ms, first %.1f ms, least %.1f ms, worst %.1f ms of %lld; aim under %.0f ms; load %s", what, median, first,
          rounds.first(), rounds.last(), static_cast<long long>(rounds.size()), aim, load.constData());
    QTest::setBenchmarkResult(median, QTest::WalltimeMilliseconds);
}

[[nodiscard]] inline double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}
