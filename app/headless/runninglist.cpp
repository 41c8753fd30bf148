// SPDX-License-Identifier: MIT
#include "app/headless/runninglist.h"

#include "app/headless/exitcode.h"
#include "app/headless/interrupts.h"
#include "app/messages/messages.h"
#include "app/net/runningjobs.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

int listRunning(const HeadlessServices &services, const HeadlessStreams &streams)
{
    Console console(streams);
    Endpoint endpoint = services.endpoint;
    if (endpoint.token.isEmpty() && services.storedToken)
        endpoint.token = services.storedToken(); // before signals are watched: a key store may wait for the user for ever
    if (endpoint.token.isEmpty()) {
        console.say(messageForJob(Error{.kind = Error::Kind::NoToken}).sentence);
        return static_cast<int>(exitCodeFor(Error::Kind::NoToken));
    }
    QEventLoop loop;
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::raised, &loop, &QEventLoop::exit);
    RunningJobs running(services.api, services.service, endpoint);
    QObject::connect(&running, &RunningJobs::finished, &loop, [&](const Result<QStringList> &ids) {
        for (const QString &id : ids ? *ids : QStringList())
            console.print(id.toUtf8() + "\trunning");
        if (ids && !running.unanswered().isEmpty())
            console.say(QCoreApplication::translate("Headless", "No answer from: %1.", "%1: names of services")
                            .arg(running.unanswered().join(u", "_s)));
        if (!ids)
            console.say(messageForJob(ids.error()).sentence);
        else if (ids->isEmpty() && running.unanswered().isEmpty())
            console.say(QCoreApplication::translate("Headless", "No job is running now."));
        const ExitCode code = ids ? ExitCode::Success : exitCodeFor(ids.error().kind);
        loop.exit(static_cast<int>(console.isBroken() ? ExitCode::ProgramFailed : code));
    });
    running.start();
    return loop.exec();
}
