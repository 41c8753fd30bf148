// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/discord/message.h"
#include "app/services/useapi/fieldlist.h"

#include <QList>

// The fields of a message's attachments and embeds. nameFor holds a %1 for the number, as in "Attachment %1".
void addAttachments(FieldList &fields, const QList<Attachment> &attachments, const QString &nameFor);
void addEmbeds(FieldList &fields, const QList<Embed> &embeds);
