// SPDX-License-Identifier: MIT
#include "app/saving/savereports.h"
#include "tests/support/mediaitems.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

std::pair<MediaItem, Error> loss(const QByteArray &role, int number, Error::Kind error)
{
    return {described({.role = role, .number = number}), Error{.kind = error}};
}

QString sentence(Error::Kind error)
{
    return messageForMedia(Error{.kind = error}).sentence;
}

} // namespace

// What is said after a save.
class SaveReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAllThatWasSaved();
    void tellsWhatWasSavedBesideAFailure();
    void tellsOfNothingButTheFailure();
    void tellsEachReasonOnce();
    void tellsHowManyMoreThereAre();
    void namesWhatIsLeftOutOnce();
    void namesEachFailureOnce();
};

void SaveReportsTest::tellsAllThatWasSaved()
{
    QCOMPARE(noticeOf(SaveReport{.folder = u"/out"_s, .media = 5, .documents = 1}),
             (Notice{.text = u"5 media file(s) and 1 job document(s) saved."_s, .folder = u"/out"_s}));
    QCOMPARE(noticeOf(SaveReport{.folder = u"/out"_s, .media = 3}).text, u"3 media file(s) saved."_s);
    QCOMPARE(noticeOf(SaveReport{.folder = u"/out"_s, .jobs = 2, .documents = 2}).text, u"2 job document(s) saved."_s);
    QCOMPARE(noticeOf(SaveReport{.folder = u"/out"_s}).text, u"Nothing was saved."_s);
}

// Of hundreds of files one document could not be written, and one media item not be fetched.
void SaveReportsTest::tellsWhatWasSavedBesideAFailure()
{
    const Notice notice = noticeOf(SaveReport{.folder = u"/out"_s,
                                              .media = 390,
                                              .documents = 6,
                                              .lost = {loss("image", 2, Error::Kind::NotFound)},
                                              .failures = {Error{.kind = Error::Kind::Disk}}});
    QCOMPARE(
        notice.text,
        u"390 media file(s) and 6 job document(s) saved. 1 file(s) could not be saved: Image 2: %1 Not everything could be saved to “%2”. %3"_s
            .arg(sentence(Error::Kind::NotFound), QDir::toNativeSeparators(u"/out"_s),
                 messageForJob(Error{.kind = Error::Kind::Disk}).sentence));
    QCOMPARE(notice.level, Notice::Level::Warning);
    QCOMPARE(notice.folder, u"/out"_s);
}

void SaveReportsTest::tellsOfNothingButTheFailure()
{
    const Notice notice = noticeOf(
        SaveReport{.folder = u"/out"_s, .lost = {loss("image", 2, Error::Kind::Disk)}, .failures = {Error{.kind = Error::Kind::Disk}}});
    QVERIFY(notice.text.startsWith("The job could not be saved to "_L1));
    QCOMPARE(notice.folder, QString()); // there is nothing to look at
    QCOMPARE(notice.level, Notice::Level::Warning);
}

void SaveReportsTest::tellsEachReasonOnce()
{
    const SaveReport report{.folder = u"/out"_s,
                            .media = 1,
                            .lost = {loss("image", 1, Error::Kind::NotFound), loss("video", 1, Error::Kind::CutShort),
                                     loss("image", 2, Error::Kind::NotFound)}};
    QCOMPARE(noticeOf(report).text,
             u"1 media file(s) saved. 3 file(s) could not be saved: Image 1, Image 2: %1 Video 1: %2"_s.arg(
                 sentence(Error::Kind::NotFound), sentence(Error::Kind::CutShort)));
}

void SaveReportsTest::tellsHowManyMoreThereAre()
{
    SaveReport report{.folder = u"/out"_s, .media = 1};
    for (int job = 1; job <= 2; ++job) {
        for (int number = 1; number <= 4; ++number)
            report.lost.append(loss("image", number, Error::Kind::NotFound));
    }
    report.lost.append(loss("video", 1, Error::Kind::CutShort));
    report.lost.append(loss("video", 2, Error::Kind::WrongContent));
    report.lost.append(loss("video", 3, Error::Kind::Disk)); // for a fourth reason
    const QString text = noticeOf(report).text;
    QVERIFY2(text.contains(u"11 file(s) could not be saved: Image 1, Image 2, Image 3, Image 4, 4 more: "_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"Video 2: %1 1 more"_s.arg(sentence(Error::Kind::WrongContent))), qPrintable(text));
}

// Of all jobs together, and how to have it all the same; no reason to warn.
void SaveReportsTest::namesWhatIsLeftOutOnce()
{
    SaveReport report{.folder = u"/out"_s, .jobs = 2, .documents = 2};
    for (int job = 1; job <= 2; ++job) {
        for (int number = 1; number <= 4; ++number)
            report.leftOut.append(cellOf({.role = "grid", .number = 0, .key = MediaKey(u"grid"_s)}, number));
        report.leftOut.append(described({.role = "image", .isOptional = true}));
    }
    report.leftOut.append(described({.role = "source"}));
    report.leftOut.append(described({.role = "preview"}));
    const Notice notice = noticeOf(report);
    QCOMPARE(notice.text,
             u"2 job document(s) saved. 8 image(s) cut from the grid were not saved; select one and choose Save. "
             "2 image(s) that the service does not list were not saved; load one and choose Save. "
             "1 source image(s) were not saved; load one and choose Save. "
             "1 preview(s) were not saved: the job was still running."_s);
    QCOMPARE(notice.level, Notice::Level::Info);
    QCOMPARE(sentencesOfLeftOut(report.leftOut, Reader::WithoutWindow).size(), 4);
    QVERIFY(!sentencesOfLeftOut(report.leftOut, Reader::WithoutWindow).join(u' ').contains(u"choose"_s)); // there is nothing to choose
}

void SaveReportsTest::namesEachFailureOnce()
{
    SaveReport report{.folder = u"/out"_s, .jobs = 3, .media = 1};
    for (const Error::Kind kind : {Error::Kind::DiskFull, Error::Kind::Disk, Error::Kind::DiskFull})
        addFailure(report.failures, {.kind = kind});
    const QString text = noticeOf(report).text;
    for (const Error::Kind kind : {Error::Kind::DiskFull, Error::Kind::Disk})
        QCOMPARE(text.count(messageForJob(Error{.kind = kind}).sentence), 1);
}

QTEST_GUILESS_MAIN(SaveReportsTest)
#include "tst_savereports.moc"
