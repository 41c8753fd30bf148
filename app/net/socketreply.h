// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpreader.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslSocket>

// One GET over a connection of its own. Qt 6.4 takes an interim response (103 Early Hints) for the answer, and what follows for that of the
// next request on the same connection; here interim ones are passed over. TLS is verified as Qt does; nothing is unpacked and no redirect
// is followed. Finishes once, never from inside the constructor.
class SocketReply : public QNetworkReply
{
    Q_OBJECT

public:
    SocketReply(const QNetworkRequest &request, const QNetworkProxy &proxy, QObject *parent);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override { return m_buffer.size() + QNetworkReply::bytesAvailable(); }
    [[nodiscard]] bool isSequential() const override { return true; }
    void setReadBufferSize(qint64 size) override;

protected:
    qint64 readData(char *target, qint64 most) override;

private:
    void connectToServer(const QNetworkProxy &proxy);
    void sendRequest();
    void takeBytes();
    void takeEnd();
    void announceHead();
    void finishWith(NetworkError error);

    QSslSocket m_socket; // plain for http
    HttpReader m_reader;
    QByteArray m_buffer;
    bool m_hasHead = false;
};
