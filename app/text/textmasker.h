// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textreading.h"

#include <QHash>

// By its number of digits: an id of 64 bits that begins with a time.
[[nodiscard]] inline bool isSnowflake(qsizetype digits)
{
    return digits >= 17 && digits <= 20;
}

inline constexpr auto endsLink = [](char c) { return static_cast<unsigned char>(c) <= ' ' || QByteArrayView("\"<>)\\").contains(c); };

// Masks what is private in the texts of one document (see privacy.h for what that is); the same GUID or snowflake gets the same number in
// all of them.
class TextMasker
{
public:
    enum class Kind { Any, FileName }; // the latter begins with its owner's name

    [[nodiscard]] QByteArray masked(QByteArrayView source, TextEncoding encoding, Kind kind = Kind::Any);
    [[nodiscard]] int numberOfSnowflake(QByteArrayView digits) { return numberOf(m_snowflakes, digits.toByteArray()); }

private:
    struct Edit
    {
        qsizetype start = 0;
        qsizetype size = 0;
        QByteArray text{};
    };

    static int numberOf(QHash<QByteArray, int> &known, const QByteArray &value);

    void replace(qsizetype start, qsizetype end, const QByteArray &text) { m_edits.append({start, end - start, text}); }

    template<typename Scan>
    QByteArray edited(QByteArrayView source, const TextReading &reading, Scan scanText);
    void scan(QByteArrayView text, Kind kind);
    void scanForGuids(QByteArrayView text);
    void maskGuid(QByteArrayView text, qsizetype start);
    qsizetype passNumber(QByteArrayView text, qsizetype at);
    qsizetype passDash(QByteArrayView text, qsizetype at);
    qsizetype passUser(QByteArrayView text, qsizetype at);
    qsizetype passBearer(QByteArrayView text, qsizetype at);
    [[nodiscard]] qsizetype accountEnd(QByteArrayView text, qsizetype at);
    void maskAccount(QByteArrayView text, qsizetype start);
    void maskAddress(QByteArrayView text, qsizetype at);
    void maskMention(QByteArrayView text, qsizetype at);
    void maskChatLink(QByteArrayView text, qsizetype at);
    void maskFileName(QByteArrayView text, qsizetype start, qsizetype end);
    void maskShortNumber(QByteArrayView text, qsizetype start);

    QHash<QByteArray, int> m_guids{};
    QHash<QByteArray, int> m_snowflakes{};
    QList<Edit> m_edits{}; // of the text in hand, as is what follows
    qsizetype m_guidEnd = 0;
    qsizetype m_addressEnd = 0;
    qsizetype m_noAccountStart = 0; // no account that begins here or behind ends
    qsizetype m_noAccountEnd = 0;   // before this
    qsizetype m_linkEnd = 0;
};
