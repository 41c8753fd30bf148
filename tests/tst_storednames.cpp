// SPDX-License-Identifier: MIT
#include "app/archive/archiveworker.h"
#include "app/archive/migrations.h"
#include "app/archive/recovery/schemacheck.h"
#include "app/archive/storednames.h"
#include "app/job/mediaitem.h"
#include "app/services/medialabels.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/namesondisk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

template<typename Value, size_t count>
void checkNames(const NameOnDisk<Value> (&table)[count])
{
    QStringList names;
    for (const auto &[value, name] : table) {
        QCOMPARE(storedName(value), name);
        QCOMPARE(valueOfName<Value>(QString(name)), std::optional(value));
        names.append(name);
    }
    QStringList all = allStoredNames<Value>();
    names.sort();
    all.sort();
    QCOMPARE(all, names); // none is left out above, and none has the name of another one
    QCOMPARE(valueOfName<Value>(u"another"), std::nullopt);
    QCOMPARE(valueOfName<Value>(u""), std::nullopt);
}

} // namespace

// What the archive holds are names, whatever version wrote it, and none is read as another one.
class StoredNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pinsEveryName();
    void writesNames();
    void readsEveryVersion_data();
    void readsEveryVersion();
    void findsInEveryVersion_data() { readsEveryVersion_data(); }
    void findsInEveryVersion();
    void rescuesEveryVersion_data();
    void rescuesEveryVersion();
    void leavesNoNumberBehind_data() { readsEveryVersion_data(); }
    void leavesNoNumberBehind();
    void leavesUnknownNamesAlone();
    void knowsTheService();
    void hasOneRowForEachKeyOfAService();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"archive.db"_s); }
    void use(const QString &name) const; // of tests/data/archive
    [[nodiscard]] std::unique_ptr<ArchiveTables> open() const;
    [[nodiscard]] std::unique_ptr<ArchiveWorker> openWorker() const;
    [[nodiscard]] JobRecords::Parse parse() const
    {
        return [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); };
    }
    [[nodiscard]] static bool isLater(const JobRecord &record, const QString &name);
    [[nodiscard]] static bool isBeforeAudio(const QString &name);
    void compareAll(ArchiveTables &tables, const QString &name = {}) const; // name: of an archive in tests/data/archive
    [[nodiscard]] QVariant valueOf(ArchiveTables &tables, const QString &query) const;

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoredNamesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void StoredNamesTest::use(const QString &name) const
{
    QVERIFY(QFile::copy(fixturePath(u"archive/"_s + name), file()));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
}

std::unique_ptr<ArchiveTables> StoredNamesTest::open() const
{
    auto tables = std::make_unique<ArchiveTables>(file(), parse(), m_folder->filePath(u"media"_s));
    if (tables->database.open() || migrate(tables->database))
        qFatal("not opened: %s", qPrintable(tables->database.error().detail));
    return tables;
}

std::unique_ptr<ArchiveWorker> StoredNamesTest::openWorker() const
{
    auto worker = std::make_unique<ArchiveWorker>(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    worker->open();
    return worker;
}

QVariant StoredNamesTest::valueOf(ArchiveTables &tables, const QString &query) const
{
    QVariant value;
    if (!tables.database.read(query, {}, [&](const QSqlQuery &row) { value = row.value(0); }))
        qFatal("not read: %s", qPrintable(tables.database.error().detail));
    return value;
}

bool StoredNamesTest::isBeforeAudio(const QString &name)
{
    return name == "names-1.db"_L1 || name == "names-2.db"_L1 || name == "names-3.db"_L1;
}

// Names that came after the archives in tests/data/archive were made, or after the first of them.
bool StoredNamesTest::isLater(const JobRecord &record, const QString &name)
{
    const QString key = record.summary.key.toString();
    return (isBeforeAudio(name) && key == "media audio"_L1) || (name == "names-1.db"_L1 && key == "error unknown-encoding"_L1);
}

void StoredNamesTest::compareAll(ArchiveTables &tables, const QString &name) const
{
    QList<JobRecord> records = recordsOfEachName(m_service);
    records.removeIf([&](const JobRecord &record) { return isLater(record, name); });
    for (JobRecord &record : records) {
        if (isBeforeAudio(name))
            record.summary.roles.remove("audio"); // of all kinds
    }
    QCOMPARE(tables.jobs.count(), records.size());
    for (const JobRecord &record : records) {
        const auto job = tables.jobs.lookup(record.summary.key);
        QVERIFY2(job, qPrintable(record.summary.key.toString()));
        const JobSummary &found = job->summary;
        QVERIFY2(found.error == record.summary.error, qPrintable(record.summary.key.toString()));
        QVERIFY2(found.roles == record.summary.roles, qPrintable(record.summary.key.toString()));
        QVERIFY2(!record.answer || found.state == record.summary.state, qPrintable(record.summary.key.toString()));
        QCOMPARE(found.service, u"midjourney"_s);
        QCOMPARE(job->answer.has_value(), record.answer.has_value());
    }
}

void StoredNamesTest::pinsEveryName()
{
    checkNames(errorsOnDisk);
    for (const char *role : rolesOnDisk)
        QVERIFY(!labelOf(role, 1).isEmpty());
    QCOMPARE(fileStemOf({.role = "grid", .number = 0}), u"grid"_s);
    QCOMPARE(fileStemOf({.role = "seed", .number = 1}), u"seed-1"_s);
    QCOMPARE(fileStemOf({.role = "cell", .number = 2}), u"cell-2"_s);
    QStringList written;
    for (const auto &[state, name] : statesOnDisk) {
        QCOMPARE(stateIn(QString(name), {}), state);
        QVERIFY(allNamesOf(state).contains(name));
        if (storedName(state) == name)
            written.append(name);
    }
    QCOMPARE(written,
             (QStringList{u"created"_s, u"progress"_s, u"completed"_s, u"moderated"_s, u"failed"_s, u"cancelled"_s, u"unknown"_s}));
    QCOMPARE(stateIn(u"no-file"_s, {}), JobState::NoFile); // of no status that Midjourney has: the archives of before have none
    QCOMPARE(allStoredNames<JobState>().size(), written.size() + 1);
    QCOMPARE(stateIn(u"paused"_s, {}), JobState::Unknown);  // another version's
    QCOMPARE(stateIn({}, u"started"_s), JobState::Running); // before schema 3
}

void StoredNamesTest::writesNames()
{
    makeArchiveOfEachName(file(), m_service, newestSchema());
    const auto tables = open();
    compareAll(*tables);
    for (const auto &[kind, name] : errorsOnDisk)
        QCOMPARE(valueOf(*tables, u"SELECT error FROM job WHERE key = 'error %1'"_s.arg(name)), QVariant(QString(name)));
    for (const char *role : rolesOnDisk) {
        const QLatin1StringView name(role);
        QCOMPARE(valueOf(*tables, u"SELECT kinds FROM job WHERE key = 'media %1'"_s.arg(name)), QVariant(QString(name)));
    }
    for (const auto &[state, name] : statesOnDisk)
        QCOMPARE(valueOf(*tables, u"SELECT state FROM job WHERE key = 'status %1'"_s.arg(name)), QVariant(QString(storedName(state))));
    QCOMPARE(valueOf(*tables, u"SELECT kinds FROM job WHERE key = 'media all'"_s),
             u"attachment audio cell embed grid image preview seed source video"_s);
    QCOMPARE(valueOf(*tables,
                     u"SELECT count(*) FROM job WHERE typeof(error) NOT IN ('text', 'null') OR typeof(kinds) <> 'text'"
                     " OR typeof(state) <> 'text' OR service <> 'midjourney'"_s),
             0);
}

void StoredNamesTest::readsEveryVersion_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(fixturePath(u"archive"_s)).entryList({u"names-*.db"_s});
    QCOMPARE(names.size(), newestSchema()); // one of each
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void StoredNamesTest::readsEveryVersion()
{
    QFETCH(QString, name);
    use(name);
    compareAll(*open(), name);
}

// What a search finds does not wait for reindexing.
void StoredNamesTest::findsInEveryVersion()
{
    QFETCH(QString, name);
    use(name);
    const auto tables = open();
    const auto found = [&](const JobQuery &query) { return tables->search.find(query)->size(); };
    for (const QByteArray role : rolesOnDisk)
        QCOMPARE(found({.roles = {role}}), role == "audio" && isBeforeAudio(name) ? 0 : 2); // of this role, and of all
    QList<JobRecord> records = recordsOfEachName(m_service);
    records.removeIf([&](const JobRecord &record) { return isLater(record, name); });
    const auto countOf = [&](const QSet<JobState> &states) {
        return std::count_if(records.begin(), records.end(), [&](const JobRecord &record) {
            return states.contains(record.answer ? record.summary.state : JobState::Unknown);
        });
    };
    for (const auto &[state, word] : statesOnDisk)
        QCOMPARE(found({.states = {state}}), countOf({state}));
    const QSet<JobState> two{JobState::Queued, JobState::Unknown};
    QCOMPARE(found({.states = two}), countOf(two));
    QCOMPARE(found({.text = u"is:running"_s}), 3);
}

void StoredNamesTest::rescuesEveryVersion_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &name : QDir(fixturePath(u"archive"_s)).entryList({u"names-*.db"_s})) {
        QTest::addRow("%s, no schema number", qPrintable(name)) << name << 60 << QByteArray("\x7f\xff\xff\xff", 4);
        QTest::addRow("%s, the head", qPrintable(name)) << name << 0 << QByteArray(100, '\xaa');
        QTest::addRow("%s, the first page", qPrintable(name)) << name << 0 << QByteArray(4096, '\xaa');
        QTest::addRow("%s, an index", qPrintable(name)) << name << 2 * 4096 << QByteArray(4096, '\xaa'); // of the keys
    }
}

void StoredNamesTest::rescuesEveryVersion()
{
    QFETCH(QString, name);
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    use(name);
    {
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(at));
        QCOMPARE(database.write(bytes), bytes.size());
    }
    const auto rescued = rescue({.file = file(), .mediaFolder = m_folder->filePath(u"media"_s), .parse = parse()});
    QVERIFY(rescued);
    QCOMPARE(rescued->unread, 0);
    compareAll(*open(), name);
}

void StoredNamesTest::leavesNoNumberBehind()
{
    QFETCH(QString, name);
    use(name);
    const auto worker = openWorker(); // without kinds of its own: they stay as they are
    QSignalSpy reindexed(worker.get(), &ArchiveWorker::reindexed);
    worker->tidyUp();
    QTRY_COMPARE(valueOf(worker->tables(), u"SELECT count(*) FROM reindex"_s), 0);
    QCOMPARE(valueOf(worker->tables(),
                     u"SELECT count(*) FROM job WHERE typeof(error) NOT IN ('text', 'null') OR typeof(kinds) <> 'text'"
                     " OR typeof(state) <> 'text'"_s),
             0);
    compareAll(worker->tables(), name);
    worker->close();
}

// As another version of this schema may have written them.
void StoredNamesTest::leavesUnknownNamesAlone()
{
    makeArchiveOfEachName(file(), m_service, newestSchema());
    const auto worker = openWorker();
    ArchiveTables &tables = worker->tables();
    QVERIFY(tables.database.run(u"UPDATE job SET error = 'quota', error_status = 7 WHERE key = 'error offline'"_s));
    QVERIFY(tables.database.run(u"UPDATE job SET kinds = 'hologram image', state = 'paused' WHERE key = 'media video'"_s));
    QVERIFY(tables.database.run(u"INSERT INTO reindex (done, last) VALUES (0, 1000)"_s));

    QCOMPARE(tables.jobs.lookup(JobKey(u"error offline"_s))->summary.error, std::nullopt);
    QCOMPARE(tables.jobs.lookup(JobKey(u"media video"_s))->summary.roles, (QSet<QByteArray>{"image", "hologram"}));
    QCOMPARE(tables.jobs.lookup(JobKey(u"media video"_s))->summary.state, JobState::Unknown);
    QCOMPARE(tables.search.find({.roles = {"image"}})->size(), 3);
    QCOMPARE(tables.search.find({.states = {JobState::Unknown}})->size(),
             qsizetype(std::size(errorsOnDisk)) + 3); // without a response, too

    JobRecord known{.summary = tables.jobs.lookup(JobKey(u"error offline"_s))->summary, .isWatched = true};
    QVERIFY(tables.jobs.put(known)); // nothing new is known of it
    worker->tidyUp();
    QTRY_COMPARE(valueOf(tables, u"SELECT count(*) FROM reindex"_s), 0);
    QCOMPARE(valueOf(tables, u"SELECT error || error_status FROM job WHERE key = 'error offline'"_s), u"quota7"_s);
    QCOMPARE(valueOf(tables, u"SELECT kinds FROM job WHERE key = 'media video'"_s), u"hologram image"_s);
    {
        const QTemporaryDir folder; // a rescue keeps them, too
        const QString copy = folder.filePath(u"archive.db"_s);
        QVERIFY(tables.database.run(u"VACUUM INTO ?"_s, {copy}));
        QVERIFY(rescue({.file = copy, .mediaFolder = folder.path(), .parse = parse()}));
        ArchiveTables rescued(copy, parse(), folder.path());
        QVERIFY(!rescued.database.open());
        QCOMPARE(valueOf(rescued, u"SELECT error || error_status FROM job WHERE key = 'error offline'"_s), u"quota7"_s);
        QCOMPARE(valueOf(rescued, u"SELECT kinds FROM job WHERE key = 'media video'"_s), u"hologram image"_s);
    }

    known.summary.error = Error{.kind = Error::Kind::Timeout};
    QVERIFY(tables.jobs.put(known));
    QCOMPARE(valueOf(tables, u"SELECT error FROM job WHERE key = 'error offline'"_s), u"timeout"_s);
    QVERIFY(tables.jobs.clearErrors(Error::Kind::Timeout));
    QVERIFY(valueOf(tables, u"SELECT error FROM job WHERE key = 'error offline'"_s).isNull());
    worker->close();
}

// Of a job of which only the id is known, of one with a document, and through a rescue.
void StoredNamesTest::knowsTheService()
{
    {
        const auto tables = open();
        JobRecord song = archiveRecord(m_service, 1, u"a song"_s);
        song.summary.service = song.answer->job.service = u"jukebox"_s;
        JobRecord onlyId{.summary = {.key = JobKey(u"tune:2"_s), .id = u"tune:2"_s, .service = u"jukebox"_s}};
        JobRecord unknown{.summary = {.key = JobKey(u"tune:3"_s), .id = u"tune:3"_s}};
        Transaction transaction(tables->database);
        QVERIFY(tables->jobs.put(song) && tables->jobs.put(onlyId) && tables->jobs.put(unknown));
        unknown.summary.service = u"jukebox"_s;
        QVERIFY(tables->jobs.put(unknown)); // it is known now
        song.answer.reset();
        song.summary.service.clear();
        QVERIFY(tables->jobs.put(song) && transaction.commit()); // and stays known
    }
    for (const bool isRescued : {false, true}) {
        if (isRescued)
            QVERIFY(rescue({.file = file(), .mediaFolder = m_folder->filePath(u"media"_s), .parse = parse()}));
        const auto tables = open();
        QCOMPARE(tables->jobs.count(), 3);
        for (const QString &key : {jobId(1), u"tune:2"_s, u"tune:3"_s})
            QCOMPARE(tables->jobs.lookup(JobKey(key))->summary.service, u"jukebox"_s);
    }
}

void StoredNamesTest::hasOneRowForEachKeyOfAService()
{
    use(u"names-1.db"_s);
    const auto worker = openWorker();
    worker->tidyUp();
    QVERIFY(worker->flush());
    QCOMPARE(valueOf(worker->tables(), u"SELECT group_concat(name) FROM pragma_index_info('job_service')"_s), u"service,key"_s);
    QCOMPARE(valueOf(worker->tables(), u"SELECT \"unique\" FROM pragma_index_list('job') WHERE name = 'job_service'"_s), 1);
    QCOMPARE(gapsIn(worker->tables().database), SchemaGaps{});
    worker->close();
}

QTEST_GUILESS_MAIN(StoredNamesTest)
#include "tst_storednames.moc"
