// SPDX-License-Identifier: MIT
#include "app/headless/commandline.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Mode = CommandLine::Mode;

CommandLine parsed(const QStringList &arguments)
{
    return commandLineOf(QStringList{u"jobviewer"_s} + arguments);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAWindowWhenNothingIsSaid();
    void knowsWhatIsRequested_data();
    void knowsWhatIsRequested();
    void takesEveryOption();
    void takesTheDataFolderInOneForm();
    void takesInputsAsTheyAre();
    void takesFilesByTheirAddress();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();
    void takesOnlySafeAddresses_data();
    void takesOnlySafeAddresses();
    void explainsItself();
    void tellsItsVersion();
};

void CommandLineTest::opensAWindowWhenNothingIsSaid()
{
    QCOMPARE(parsed({}), CommandLine());
}

void CommandLineTest::knowsWhatIsRequested_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("window with a job") << QStringList{u"job:1"_s} << Mode::Window;
    QTest::newRow("demo window") << QStringList{u"--demo"_s} << Mode::Window;
    QTest::newRow("save") << QStringList{u"--save"_s, u"out"_s, u"job:1"_s} << Mode::Save;
    QTest::newRow("save with an equals sign") << QStringList{u"--save=out"_s} << Mode::Save;
    QTest::newRow("save last") << QStringList{u"job:1"_s, u"--save"_s, u"out"_s} << Mode::Save;
    QTest::newRow("print") << QStringList{u"--print-json"_s, u"job:1"_s} << Mode::Print;
    QTest::newRow("list") << QStringList{u"--list-running"_s, u"--demo"_s} << Mode::ListRunning;
    QTest::newRow("help") << QStringList{u"--help"_s} << Mode::Help;
    QTest::newRow("help in short") << QStringList{u"-h"_s, u"--save"_s, u"out"_s} << Mode::Help;
    QTest::newRow("version") << QStringList{u"-v"_s} << Mode::Version;
    QTest::newRow("self-test") << QStringList{u"--self-test"_s, u"--demo"_s} << Mode::SelfTest;
}

void CommandLineTest::knowsWhatIsRequested()
{
    QFETCH(QStringList, arguments);
    QFETCH(Mode, mode);
    QCOMPARE(parsed(arguments).mode, mode);
}

void CommandLineTest::takesEveryOption()
{
    const CommandLine line = parsed({u"--save"_s, u"out dir"_s, u"--no-wait"_s, u"--api-base-url"_s, u"http://127.0.0.1:8080/x"_s,
                                     u"--data-dir"_s, u"data"_s, u"job:1"_s});
    const CommandLine expected{.mode = Mode::Save,
                               .inputs = {u"job:1"_s},
                               .saveFolder = u"out dir"_s,
                               .waits = false,
                               .base = QUrl(u"http://127.0.0.1:8080/x"_s),
                               .dataFolder = QDir::current().absoluteFilePath(u"data"_s)};
    QCOMPARE(line, expected);
    QVERIFY(parsed({u"--demo"_s}).isDemo);
}

// Files below it are identified by their paths.
void CommandLineTest::takesTheDataFolderInOneForm()
{
    QCOMPARE(parsed({u"--data-dir"_s, u"/tmp/x//y/../y/"_s}).dataFolder, u"/tmp/x/y"_s);
    QCOMPARE(parsed({u"--data-dir"_s, u"x/../y"_s}).dataFolder, QDir::current().absoluteFilePath(u"y"_s)); // for the next start, too
    QCOMPARE(parsed({}).dataFolder, QString());
    QCOMPARE(parsed({u"--data-dir"_s, QDir::toNativeSeparators(u"/tmp/x/y"_s)}).dataFolder, u"/tmp/x/y"_s);
}

void CommandLineTest::takesInputsAsTheyAre()
{
    const QStringList inputs{u"see job:1 and\njob:2"_s, u""_s, u"caf\u00E9.json"_s, u"https://x.example/?jobid=job%3A1"_s};
    QCOMPARE(parsed(inputs).inputs, inputs);
    QCOMPARE(parsed({u"--"_s, u"--save"_s}).inputs, QStringList{u"--save"_s});
}

void CommandLineTest::takesFilesByTheirAddress()
{
    QCOMPARE(parsed({u"file:///home/me/two%20jobs%231.json"_s}).inputs, QStringList{u"/home/me/two jobs#1.json"_s});
    const QStringList others{u"file://server/share/a.json"_s, u"file:a job:1"_s, u"jobviewer://open?jobid=job:1"_s};
    QCOMPARE(parsed(others).inputs, others);
}

void CommandLineTest::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); // that the explanation holds
    QTest::newRow("unknown option") << QStringList{u"--delete"_s} << u"delete"_s;
    QTest::newRow("unknown letter") << QStringList{u"-x"_s} << u"x"_s;
    QTest::newRow("save without a folder") << QStringList{u"--save"_s} << u"save"_s;
    QTest::newRow("empty folder") << QStringList{u"--save="_s, u"job:1"_s} << u"--save"_s;
    QTest::newRow("empty data folder") << QStringList{u"--data-dir="_s} << u"--data-dir"_s;
    QTest::newRow("save and print") << QStringList{u"--save"_s, u"out"_s, u"--print-json"_s} << u"--print-json"_s;
    QTest::newRow("list and print") << QStringList{u"--list-running"_s, u"--print-json"_s} << u"--list-running"_s;
    QTest::newRow("list and jobs") << QStringList{u"--list-running"_s, u"job:1"_s} << u"--list-running"_s;
    QTest::newRow("no-wait alone") << QStringList{u"--no-wait"_s} << u"--no-wait"_s;
    QTest::newRow("posters alone") << QStringList{u"--posters"_s, u"job:1"_s} << u"--posters"_s;
    QTest::newRow("no-wait and print") << QStringList{u"--print-json"_s, u"--no-wait"_s} << u"--no-wait"_s;
    QTest::newRow("demo and an address") << QStringList{u"--demo"_s, u"--api-base-url"_s, u"https://a.example"_s} << u"--demo"_s;
    QTest::newRow("value for a switch") << QStringList{u"--demo=yes"_s} << u"demo"_s;
}

void CommandLineTest::refusesWhatDoesNotGoTogether()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const CommandLine line = parsed(arguments);
    QCOMPARE(line.mode, Mode::BadUsage);
    QVERIFY2(line.text.contains(word), qPrintable(line.text));
}

void CommandLineTest::takesOnlySafeAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *address, bool isTaken) { QTest::newRow(address) << QString::fromLatin1(address) << isTaken; };
    row("https://api.useapi.net", true);
    row("https://gate.example:8443/useapi/", true);
    row("http://localhost:8080", true);
    row("http://[::1]:8080", true);
    row("http://api.useapi.net", false);
    row("api.useapi.net", false);
    row("ftp://localhost", false);
    row("file:///etc", false);
    row("https://", false);
    row("https://me:pw@api.useapi.net", false);
    row("https://api.useapi.net?x=1", false);
    row("https://api.useapi.net#x", false);
    row("https://api useapi.net", false);
    row("https://api.useapi.net:99999", false);
    row("", false);
}

void CommandLineTest::takesOnlySafeAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    const CommandLine line = parsed({u"--api-base-url"_s, address, u"job:1"_s});
    QCOMPARE(line.mode, isTaken ? Mode::Window : Mode::BadUsage);
    QCOMPARE(line.base, isTaken ? QUrl(address) : QUrl());
    QCOMPARE(line.text.isEmpty(), isTaken);
}

void CommandLineTest::explainsItself()
{
    const QString text = parsed({u"--help"_s}).text;
    for (const auto &word : {"--save"_L1, "--no-wait"_L1, "--print-json"_L1, "--demo"_L1, "--api-base-url"_L1, "--data-dir"_L1, "--help"_L1,
                             "--version"_L1, "USEAPI_TOKEN"_L1})
        QVERIFY2(text.contains(word), word.data());
    QVERIFY(!text.contains("self-test"_L1));
}

void CommandLineTest::tellsItsVersion()
{
    QVERIFY(parsed({u"--version"_s}).text.endsWith(u"" JOBVIEWER_VERSION ""_s));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
