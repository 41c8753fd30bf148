// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apiget.h"

#include <QStringList>

#include <memory>
#include <vector>

class Service;

// Requests which jobs run now: one GET for each service, a few at once, which only read, see ApiGet for how each goes. It also shows
// whether a token is good. A service that does not answer is left out, and named, as long as another one does.
class RunningJobs : public QObject
{
    Q_OBJECT

public:
    RunningJobs(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, QObject *parent = nullptr);

    void start();
    // The services whose jobs are not known: they are down, or busy, or have answered something else. What has no such list, or no
    // account, is not among them. Complete once it has finished.
    [[nodiscard]] const QStringList &unanswered() const { return m_unanswered; } // Service::Name::title

signals:
    void finished(const Result<QStringList> &result); // job ids; an error is the one that says most

private:
    void startMore();
    void onFinished(const Service &service, const Result<QStringList> &result);

    struct List
    {
        std::unique_ptr<ApiGet> get{};
        QUrl url{};
    };

    std::vector<List> m_lists;
    Result<QStringList> m_result;
    QStringList m_unanswered;
    size_t m_started = 0;
    size_t m_answered = 0;
    bool m_isFirst = true;
};

// What the response of one service holds.
[[nodiscard]] Result<QStringList> runningJobsIn(const ApiResponse &answer, const Service &service);
