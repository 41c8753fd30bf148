// SPDX-License-Identifier: MIT
#include "app/session/diagnostics.h"

#include "app/common/logbuffer.h"
#include "app/common/web.h"
#include "app/session/jobcontroller.h"
#include "app/settings/preferences.h"

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

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

// Folders, hosts and names are left out: they identify the user.
QString settingsLine(const Preferences &all)
{
    const QString appearances[] = {u"system"_s, u"light"_s, u"dark"_s};
    const QString proxies[] = {u"system"_s, u"none"_s, u"manual"_s};
    return QStringList{
        u"checks every %1 s"_s.arg(all.pollSeconds),
        u"keeps everything: "_s + yesOrNo(all.keepsEverything),
        u"room: %1 GB"_s.arg(all.storeGigabytes),
        u"loads directly: "_s + yesOrNo(all.isAlwaysDirect),
        u"plays at once: "_s + yesOrNo(all.playback.playsAtOnce),
        u"notifies: "_s + yesOrNo(all.notifies),
        u"appearance: "_s + appearances[static_cast<int>(all.appearance)],
        u"language: "_s + (all.language.isEmpty() ? u"system"_s : all.language),
        u"proxy: "_s + proxies[static_cast<int>(all.proxy.mode)],
        u"saves for sharing: "_s + yesOrNo(all.save.forSharing),
    }
        .join(u", "_s);
}

} // namespace

QString diagnosticsOf(const JobController &controller, const Preferences &preferences, const QString &platform, const QString &video,
                      const QStringList &log)
{
    QStringList lines{
        u"Job Viewer "_s + QStringLiteral(JOBVIEWER_VERSION),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Platform: "_s + platform,
        u"Video: "_s + video,
        u"Desktop: "_s + qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s),
        u"Language: "_s + QLocale().name(),
        u"Service: "_s + withoutPath(controller.access().address()),
        u"Token: "_s + nameOf(controller.access().tokenSource()),
        u"Jobs: %1, running: %2"_s.arg(controller.jobs().jobCount()).arg(controller.runningCount()),
        u"Settings: "_s + settingsLine(preferences),
        QString(),
        u"Log:"_s,
    };
    for (const QString &line : log)
        lines.append(redacted(line, QDir::homePath()));
    return lines.join(u'\n') + u'\n';
}
