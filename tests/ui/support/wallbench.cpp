// SPDX-License-Identifier: MIT
#include "tests/ui/support/wallbench.h"

#include "tests/support/jobbuilder.h"
#include "ui/detail/detailpane.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

void WallBench::open()
{
    show();
    for (int number = 1; number <= jobs; ++number) {
        QJsonObject job = jobObject(number, u"completed"_s);
        QJsonArray images;
        for (int picture = 1; picture <= pictures; ++picture) {
            const QUrl url(u"https://media.example/%1/%2.png"_s.arg(number).arg(picture));
            answerMedium(url, u"picture.png"_s, "image/png");
            images.append(QJsonObject{{u"id"_s, picture}, {u"url"_s, url.toString()}});
        }
        job["imageUx"_L1] = images;
        controller->openText(json(job));
        QTRY_COMPARE(controller->selected(), jobKey(number));
        for (int row = 0; row < pictures; ++row)
            QTRY_VERIFY(isReady(row));
    }
    action(u"Wall"_s)->trigger();
    QTRY_VERIFY(wall()->isVisible());
    QTRY_COMPARE(wall()->model()->rowCount(), all);
    QTRY_COMPARE(name(0), u"Image 1, "_s + title(0));
    wall()->setFocus();
}

WallView *WallBench::wall() const
{
    return window->findChild<WallView *>();
}

MediaPane &WallBench::media() const
{
    return window->findChild<DetailPane *>()->media();
}

QString WallBench::name(int row) const
{
    return wall()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QString WallBench::title(int listRow)
{
    return controller->jobs().find(controller->jobs().keyAt(listRow))->text;
}

MediaKey WallBench::keyOf(int row) const
{
    return wall()->model()->index(row, 0).data(WallModel::ItemRole).value<WallItem>().media.item.key;
}

void WallBench::makeCurrent(int row)
{
    wall()->setCurrentIndex(wall()->model()->index(row, 0));
    QTRY_COMPARE(controller->selected(), controller->jobs().keyAt(row / pictures));
}

void WallBench::makeCurrentKey(const MediaKey &key)
{
    for (int row = 0; row < wall()->model()->rowCount(); ++row) {
        if (keyOf(row) == key)
            wall()->setCurrentIndex(wall()->model()->index(row, 0));
    }
    QTRY_COMPARE(media().currentKey(), key);
}
