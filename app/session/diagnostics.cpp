#include "app/session/diagnostics.h"

#include "app/common/logbuffer.h"
#include "app/common/web.h"
#include "app/session/jobcontroller.h"

#include <QDir>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(TokenSource source)
{
    switch (source) {
    case TokenSource::None: return u"none"_s;
    case TokenSource::Environment: return u"from the environment"_s;
    case TokenSource::KeyStore: return u"key store"_s;
    case TokenSource::Session: return u"this session only"_s;
    case TokenSource::Samples: return u"of the sample jobs"_s;
    }
    return {};
}

} // namespace

QString diagnosticsOf(const JobController &controller, const QStringList &log)
{
    QStringList lines{
        u"Job Viewer "_s + QStringLiteral(JOBVIEWER_VERSION),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Platform: %1, %2"_s.arg(qEnvironmentVariable("XDG_SESSION_TYPE"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")),
        u"Language: "_s + QLocale().name(),
        u"Video: "_s + qEnvironmentVariable("QT_MEDIA_BACKEND", u"default"_s),
        u"Service: "_s + withoutPath(controller.access().address()),
        u"Token: "_s + nameOf(controller.access().tokenSource()),
        u"Jobs: %1, running: %2"_s.arg(controller.jobs().jobCount()).arg(controller.runningCount()),
        QString(),
        u"Log:"_s,
    };
    for (const QString &line : log)
        lines.append(redacted(line, QDir::homePath()));
    return lines.join(u'\n') + u'\n';
}
