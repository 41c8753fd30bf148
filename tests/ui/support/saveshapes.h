// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "tests/support/fakenetwork.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

// Jobs of every shape that matters for what belongs to "all of a job", each with the media that a service would list for it.
struct SaveShape
{
    QByteArray name{};
    int number = 0; // see jobId()
    QJsonObject job{};
    QStringList files{};    // what is saved of it, by any command
    QStringList reports{};  // what a report says of what is not saved, beside that
    QByteArray refreshed{}; // the document that the service has by now
};

[[nodiscard]] QList<SaveShape> saveShapes();

// All media of these jobs, as often as they are requested; what is dead, and whatever else, is answered by 404.
void answerShapes(FakeNetwork &network, const QUrl &base);

// As the real one does: other bytes for each cell, none of a file that is not there.
[[nodiscard]] Result<QByteArray> cutShape(const QString &path, const Crop &crop);
