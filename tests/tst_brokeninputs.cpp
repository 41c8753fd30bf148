// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/job/jobsummary.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/services/midjourney/parser.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QHash>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray id = "job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney";

struct Outcome
{
    QString parsed{};   // the status as text, "none" where it is missing, or "refused"
    int documents = 0;  // that parseInput() takes
    int ids = 0;        // that parseInput() takes
    QString reported{}; // why something was left out
};

Outcome refused(const QString &reported, int ids = 0)
{
    return {.parsed = u"refused"_s, .ids = ids, .reported = reported};
}

Outcome read(const QString &status)
{
    return {.parsed = status, .documents = 1};
}

const QHash<QString, Outcome> &expectedOutcomes()
{
    static const QHash<QString, Outcome> outcomes{
        {u"empty.json"_s, refused(u"nothing"_s)},
        {u"blank.json"_s, refused(u"nothing"_s)},
        {u"cut-first-byte.json"_s, refused(u"broken"_s)},
        {u"cut-in-id.json"_s, refused(u"broken"_s)},
        {u"cut-in-string.json"_s, refused(u"broken"_s, 1)},
        {u"cut-after-comma.json"_s, refused(u"broken"_s, 1)},
        {u"cut-in-escape.json"_s, refused(u"broken"_s, 1)},
        {u"cut-last-byte.json"_s, refused(u"broken"_s, 1)},
        {u"top-array-empty.json"_s, refused(u"other"_s)},
        {u"top-array-of-numbers.json"_s, refused(u"other"_s)},
        {u"top-number.json"_s, refused(u"nothing"_s)},
        {u"top-string.json"_s, refused(u"nothing"_s)},
        {u"top-null.json"_s, refused(u"nothing"_s)},
        {u"top-true.json"_s, refused(u"nothing"_s)},
        {u"object-empty.json"_s, {.parsed = u"none"_s, .reported = u"other"_s}},
        {u"comma-after-last.json"_s, read(u"completed"_s)},
        {u"single-quotes.json"_s, read(u"completed"_s)},
        {u"garbage-after.json"_s, {.parsed = u"refused"_s, .documents = 1}},
        {u"fields-null.json"_s, read(u"none"_s)},
        {u"fields-objects.json"_s, read(u"none"_s)},
        {u"fields-numbers.json"_s, read(u"-7.5"_s)},
        {u"fields-strings.json"_s, read(u"odd"_s)},
        {u"fields-booleans.json"_s, read(u"true"_s)},
        {u"fields-lists.json"_s, read(u"none"_s)},
        {u"members-wrong.json"_s, read(u"completed"_s)},
        {u"deep-600.json"_s, read(u"completed"_s)},
        {u"deep-unclosed.json"_s, refused(u"broken"_s)},
        {u"nul-bytes.json"_s, read(u"completed"_s)},
        {u"nul-in-string.json"_s, read(u"completed"_s)},
        {u"nul-only.json"_s, refused(u"nothing"_s)},
        {u"invalid-utf8.json"_s, read(u"completed"_s)},
        {u"lone-surrogates.json"_s, read(u"completed"_s)},
        {u"bad-escape.json"_s, read(u"completed"_s)}, // lenient, as Qt is
        {u"bom.json"_s, read(u"completed"_s)},
        {u"bom-cut.json"_s, refused(u"broken"_s, 1)},
        {u"utf16-le.json"_s, {.parsed = u"refused"_s, .documents = 1}},
        {u"utf16-be.json"_s, {.parsed = u"refused"_s, .documents = 1}},
        {u"utf16-odd-length.json"_s, {.parsed = u"refused"_s, .documents = 1}},
        {u"huge-numbers.json"_s, read(u"completed"_s)},
        {u"beyond-double.json"_s, refused(u"unreadable"_s, 1)}, // strict, as Qt is
        {u"duplicate-keys.json"_s, read(u"completed"_s)},
        {u"html.json"_s, refused(u"nothing"_s)},
    };
    return outcomes;
}

QString toldIn(const ParsedInput &found)
{
    QStringList reported;
    for (const ParsedInput::Ignored &ignored : found.ignored) {
        switch (ignored.reason) {
        case IgnoredReason::Nothing: reported.append(u"nothing"_s); break;
        case IgnoredReason::ForeignJob: reported.append(u"foreign"_s); break;
        case IgnoredReason::MediaId: reported.append(u"media"_s); break;
        case IgnoredReason::BareId: reported.append(u"bare"_s); break;
        case IgnoredReason::ActingLink: reported.append(u"acting"_s); break;
        case IgnoredReason::ErrorDocument: reported.append(u"error"_s); break;
        case IgnoredReason::OtherDocument: reported.append(u"other"_s); break;
        case IgnoredReason::BrokenDocument: reported.append(u"broken"_s); break;
        case IgnoredReason::TooLargeDocument: reported.append(u"too large"_s); break;
        case IgnoredReason::NotRegularFile: reported.append(u"no file"_s); break;
        case IgnoredReason::UnreadableDocument: reported.append(u"unreadable"_s); break;
        }
    }
    return reported.join(u' ');
}

// All that the program ever reads of a job.
void useAll(const JobResponse &answer, const Service &service)
{
    (void)service.sectionsOf(answer);
    (void)summaryOf(answer);
    for (const MediaItem &item : answer.job.media)
        QVERIFY(item.url.isValid() && !item.key.isEmpty() && !fileStemOf(item).isEmpty());
}

} // namespace

// Inputs that nobody should send: no crash, and for each the outcome that is stated here.
class BrokenInputsTest : public QObject
{
    Q_OBJECT

private slots:
    void statesAnOutcomeForEachFile();
    void survivesEachFile_data();
    void survivesEachFile();
    void leavesOutWhatItCannotUse();
    void clampsHugeNumbers();
    void readsAJobCutAtAnyByte();
    void refusesNestingThatIsTooDeep();
    void readsAPromptOfAMegabyte();

private:
    MidjourneyV2 m_service;
};

void BrokenInputsTest::statesAnOutcomeForEachFile()
{
    QStringList stated = expectedOutcomes().keys();
    stated.sort();
    QCOMPARE(QDir(fixturePath(u"broken"_s)).entryList(QDir::Files, QDir::Name), stated);
}

void BrokenInputsTest::survivesEachFile_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = expectedOutcomes().keys();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void BrokenInputsTest::survivesEachFile()
{
    QFETCH(QString, name);
    const QByteArray raw = fixture(u"broken/"_s + name);
    const Outcome expected = expectedOutcomes().value(name);

    const Result<Job> job = m_service.parse(raw);
    const ParsedInput found = parseInput(raw, m_service, QDateTime());

    if (!job)
        QCOMPARE(job.error().kind, Error::Kind::BadReply);
    const QString status = job && job->stateText.isEmpty() ? u"none"_s : job ? job->stateText : u"refused"_s;
    QCOMPARE(status, expected.parsed);
    QCOMPARE(found.documents.size(), expected.documents);
    QCOMPARE(found.ids.size(), expected.ids);
    QCOMPARE(toldIn(found), expected.reported);
    if (job)
        useAll({.job = *job, .raw = raw}, m_service);
}

void BrokenInputsTest::leavesOutWhatItCannotUse()
{
    const Result<MidjourneyJob> job = parseMidjourneyV2(fixture(u"broken/members-wrong.json"_s));
    QVERIFY(job);
    QCOMPARE(job->id, QString::fromLatin1(id));
    Attachment attachment;
    attachment.filename = u"5"_s;
    QCOMPARE(job->attachments, QList<Attachment>{attachment});
    QCOMPARE(job->imageUx, (QList<UxMedia>{{.id = 2, .url = QUrl(u"https://cdn.midjourney.com/g/0_1.png"_s)}}));
    QCOMPARE(job->videoUx, QList<UxMedia>());
    QCOMPARE(job->children, QList<MidjourneyChild>());
    QCOMPARE(job->buttons, QStringList{u"7"_s});
    QCOMPARE(job->embeds, QList<Embed>{Embed()});
    QVERIFY(job->seed == Seed());
    QVERIFY(parseMidjourneyV2(fixture(u"broken/fields-null.json"_s)) == Result<MidjourneyJob>(MidjourneyJob()));
}

void BrokenInputsTest::clampsHugeNumbers()
{
    const Result<MidjourneyJob> job = parseMidjourneyV2(fixture(u"broken/huge-numbers.json"_s));
    QVERIFY(job && job->seed);
    QCOMPARE(job->seed->value, std::nullopt);
    QCOMPARE(job->maxJobs, std::nullopt);
    QCOMPARE(job->code, std::nullopt);
    QCOMPARE(job->attachments.value(0).size, -1);
    QCOMPARE(job->attachments.value(0).width, 0);
    QCOMPARE(job->attachments.value(0).height, 0);
    QCOMPARE(job->imageUx.value(0).id, 4); // by the file's own number
}

void BrokenInputsTest::readsAJobCutAtAnyByte()
{
    const QByteArray whole = fixture(u"jobs/v2-imagine-completed.json"_s).trimmed();
    const qsizetype idEnd = whole.indexOf("-bot:") + 6; // one letter of the last word is enough for an id
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const QByteArray cut = whole.first(size);
        QVERIFY(!m_service.parse(cut));
        const ParsedInput found = parseInput(cut, m_service, QDateTime());
        QCOMPARE(found.documents.size(), 0);
        QCOMPARE(found.ids.size(), size >= idEnd ? 1 : 0);
        QCOMPARE(toldIn(found), u"broken"_s);
    }
}

void BrokenInputsTest::refusesNestingThatIsTooDeep()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const QByteArray objects = QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray(100'000, '}');
    for (const QByteArray &value : {deep, objects}) {
        const QByteArray raw = "{\"jobid\": \"" + id + "\", \"status\": \"completed\", \"deep\": " + value + "}";
        QVERIFY(!m_service.parse(raw));
        const ParsedInput found = parseInput(raw, m_service, QDateTime());
        QCOMPARE(found.documents.size(), 0);
        QCOMPARE(found.ids, QStringList{QString::fromLatin1(id)});
        QCOMPARE(toldIn(found), u"unreadable"_s);
        QVERIFY(parseInput(value, m_service, QDateTime()).ids.isEmpty());
    }
}

void BrokenInputsTest::readsAPromptOfAMegabyte()
{
    const QByteArray prompt = QByteArray("cat ** - (50%) ").repeated(70'000);
    const QByteArray raw = "{\"jobid\": \"" + id + "\", \"status\": \"progress\", \"prompt\": \"" + prompt + "\", \"content\": \"**"
        + prompt + "** - <@1> (7%) (fast)\"}";
    const Result<Job> job = m_service.parse(raw);
    QVERIFY(job);
    QCOMPARE(job->prompt.source.toUtf8(), prompt);
    QCOMPARE(job->percent, 7);
    QCOMPARE(parseInput(raw, m_service, QDateTime()).documents.size(), 1);
    useAll({.job = *job, .raw = raw}, m_service);
}

QTEST_GUILESS_MAIN(BrokenInputsTest)
#include "tst_brokeninputs.moc"
