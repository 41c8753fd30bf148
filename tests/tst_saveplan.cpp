// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/job/job.h"
#include "app/metadata/sharing.h"
#include "app/saving/saveplan.h"
#include "app/saving/sidecar.h"
#include "app/services/midjourney/text/prompt.h"
#include "tests/support/fixtures.h"
#include "tests/support/metadatafiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

JobResponse answer()
{
    JobResponse answer;
    answer.job.id = u"job:20250822143812000-user:7654-channel:998877665544332211-bot:midjourney"_s;
    answer.job.verb = u"imagine"_s;
    answer.job.created = QDateTime(QDate(2025, 8, 22), QTime(14, 38, 12), utcZone);
    answer.job.prompt
        = promptOf(u"https://cdn.midjourney.com/%1/0_0.png a lighthouse,\nin a storm --ar 3:2 --raw"_s.arg(QLatin1String(ownerGuid)));
    answer.job.seed = 4242;
    answer.raw = "{\"jobid\": \"" + answer.job.id.toUtf8() + "\", \"url\": \"https://cdn.midjourney.com/" + ownerGuid + "/0_0.png\"}";
    return answer;
}

MediaItem image(int number)
{
    return {.role = "image", .number = number, .key = MediaKey(QString::number(number))};
}

} // namespace

class SavePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsToTheJobsOwnFolder();
    void goesByTheTemplate();
    void asksTheFileForItsSize();
    void tellsEqualNamesApart();
    void writesWhatTheTextSays();
    void tellsNothingPrivateBeside();
    void savesTheTextBesideTheMedium();
    void savesNothingPrivateForSharing();
    void writesNothingThatIsNotShareable();

private:
    [[nodiscard]] QString out(const QString &name = {}) const { return m_folder->filePath(u"out/"_s + name); }
    [[nodiscard]] QStringList names() const { return QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    [[nodiscard]] StoredFile stored(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SavePlanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

StoredFile SavePlanTest::stored(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"stored"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file could be written");
    return {.path = file.fileName(),
            .format = FileFormat::Png,
            .size = content.size(),
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

void SavePlanTest::keepsToTheJobsOwnFolder()
{
    const QString own = u"/x/"_s + folderNameOf(answer().job, answer().raw);
    const QList<SavePlace> places = placesOf(answer(), {image(1), image(2)}, {.folder = u"/x"_s});
    QCOMPARE(places, (QList<SavePlace>{{.folder = own, .stem = u"image-1"_s}, {.folder = own, .stem = u"image-2"_s}}));
    QCOMPARE(documentPlaceOf(answer(), {.folder = u"/x"_s}), (DocumentPlace{.folder = own, .name = u"job.json"_s}));
}

void SavePlanTest::goesByTheTemplate()
{
    const SaveOptions options{.folder = u"/x"_s, .nameTemplate = u"{verb}/{prompt:12} v1.5 {n}"_s};
    QCOMPARE(placesOf(answer(), {image(3)}, options).first(), (SavePlace{.folder = u"/x/imagine"_s, .stem = u"a lighthouse v1.5 3"_s}));
    const DocumentPlace document = documentPlaceOf(answer(), options);
    QCOMPARE(document.folder, u"/x"_s);
    QCOMPARE(document.name, folderNameOf(answer().job, answer().raw) + u".json"_s);
}

void SavePlanTest::asksTheFileForItsSize()
{
    const StoredFile file = stored(fixture(u"media/picture.png"_s));
    SaveOptions options{.folder = u"/x"_s, .nameTemplate = u"{width}x{height}"_s};
    const SavePlace place = placesOf(answer(), {image(1)}, options).first();
    QCOMPARE(placeWithSize(place, file, answer(), image(1), options), (SavePlace{.folder = u"/x"_s, .stem = u"48x48"_s}));
    options.nameTemplate = u"{n}"_s;
    QCOMPARE(placeWithSize(place, file, answer(), image(1), options), place); // it may have got a number
}

void SavePlanTest::tellsEqualNamesApart()
{
    const SaveOptions options{.folder = u"/x.y"_s, .nameTemplate = u"{verb}/v1.5"_s};
    QStringList stems;
    for (const SavePlace &place : placesOf(answer(), {image(1), image(2), image(3)}, options)) {
        QCOMPARE(place.folder, u"/x.y/imagine"_s);
        stems.append(place.stem);
    }
    QCOMPARE(stems.join(u'|'), u"v1.5|v1.5 (2)|v1.5 (3)"_s);
}

void SavePlanTest::writesWhatTheTextSays()
{
    const QByteArray text = textBeside(answer().job, image(2), false);
    QVERIFY(text.startsWith("Prompt: a lighthouse, in a storm\nParameters: --ar 3:2 --raw\nImages: https://cdn."));
    QVERIFY(text.contains("\nSeed: 4242\nCommand: imagine\nCreated: 2025-08-22T14:38:12Z\nFile: image-2\nJob: job:2025"));
    QVERIFY(!text.contains("Rating"));
    QVERIFY(textBeside(answer().job, image(2), false, 4).contains("\nRating: 4\nJob: "));
    QVERIFY(textBeside(answer().job, image(2), false, rejectedRating).contains("\nRating: rejected\n"));
    QVERIFY(!textBeside(answer().job, image(2), true, 4).contains("Rating"));
    QCOMPARE(documentBeside(answer(), false), answer().raw);
}

void SavePlanTest::tellsNothingPrivateBeside()
{
    for (const QByteArray &text : {textBeside(answer().job, image(2), true), documentBeside(answer(), true)}) {
        QVERIFY(!text.contains(ownerGuid) && !text.contains("7654") && !text.contains("998877665544332211"));
        QVERIFY(text.size() > 60);
    }
    QVERIFY(textBeside(answer().job, image(2), true).contains("Seed: 4242\n"));
}

void SavePlanTest::savesTheTextBesideTheMedium()
{
    const SaveOptions options{.withText = true};
    const StoredFile file = stored(fixture(u"media/picture.png"_s));
    for (int i = 0; i < 2; ++i) { // the same again: nothing new
        const auto path = saveMediaItem(file, answer(), image(1), {.folder = out(), .stem = u"a.b"_s}, options);
        QVERIFY(path);
        QCOMPARE(*path, out(u"a.b.png"_s));
    }
    QCOMPARE(names().join(u'|'), u"a.b.png|a.b.txt"_s);
    QCOMPARE(contentOf(out(u"a.b.txt"_s)), textBeside(answer().job, image(1), false));

    const StoredFile other = stored(fixture(u"media/picture.png"_s) + "x"); // another picture of the same name
    QVERIFY(saveMediaItem(other, answer(), image(2), {.folder = out(), .stem = u"a.b"_s}, options));
    QCOMPARE(names().join(u'|'), u"a.b (2).png|a.b (2).txt|a.b.png|a.b.txt"_s);
}

void SavePlanTest::savesNothingPrivateForSharing()
{
    const SaveOptions options{.folder = out(), .withText = true, .forSharing = true};
    const StoredFile file = stored(fullOfMetadataPng(fixture(u"media/picture.png"_s)));
    const auto path = saveMediaItem(file, answer(), image(1), {.folder = out(), .stem = u"a"_s}, options);
    QVERIFY(path);
    QCOMPARE(contentOf(*path), *withoutMetadata(contentOf(file.path), FileFormat::Png));
    const auto document = saveDocument(answer(), options);
    QVERIFY(document);
    for (const QString &name : {*path, *document, out(u"a.txt"_s)}) {
        QVERIFY(QFileInfo::exists(name) && !name.contains(u"7654"_s));
        QVERIFY(!contentOf(name).contains(ownerGuid));
    }
}

void SavePlanTest::writesNothingThatIsNotShareable()
{
    const SaveOptions options{.withText = true, .forSharing = true};
    const auto path = saveMediaItem(stored("no picture"), answer(), image(1), {.folder = out(), .stem = u"a"_s}, options);
    QVERIFY(!path && path.error().kind == Error::Kind::NotShareable);
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(SavePlanTest)
#include "tst_saveplan.moc"
