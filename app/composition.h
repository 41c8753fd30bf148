#pragma once

#include "app/headless/commandline.h"
#include "app/headless/headless.h"
#include "app/service/midjourneyv2.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

class SampleService;

// Makes all services of the program and hands them out by reference. Members stand in the order in which they can be destroyed, last one
// first.
class Composition
{
public:
    explicit Composition(const CommandLine &commandLine);
    ~Composition();
    Q_DISABLE_COPY_MOVE(Composition)

    [[nodiscard]] bool isReady() const { return m_isReady; } // false: no port or no folder for the sample service

    [[nodiscard]] HeadlessOptions headlessOptions() const;
    [[nodiscard]] HeadlessServices headlessServices();

private:
    const CommandLine m_commandLine;
    const std::unique_ptr<QTemporaryDir> m_sampleFolder; // only of the demo, and goes with it
    const std::unique_ptr<SampleService> m_samples;      // only of the demo
    const MidjourneyV2 m_service;
    QNetworkAccessManager m_api;
    QNetworkAccessManager m_media; // one of its own, so that polls never wait behind downloads
    QThreadPool m_workers;
    bool m_isReady = true;
};
