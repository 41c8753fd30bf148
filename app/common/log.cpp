// SPDX-License-Identifier: MIT
#include "app/common/log.h"

Q_LOGGING_CATEGORY(logApi, "jobviewer.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logMedia, "jobviewer.media", QtWarningMsg)
Q_LOGGING_CATEGORY(logArchive, "jobviewer.archive", QtWarningMsg)
