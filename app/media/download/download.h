// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"
#include "app/media/download/downloadclocks.h"
#include "app/media/download/partfile.h"
#include "app/media/mediastore.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
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
    const std::shared_ptr<QThreadPool> disk = diskThread();
};

// One try at one file: it streams into a part file, is checked in a worker, and is then the store's. It answers exactly once, also after
// cancel(), never from inside start(). What came is kept for the next try, also of a later run, where the server lets that go on; else no
// part file is left behind.
class Download : public QObject
{
    Q_OBJECT

public:
    Download(const DownloadTools &tools, const MediaItem &item, Route route, QObject *parent = nullptr);
    ~Download() override;

    void start();
    void cancel();  // nothing more comes; a whole file that is just being checked is reported all the same
    void discard(); // nothing of it is kept: before it is deleted

    [[nodiscard]] FailedTry failure(const Error &error) const; // once it has finished with this error

signals:
    void progressed(qint64 received, qint64 total); // bytes; total -1: not known
    void paceChanged(DownloadPace pace);            // it begins as Flowing
    void finished(const Result<StoredFile> &result);

private:
    void openPart(const std::function<void()> &then);
    void restartPart();
    template<typename Work, typename Then>
    void onDisk(Work work, Then then);
    void sendRequest(const QUrl &url);
    void beginAnew();
    void readHead();
    void beginWhole(const HttpResponse &answer);
    bool takePiece(bool isLast = false);
    [[nodiscard]] bool passJoint(QByteArray &piece);
    [[nodiscard]] std::optional<Error> write(const QByteArray &piece);
    void onWritten(qint64 size, const std::optional<Error> &error);
    void readEnd();
    void endBody();
    void follow(const QUrl &target, const HttpResponse &answer);
    void store();
    void onStored(const Result<Adoption> &result);
    void dropReply();
    [[nodiscard]] std::optional<ResumeInfo> recordToKeep() const;
    [[nodiscard]] auto closing(const std::optional<ResumeInfo> &record) const;
    void report(const Result<StoredFile> &result);
    void finish(const Result<StoredFile> &result);
    void finishSoon(const Error &error);
    [[nodiscard]] Error tooManyBytes() const;

    const DownloadTools &m_tools;
    const MediaItem m_item;
    const Route m_route;
    QUrl m_url; // the one that is requested, past its redirects
    QPointer<QNetworkReply> m_reply;
    const std::shared_ptr<PartFile> m_part;                 // for the disk thread alone
    QString m_path;                                         // of the part; empty: it is not open yet
    qint64 m_position = 0;                                  // bytes that are in the part, or on their way into it
    qint64 m_unwritten = 0;                                 // of those on their way
    qint64 m_room = -1;                                     // bytes that the disk had left; -1: not known
    ResumeInfo m_record;                                    // of the file that comes
    qint64 m_offset = 0;                                    // bytes that an earlier try brought
    qint64 m_from = 0;                                      // where the requested rest begins: some bytes before, for the joint
    QByteArray m_joint;                                     // what is here from m_from on, and must come once more
    BodyPart m_body = BodyPart::None;                       // what this answer brings
    ContentEncoding m_encoding = ContentEncoding::Identity; // else the body comes packed, and so is the part
    qint64 m_most = 0;                                      // bytes that are taken
    qint64 m_startedAt = 0;                                 // bytes that were here before this try
    QByteArray m_look;                                      // SHA-256 of what came before, where only a second look can decide
    int m_looks = 0;
    DownloadClocks m_clocks;
    qint64 m_needed = 0; // bytes, of the whole file, as far as it is known
    bool m_isProxied = false;
    Endpoint m_endpoint{}; // whose token a proxied request carries
    QByteArray m_agent;    // the User-Agent; empty: our own
    bool m_wasDropped = false;
    bool m_isStoring = false; // a worker checks what came
    bool m_isCancelled = false;
    bool m_isDiscarded = false;
    bool m_isDiskBehind = false; // so nothing is read for the moment
    bool m_isAnswered = false;
    int m_redirects = 0;
};
