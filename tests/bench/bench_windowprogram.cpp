// SPDX-License-Identifier: MIT
#include "app/demo/sampleservice.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "tests/support/httpclient.h"
#include "tests/support/serverthread.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Memory
{
    qint64 resident = 0;     // kB, with the pages of libraries that other programs use too
    qint64 proportional = 0; // kB, those shared out
    qint64 own = 0;          // kB, written by the program itself
    qint64 peak = 0;         // kB, resident, at any time so far
};

qint64 valueIn(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(name);
    const qsizetype end = at < 0 ? -1 : text.indexOf("kB", at);
    return end < 0 ? 0 : text.sliced(at + name.size(), end - at - name.size()).trimmed().toLongLong();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Memory memoryOf(qint64 process)
{
    const QByteArray sums = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process));
    return {.resident = valueIn(sums, "Rss:"),
            .proportional = valueIn(sums, "Pss:"),
            .own = valueIn(sums, "Private_Dirty:"),
            .peak = valueIn(contentOf(u"/proc/%1/status"_s.arg(process)), "VmHWM:")};
}

// The program itself, in a folder of its own.
class Program
{
public:
    explicit Program(const QUrl &base, const QString &token, const QStringList &inputs)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"USEAPI_TOKEN"_s, token);
        environment.insert(u"http_proxy"_s, u"http://127.0.0.1:9"_s); // whatever links there are: nothing leaves this computer
        environment.insert(u"https_proxy"_s, u"http://127.0.0.1:9"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(u"" JOBVIEWER_PROGRAM ""_s,
                        QStringList{u"--api-base-url"_s, base.toString(), u"--data-dir"_s, m_folder.path()} + inputs);
    }

    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] int storedFiles() const
    {
        int count = 0;
        for (QDirIterator files(m_folder.filePath(u"media"_s), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString name = files.next();
            count += name.endsWith(".kept"_L1) || name.endsWith(".note"_L1) ? 0 : 1; // marks beside the files
        }
        return count;
    }

    // When it has not changed by a megabyte for a second and a half.
    [[nodiscard]] Memory settledMemory() const
    {
        Memory last = memoryOf(m_process.processId());
        for (int quiet = 0, tries = 0; quiet < 15 && tries < 300; ++tries) {
            QTest::qWait(100);
            const Memory next = memoryOf(m_process.processId());
            quiet = std::abs(next.resident - last.resident) < 1000 ? quiet + 1 : 0;
            last = next;
        }
        return last;
    }

private:
    const QTemporaryDir m_folder;
    QProcess m_process;
};

void report(const char *what, const Memory &memory, double aim)
{
    const auto mega = [](qint64 kilobytes) { return static_cast<double>(kilobytes) * 1024 / 1e6; };
    qInfo("%s: resident %.1f MB, proportional %.1f MB, own %.1f MB, peak %.1f MB; aim under %.0f MB resident", what, mega(memory.resident),
          mega(memory.proportional), mega(memory.own), mega(memory.peak), aim);
    QTest::setBenchmarkResult(mega(memory.resident), QTest::BytesAllocated);
}

} // namespace

// The memory of the real program. On Linux only: it is read from /proc.
class WindowProgram : public QObject
{
    Q_OBJECT

private slots:
    void showsNothing();
    void showsSevenMedia();
    void showsAllDocuments();
};

void WindowProgram::showsNothing()
{
    const Program program(QUrl(u"http://127.0.0.1:9"_s), u"user:1-secret"_s, {});
    report("memory with no job", program.settledMemory(), 150);
}

void WindowProgram::showsSevenMedia()
{
    const ServerThread<SampleService> samples([](SampleService &service) { QVERIFY(service.start()); });
    const SampleService &service = samples.server();
    const MidjourneyV2 midjourney;
    HttpClient client;
    const HttpClient::Headers headers{{"Authorization", "Bearer " + service.token().toLatin1()}};
    for (const QString &id : service.jobIdsThatEndWell()) {
        const QJsonObject job = client.ask(midjourney.jobUrl(service.baseUrl(), id), headers).json();
        if (job["imageUx"_L1].toArray().size() != 4 || job["videoUx"_L1].toArray().size() != 2)
            continue;
        const Program program(service.baseUrl(), service.token(), {id});
        QTRY_COMPARE_WITH_TIMEOUT(program.storedFiles(), 7, 30'000);
        report("memory with a job of seven media", program.settledMemory(), 150);
        return;
    }
    QFAIL("no sample job has seven media");
}

void WindowProgram::showsAllDocuments()
{
    QStringList files;
    for (QDirIterator documents(fixturePath(u"jobs"_s), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); documents.hasNext();)
        files.append(documents.next());
    const Program program(QUrl(u"http://127.0.0.1:9"_s), u"user:1-secret"_s, files);
    report("memory with all documents", program.settledMemory(), 300);
}

QTEST_GUILESS_MAIN(WindowProgram)
#include "bench_windowprogram.moc"
