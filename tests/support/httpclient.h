// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

#include <utility>

// Sends requests as a browser would, and waits: for tests of servers.
class HttpClient
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    struct Answer
    {
        int status = 0;
        QByteArray body{};
        QHash<QByteArray, QByteArray> headers{}; // names in lower case

        [[nodiscard]] QJsonObject json() const;
    };

    HttpClient();

    [[nodiscard]] Answer ask(const QUrl &url, const Headers &headers = {}, const QByteArray &method = "GET");

    // What comes back for these bytes at a port of this computer, until that many answers have come or the server has hung up.
    [[nodiscard]] static QByteArray sendRaw(int port, const QByteArray &text, int answers);

private:
    QNetworkAccessManager m_network;
};
