// SPDX-License-Identifier: MIT
#include "tests/support/fakenetwork.h"

#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

QNetworkReply::NetworkError errorFor(int status) // as Qt 6.4 maps them, where it matters
{
    switch (status) {
    case 400: return QNetworkReply::ProtocolInvalidOperationError;
    case 401: return QNetworkReply::AuthenticationRequiredError;
    case 403: return QNetworkReply::ContentAccessDenied;
    case 404: return QNetworkReply::ContentNotFoundError;
    case 410: return QNetworkReply::ContentGoneError;
    case 500: return QNetworkReply::InternalServerError;
    case 503: return QNetworkReply::ServiceUnavailableError;
    default: break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, FakeNetwork::Answer answer, QObject *parent)
        : QNetworkReply(parent)
        , m_answer(std::move(answer))
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, &FakeReply::begin); // never from inside get(), as the real one
    }

    void abort() override // as Qt 6.4.2: error and finished come from inside abort(), and the device is closed
    {
        if (isFinished())
            return;
        close();
        m_buffer.clear();
        end(OperationCanceledError);
    }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_buffer.size() + QNetworkReply::bytesAvailable(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        const qsizetype size = std::min<qsizetype>(most, m_buffer.size());
        std::memcpy(target, m_buffer.constData(), static_cast<size_t>(size));
        m_buffer.remove(0, size);
        return size;
    }

private:
    void begin()
    {
        if (isFinished())
            return;
        if (m_answer.ending == FakeNetwork::Ending::Refuse) {
            end(ConnectionRefusedError);
            return;
        }
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        emit metaDataChanged();
        next();
    }

    void next()
    {
        if (isFinished())
            return;
        if (!m_answer.pieces.isEmpty()) {
            m_buffer += m_answer.pieces.takeFirst();
            QTimer::singleShot(0, this, &FakeReply::next);
            emit readyRead();
            return;
        }
        if (m_answer.ending == FakeNetwork::Ending::Cut)
            end(RemoteHostClosedError);
        else if (m_answer.ending == FakeNetwork::Ending::Finish)
            end(errorFor(m_answer.status));
    }

    void end(NetworkError error)
    {
        setFinished(true);
        if (error != NoError) {
            setError(error, u"scripted"_s);
            emit errorOccurred(error);
        }
        emit finished();
    }

    FakeNetwork::Answer m_answer;
    QByteArray m_buffer;
};

} // namespace

void FakeNetwork::answer(const QUrl &url, Answer answer)
{
    m_answers[url].enqueue(std::move(answer));
}

int FakeNetwork::running() const
{
    const auto replies = findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly);
    return static_cast<int>(std::count_if(replies.begin(), replies.end(), [](const QNetworkReply *reply) { return !reply->isFinished(); }));
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *)
{
    m_requests.append(request);
    auto &waiting = m_answers[request.url()];
    if (waiting.isEmpty() && m_other) {
        waiting.enqueue(*m_other);
    } else if (waiting.isEmpty()) {
        QTest::qFail(qPrintable(u"nobody expected %1"_s.arg(request.url().toString())), __FILE__, __LINE__);
        waiting.enqueue({.status = 500});
    }
    auto *reply = new FakeReply(operation, request, waiting.dequeue(), this);
    m_maxRunning = std::max(m_maxRunning, running());
    return reply;
}

#include "fakenetwork.moc"
