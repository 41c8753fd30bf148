// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Gemini Notebook, formerly NotebookLM: audio, video, slides and reports (useapi.net, "Gemini Notebook API v1", GET /jobs/jobid and
// GET /artifacts/download, of 29 September 2026). Its links need the token; a report stands in the document itself.
class GeminiNotebook final : public LiveService
{
public:
    GeminiNotebook();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
