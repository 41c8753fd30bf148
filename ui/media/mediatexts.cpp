// SPDX-License-Identifier: MIT
#include "ui/media/mediatexts.h"

#include "app/media/download/downloadpace.h"
#include "app/media/mediasource.h"
#include "ui/common/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(MediaView)
};

Message messageForFailure(const MediaItem &item, const Error &error)
{
    const UserMessage words = messageForMedia(error);
    Message message{.icon = u"warning"_s, .title = words.title, .sentence = words.sentence};
    const QList<ActionId> actions = actionsFor(item, error);
    for (const ActionId action : actions)
        message.others.append(actionText(action));
    if (!message.others.isEmpty())
        message.action = message.others.takeFirst();
    if (item.route != MediaRoute::Direct && isDeadLink(error)) // no new link comes
        message.sentence = Text::tr("The server no longer has this file.");
    if (actions.contains(ActionId::TryDirectly))
        message.sentence += u'\n' + Text::tr("If you load it directly, the file’s own server sees this computer’s IP address.");
    if (actions.contains(ActionId::TryDirectly))
        //: below the button "Load Directly"
        message.choice = Text::tr("Always load directly when the service fails");
    return message;
}

// What is odd about a transfer stands first, with a way to hurry it.
Message withNote(Message message, const MediaState &state)
{
    const QString note = sentenceFor(state.note);
    if (note.isEmpty())
        return message;
    message.sentence = state.kind == MediaState::Kind::Waiting ? note : note + u'\n' + message.sentence;
    if (canBeHurried(state))
        message.action = actionText(ActionId::TryAgain);
    return message;
}

Message messageForDownload(const MediaItem &item, const MediaState &state)
{
    Message message{.icon = u"image"_s, .title = Text::tr("Loading %1").arg(item.label), .sentence = downloadText(state), .isBusy = true};
    if (state.total > 0)
        message.percent = static_cast<int>(state.received * 100 / state.total);
    return withNote(message, state);
}

Message messageForOffer(const MediaItem &item)
{
    const QString sentence = isGuess(item)
        ? Text::tr("The service did not list this image. Its address was guessed from the grid.")
        : Text::tr("This file is not on the service. If you load it, %1 sees this computer’s IP address.").arg(item.url.host());
    return {.icon = u"image"_s, .title = item.label, .sentence = sentence, .action = Text::tr("Load")};
}

} // namespace

QString sizeText(const QSize &size)
{
    //: width and height in pixels
    return Text::tr("%1 × %2").arg(size.width()).arg(size.height());
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QList<ActionId> actionsFor(const MediaItem &item, const Error &error)
{
    QList<ActionId> actions{messageForMedia(error).action};
    for (const ActionId way : {ActionId::TryDirectly, ActionId::OpenInBrowser}) {
        if (item.route == MediaRoute::ViaProxy && !actions.contains(way))
            actions.append(way);
    }
    actions.removeAll(ActionId::None);
    return actions;
}

QString downloadText(const MediaState &state)
{
    QStringList parts;
    parts.append(state.total > 0 ? Text::tr("%1 of %2").arg(bytesText(state.received), bytesText(state.total)) : bytesText(state.received));
    if (state.bytesPerSecond > 0)
        parts.append(Text::tr("%1/s", "%1: such as 4.2 MB").arg(bytesText(state.bytesPerSecond)));
    if (const qint64 left = secondsLeft(state.received, state.total, state.bytesPerSecond); left > 0)
        parts.append(Text::tr("%1 left", "%1: a duration").arg(durationText(left)));
    return sideBySide(parts);
}

QString linkText(const MediaItem &item, const MediaState &state, const QDateTime &now)
{
    const QDateTime expiry = item.expires;
    if (state.kind == MediaState::Kind::Ready || !expiry.isValid())
        return {};
    return expiry > now ? Text::tr("The link expires in %1.", "%1: a duration").arg(durationText(now.secsTo(expiry)))
                        : Text::tr("The link has expired.");
}

QString originText(const MediaItem &item)
{
    return item.crop ? Text::tr("cut from the grid") : QString();
}

bool isMissedGuess(const MediaItem &item, const MediaState &state)
{
    return isGuess(item) && state.error && isDeadLink(*state.error);
}

bool canBeHurried(const MediaState &state)
{
    const bool isUnderWay = state.kind == MediaState::Kind::Waiting || state.kind == MediaState::Kind::Downloading;
    return isUnderWay && state.note.kind != TransferNote::Kind::None;
}

Message messageFor(const MediaItem &item, const MediaState &state)
{
    switch (state.kind) {
    case MediaState::Kind::Offered: return messageForOffer(item);
    case MediaState::Kind::Waiting:
        if (item.crop)
            return {.icon = u"clock"_s, .title = item.label, .sentence = Text::tr("Waiting for the grid. This image will be cut from it.")};
        return withNote({.icon = u"clock"_s, .title = item.label, .sentence = Text::tr("Waiting to download."), .isBusy = true}, state);
    case MediaState::Kind::Downloading: return messageForDownload(item, state);
    case MediaState::Kind::Paused:
        return {.icon = u"pause"_s, .title = item.label, .sentence = Text::tr("The download is paused."), .action = Text::tr("Resume")};
    case MediaState::Kind::Ready: return openingMessage();
    case MediaState::Kind::Failed:
        if (isMissedGuess(item, state)) // the service did not list it, and nothing is lost
            return {.icon = u"image"_s,
                    .title = item.label,
                    .sentence = Text::tr("There is no file at the guessed address. The image cut from the grid is used instead."),
                    .action = actionText(ActionId::TryAgain)};
        return messageForFailure(item, state.error.value_or(Error{}));
    }
    return {};
}

Message messageFor(const ImageProblem &problem, FileFormat format)
{
    Message message{.icon = u"warning"_s, .action = Text::tr("Show in Folder")};
    switch (problem.kind) {
    case ImageProblem::Kind::Unreadable:
        message.title = Text::tr("Damaged image");
        message.sentence = Text::tr("The file could not be read as an image. Another program may be able to open it.");
        break;
    case ImageProblem::Kind::OverBudget:
        message.icon = u"image"_s;
        message.title = Text::tr("Large image");
        message.sentence = Text::tr("This image has %1 pixels. Showing it takes about %2 of memory, more than the limit in the settings.",
                                    "%1: such as 14000 × 14000; %2: such as 1.0 GB")
                               .arg(sizeText(problem.size), bytesText(problem.bytes));
        message.others = {std::exchange(message.action, Text::tr("Show Anyway"))};
        break;
    case ImageProblem::Kind::TooLarge:
        message.title = Text::tr("Too large to show");
        message.sentence = Text::tr("The image has %1 pixels, more than this program can show. The file itself is complete.")
                               .arg(sizeText(problem.size));
        break;
    case ImageProblem::Kind::NotAnImage: return messageForUnshown(format);
    }
    return message;
}

Message messageForUnshown(FileFormat format)
{
    const QString name = nameOf(format);
    Message message{.icon = u"document"_s, .action = Text::tr("Show in Folder"), .others = {Text::tr("Open With Default Program")}};
    if (classOf(format) == MediaType::Image) {
        message.icon = u"image"_s;
        message.title = Text::tr("%1 image", "%1: a format, such as HEIC").arg(name);
        message.sentence = Text::tr("%1 images cannot be shown here. Save the image, or open it with another program.").arg(name);
    } else if (format == FileFormat::Text) {
        message.title = Text::tr("Text file");
        message.sentence = Text::tr("Text files cannot be shown here. Save the file, or open it with another program.");
    } else if (name.isEmpty()) {
        message.title = Text::tr("Unknown file type");
        message.sentence = Text::tr("Files of this type cannot be shown here. Save the file, or open it with another program.");
    } else {
        message.title = Text::tr("%1 file", "%1: a format, such as PDF").arg(name);
        message.sentence = Text::tr("%1 files cannot be shown here. Save the file, or open it with another program.").arg(name);
    }
    return message;
}

Message messageFor(Player::Problem problem)
{
    Message message{.icon = u"warning"_s,
                    .title = Text::tr("Video cannot be played"),
                    .action = Text::tr("Show in Folder"),
                    .others = {Text::tr("Open With Default Program")}};
    switch (problem) {
    case Player::Problem::Unreadable:
        message.sentence = Text::tr("The file could not be read. It may have been removed, or you may not have permission to read it.");
        break;
    case Player::Problem::UnknownFormat:
        message.sentence
            = Text::tr("This video cannot be shown here: it is damaged, or its format is not supported. Save it, or open it with "
                       "another program.");
        break;
    case Player::Problem::NoPlayer:
        message.sentence = Text::tr("Videos need the library libmpv, which is missing or could not be loaded. Install it and restart Job "
                                    "Viewer, or open the video with another program.");
        break;
    case Player::Problem::Other:
        message.sentence = Text::tr("The video could not be played. Another program may be able to play it.");
        break;
    }
    return message;
}

Message openingMessage()
{
    return {.icon = u"image"_s, .sentence = Text::tr("Opening the image…"), .isBusy = true};
}
