// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/endpoint.h"

#include <QNetworkRequest>

// The GET of a job at `url`, which lies at the endpoint's origin. The token is put in only when it does: nothing else may see it.
[[nodiscard]] QNetworkRequest jobRequest(const QUrl &url, const Endpoint &endpoint);
