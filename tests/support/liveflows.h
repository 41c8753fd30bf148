// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// What the living services answer, as recorded: one entry for each kind of job. The bodies are those of tests/data/<service>; what is said
// of paths, encodings and errors is from the pages of the services (the house: "API conventions").

// A file of a job.
struct LiveFile
{
    QByteArray name{}; // that it is saved under
    QByteArray url{};  // as the job lists it; empty: the document holds the file
    QByteArray bytes{};
    QByteArray contentType{};
};

struct LiveFlow
{
    QByteArray name{}; // of the row: "minimax, image"
    QByteArray title{};
    QString pasted{};         // an ID, or the address of Kling's
    QString id{};             // of the job
    QByteArray target{};      // path and query of the request for it, as sent
    QByteArray otherTarget{}; // the same with the ID in the other encoding; empty: there is no other
    QByteArray listTarget{};  // of the list that has the job while it runs, where its own address has it not; empty: it does
    QByteArray running{};     // bodies
    QByteArray completed{};
    QByteArray failed{};
    QList<LiveFile> files{};
    QByteArray problem{}; // in what a failed job says
    QByteArray missing{}; // in the sentence of a 404; empty: the usual one
};

[[nodiscard]] const QList<LiveFlow> &liveFlows();
// Adds a row for each of them, with its name and the column "flow": a const LiveFlow *.
void addLiveFlows();

// The body with all its signed links good until then.
[[nodiscard]] QByteArray withExpiry(const QByteArray &body, const QDateTime &expires);

Q_DECLARE_METATYPE(const LiveFlow *)
