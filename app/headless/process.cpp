// SPDX-License-Identifier: MIT
#include "app/headless/process.h"

#include <QByteArray>

#ifndef Q_OS_WIN
#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <unistd.h>
#endif

// Qt expects UTF-8 and warns on standard error where the system has none; a bare server has none, and the warning does not matter.
void prepareProcess()
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is a failed write
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    Q_UNUSED(stream)
    return false; // its older consoles know no escape sequences
#else
    return isatty(fileno(stream)) != 0;
#endif
}
