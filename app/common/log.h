// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

// English, in categories; silent unless enabled with QT_LOGGING_RULES. No line holds a token, a path of a URL or a query.
Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logArchive)
