#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/service/endpoint.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class Service;
struct HttpAnswer;

// One GET of one job. It answers exactly once, also after cancel(), and never from inside start(). Redirects are followed by hand, at most
// five and within the API's origin: another origin is ForeignRedirect. A token-less endpoint asks all the same; the service decides.
class JobFetch : public QObject
{
    Q_OBJECT

public:
    JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId,
             QObject *parent = nullptr);
    ~JobFetch() override;

    void start();
    void cancel();

signals:
    void finished(const Result<JobAnswer> &result);

private:
    void ask(const QUrl &url);
    void takePiece();
    void readReply();
    void follow(const HttpAnswer &answer);
    void dropReply();
    void finish(const Result<JobAnswer> &result);

    QNetworkAccessManager &m_network; // borrowed: the composition outlives every fetch
    const Service &m_service;
    const Endpoint m_endpoint;
    const QString m_jobId;
    QPointer<QNetworkReply> m_reply; // QPointer: a dying manager takes its replies along
    QByteArray m_body;
    QTimer m_limit;
    int m_redirects = 0;
    bool m_isAnswered = false;
};
