// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpanswer.h"

class Service;

// What an answer of the API means, when it is no job: by the HTTP status, and by the body where a gateway hides the status in it. Nothing:
// the body is a job, whatever its status (a moderated one comes with code 422). Facts: the service's document, "Responses".
// isKnown: an answer to what was asked is known already, so that an object with no known field is an error.
[[nodiscard]] std::optional<Error> errorIn(const HttpAnswer &answer, const QByteArray &body, const Service &service, bool isKnown = false);
