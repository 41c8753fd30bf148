#pragma once

#include "app/headless/commandline.h"
#include "app/headless/headless.h"
#include "app/service/midjourneyv2.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

class Archive;
class Asker;
class JobController;
class MainWindow;
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

    void showWindow(); // with what the command line names opened in it; an application with widgets is there

private:
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString mediaFolder() const;
    void keepMemory();

    const CommandLine m_commandLine;
    const std::unique_ptr<QTemporaryDir> m_sampleFolder; // only of the demo, and goes with it
    const std::unique_ptr<SampleService> m_samples;      // only of the demo
    const MidjourneyV2 m_service;
    QNetworkAccessManager m_api;
    QNetworkAccessManager m_media; // one of its own, so that polls never wait behind downloads
    QThreadPool m_workers;
    std::unique_ptr<Archive> m_archive;          // only with a window, as all below
    std::unique_ptr<JobController> m_controller;
    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<MainWindow> m_window;
    bool m_isReady = true;
};
