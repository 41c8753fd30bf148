#include "app/service/midjourneyv2.h"
#include "app/session/jobintake.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

// How what is pasted becomes jobs to open.
class JobIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAShortTextAtOnce();
    void readsALongTextInAWorker();

private:
    const MidjourneyV2 m_service;
    QTemporaryDir m_folder;
    FakeNetwork m_network;
    QThreadPool m_workers;
    const SessionServices m_services{
        .api = m_network, .media = m_network, .workers = m_workers, .service = m_service, .store = MediaStore(m_folder.path())};
};

void JobIntakeTest::takesAShortTextAtOnce()
{
    JobIntake intake(m_services);
    QList<Inputs> taken;
    connect(&intake, &JobIntake::taken, this, [&](const Inputs &inputs) { taken.append(inputs); });
    intake.takeText("see " + jobId(1).toUtf8());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().jobs.size(), 1);
}

// A log of some megabytes does not hold up the window.
void JobIntakeTest::readsALongTextInAWorker()
{
    JobIntake intake(m_services);
    QList<Inputs> taken;
    connect(&intake, &JobIntake::taken, this, [&](const Inputs &inputs) {
        QCOMPARE(QThread::currentThread(), thread());
        taken.append(inputs);
    });
    intake.takeText(QByteArray("a line of a log\n").repeated(100'000) + jobId(1).toUtf8());
    QCOMPARE(taken.size(), 0);
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().jobs.size(), 1);
    QCOMPARE(taken.first().jobs.first().id, jobId(1));
}

QTEST_GUILESS_MAIN(JobIntakeTest)
#include "tst_jobintake.moc"
