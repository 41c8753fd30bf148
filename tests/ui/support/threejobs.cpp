// SPDX-License-Identifier: MIT
#include "tests/ui/support/threejobs.h"

#include "tests/support/jobbuilder.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediapane.h"
#include "ui/media/mediaviewer.h"

#include <QJsonArray>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int images = 2; // of each

const MediaPane &media(const WindowBench &bench)
{
    return *bench.window->findChild<MediaPane *>();
}

} // namespace

QUrl imageUrl(int job, int image)
{
    return QUrl(u"https://cdn.midjourney.com/%1/%2.png"_s.arg(job).arg(image));
}

QJsonObject jobWithImages(int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["prompt"_L1] = u"prompt of job %1"_s.arg(number);
    QJsonArray list;
    for (int image = 1; image <= images; ++image)
        list.append(QJsonObject{{u"id"_s, image}, {u"url"_s, imageUrl(number, image).toString()}});
    job["imageUx"_L1] = list;
    return job;
}

QString place(const WindowBench &bench)
{
    const MediaListModel &model = bench.controller->media().model();
    const int row = model.rowOf(media(bench).currentKey());
    for (int job = 1; job <= threeJobs; ++job) {
        if (bench.controller->selected() == jobKey(job))
            return u"%1.%2"_s.arg(job).arg(row + 1);
    }
    return u"?"_s;
}

void verifyAgreed(const WindowBench &bench)
{
    const JobListModel &list = bench.controller->jobs();
    QVERIFY(bench.window->findChild<JobsPane *>()->isFinal());
    const auto *view = bench.find<QListView>(u"Jobs"_s);
    if (view)
        QCOMPARE(list.keyAt(view->currentIndex().row()), bench.controller->selected());
    QTRY_VERIFY( // queued, where a job was waited for
        bench.window->findChild<MediaViewer *>()->isAncestorOf(QApplication::focusWidget()));
}

QString hint(const WindowBench &bench)
{
    for (const InfoOverlay *overlay : bench.window->findChild<MediaViewer *>()->findChildren<InfoOverlay *>()) {
        if (overlay->isVisible() && spokenName(const_cast<InfoOverlay *>(overlay)) == u"Hint"_s)
            return overlay->text();
    }
    return {};
}

void openThree(WindowBench &bench)
{
    QByteArray documents;
    for (int number = 1; number <= threeJobs; ++number) {
        for (int image = 1; image <= images; ++image)
            bench.answerMedium(imageUrl(number, image), u"picture.png"_s, "image/png");
        documents += (documents.isEmpty() ? "[" : ",") + json(jobWithImages(number));
    }
    bench.show();
    bench.controller->openText(documents + "]");
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    bench.window->findChild<MediaViewer *>()->setFocus();
    QTRY_COMPARE(place(bench), u"1.1"_s);
}

void walk(WindowBench &bench, Qt::Key key, const QStringList &places)
{
    for (const QString &expected : places) {
        bench.press(key);
        QTRY_COMPARE(place(bench), expected);
        verifyAgreed(bench);
    }
}
