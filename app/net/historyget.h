// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/services/joblists.h"

#include <functional>

class QNetworkAccessManager;
class QObject;
class Service;
struct Endpoint;

// Requests a page of a history: one GET, see ApiGet for how it goes. `then` is called once, never from inside this call, and not once
// `context` has gone, which owns the request. Errors: those of a job's request, and BadReply where something else than a list has come.
void fetchHistory(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const HistoryRequest &request,
                  QObject *context, const std::function<void(const Result<HistoryPage> &)> &then);
