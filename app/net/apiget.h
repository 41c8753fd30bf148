// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"
#include "app/services/endpoint.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;

// A whole answer of the API, whatever its status, without the token of its request wherever it repeats that.
struct ApiResponse
{
    HttpResponse head{};
    QByteArray body{};

    bool operator==(const ApiResponse &) const = default;
};

// One GET at the API with its token. Each start() is answered exactly once, also after cancel(), and never from inside it. Redirects are
// followed by hand, at most five and within the API's origin: another origin is ForeignRedirect.
class ApiGet : public QObject
{
    Q_OBJECT

public:
    // Bytes. Jobs have some 20 KB, and a list of running jobs has some 90 for each of them. It is read in the GUI thread: this takes some
    // hundredths of a second.
    static constexpr qsizetype maxUsual = 2 << 20;

    ApiGet(QNetworkAccessManager &network, const Endpoint &endpoint, QObject *parent = nullptr);
    ~ApiGet() override;

    // Of a good response, in bytes; else maxUsual.
    void setMaxResponse(qsizetype bytes) { m_maxResponse = bytes; }
    void start(const QUrl &url); // again only once it is finished
    void cancel();               // for good

signals:
    // Errors: Cancelled, Timeout, UnsafeAddress, ForeignRedirect, TooLarge. What the network had to say is in the head.
    void finished(const Result<ApiResponse> &result);

private:
    void sendRequest(const QUrl &url);
    void readHead();
    void takePiece();
    void finishTooLarge();
    void readReply();
    void followRedirect(const HttpResponse &answer);
    void dropReply();
    void finish(const Result<ApiResponse> &result);

    QNetworkAccessManager &m_network; // borrowed: the composition outlives every request
    const Endpoint m_endpoint;
    QUrl m_requested;                // past the redirects
    QPointer<QNetworkReply> m_reply; // QPointer: a dying manager takes its replies along
    QByteArray m_body;
    qsizetype m_maxResponse = maxUsual;
    qsizetype m_most = maxUsual; // of the response that comes
    QTimer m_limit;
    int m_redirects = 0;
    bool m_isAnswered = false;
    bool m_isCancelled = false;
};
