// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How media are saved: where, under which names, and what beside them. A value, stored between two starts.
struct SaveOptions
{
    QString folder{};         // empty: nowhere yet
    QString nameTemplate{};   // see media/nametemplate.h; empty: the job's own folder and plain names
    bool withText = false;    // a .txt with prompt, parameters and seed beside each media item
    bool withJson = true;     // the job's document, one a job
    bool withPosters = false; // stills of videos and covers of songs, too
    bool forSharing = false;  // nothing private: not in names, not in what lies beside, not in the files' metadata

    bool operator==(const SaveOptions &) const = default;
};
