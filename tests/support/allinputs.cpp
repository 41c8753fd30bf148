// SPDX-License-Identifier: MIT
#include "tests/support/allinputs.h"

Inputs inputsFrom(const QStringList &arguments, const Service &service, const std::atomic_bool *isCancelled)
{
    InputCollector collector;
    const auto add = [&](const ParsedInput &found, const QString &source) {
        if (isCancelled && *isCancelled)
            return false;
        collector.add(found, source);
        return true;
    };
    visitInputs(arguments, service,
                {.found = add,
                 .ended = [&](const QString &source, ReadEnd end) { collector.addEnd(source, end); },
                 .isCancelled = [isCancelled] { return isCancelled && *isCancelled; }});
    return collector.take();
}
