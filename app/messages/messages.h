// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/ignoredreason.h"
#include "app/job/jobstate.h"
#include "app/media/download/transfernote.h"

#include <QString>

// All sentences about jobs, media and errors, translated. The window shows title, sentence and a button for the action; without a window
// the sentence is printed.

// What the user can do about it. The window maps each to a button.
enum class ActionId { None, EnterToken, TryAgain, CheckAddress, TryDirectly, OpenInBrowser, ResumeDownloads, Undo, OpenJob, OpenAs };

struct UserMessage
{
    QString title{};    // a few words, no full stop
    QString sentence{}; // what happened, and what helps
    ActionId action = ActionId::None;

    bool operator==(const UserMessage &) const = default;
};

// Why a job could not be had from the service.
[[nodiscard]] UserMessage messageForJob(const Error &error);
// Why a list of jobs could not be had.
[[nodiscard]] UserMessage messageForList(const Error &error);
// Why a media item could not be fetched.
[[nodiscard]] UserMessage messageForMedia(const Error &error);

// `stateText` is the status as it came: an unknown one is named so.
[[nodiscard]] UserMessage messageForState(JobState state, const QString &stateText = {});

// `count`: how many documents were left out for it.
[[nodiscard]] QString sentenceFor(IgnoredReason reason, int count = 1);

// "The server asks to wait 75 s. Trying again in 42 s." Empty: there is nothing odd.
[[nodiscard]] QString sentenceFor(const TransferNote &note);
