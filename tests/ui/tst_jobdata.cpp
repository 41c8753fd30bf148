// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "ui/detail/jobdata.h"
#include "ui/media/sidepanel.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

JobResponse responseOf(const QByteArray &raw)
{
    const auto job = MidjourneyV2().parse(raw);
    return {.job = job ? *job : Job(), .raw = raw};
}

QList<JobSection> resultsIn(const JobResponse &response)
{
    return resultsOf(MidjourneyV2().sectionsOf(response), english);
}

QString titleOf(const JobSection &section)
{
    const auto *text = std::get_if<TextBlock>(&section.body);
    return text ? text->title : section.title;
}

QStringList titlesOf(const QList<JobSection> &sections)
{
    QStringList titles;
    for (const JobSection &section : sections)
        titles.append(titleOf(section));
    return titles;
}

JobData dataIn(const JobResponse &response, const QStringList &tags = {})
{
    JobSummary summary = summaryOf(response);
    summary.tags = tags;
    return jobDataOf(summary, response, MidjourneyV2().sectionsOf(response), u"Midjourney"_s, {}, english);
}

QStringList written(const QList<Field> &fields)
{
    QStringList lines;
    for (const Field &field : fields)
        lines.append(field.name + u": "_s + field.value);
    return lines;
}

QStringList written(const QList<DataChip> &chips)
{
    QStringList lines;
    for (const DataChip &chip : chips)
        lines.append(chip.text + u" = "_s + chip.search);
    return lines;
}

QByteArray jobWith(const QByteArray &members)
{
    return R"({"jobid":"job:20260602103424001-user:7-channel:900-bot:midjourney","verb":"imagine","status":"completed",)" + members + "}";
}

JobSection textOf(SectionKind kind, const QString &text)
{
    return {.key = text, .body = TextBlock{.title = text, .text = text}, .kind = kind};
}

} // namespace

// What stands beside the media of a job, and where.
class JobDataTest : public QObject
{
    Q_OBJECT

private slots:
    void putsResultsFirst_data();
    void putsResultsFirst();
    void knowsATextResult_data();
    void knowsATextResult();
    void saysReasonsOnce();
    void makesChips();
    void listsFacts();
    void measuresTheMediaItem();
    void takesTheSeed();
    void showsTheNearestRelatives();
    void isShownWhereThereIsRoom_data();
    void isShownWhereThereIsRoom();
    void standsBesideOrBelow_data();
    void standsBesideOrBelow();
};

void JobDataTest::putsResultsFirst_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QStringList>("titles");
    const QStringList described{u"Prompt 1"_s, u"Prompt 2"_s, u"Prompt 3"_s, u"Prompt 4"_s};
    QTest::newRow("describe") << fixture(u"jobs/v2-describe-completed.json"_s) << described; // texts, each with its copy button
    QTest::newRow("info") << fixture(u"jobs/v2-info-completed.json"_s)
                          << QStringList{u"Info"_s}; // a table, where private values are masked
    QTest::newRow("image") << fixture(u"jobs/v2-imagine-completed.json"_s) << QStringList();
    QTest::newRow("moderated") << QByteArray(R"({"jobid":"job:20260602103424001-user:7-channel:900-bot:midjourney","status":"moderated",)"
                                             R"("prompt":"a lion","error":"Banned prompt","errorDetails":"The word *lion*"})")
                               << QStringList{u"Error"_s, u"Error Details"_s};
}

void JobDataTest::putsResultsFirst()
{
    QFETCH(QByteArray, raw);
    QFETCH(QStringList, titles);
    const QList<JobSection> results = resultsIn(responseOf(raw));
    QCOMPARE(titlesOf(results), titles);
    for (const JobSection &section : results) {
        if (const auto *fields = std::get_if<QList<Field>>(&section.body)) {
            QVERIFY(std::ranges::any_of(*fields, &Field::isPrivate));
            QVERIFY(std::ranges::all_of(*fields, [](const Field &field) { return field.format == Field::Format::Text; }));
        }
    }
}

void JobDataTest::knowsATextResult_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<TextResult>("expected");
    QTest::newRow("described, with an image") << fixture(u"jobs/v2-describe-completed.json"_s) << TextResult::Beside;
    QTest::newRow("info") << fixture(u"jobs/v2-info-completed.json"_s) << TextResult::Only;
    QTest::newRow("a setting was changed") << jobWith(R"("content":"Done! Your jobs use **fast hours**.")") << TextResult::Only;
    QTest::newRow("images") << fixture(u"jobs/v2-imagine-completed.json"_s) << TextResult::None;
    QTest::newRow("moderated") << fixture(u"jobs/v2-imagine-moderated.json"_s) << TextResult::Beside;
    QTest::newRow("seed") << fixture(u"jobs/v2-seed-completed.json"_s) << TextResult::Beside;
    QTest::newRow("seed in the prompt") << jobWith(R"("prompt":"a cat --seed 5")") << TextResult::None;
    QTest::newRow("an image that is gone") << jobWith(R"j("prompt":"a cat","content":"**a cat** - <@1> (fast)")j") << TextResult::None;
    QTest::newRow("nothing") << jobWith(R"("content":"")") << TextResult::None;
}

void JobDataTest::knowsATextResult()
{
    QFETCH(QByteArray, raw);
    QFETCH(TextResult, expected);
    const JobResponse response = responseOf(raw);
    QCOMPARE(textResultOf(response.job, resultsIn(response)), expected);
    // A song shows its lyrics, a report itself.
    Job song{.state = JobState::Succeeded, .media = {{.role = "song", .type = MediaType::Audio}}};
    QCOMPARE(textResultOf(song, {textOf(SectionKind::Result, u"la la"_s)}), TextResult::None);
    song.media.first().type = MediaType::Video;
    QCOMPARE(textResultOf(song, {textOf(SectionKind::Result, u"la la"_s)}), TextResult::Beside);
    song.media.clear();
    song.state = JobState::Failed; // what was to be sung is no result
    QCOMPARE(textResultOf(song, {textOf(SectionKind::Result, u"la la"_s)}), TextResult::Beside);
}

void JobDataTest::saysReasonsOnce()
{
    QCOMPARE(reasonText(QString(), {}), QString());
    QCOMPARE(reasonText(u"Banned prompt"_s, {textOf(SectionKind::Reason, u"Banned prompt"_s), textOf(SectionKind::Result, u"no"_s)}),
             u"Banned prompt"_s);
    JobSection details = textOf(SectionKind::Reason, u"the word\n**lion**  is"_s);
    std::get<TextBlock>(details.body).format = TextBlock::Format::Markdown;
    QCOMPARE(reasonText(u"Banned prompt"_s, {details}, english), u"Banned prompt\nthe word lion is"_s);
    const QString endless = u"word "_s.repeated(100'000);
    QVERIFY(reasonText(endless,
                       {textOf(SectionKind::Reason, endless + u'1'), textOf(SectionKind::Reason, u"a"_s),
                        textOf(SectionKind::Reason, u"b"_s), textOf(SectionKind::Reason, u"c"_s)})
                .size()
            < 700);
}

void JobDataTest::makesChips()
{
    const JobData data
        = dataIn(responseOf(jobWith(R"("prompt":"a cat --ar 3:2 --no red, blue --tile --s 250")")), {u"für Oma"_s, u"best"_s});
    QCOMPARE(data.prompt, u"a cat --ar 3:2 --no red, blue --tile --s 250"_s);
    QCOMPARE(
        written(data.parameters),
        (QStringList{u"--ar 3:2 = ar:3:2"_s, u"--no red, blue = no:\"red, blue\""_s, u"--tile = --tile"_s, u"--s 250 = stylize:250"_s}));
    QCOMPARE(written(data.tags), (QStringList{u"für Oma = tag:\"für Oma\""_s, u"best = tag:best"_s}));
    const JobData large = dataIn(responseOf(jobWith("\"prompt\":\"a cat --no " + QByteArray(9'000, 'x') + "\"")));
    QCOMPARE(large.parameters.size(), 1);
    QVERIFY(large.parameters.first().text.size() <= 60);
    QVERIFY(large.parameters.first().search.size() <= 120);
}

void JobDataTest::listsFacts()
{
    JobResponse response{.job = {.verb = u"button"_s, .model = u"Veo\n3"_s, .state = JobState::Succeeded}};
    response.job.button = u"Vary (Strong)"_s;
    response.job.created = QDateTime(QDate(2026, 6, 2), QTime(10, 34), Qt::UTC);
    response.job.updated = response.job.created.addSecs(113);
    const QString created = english.toString(response.job.created.toLocalTime(), QLocale::ShortFormat); // differs between versions of Qt
    const JobSummary summary = summaryOf(response);
    QCOMPARE(written(jobDataOf(summary, response, {}, u"Midjourney"_s, {}, english).facts),
             (QStringList{u"Made by: Vary (Strong), button"_s, u"Service: Midjourney"_s, u"Model: Veo 3"_s, u"Created: "_s + created,
                          u"Took: 1 min 53 s"_s}));
    QCOMPARE(written(jobDataOf(summary, response, {}, {}, u"Vary, strong"_s, english).facts).first(), u"Made by: Vary, strong"_s);
    response.job.state = JobState::Running; // it is not over
    const QStringList running = written(jobDataOf(summaryOf(response), response, {}, QString(), {}, english).facts);
    QCOMPARE(running.size(), 3);
    QVERIFY(written(jobDataOf({}, {}, {}, QString(), {}, english).facts).isEmpty());
}

void JobDataTest::measuresTheMediaItem()
{
    const MediaItem listed{.size = 1'400'000, .pixels = {640, 480}, .duration = 4600ms};
    QCOMPARE(written(mediaFacts(listed, {}, {}, 0ms)), (QStringList{u"Size: 640 × 480"_s, u"Duration: 5 s"_s, u"File size: 1.4 MB"_s}));
    const MediaState ready{.kind = MediaState::Kind::Ready, .file = StoredFile{.format = FileFormat::Png, .size = 2'000}};
    QCOMPARE(written(mediaFacts(listed, ready, {1280, 960}, 61s)),
             (QStringList{u"Size: 1280 × 960"_s, u"Duration: 1 min 1 s"_s, u"File type: PNG"_s, u"File size: 2.0 kB"_s}));
    QVERIFY(mediaFacts({}, {}, {}, 0ms).isEmpty());
    QCOMPARE(written(mediaFacts({}, {}, {}, 20ms)), (QStringList{u"Duration: 1 s"_s}));
    const MediaState video{.kind = MediaState::Kind::Ready, .file = StoredFile{.format = FileFormat::Mp4, .size = 1'000'000}};
    QCOMPARE(written(mediaFacts({}, video, {}, 4s, {.framesPerSecond = 24, .videoCodec = u"h264"_s, .audioCodec = u"aac"_s})).mid(3),
             (QStringList{u"Frame rate: 24 fps"_s, u"Video codec: H.264"_s, u"Audio codec: AAC"_s, u"Bit rate: 2.0 Mbit/s"_s}));
}

void JobDataTest::takesTheSeed()
{
    QCOMPARE(dataIn(responseOf(jobWith(R"("prompt":"a cat --seed 5")"))).seed, std::optional<qint64>(5));
    QVERIFY(!dataIn(responseOf(jobWith(R"("prompt":"a cat --seed 5")"))).isSeedResult);
    const JobData reported = dataIn(responseOf(fixture(u"jobs/v2-seed-completed.json"_s)));
    QVERIFY(reported.seed && reported.isSeedResult);
    QVERIFY(!dataIn(responseOf(jobWith(R"("prompt":"a cat")"))).seed);
}

void JobDataTest::showsTheNearestRelatives()
{
    const QHash<QString, Relative> family{
        {u"grandparent"_s, {.id = u"grandparent"_s, .isKnown = true}},
        {u"parent"_s, {.id = u"parent"_s, .parentId = u"grandparent"_s, .text = u"a\ncat"_s, .thumbnail = u"/p"_s, .isKnown = true}},
        {u"self"_s, {.id = u"self"_s, .parentId = u"parent"_s, .isKnown = true}},
        {u"sister"_s, {.id = u"sister"_s, .parentId = u"parent"_s, .isKnown = true}},
        {u"child"_s, {.id = u"child"_s, .parentId = u"self"_s, .button = u"U1"_s, .isKnown = true}},
        {u"other"_s, {.id = u"other"_s, .parentId = u"self"_s, .verb = u"seed"_s, .isKnown = true}},
        {u"silent"_s, {.id = u"silent"_s, .parentId = u"self"_s}},
        {u"grandchild"_s, {.id = u"grandchild"_s, .parentId = u"child"_s, .isKnown = true}}};
    QHash<QString, Relative> listed = family;
    listed[u"parent"_s].children = {{.kind = u"child"_s, .jobId = u"self"_s}, {.kind = u"child"_s, .jobId = u"sister"_s}};
    listed[u"grandparent"_s].children = {{.kind = u"child"_s, .jobId = u"parent"_s}};
    listed[u"self"_s].children = {{.kind = u"child"_s, .label = u"U1"_s, .jobId = u"child"_s},
                                  {.kind = u"child"_s, .jobId = u"other"_s},
                                  {.kind = u"child"_s, .jobId = u"silent"_s}};
    listed[u"child"_s].children = {{.kind = u"child"_s, .jobId = u"grandchild"_s}};
    QStringList shown;
    for (const RelativePicture &picture : relativePictures(familyTreeOf(u"self"_s, listed)))
        shown.append(picture.id + u": "_s + picture.role + u" "_s + picture.text + picture.thumbnail);
    QCOMPARE(shown, (QStringList{u"parent: Parent a cat/p"_s, u"child: U1 "_s, u"other: seed "_s, u"silent: Child "_s}));
    QVERIFY(relativePictures({}).isEmpty());
}

void JobDataTest::isShownWhereThereIsRoom_data()
{
    QTest::addColumn<DataPanelChoice>("choice");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isRequired");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("wide") << DataPanelChoice::Automatic << 620 << false << true;
    QTest::newRow("narrow") << DataPanelChoice::Automatic << 619 << false << false;
    QTest::newRow("narrow, with a result") << DataPanelChoice::Automatic << 300 << true << true;
    QTest::newRow("narrow, by the user") << DataPanelChoice::Shown << 300 << false << true;
    QTest::newRow("wide, hidden by the user") << DataPanelChoice::Hidden << 2000 << true << false;
}

void JobDataTest::isShownWhereThereIsRoom()
{
    QFETCH(DataPanelChoice, choice);
    QFETCH(int, width);
    QFETCH(bool, isRequired);
    QFETCH(bool, isShown);
    QCOMPARE(isPanelShown(choice, {width, 500}, isRequired), isShown);
}

void JobDataTest::standsBesideOrBelow_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<Qt::Orientation>("place");
    QTest::addColumn<int>("length");
    QTest::newRow("wide") << QSize(1500, 900) << Qt::Horizontal << 340;
    QTest::newRow("usual") << QSize(700, 600) << Qt::Horizontal << 280;
    QTest::newRow("small") << QSize(470, 300) << Qt::Horizontal << 188;
    QTest::newRow("narrow") << QSize(400, 330) << Qt::Vertical << 132;
    QTest::newRow("narrow and low") << QSize(400, 230) << Qt::Vertical << 90;
    QTest::newRow("narrow and high") << QSize(400, 900) << Qt::Vertical << 360;
    QTest::newRow("tiny") << QSize(300, 120) << Qt::Vertical << 64;
}

void JobDataTest::standsBesideOrBelow()
{
    QFETCH(QSize, room);
    QFETCH(Qt::Orientation, place);
    QFETCH(int, length);
    QCOMPARE(panelPlace(room), place);
    QCOMPARE(panelLength(room), length);
}

QTEST_MAIN(JobDataTest)
#include "tst_jobdata.moc"
