// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QProcess>
#include <QSettings>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int slotSize = 1024; // of an OpenRecord: the job's key, then files

} // namespace

// The program itself in a window that nobody sees: it crashes, or freezes and is killed, while it shows something. The next start comes up
// and does not show that again.
class AfterDeath : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void comesUpAgain_data();
    void comesUpAgain();
    void showsItAgainAfterACleanEnd();

private:
    void start(QProcess &program, const QStringList &arguments);
    [[nodiscard]] QString writeDocument(const QString &kind);
    [[nodiscard]] QByteArray record() const { return fileContent(m_bench->path(u"data/open.bin"_s)); }
    [[nodiscard]] QString selectedJob() const
    {
        return QSettings(m_bench->path(u"data/settings.ini"_s), QSettings::IniFormat).value(u"window/selectedJob"_s, u"none"_s).toString();
    }
    [[nodiscard]] static QByteArray fileContent(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool isShown(const QString &kind) const;

    std::unique_ptr<HeadlessBench> m_bench;
};

void AfterDeath::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such signals");
#endif
}

void AfterDeath::init()
{
    m_bench = std::make_unique<HeadlessBench>();
}

void AfterDeath::start(QProcess &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"USEAPI_TOKEN"_s);
    environment.remove(u"QT_FATAL_WARNINGS"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_bench->path(u"home"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(u"" JOBVIEWER_PROGRAM ""_s,
                  QStringList{u"--data-dir"_s, m_bench->path(u"data"_s), u"--api-base-url"_s, m_bench->server.url().toString()}
                      + arguments);
}

QString AfterDeath::writeDocument(const QString &kind)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    if (kind == "image"_L1) {
        m_bench->server.answer("/a.png", mediaAnswer(fixture(u"media/picture.png"_s), "image/png"));
        job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/a.png"), u"image/png"_s, -1)};
    } else if (kind == "video"_L1) {
        m_bench->server.answer("/a.mp4", mediaAnswer(fixture(u"media/head-first.mp4"_s), "video/mp4"));
        job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/a.mp4"), u"video/mp4"_s, -1)};
    }
    return m_bench->writeFile(u"job.json"_s, json(job));
}

bool AfterDeath::isShown(const QString &kind) const
{
    const QByteArray content = record();
    const bool hasFile = content.mid(slotSize).contains("/media/");
    return content.size() > slotSize && content.front() != '\0' && hasFile == (kind != "document"_L1);
}

void AfterDeath::comesUpAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isFrozen");
    for (const QString &kind : {u"image"_s, u"video"_s, u"document"_s}) {
        QTest::addRow("%s, crash", qPrintable(kind)) << kind << false;
        QTest::addRow("%s, freeze", qPrintable(kind)) << kind << true;
    }
}

void AfterDeath::comesUpAgain()
{
#ifndef Q_OS_WIN
    QFETCH(QString, kind);
    QFETCH(bool, isFrozen);
    {
        QProcess program;
        start(program, {writeDocument(kind)});
        QTRY_VERIFY_WITH_TIMEOUT(isShown(kind), waitLimit);
        QTRY_COMPARE_WITH_TIMEOUT(selectedJob(), jobId(), waitLimit); // the next start would open it
        const auto process = static_cast<pid_t>(program.processId());
        if (isFrozen)
            QCOMPARE(::kill(process, SIGSTOP), 0);
        QCOMPARE(::kill(process, isFrozen ? SIGKILL : SIGSEGV), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, waitLimit);
    }
    const QByteArray left = record();
    QVERIFY(left.startsWith(jobId().toUtf8()));

    QProcess program;
    start(program, {});
    QTRY_COMPARE_WITH_TIMEOUT(selectedJob(), QString(), waitLimit); // it is up, and has nothing open
    QCOMPARE(record(), QByteArray(left.size(), '\0'));
    QCOMPARE(program.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, waitLimit);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(!QFile::exists(m_bench->path(u"data/open.bin"_s)));
#endif
}

void AfterDeath::showsItAgainAfterACleanEnd()
{
#ifndef Q_OS_WIN
    for (const QStringList &arguments : {QStringList{writeDocument(u"image"_s)}, QStringList()}) {
        QProcess program;
        start(program, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"image"_s), waitLimit);
        QTRY_COMPARE_WITH_TIMEOUT(selectedJob(), jobId(), waitLimit);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, waitLimit);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }
#endif
}

QTEST_GUILESS_MAIN(AfterDeath)
#include "tst_afterdeath.moc"
