// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "tests/bench/windowrig.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/paintwatch.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/thumbnails.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 10'000;
constexpr int rounds = 15;

JobSummary summary(int number)
{
    static const QStringList subjects{u"a lighthouse in a storm"_s, u"steampunk cat cycling through the rain"_s,
                                      u"portrait of an old sailor, film grain, golden hour"_s, u"isometric city of glass and copper"_s};
    static const QList<JobState> statuses{JobState::Succeeded, JobState::Succeeded, JobState::Moderated, JobState::Failed,
                                          JobState::Running};
    JobSummary job{.key = jobKey(number), .id = jobId(number), .verb = number % 3 ? u"imagine"_s : u"button"_s};
    job.text = subjects.at(number % subjects.size()) + u", variation %1, detailed, soft light, muted colours"_s.arg(number);
    const QString parameters = u" --ar 16:9 --v 7 --style raw --stylize 250 --chaos 12 https://cdn.discordapp.com/attachments/1/2/3.png"_s;
    job.search = QStringList{job.text + parameters, job.id, job.verb, u"completed"_s}.join(u'\n').toCaseFolded();
    job.state = statuses.at(number % statuses.size());
    job.created = QDateTime::fromSecsSinceEpoch(1'780'000'000 - 60 * (number * 7919LL % 1'000'000), utcZone);
    job.opened = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 - number, utcZone);
    job.hasResponse = true;
    if (job.state == JobState::Running)
        job.percent = number % 100;
    job.thumbnail = fixturePath(number % 2 ? u"media/picture.png"_s : u"media/picture.jpg"_s);
    return job;
}

void fill(JobListModel &model)
{
    for (int number = 0; number < jobs; ++number)
        model.upsert(summary(number));
}

void wheel(QWidget &viewport)
{
    const QPointF place = viewport.rect().center();
    QWheelEvent event(place, viewport.mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&viewport, &event);
}

} // namespace

// The list with ten thousand jobs.
class WindowListPace : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheModel();
    void paintsFirst();
    void opensTheWindow();
    void searches();
    void scrolls();
    void takesAnAnswer();
};

void WindowListPace::fillsTheModel()
{
    QList<double> taken;
    for (int round = 0; round < 5; ++round) {
        QList<JobSummary> summaries;
        for (int number = 0; number < jobs; ++number)
            summaries.append(summary(number));
        JobListModel model;
        QElapsedTimer timer;
        timer.start();
        for (const JobSummary &job : std::as_const(summaries))
            model.upsert(job);
        taken.append(milliseconds(timer.nsecsElapsed()));
        QCOMPARE(model.rowCount(), jobs);
    }
    report("10,000 jobs into the model", taken, 100);
}

void WindowListPace::paintsFirst()
{
    JobListModel model;
    fill(model);
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        QThreadPool workers;
        Thumbnails thumbnails(workers);
        QElapsedTimer timer;
        timer.start();
        JobsPane pane(model, thumbnails);
        pane.resize(320, 700);
        PaintWatch watch(*named<QListView>(pane, u"Jobs"_s)->viewport());
        pane.show();
        QVERIFY(watch.wait());
        taken.append(milliseconds(timer.nsecsElapsed()));
        workers.waitForDone();
    }
    report("first paint of the list with 10,000 rows, pane and all", taken, 50);
}

void WindowListPace::opensTheWindow()
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        WindowRig rig({});
        const double made = milliseconds(timer.nsecsElapsed());
        fill(rig.controller.jobs());
        PaintWatch watch(*named<QListView>(rig.window, u"Jobs"_s)->viewport());
        timer.start();
        rig.window.show();
        QVERIFY(watch.wait());
        taken.append(made + milliseconds(timer.nsecsElapsed()));
    }
    report("the whole window with 10,000 rows, made and painted", taken, 150);
}

void WindowListPace::searches()
{
    WindowRig rig({});
    fill(rig.controller.jobs());
    auto *list = named<QListView>(rig.window, u"Jobs"_s);
    auto *search = named<QLineEdit>(rig.window, u"Search jobs"_s);
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    search->setFocus();
    QTest::qWait(200); // thumbnails
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        const QList<int> keys{Qt::Key_S,         Qt::Key_T,         Qt::Key_O,         Qt::Key_R,         Qt::Key_M,
                              Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace};
        for (const int key : keys) {
            PaintWatch watch(*list->viewport());
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(search, static_cast<Qt::Key>(key));
            QVERIFY(watch.wait());
            taken.append(milliseconds(timer.nsecsElapsed()));
        }
        QCOMPARE(rig.controller.jobs().rowCount(), jobs);
    }
    report("one search keystroke in 10,000 rows, until painted", taken, 30);
}

void WindowListPace::scrolls()
{
    WindowRig rig({});
    fill(rig.controller.jobs());
    auto *list = named<QListView>(rig.window, u"Jobs"_s);
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    QTest::qWait(200); // thumbnails
    QList<double> steps;
    for (int step = 0; step < 300; ++step) {
        const int before = list->verticalScrollBar()->value();
        PaintWatch watch(*list->viewport());
        QElapsedTimer timer;
        timer.start();
        wheel(*list->viewport());
        QVERIFY(watch.wait());
        steps.append(milliseconds(timer.nsecsElapsed()));
        QVERIFY(list->verticalScrollBar()->value() > before);
    }
    report("one scroll step in 10,000 rows, until painted", steps, 16);
    QList<double> pages;
    for (int page = 0; page < 100; ++page) {
        PaintWatch watch(*list->viewport());
        QElapsedTimer timer;
        timer.start();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * (page * 37 % 100) / 100);
        QVERIFY(watch.wait());
        pages.append(milliseconds(timer.nsecsElapsed()));
    }
    report("a jump to elsewhere in 10,000 rows, until painted", pages, 16);
}

// What each answer of a running job costs in a long list.
void WindowListPace::takesAnAnswer()
{
    WindowRig rig({});
    fill(rig.controller.jobs());
    auto *list = named<QListView>(rig.window, u"Jobs"_s);
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    QTest::qWait(200);
    QList<double> taken;
    for (int round = 0; round < 100; ++round) {
        JobSummary job = summary(1 + 5 * (round % 2));                                   // one that is in sight
        job.opened = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + round, utcZone); // and moves to the top
        PaintWatch watch(*list->viewport());
        QElapsedTimer timer;
        timer.start();
        rig.controller.jobs().upsert(job);
        QVERIFY(watch.wait());
        taken.append(milliseconds(timer.nsecsElapsed()));
    }
    report("a job that changes its place among 10,000, until painted", taken, 16);
}

QTEST_MAIN(WindowListPace)
#include "bench_windowlist.moc"
