// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/service.h"

#include <QByteArray>
#include <QMap>
#include <QString>

// What the tests of the living services look at in the bodies of tests/data/<service>.

// "google-flow/google-flow-video-completed" as the service reads it; fails the test when it is no job.
[[nodiscard]] Job jobOf(const Service &service, const QString &name);

// The media as "video-1 Video https://…", in their order.
[[nodiscard]] QStringList mediaOf(const Job &job);

// The fields of the Details tab by name: what is private is "(private) value".
[[nodiscard]] QMap<QString, QString> fieldsOf(const Service &service, const QByteArray &raw);

// The texts of the Details tab by their key.
[[nodiscard]] QMap<QString, QString> textsOf(const Service &service, const QByteArray &raw);
