// SPDX-License-Identifier: MIT
#include "app/common/files/sha256.h"

#include <QIODevice>

#include <openssl/evp.h>

#include <memory>

namespace {

constexpr qint64 pieceSize = 256 * 1024;

class Hasher
{
public:
    Hasher()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        m_isGood = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }

    void add(QByteArrayView piece)
    {
        m_isGood = m_isGood && EVP_DigestUpdate(m_context.get(), piece.data(), static_cast<size_t>(piece.size())) == 1;
    }

    [[nodiscard]] QByteArray result()
    {
        QByteArray hash(32, '\0');
        m_isGood = m_isGood && EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr) == 1;
        Q_ASSERT_X(m_isGood, "sha256", "libcrypto refused"); // it fails only without memory
        return hash;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    bool m_isGood = false;
};

} // namespace

QByteArray sha256(QByteArrayView content)
{
    Hasher hasher;
    hasher.add(content);
    return hasher.result();
}

std::optional<QByteArray> sha256Of(QIODevice &device)
{
    Hasher hasher;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 size = device.read(piece.data(), pieceSize); size != 0; size = device.read(piece.data(), pieceSize)) {
        if (size < 0)
            return std::nullopt;
        hasher.add(QByteArrayView(piece).first(size));
    }
    return hasher.result();
}
