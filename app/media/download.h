#pragma once

#include "app/common/httpanswer.h"
#include "app/media/downloadplan.h"
#include "app/media/mediastore.h"

#include <QFile>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;
class QThreadPool;

// What downloads work with; all of it outlives them.
struct DownloadTools
{
    QNetworkAccessManager &network; // one for media, so that polls never wait behind downloads
    QThreadPool &workers;
    const Service &service;
    const MediaStore store;
    Endpoint endpoint; // its token may be entered later
    const DownloadPolicy policy;
};

// One try at one file: it streams into a part file, is checked in a worker, and is then the store's. It answers exactly once, also after
// cancel(), never from inside start(). What came is kept for the next try, also of a later run, where the server lets that go on; else no
// part file is left behind.
class Download : public QObject
{
    Q_OBJECT

public:
    Download(const DownloadTools &tools, const MediaItem &item, Reach reach, QObject *parent = nullptr);
    ~Download() override;

    void start();
    void cancel();  // nothing more comes
    void discard(); // nothing of it is kept: before it is deleted

signals:
    void progressed(qint64 received, qint64 total); // bytes; total -1: not told
    void finished(const Result<StoredFile> &result);

private:
    void ask(const QUrl &url);
    void readHead();
    void takePiece();
    void readEnd();
    void follow(const HttpAnswer &answer);
    void store();
    [[nodiscard]] bool bringsFile(const HttpAnswer &answer) const;
    void stopClocks();
    void dropReply();
    [[nodiscard]] std::optional<PartRecord> closePart(bool isWorthKeeping);
    void tell(const Result<StoredFile> &result);
    void finish(const Result<StoredFile> &result);
    void finishSoon(const Error &error);

    const DownloadTools &m_tools;
    const MediaItem m_item;
    const Reach m_reach;
    QPointer<QNetworkReply> m_reply;
    QFile m_part;
    PartRecord m_record; // of the file that comes; what came of it is the part's own position
    qint64 m_offset = 0; // bytes that an earlier try brought
    QTimer m_idle;
    QTimer m_slow;
    QTimer m_total;
    qint64 m_needed = 0;   // bytes, of the whole file, as far as it is known
    qint64 m_slowMark = 0; // bytes at the last ring of m_slow
    bool m_isProxied = false;
    QByteArray m_agent; // the User-Agent; empty: our own
    bool m_isAnswered = false;
    int m_redirects = 0;
};
