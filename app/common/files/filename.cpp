// SPDX-License-Identifier: MIT
#include "app/common/files/filename.h"

#include <QSet>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'-' || u == u'_';
}

// Windows keeps these for devices, in any case, with any extension, and with blanks before that; of the superscripts it knows three
// (Microsoft, "Naming Files, Paths, and Namespaces").
bool isDeviceName(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s, u"clock$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (devices.contains(stem))
        return true;
    if (stem.size() != 4 || !(stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)))
        return false;
    return stem.back().isDigit() || u"\u00B9\u00B2\u00B3"_s.contains(stem.back());
}

enum class Role { Kept, Blank, Dash, Gone };

// A lone surrogate arrives as the replacement character.
Role roleOf(char32_t c)
{
    if (c < 0x80 && u"<>:\"/\\|?*"_s.contains(QChar(static_cast<char16_t>(c))))
        return Role::Dash;
    if (QChar::isSpace(c))
        return Role::Blank;
    if (c == QChar::ReplacementCharacter || QChar::isNonCharacter(c) || QChar::unicodeVersion(c) > QChar::Unicode_9_0)
        return Role::Gone;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return Role::Gone;
    default: return Role::Kept; // Qt's enum, not ours
    }
}

// The longest start of at most `longest` bytes in UTF-8 that ends between two letters as people see them.
QString cutTo(const QString &text, int longest)
{
    if (text.toUtf8().size() <= longest)
        return text;
    qsizetype fits = 0; // UTF-16 units
    qsizetype bytes = 0;
    for (const char32_t c : text.toUcs4()) {
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (bytes > longest)
            break;
        fits += c < 0x10000 ? 1 : 2;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(fits);
    if (letters.isAtBoundary())
        return text.left(fits);
    const qsizetype before = letters.toPreviousBoundary();
    return text.left(before > 0 ? before : fits); // a single letter under a heap of marks
}

QString withoutEdges(QString name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'-' || c == u' '; };
    qsizetype start = 0;
    while (start < name.size() && isEdge(name.at(start)))
        ++start;
    name.remove(0, start);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name;
}

} // namespace

QString safeFileName(QStringView text, const QString &fallback, int longest)
{
    QString name;
    for (const char32_t c : text.toUcs4()) {
        const Role role = roleOf(c);
        if (role == Role::Kept)
            name += QChar::fromUcs4(c);
        else if (role == Role::Blank && !name.endsWith(u' '))
            name += u' ';
        else if (role == Role::Dash && !name.endsWith(u'-'))
            name += u'-';
    }
    name = withoutEdges(cutTo(withoutEdges(name.normalized(QString::NormalizationForm_C)), longest));
    if (name.isEmpty())
        return fallback;
    return isDeviceName(name) ? u'_' + withoutEdges(cutTo(name, longest - 1)) : name;
}

QString plainFileName(QStringView text, const QString &fallback, int longest)
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

QString fileNameKey(const QString &name)
{
    // Folding can take a name out of its form, so once before and once after.
    return name.normalized(QString::NormalizationForm_D).toCaseFolded().normalized(QString::NormalizationForm_D);
}

QStringList distinctFileNames(const QStringList &names)
{
    QSet<QString> taken;
    QStringList distinct;
    for (const QString &name : names) {
        QString candidate = name;
        for (int n = 2; taken.contains(fileNameKey(candidate)); ++n)
            candidate = numberedFileName(name, n);
        taken.insert(fileNameKey(candidate));
        distinct.append(candidate);
    }
    return distinct;
}
