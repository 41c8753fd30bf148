// SPDX-License-Identifier: MIT
#include "tests/ui/support/previewbench.h"

#include "tests/support/mediaitems.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

PreviewBench::PreviewBench()
{
    window.resize(600, 400);
    preview.resize(window.size());
    window.show();
}

QString PreviewBench::description()
{
    return QAccessible::queryAccessibleInterface(&preview)->text(QAccessible::Description);
}

QString mediaPath(const QString &name)
{
    return QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + name;
}

MediaItem mediaItemOf(int number, const QByteArray &role)
{
    return described(
        {.role = role, .number = number, .url = QUrl(u"https://media.example/path?sig=1"_s), .key = MediaKey(u"key-%1"_s.arg(number))});
}

MediaState readyAs(const QString &path, FileFormat format)
{
    return {.kind = MediaState::Kind::Ready, .file = StoredFile{.path = path, .format = format, .size = 1'400'000}};
}

MediaState readyImage()
{
    return readyAs(mediaPath(u"picture.png"_s), FileFormat::Png);
}
