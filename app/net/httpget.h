// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>
#include <QObject>
#include <QSet>

class QNetworkAccessManager;

// Which servers send interim responses before the answer. Qt 6.4 cannot read what follows those, and could even hand it to another request
// on the same connection, so that such a server gets connections of our own. One for each manager, for as long as that lives.
class InterimServers : public QObject
{
    Q_OBJECT

public:
    static InterimServers &of(QNetworkAccessManager &network);

    [[nodiscard]] bool contains(const QUrl &url) const;
    void add(const QUrl &url);

signals:
    // What is under way there through Qt may be the answer to another request: drop it and request it anew.
    void added(const QUrl &url);

private:
    explicit InterimServers(QNetworkAccessManager &network);

    QSet<QString> m_origins;
};

// Starts a GET in the way that this server needs. The reply belongs to the caller.
[[nodiscard]] QNetworkReply *startGet(QNetworkAccessManager &network, const QNetworkRequest &request);
