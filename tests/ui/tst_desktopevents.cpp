// SPDX-License-Identifier: MIT
#include "ui/common/openrequests.h"
#include "ui/common/traynotifier.h"

#include <QFileOpenEvent>
#include <QSystemTrayIcon>
#include <QtTest>

using namespace Qt::StringLiterals;

// Events of desktops other than ours, and notifications to them.
class DesktopEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAndLinksAreOpenedTogether();
    void otherEventsPass();
    void nothingIsShownWithoutATray();
};

void DesktopEventsTest::filesAndLinksAreOpenedTogether()
{
    OpenRequests requests;
    QSignalSpy requested(&requests, &OpenRequests::requested);
    QFileOpenEvent file(u"/home/me/a job.json"_s);
    QFileOpenEvent link(QUrl(u"jobviewer://open?jobid=job%3A1%20x"_s));
    QVERIFY(QCoreApplication::sendEvent(qApp, &file));
    QVERIFY(QCoreApplication::sendEvent(qApp, &link));
    QCOMPARE(requested.size(), 0);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.takeFirst().first().toStringList(),
             QStringList({u"/home/me/a job.json"_s, u"jobviewer://open?jobid=job%3A1%20x"_s}));
    QFileOpenEvent another(u"/home/me/b.json"_s);
    QVERIFY(QCoreApplication::sendEvent(qApp, &another));
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.takeFirst().first().toStringList(), QStringList({u"/home/me/b.json"_s}));
}

void DesktopEventsTest::otherEventsPass()
{
    OpenRequests requests;
    QSignalSpy requested(&requests, &OpenRequests::requested);
    QFileOpenEvent nothing((QUrl()));
    QVERIFY(!QCoreApplication::sendEvent(qApp, &nothing));
    QObject other;
    bool hasPassed = false;
    connect(&other, &QObject::objectNameChanged, this, [&hasPassed] { hasPassed = true; });
    QMetaObject::invokeMethod(
        &other, [&other] { other.setObjectName(u"x"_s); }, Qt::QueuedConnection);
    QTRY_VERIFY(hasPassed);
    QCOMPARE(requested.size(), 0);
}

void DesktopEventsTest::nothingIsShownWithoutATray()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        QSKIP("there is a tray: look at the message");
    TrayNotifier notifier;
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show({.title = u"a job has ended"_s, .text = u"a lighthouse"_s});
    notifier.show({.title = u"another"_s});
    QCOMPARE(activated.size(), 0);
}

QTEST_MAIN(DesktopEventsTest)
#include "tst_desktopevents.moc"
