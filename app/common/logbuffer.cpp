// SPDX-License-Identifier: MIT
#include "app/common/logbuffer.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLines = 500;

// A message handler is a plain function: what it keeps can stand nowhere else.
struct Kept
{
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Kept &kept()
{
    static Kept instance;
    return instance;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = QDateTime::currentDateTime().toString(Qt::ISODateWithMs) + u' ' + QString::fromLatin1(context.category) + u": "_s
        + redacted(message, QDir::homePath());
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&kept().mutex);
        kept().lines.append(line);
        if (kept().lines.size() > maxLines)
            kept().lines.removeFirst();
        before = kept().before;
    }
    if (before)
        before(type, context, message);
}

} // namespace

void keepLog()
{
    QLoggingCategory::setFilterRules(u"default.debug=false"_s); // Qt's players talk to themselves there; QT_LOGGING_RULES comes first
    const QtMessageHandler before = qInstallMessageHandler(keep);
    const QMutexLocker lock(&kept().mutex);
    if (before != keep)
        kept().before = before;
}

QStringList keptLog()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().lines;
}

QString redacted(const QString &line, const QString &homeFolder)
{
    static const QRegularExpression address(u"(https?://[^/\\s\"'?#]+)[^\\s\"']*"_s);
    static const QRegularExpression guid(u"[0-9a-fA-F]{8}([-_])[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{12}"_s);
    static const QRegularExpression mail(u"(?<![^\\s\"'<>:,;/])[^\\s\"'<>:,;/]{1,320}?(?:@|%40)[A-Za-z0-9.-]+"_s);
    static const QRegularExpression token(u"user:\\d+-(?!channel:)[^\\s\"',]+"_s);
    static const QRegularExpression bearer(u"(?i)bearer\\s+[^\\s\"',]+"_s);
    static const QRegularExpression numbers(u"\\b(user:)?\\d{15,}\\b|user:\\d+|(?<=-u)\\d+(?=-)|(?<=-a)\\d+(?=-bot)"_s); // of ids
    QString text = line;
    text.replace(address, u"\\1/…"_s);
    text.replace(bearer, u"Bearer …"_s);
    text.replace(mail, u"…"_s);
    text.replace(token, u"user:…"_s);
    text.replace(guid, u"…"_s);
    text.replace(numbers, u"…"_s);
    if (homeFolder.size() > 1)
        text.replace(homeFolder, u"~"_s);
    return text;
}
