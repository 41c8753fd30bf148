#include "app/session/sessionwords.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

std::pair<MediaItem, Error> loss(MediaKind kind, int number, Error::Kind error)
{
    return {MediaItem{.kind = kind, .number = number}, Error{.kind = error}};
}

QString sentence(Error::Kind error)
{
    return wordsForMedium(Error{.kind = error}).sentence;
}

} // namespace

// What is said after a save.
class SaveWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAllThatWasSaved();
    void tellsWhatWasSavedBesideAFailure();
    void tellsOfNothingButTheFailure();
    void tellsEachReasonOnce();
    void tellsHowManyMoreThereAre();
};

void SaveWordsTest::tellsAllThatWasSaved()
{
    QCOMPARE(noticeOf(SaveReport{.folder = u"/out"_s, .saved = 3}), (Notice{.text = u"3 file(s) saved."_s, .folder = u"/out"_s}));
}

// Of hundreds of files one document could not be written, and one medium not be had.
void SaveWordsTest::tellsWhatWasSavedBesideAFailure()
{
    const Notice notice = noticeOf(SaveReport{.folder = u"/out"_s,
                                              .saved = 396,
                                              .lost = {loss(MediaKind::Image, 2, Error::Kind::NotFound)},
                                              .failure = Error{.kind = Error::Kind::Disk}});
    QCOMPARE(
        notice.text,
        u"396 file(s) saved. 1 file(s) could not be saved: Image 2: %1 Not everything could be saved to “%2”. %3"_s.arg(
            sentence(Error::Kind::NotFound), QDir::toNativeSeparators(u"/out"_s), wordsForJob(Error{.kind = Error::Kind::Disk}).sentence));
    QCOMPARE(notice.level, Notice::Level::Warning);
    QCOMPARE(notice.folder, u"/out"_s);
}

void SaveWordsTest::tellsOfNothingButTheFailure()
{
    const Notice notice = noticeOf(SaveReport{
        .folder = u"/out"_s, .lost = {loss(MediaKind::Image, 2, Error::Kind::Disk)}, .failure = Error{.kind = Error::Kind::Disk}});
    QVERIFY(notice.text.startsWith("The job could not be saved to "_L1));
    QCOMPARE(notice.folder, QString()); // there is nothing to look at
    QCOMPARE(notice.level, Notice::Level::Warning);
}

void SaveWordsTest::tellsEachReasonOnce()
{
    const SaveReport report{.folder = u"/out"_s,
                            .saved = 1,
                            .lost = {loss(MediaKind::Image, 1, Error::Kind::NotFound), loss(MediaKind::Video, 1, Error::Kind::CutShort),
                                     loss(MediaKind::Image, 2, Error::Kind::NotFound)}};
    QCOMPARE(noticeOf(report).text,
             u"1 file(s) saved. 3 file(s) could not be saved: Image 1, Image 2: %1 Video 1: %2"_s.arg(sentence(Error::Kind::NotFound),
                                                                                                      sentence(Error::Kind::CutShort)));
}

void SaveWordsTest::tellsHowManyMoreThereAre()
{
    SaveReport report{.folder = u"/out"_s, .saved = 1};
    for (int job = 1; job <= 2; ++job) {
        for (int number = 1; number <= 4; ++number)
            report.lost.append(loss(MediaKind::Image, number, Error::Kind::NotFound));
    }
    report.lost.append(loss(MediaKind::Video, 1, Error::Kind::CutShort));
    report.lost.append(loss(MediaKind::Video, 2, Error::Kind::WrongContent));
    report.lost.append(loss(MediaKind::Video, 3, Error::Kind::Disk)); // for a fourth reason
    const QString text = noticeOf(report).text;
    QVERIFY2(text.contains(u"11 file(s) could not be saved: Image 1, Image 2, Image 3, Image 4, 4 more: "_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"Video 2: %1 1 more"_s.arg(sentence(Error::Kind::WrongContent))), qPrintable(text));
}

QTEST_GUILESS_MAIN(SaveWordsTest)
#include "tst_savewords.moc"
