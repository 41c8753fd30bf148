// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/mediaresolver.h"
#include "tests/support/downloadbench.h"

#include <QObject>
#include <QStringList>

#include <memory>

// A resolver over the real queue, downloads and store, and a scripted network; each link is tried once. Whoever refreshes links is the
// test.
class ResolverBench : public QObject
{
    Q_OBJECT

public:
    enum class Links { CanBeRefreshed, CannotBe }; // whether anybody handles requests for newer ones

    explicit ResolverBench(Links links = Links::CanBeRefreshed, const GridCutter &cutter = {},
                           const DownloadPolicy &policy = {.pauses = {}});
    ~ResolverBench() override;

    [[nodiscard]] static MediaItem itemAt(const QUrl &url, const QString &key);
    void request(const MediaRequest &request) { this->request(request, this); }
    void request(const MediaRequest &request, QObject *context);
    void store(const QString &key); // as an earlier run has left it
    void letWorkersFinish();
    [[nodiscard]] QStringList answered() const;           // sorted
    [[nodiscard]] qsizetype count(const QUrl &url) const; // of the requests

    static inline const QUrl dead{QStringLiteral("https://cdn.example/a.png?ex=66a1b2c3")};  // says that it expired in July 2024
    static inline const QUrl alive{QStringLiteral("https://cdn.example/a.png?ex=f6a1b2c3")}; // in 2101
    static inline const QUrl elsewhere{QStringLiteral("https://elsewhere.example/b.png")};

    DownloadBench bench;
    std::unique_ptr<MediaResolver> resolver;
    QStringList answers; // in order: key and the error's HTTP status, or "file"
    QList<JobKey> linksRequested;
    // Before each of them: how many requests had been made.
    QList<qsizetype> requestsBefore;
};

// An item with the key "a"; its mirror, which is "b"; and what a window requests of one of them, for the job "job".
[[nodiscard]] MediaItem itemA(const QUrl &url = ResolverBench::alive);
[[nodiscard]] MediaItem mirrorB();
[[nodiscard]] MediaRequest requestOf(const MediaItem &item, const std::optional<MediaItem> &mirror = {});
