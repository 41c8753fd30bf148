// SPDX-License-Identifier: MIT
#include "app/headless/commandline.h"

#include "app/common/web.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options
{
    QCommandLineOption save{
        u"save"_s, Text::tr("Run without a window: fetch each job, wait until it ends, and save all its media and job.json below <DIR>."),
        u"DIR"_s};
    QCommandLineOption noWait{u"no-wait"_s, Text::tr("With --save: save running jobs as they are now instead of waiting.")};
    QCommandLineOption posters{u"posters"_s, Text::tr("With --save: also save the posters of videos and the covers of songs.")};
    QCommandLineOption printJson{u"print-json"_s,
                                 Text::tr("Run without a window: print each job as the service sent it, one JSON document per line.")};
    QCommandLineOption listRunning{
        u"list-running"_s, Text::tr("Run without a window: print the ID of each job that is running now and its status, one per line.")};
    QCommandLineOption demo{u"demo"_s, Text::tr("Use the built-in sample service, which needs no account, network, or token.")};
    QCommandLineOption base{u"api-base-url"_s, Text::tr("Use another address for the service (https, or http on this computer)."),
                            u"URL"_s};
    QCommandLineOption data{u"data-dir"_s, Text::tr("Keep archive, cache, and settings only in <DIR>."), u"DIR"_s};
    QCommandLineOption selfTest{u"self-test"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Text::tr("Show this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Text::tr("Show the version.")};
};

CommandLine badUsage(const QString &text)
{
    return {.mode = CommandLine::Mode::BadUsage, .text = text};
}

// A desktop hands files over as URLs.
QStringList asPaths(QStringList inputs)
{
    for (QString &input : inputs) {
        if (input.startsWith("file:///"_L1))
            input = QUrl(input).toLocalFile();
    }
    return inputs;
}

CommandLine read(const QCommandLineParser &parser, const Options &options)
{
    CommandLine line{.inputs = asPaths(parser.positionalArguments())};
    line.saveFolder = parser.value(options.save);
    line.waits = !parser.isSet(options.noWait);
    line.withPosters = parser.isSet(options.posters);
    line.isDemo = parser.isSet(options.demo);
    if (parser.isSet(options.data)) // absolute: the archive names files relative to a folder in it, wherever the program is started
        line.dataFolder = QDir::cleanPath(QDir::current().absoluteFilePath(QDir::fromNativeSeparators(parser.value(options.data))));
    if (parser.isSet(options.selfTest))
        line.mode = CommandLine::Mode::SelfTest;
    else if (parser.isSet(options.save))
        line.mode = CommandLine::Mode::Save;
    else if (parser.isSet(options.printJson))
        line.mode = CommandLine::Mode::Print;
    else if (parser.isSet(options.listRunning))
        line.mode = CommandLine::Mode::ListRunning;
    if (parser.isSet(options.base))
        line.base = QUrl(parser.value(options.base), QUrl::StrictMode);
    return line;
}

// What does not go together. Empty: nothing.
QString problemIn(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.save) && parser.isSet(options.printJson))
        return Text::tr("--save and --print-json cannot be used together.");
    if (parser.isSet(options.listRunning)
        && (parser.isSet(options.save) || parser.isSet(options.printJson) || !parser.positionalArguments().isEmpty()))
        return Text::tr("--list-running can be used neither with jobs nor with --save or --print-json.");
    if (parser.isSet(options.save) && parser.value(options.save).isEmpty())
        return Text::tr("--save requires a folder.");
    if (parser.isSet(options.data) && parser.value(options.data).isEmpty())
        return Text::tr("--data-dir requires a folder.");
    if (parser.isSet(options.noWait) && !parser.isSet(options.save))
        return Text::tr("--no-wait can only be used with --save.");
    if (parser.isSet(options.posters) && !parser.isSet(options.save))
        return Text::tr("--posters can only be used with --save.");
    if (parser.isSet(options.demo) && parser.isSet(options.base))
        return Text::tr("--demo and --api-base-url cannot be used together.");
    if (!parser.isSet(options.base))
        return {};
    const QUrl base(parser.value(options.base), QUrl::StrictMode);
    if (!isServiceAddress(base))
        return Text::tr("--api-base-url requires an address that begins with https, or with http on this computer.");
    return {};
}

} // namespace

CommandLine commandLineOf(const QStringList &arguments)
{
    Options options;
    options.selfTest.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Shows and saves the results of jobs. It only reads: it never starts or cancels anything.\nThe API token is read from the "
                 "environment variable USEAPI_TOKEN or, if that is not set, from the system key store."));
    parser.addPositionalArgument(
        u"text"_s,
        Text::tr("Job IDs, links, or any text that contains job IDs; files that contain job documents, or folders of such files."),
        Text::tr("[text|file|folder…]"));
    parser.addOptions({options.save, options.noWait, options.posters, options.printJson, options.listRunning, options.demo, options.base,
                       options.data, options.selfTest, options.help, options.version});
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    if (parser.isSet(options.help))
        return {.mode = CommandLine::Mode::Help, .text = parser.helpText()};
    if (parser.isSet(options.version))
        return {.mode = CommandLine::Mode::Version, .text = QCoreApplication::applicationName() + u' ' + u"" JOBVIEWER_VERSION ""_s};
    if (const QString problem = problemIn(parser, options); !problem.isEmpty())
        return badUsage(problem);
    return read(parser, options);
}
