// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "tests/ui/support/shots.h"
#include "ui/common/contrast.h"
#include "ui/common/formatting.h"

#include <QApplication>
#include <QFile>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QList<JobState> allStates{JobState::Queued,    JobState::Running,   JobState::Succeeded, JobState::Failed,
                                JobState::Moderated, JobState::Cancelled, JobState::Unknown};
const QDateTime now(QDate(2026, 6, 2), QTime(12, 0), utcZone);

JobSummary job(JobState state, std::optional<int> percent = {}, const QString &stateText = u"queued"_s)
{
    return {.verb = u"imagine"_s,
            .text = u"a lighthouse in a storm"_s,
            .state = state,
            .stateText = stateText,
            .percent = percent,
            .hasResponse = true};
}

} // namespace

class FormattingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useTheme(Theme::Light); }
    void tellsTheStatus_data();
    void tellsTheStatus();
    void hasAnIconForEachStatus();
    void tellsTheNextCheck();
    void tellsTheAge_data();
    void tellsTheAge();
    void tellsDurations();
    void namesActions();
    void isReadable_data();
    void isReadable();
    void tellsSeconds_data();
    void tellsSeconds();
};

void FormattingTest::tellsTheStatus_data()
{
    QTest::addColumn<JobSummary>("summary");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name"); // of the row
    const QString rest = u", imagine, a lighthouse in a storm"_s;
    QTest::newRow("completed") << job(JobState::Succeeded) << u"Completed"_s << u"Completed"_s + rest;
    QTest::newRow("progress") << job(JobState::Running, 46, u"progress"_s) << u"Running 46%"_s << u"Running 46%"_s + rest;
    QTest::newRow("unknown") << job(JobState::Unknown) << u"queued"_s << u"queued"_s + rest;
    JobSummary waiting{.text = u"job:1"_s};
    QTest::newRow("waiting") << waiting << u"Waiting for the service"_s << u"Waiting for the service, job:1"_s;
    waiting.error = Error{.kind = Error::Kind::NotFound};
    QTest::newRow("not found") << waiting << u"Job not found"_s << u"Job not found, job:1"_s;
    JobSummary running = job(JobState::Running, 46);
    running.error = Error{.kind = Error::Kind::Offline};
    QTest::newRow("running and offline") << running << u"No connection"_s << u"No connection"_s + rest;
    JobSummary ended = job(JobState::Succeeded);
    ended.error = Error{.kind = Error::Kind::Expired}; // of a refresh: what is there still counts
    QTest::newRow("ended and expired") << ended << u"Completed"_s << u"Completed"_s + rest;
}

void FormattingTest::tellsTheStatus()
{
    QFETCH(JobSummary, summary);
    QTEST(statusLabel(summary), "words");
    QTEST(rowName(summary), "name");
}

void FormattingTest::hasAnIconForEachStatus()
{
    QSet<QString> icons;
    for (const JobState state : allStates) {
        const QString icon = statusIcon(job(state));
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(icon)), qPrintable(icon));
        icons.insert(icon);
    }
    QVERIFY(icons.size() >= 7); // they differ without their colour
}

void FormattingTest::tellsTheNextCheck()
{
    QCOMPARE(nextCheckText({}, now), QString());
    QCOMPARE(nextCheckText(now.addMSecs(11'200), now), u"next check in 12 s"_s);
    QCOMPARE(nextCheckText(now.addSecs(65), now), u"next check in 1 min 5 s"_s);
    QCOMPARE(nextCheckText(now, now), u"checking…"_s);
    QCOMPARE(nextCheckText(now.addSecs(-5), now), u"checking…"_s);
}

void FormattingTest::tellsTheAge_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("age");
    QTest::newRow("none") << QDateTime() << QString();
    QTest::newRow("now") << now << u"just now"_s;
    QTest::newRow("a clock that is ahead") << now.addSecs(100) << u"just now"_s;
    QTest::newRow("59 s") << now.addSecs(-59) << u"just now"_s;
    QTest::newRow("1 min") << now.addSecs(-60) << u"1 min"_s;
    QTest::newRow("59 min") << now.addSecs(-3599) << u"59 min"_s;
    QTest::newRow("3 h") << now.addSecs(-3 * 3600) << u"3 h"_s;
    QTest::newRow("last evening, 14 h ago") << now.addSecs(-14 * 3600) << u"14 h"_s;
    QTest::newRow("yesterday") << now.addSecs(-25 * 3600) << u"yesterday"_s;
    QTest::newRow("a day") << now.addDays(-2) << QLocale::c().toString(QDate(2026, 5, 31), QLocale::ShortFormat);
}

void FormattingTest::tellsTheAge()
{
    QFETCH(QDateTime, time);
    QTEST(ageText(time, now, QLocale::c()), "age");
}

void FormattingTest::tellsDurations()
{
    QCOMPARE(durationText(0), u"0 s"_s);
    QCOMPARE(durationText(113), u"1 min 53 s"_s);
    QCOMPARE(durationText(3600 + 120), u"1 h 2 min"_s);
}

void FormattingTest::namesActions()
{
    QCOMPARE(actionText(ActionId::None), QString());
    QCOMPARE(actionText(ActionId::EnterToken), u"Enter Token…"_s);
    QCOMPARE(actionText(ActionId::TryAgain), u"Try Again"_s);
    QCOMPARE(actionText(ActionId::OpenInBrowser), u"Open in Browser"_s);
}

void FormattingTest::isReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FormattingTest::isReadable()
{
    QFETCH(bool, dark);
    useTheme(dark ? Theme::Dark : Theme::Light);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), dark);
    const QColor base = palette.color(QPalette::Base);
    for (const JobState state : allStates) {
        const double found = contrast(statusColor(job(state), palette), base);
        QVERIFY2(found >= 4.5, qPrintable(u"%1: %2"_s.arg(int(state)).arg(found)));
    }
    JobSummary failed{.error = Error{.kind = Error::Kind::Offline}};
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window}) {
        QVERIFY(contrast(statusColor(failed, palette), palette.color(role)) >= 4.5);
        QVERIFY2(contrast(quietText(palette), palette.color(role)) >= 4.5, qPrintable(QString::number(int(role))));
    }
    // A row that is selected has the style's own colours: Fusion's white on blue is 3.7:1.
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 3);
}

void FormattingTest::tellsSeconds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en_US") << u"4:05:09 PM"_s;
    QTest::newRow("de_DE") << u"16:05:09"_s;
    QTest::newRow("ja_JP") << u"16時05分09秒"_s;
    QTest::newRow("fi_FI") << u"16.05.09"_s;
    QTest::newRow("es_ES") << u"16:05:09"_s;           // its zone stands in brackets,
    QTest::newRow("zh_CN") << u"16:05:09"_s;           // before the time,
    QTest::newRow("sq_AL") << u"4:05:09 e pasdites"_s; // behind a comma
    QTest::newRow("fr_CA") << u"16 h 05 min 09 s"_s;
    QTest::newRow("C") << u"16:05:09"_s;
}

void FormattingTest::tellsSeconds()
{
    QFETCH(QString, text);
    const QString reported = timeText(QTime(16, 5, 9), QLocale(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(reported.toLower().replace(QChar(0x202F), u' '), text.toLower()); // some write it large, and newer Qts set a narrow space
}

QTEST_MAIN(FormattingTest)
#include "tst_formatting.moc"
