// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQueue>
#include <QUrl>

#include <optional>
#include <utility>

// A network that plays what a test wrote. Each request is kept; one that nobody expected fails the test by name.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    enum class Ending {
        Finish,
        Hang,   // only abort() ends it
        Cut,    // the peer goes away after the last piece
        Refuse, // no connection: no status, no body
    };

    struct Answer
    {
        int status = 200;
        QList<QByteArray> pieces{}; // one readyRead each
        QList<std::pair<QByteArray, QByteArray>> headers{};
        Ending ending = Ending::Finish;
    };

    using QNetworkAccessManager::QNetworkAccessManager;

    void answer(const QUrl &url, Answer answer);                  // answers for one URL are used up in order
    void answerOthers(const Answer &answer) { m_other = answer; } // from now on nothing is unexpected
    [[nodiscard]] const QList<QNetworkRequest> &requests() const { return m_requests; }
    [[nodiscard]] int running() const;                            // replies that have not finished
    [[nodiscard]] int maxRunning() const { return m_maxRunning; } // at any time so far

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    QHash<QUrl, QQueue<Answer>> m_answers;
    std::optional<Answer> m_other;
    QList<QNetworkRequest> m_requests;
    int m_maxRunning = 0;
};
