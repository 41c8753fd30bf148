// SPDX-License-Identifier: MIT
#include "tests/ui/support/pseudotranslator.h"

#include <QRegularExpression>

#include <string_view>

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    constexpr std::u16string_view plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::u16string_view other = u"åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    static_assert(plain.size() == other.size());
    const auto place = plain.find(letter.unicode());
    return place == plain.npos ? letter : QChar(other[place]);
}

// What stands between is changed letter by letter.
QString accentedBetween(const QString &text)
{
    static const QRegularExpression kept(u"%L?(?:[0-9]+|n)|&(?:[a-z]+|#[0-9]+);|&.|</?[a-z][^<>]*>"_s);
    QString changed;
    qsizetype done = 0;
    const auto change = [&](qsizetype end) {
        for (; done < end; ++done)
            changed += accented(text.at(done));
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        change(match.capturedStart());
        changed += match.captured();
        done = match.capturedEnd();
    }
    change(text.size());
    return changed;
}

// In words where the text has some, so that it can wrap there, too.
QString filling(qsizetype length, bool hasWords)
{
    static const QString words = u" öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ"_s;
    QString more = words.repeated(static_cast<int>(length / words.size() + 1)).left(length);
    if (!hasWords)
        more.replace(u' ', u'~');
    else if (more.endsWith(u' '))
        more.back() = u'~';
    return more;
}

} // namespace

QString pseudo(const QString &text, int n)
{
    QString counted = text;
    if (n >= 0)
        counted.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    static const QRegularExpression ending(u"[.:…!?]*$"_s);
    const qsizetype end = ending.match(counted).capturedStart();
    const qsizetype more = std::max<qsizetype>(0, (text.size() * 14 + 9) / 10 - counted.size() - 2); // the brackets count, too
    return u'⟦' + accentedBetween(counted.left(end)) + filling(more, counted.contains(u' ')) + counted.mid(end) + u'⟧';
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int n) const
{
    const QByteArrayView of(context);
    if (of == "QShortcut" || of == "QGuiApplication") // names of keys; which way the language is read
        return {};
    return pseudo(QString::fromUtf8(source), n);
}
