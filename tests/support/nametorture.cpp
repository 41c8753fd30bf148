// SPDX-License-Identifier: MIT
#include "tests/support/nametorture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QStringList deviceNames()
{
    QStringList stems{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s, u"clock$"_s};
    for (const QString &port : {u"com"_s, u"lpt"_s}) {
        for (const QChar digit : u"0123456789\u00B9\u00B2\u00B3"_s)
            stems.append(port + digit);
    }
    QStringList names;
    for (const QString &stem : std::as_const(stems)) {
        for (const QString &cased : {stem, stem.toUpper(), stem.at(0).toUpper() + stem.mid(1)}) {
            for (const QString &end : {u""_s, u".png"_s, u".tar.gz"_s, u" .txt"_s, u"  "_s})
                names.append(cased + end);
        }
    }
    return names;
}

QString RandomNames::next()
{
    static const QStringList nasty{u".."_s,     u"/"_s,          u"\\"_s,         u":"_s,      u". "_s,     u" ."_s,
                                   u"con"_s,    u"COM\u00B9"_s,  u"\u202E"_s,     u"\u200B"_s, u"\u0301"_s, u"\uFEFF"_s,
                                   u"<>"_s,     u"\n"_s,         u"\u0338"_s,     u"="_s,      u"\u2126"_s, u"\u1100"_s,
                                   u"\u1161"_s, u"\U0001F468"_s, u"\U0001D15E"_s, u"\u0F73"_s, u"-"_s,      u"::$DATA"_s};
    QString name;
    const int length = m_random.bounded(4) == 0 ? m_random.bounded(300) : m_random.bounded(12);
    while (name.size() < length) {
        switch (m_random.bounded(6)) {
        case 0: name += nasty.at(m_random.bounded(static_cast<int>(nasty.size()))); break;
        case 1: name += QChar(static_cast<char16_t>(m_random.bounded(0x80))); break;
        case 2: name += QChar(static_cast<char16_t>(m_random.bounded(0x10000))); break; // lone surrogates among them
        case 3: name += QChar(static_cast<char16_t>(0x0300 + m_random.bounded(0x70))); break;
        default: name += QChar::fromUcs4(static_cast<char32_t>(m_random.bounded(0x110000))); break;
        }
    }
    return name;
}

QString whatIsWrongWith(const QString &name, int longest)
{
    static const QRegularExpression refused(uR"([\x00-\x1F\x7F-\x9F<>:"/\\|?*\p{Cf}\p{Zl}\p{Zp}])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression device(u"^(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3]) *(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty())
        return u"empty"_s;
    if (!name.isValidUtf16())
        return u"a lone surrogate"_s;
    if (name.toUtf8().size() > longest || name.size() > longest)
        return u"too long"_s;
    if (refused.match(name).hasMatch())
        return u"a character that is refused"_s;
    if (device.match(name).hasMatch())
        return u"a device"_s;
    if (name.startsWith(u'.') || name.startsWith(u' ') || name.endsWith(u'.') || name.endsWith(u' '))
        return u"a dot or a blank at an end"_s;
    if (name.normalized(QString::NormalizationForm_C) != name)
        return u"not composed"_s;
    for (const char32_t c : name.toUcs4()) {
        if (QChar::isNonCharacter(c) || QChar::category(c) == QChar::Other_NotAssigned)
            return u"a character that is none"_s;
    }
    return {};
}
