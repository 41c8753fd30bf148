// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/fakeplayer.h"
#include "ui/media/imageview.h"
#include "ui/media/mediatexts.h"
#include "ui/media/mediaview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>

// The preview in a window of its own, with a player whose reports a test sets.
struct PreviewBench
{
    QThreadPool pool{};
    FakePlayer *player = nullptr;
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    MediaView preview{pool,
                      [this] {
                          auto fake = std::make_unique<FakePlayer>(5200);
                          player = fake.get();
                          return fake;
                      },
                      &window};
    QSignalSpy infos{&preview, &MediaView::infoChanged};

    PreviewBench();

    [[nodiscard]] const Message &message() const { return preview.findChild<MessageView *>()->message(); }
    [[nodiscard]] QPushButton *button() const { return preview.findChild<MessageView *>()->findChild<QPushButton *>(); }
    [[nodiscard]] bool saysWords() const { return qobject_cast<MessageView *>(preview.currentWidget()); }
    [[nodiscard]] bool showsImage() const { return qobject_cast<ImageView *>(preview.currentWidget()); }
    [[nodiscard]] QString description();
};

// What there is to show. Files lie in tests/data/media.
[[nodiscard]] QString mediaPath(const QString &name);
[[nodiscard]] MediaItem mediaItemOf(int number, const QByteArray &role = "image"); // "key-<number>"
[[nodiscard]] MediaState readyAs(const QString &path, FileFormat format);
[[nodiscard]] MediaState readyImage(); // 48 × 48
