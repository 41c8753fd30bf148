#include "app/common/filename.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'-' || u == u'_';
}

// Windows keeps these for devices, with any extension.
bool isDeviceName(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.back().isDigit();
}

} // namespace

QString safeFileName(QStringView text, const QString &fallback, int longest)
{
    QString name;
    for (const QChar c : text) {
        if (name.size() >= longest)
            break;
        if (isPlain(c))
            name += c;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'-'; };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    if (name.isEmpty())
        return fallback;
    if (!isDeviceName(name))
        return name;
    while (name.size() >= longest || isEdge(name.back())) // one is for the underscore
        name.chop(1);
    return u'_' + name;
}

QString numberedFileName(const QString &name, int n)
{
    if (n <= 1)
        return name;
    const QString suffix = u" (%1)"_s.arg(n);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? QString(name).insert(dot, suffix) : name + suffix;
}
