// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowbench.h"

#include "app/archive/archive.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/policies.h"
#include "ui/common/noticebar.h"
#include "ui/media/messageview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;

WindowBench::WindowBench(const QString &token, GridCutter cutter, const QByteArray &leftOpen, const QString &madeArchive)
    : m_endpoint{.base = QUrl(u"https://api.example"_s), .token = token}
    , m_cutter(std::move(cutter))
{
    QFile record(recordFile());
    if (!record.open(QIODevice::WriteOnly) || record.write(leftOpen) != leftOpen.size())
        QTest::qFail("the record could not be written", __FILE__, __LINE__);
    record.close();
    openRecord = std::make_unique<OpenRecord>(recordFile());
    useArchive(madeArchive);
    make(network, token.isEmpty() ? TokenSource::None : TokenSource::Environment);
}

WindowBench::WindowBench(std::unique_ptr<const Service> service, const QString &madeArchive)
    : m_service(std::move(service))
    , m_endpoint{.base = QUrl(u"https://api.example"_s), .token = u"user:1-secret"_s}
{
    useArchive(madeArchive);
    make(network, TokenSource::Environment);
}

WindowBench::WindowBench(QNetworkAccessManager &manager, const Endpoint &endpoint, const DownloadPolicy &downloads)
    : m_endpoint(endpoint)
{
    make(manager, TokenSource::Samples, downloads);
}

WindowBench::~WindowBench()
{
    window.reset();
    settings.reset();
    tokens.reset();
    controller.reset();
    workers.waitForDone();
    archive.reset(); // its thread reads answers as long as it lives, and needs the service for that
}

void WindowBench::useArchive(const QString &made)
{
    if (!made.isEmpty() && !(QDir().mkpath(path(u"data"_s)) && QFile::copy(made + u"/archive.db"_s, path(u"data/archive.db"_s))))
        QTest::qFail("the archive could not be copied", __FILE__, __LINE__);
}

void WindowBench::make(QNetworkAccessManager &manager, TokenSource source, const DownloadPolicy &downloads)
{
    archive = std::make_unique<Archive>(path(u"data"_s), path(u"store"_s), *m_service);
    controller = std::make_unique<JobController>(SessionServices{.api = manager,
                                                                 .media = manager,
                                                                 .workers = workers,
                                                                 .service = *m_service,
                                                                 .endpoint = m_endpoint,
                                                                 .pollPolicy = quickPolls(),
                                                                 .downloadPolicy = downloads,
                                                                 .store = MediaStore(path(u"store"_s)),
                                                                 .archive = *archive,
                                                                 .cutGrid = m_cutter},
                                                 source);
    tokens = std::make_unique<TokenSession>(
        TokenSession::Tools{.controller = *controller, .store = keyStore, .api = manager, .service = *m_service});
    preferences.update([this](Preferences &all) {
        all.save.folder = folder.path();
        all.keepsEverything = false;
    });
    settings = std::make_unique<SettingsApplier>(SettingsApplier::Tools{.preferences = preferences,
                                                                        .controller = *controller,
                                                                        .tokens = *tokens,
                                                                        .keys = keyStore,
                                                                        .api = manager,
                                                                        .media = manager,
                                                                        .isSamples = true});
    window = std::make_unique<MainWindow>(WindowServices{
        .controller = *controller,
        .tokens = *tokens,
        .preferences = preferences,
        .dialogs = dialogs,
        .workers = workers,
        .makePlayer =
            [this] {
                auto made = std::make_unique<FakePlayer>(5200);
                player = made.get();
                ++playersMade;
                return made;
            },
        .diagnostics = [] { return u"diagnostics of the test"_s; },
        .log = [] { return u"log of the test"_s; },
        .startSamples = [this] { return ++samplesStarted > 0; },
        .openRecord = openRecord.get(),
        .after = [this](std::chrono::milliseconds length, QObject *context,
                        const std::function<void()> &act) { pauses.append({.length = length, .context = context, .act = act}); },
    });
    window->restore();
}

void WindowBench::show(const QSize &size)
{
    window->resize(size);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

QUrl WindowBench::jobUrl(int number) const
{
    return m_service->jobUrl(m_endpoint.base, jobId(number));
}

void WindowBench::answerJob(int number, const FakeNetwork::Answer &answer)
{
    network.answer(jobUrl(number), answer);
}

void WindowBench::answerJob(int number, const QJsonObject &job)
{
    answerJob(number, FakeNetwork::Answer{.pieces = {json(job)}});
}

void WindowBench::answerMedium(const QUrl &url, const QString &file, const QByteArray &contentType)
{
    network.answer(m_service->proxyUrl(m_endpoint.base, url).value_or(url),
                   {.pieces = {fixture(u"media/"_s + file)}, .headers = {{"Content-Type", contentType}}});
}

void WindowBench::type(const QString &text)
{
    auto *field = find<QLineEdit>(u"Job ID"_s);
    QVERIFY(field);
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

void WindowBench::passPause()
{
    const QList<Pause> over = std::exchange(pauses, {});
    for (const Pause &pause : over) {
        if (pause.context)
            pause.act();
    }
}

QString WindowBench::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("a file of the test could not be written", __FILE__, __LINE__);
    return file.fileName();
}

bool WindowBench::isReady(int row)
{
    return controller->media().model().rowCount() > row && stateOf(row).kind == MediaState::Kind::Ready;
}

QAction *WindowBench::action(const QString &text) const
{
    for (QAction *candidate : window->findChildren<QAction *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    if (auto *counting = window->findChild<QAction *>(text)) // its text tells of how many jobs
        return counting;
    QTest::qFail(qPrintable(u"no action %1"_s.arg(text)), __FILE__, __LINE__);
    return nullptr;
}

MessageView *WindowBench::message() const
{
    for (MessageView *view : window->findChildren<MessageView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

QPushButton *WindowBench::messageButton() const
{
    const MessageView *view = message();
    auto *found = view ? view->findChild<QPushButton *>() : nullptr;
    return found && found->isVisible() ? found : nullptr;
}

QString WindowBench::notice() const
{
    const auto *bar = window->findChild<NoticeBar *>();
    if (!bar->isVisible())
        return {};
    for (const QLabel *label : bar->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            return label->text();
    }
    return {};
}

QPushButton *WindowBench::noticeButton(const QString &name) const
{
    return control<QPushButton>(*window->findChild<NoticeBar *>(), name);
}

QTabWidget *WindowBench::tabs() const
{
    return window->findChild<QTabWidget *>();
}

bool WindowBench::tokenWentOnlyHome() const
{
    return std::all_of(network.requests().begin(), network.requests().end(), [this](const QNetworkRequest &request) {
        const bool isHome = request.url().scheme() == m_endpoint.base.scheme() && request.url().authority() == m_endpoint.base.authority();
        return request.hasRawHeader("Authorization") == isHome;
    });
}

void failOnWarningsButOne()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}
