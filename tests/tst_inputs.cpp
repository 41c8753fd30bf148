// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/allinputs.h"
#include "tests/support/jobbuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// "1 2+": the numbers of the builder's jobs; a plus for those that are there as documents.
QString jobsIn(const Inputs &inputs)
{
    QStringList jobs;
    for (const JobInput &job : inputs.jobs)
        jobs.append(QString::number(QStringView(job.id).sliced(18, 3).toInt()) + (job.document ? u"+"_s : QString()));
    return jobs.join(u' ');
}

} // namespace

class InputsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesTextAndFiles();
    void takesOnlyIdsFromItsOwnLinks();
    void takesNoJobTwice_data();
    void takesNoJobTwice();
    void keepsTheNewerDocument();
    void readsAFileByWhateverName();
    void tellsWhenAFileWasWritten();
    void namesFilesThatCannotBeRead();
    void readsWholeFolders();
    void readsAFileOfAnySize();
    void namesWhatIsNoRegularFile();
    void tellsWhereNothingWasFound();
    void neverShowsAToken();

private:
    QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] Inputs read(const QStringList &arguments) const { return inputsFrom(arguments, m_service); }

    MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void InputsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString InputsTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
    return path;
}

void InputsTest::takesTextAndFiles()
{
    const QString document = write(u"job.json"_s, json(jobObject(1, u"completed"_s)));
    const QString list = write(u"ids.txt"_s, jobId(2).toLatin1() + "\n" + jobId(3).toLatin1() + "\n");
    const Inputs inputs = read({document, u"see "_s + jobId(4), list});
    QCOMPARE(jobsIn(inputs), u"1+ 4 2 3"_s);
    QCOMPARE(inputs.ignored, QList<Inputs::Remark>());
    QCOMPARE(inputs.unreadable, QStringList());
    QCOMPARE(read({}), Inputs());
}

// A page of the web can hold such a link: it names no file, and nothing that acts.
void InputsTest::takesOnlyIdsFromItsOwnLinks()
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(jobId(1)));
    QCOMPARE(jobsIn(read({u"jobviewer://open?jobid="_s + id, u"jobviewer:open?jobid="_s + jobId(2) + u"&x=.json"_s})), u"1 2"_s);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()) && QDir().mkpath(u"jobviewer:"_s));
    const auto restore = qScopeGuard([&before] { QDir::setCurrent(before); });
    write(u"jobviewer:/job.json"_s, json(jobObject(3, u"completed"_s)));
    const Inputs inputs = read({u"jobviewer:/job.json"_s, u"jobviewer:"_s, u"JobViewer://"_s});
    QCOMPARE(inputs.jobs, QList<JobInput>());
    QCOMPARE(inputs.unreadable, QStringList());
}

void InputsTest::takesNoJobTwice_data()
{
    QTest::addColumn<QString>("order"); // d: document, i: id
    QTest::addColumn<QString>("jobs");
    QTest::newRow("id twice") << u"ii"_s << u"1"_s;
    QTest::newRow("document after its id") << u"id"_s << u"1+"_s;
    QTest::newRow("id after its document") << u"di"_s << u"1+"_s;
    QTest::newRow("document twice") << u"dd"_s << u"1+"_s;
}

void InputsTest::takesNoJobTwice()
{
    QFETCH(QString, order);
    QFETCH(QString, jobs);
    const QString document = write(u"job.json"_s, json(jobObject(1, u"completed"_s)));
    QStringList arguments;
    for (const QChar what : order)
        arguments.append(what == u'd' ? document : jobId(1));
    QCOMPARE(jobsIn(read(arguments)), jobs);
}

void InputsTest::keepsTheNewerDocument()
{
    const QString ended = write(u"b.json"_s, json(jobObject(1, u"completed"_s)));
    const QString running = write(u"a.json"_s, json(jobObject(1, u"progress"_s)));
    for (const QStringList &arguments : {QStringList{ended, running}, QStringList{running, ended}}) {
        const Inputs inputs = read(arguments);
        QCOMPARE(jobsIn(inputs), u"1+"_s);
        QCOMPARE(inputs.jobs.first().document->job.state, JobState::Succeeded);
    }
}

void InputsTest::readsAFileByWhateverName()
{
    const QByteArray document = json(jobObject(1, u"completed"_s));
    for (const QString &name : {u"saved"_s, u"JOB.JSON"_s, u"a b \u00E9.log"_s, jobId(7)})
        QCOMPARE(jobsIn(read({write(name, document)})), u"1+"_s);
    QCOMPARE(read({write(u"raw.json"_s, document)}).jobs.first().document->raw, document);
}

void InputsTest::tellsWhenAFileWasWritten()
{
    const QDateTime written = QDateTime::fromString(u"2026-06-02T10:40:00Z"_s, Qt::ISODate);
    const QString path = write(u"job.json"_s, json(jobObject(1, u"completed"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(read({path}).jobs.first().document->receivedAt, written);
}

void InputsTest::namesFilesThatCannotBeRead()
{
    const QString missing = m_folder->filePath(u"missing.json"_s);
    const Inputs inputs = read({missing, jobId(1)});
    QCOMPARE(inputs.unreadable, QStringList{missing});
    QCOMPARE(jobsIn(inputs), u"1"_s);
}

// What is no job in it is not reported file by file.
void InputsTest::readsWholeFolders()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"a/b"_s));
    QCOMPARE(read({m_folder->path()}).ignored, (QList<Inputs::Remark>{{m_folder->path(), IgnoredReason::Nothing, QString()}}));
    write(u"a/b/job.json"_s, json(jobObject(1, u"completed"_s)));
    write(u"a/readme.txt"_s, "hello");
    write(u"a/other.json"_s, "{\"name\": \"x\"}");
    const QString cut = write(u"a/cut.json"_s, json(jobObject(2, u"completed"_s)).chopped(9));
    const Inputs inputs = read({m_folder->filePath(u"a"_s)});
    QCOMPARE(inputs.jobs.size(), 2);
    QCOMPARE(inputs.ignored.size(), 1);
    QCOMPARE(inputs.ignored.first().source, cut);
    QCOMPARE(inputs.unreadable, QStringList());
}

// A few megabytes stand for any: they come in pieces.
void InputsTest::readsAFileOfAnySize()
{
    const QByteArray words = QByteArray("a line of a log\n").repeated(200'000);
    const QByteArray running = json(jobObject(1, u"progress"_s));
    const QByteArray ended = json(jobObject(1, u"completed"_s));
    const QString path = write(u"large.log"_s, jobId(2).toLatin1() + '\n' + running + words + ended + words + jobId(1).toLatin1());
    const Inputs inputs = read({path});
    QCOMPARE(jobsIn(inputs), u"1+ 2"_s);
    QCOMPARE(inputs.jobs.first().document->job.state, JobState::Succeeded);
    QCOMPARE(inputs.ignored, QList<Inputs::Remark>());
    const QString none = write(u"none.log"_s, words);
    QCOMPARE(read({none}).ignored.size(), 1); // it is reported once, not for each piece
    QCOMPARE(read({none}).ignored.first().reason, IgnoredReason::Nothing);
    const std::atomic_bool isCancelled = true;
    QCOMPARE(inputsFrom({path}, m_service, &isCancelled), Inputs());
}

// It would wait for ever for who writes into a pipe, and read zeros without end.
void InputsTest::namesWhatIsNoRegularFile()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such files");
#else
    const QString pipe = m_folder->filePath(u"pipe.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkpath(u"a"_s));
    QCOMPARE(mkfifo(QFile::encodeName(m_folder->filePath(u"a/pipe.json"_s)).constData(), 0600), 0);
    write(u"a/ids.txt"_s, jobId(2).toLatin1());
    const Inputs inputs = read({pipe, u"/dev/zero"_s, jobId(1), m_folder->filePath(u"a"_s)});
    QCOMPARE(inputs.ignored,
             (QList<Inputs::Remark>{{pipe, IgnoredReason::NotRegularFile, QString()},
                                    {u"/dev/zero"_s, IgnoredReason::NotRegularFile, QString()}}));
    QCOMPARE(jobsIn(inputs), u"1 2"_s);
#endif
}

void InputsTest::tellsWhereNothingWasFound()
{
    const QString path = write(u"other.json"_s, "{\"name\": \"x\"}");
    const QString cut = write(u"cut.json"_s, json(jobObject(1, u"completed"_s)).chopped(9));
    const Inputs inputs = read({path, u"  hello\n"_s + u"x"_s.repeated(100), u""_s, cut});
    QCOMPARE(inputs.ignored.size(), 4);
    QCOMPARE(inputs.ignored.at(0), (Inputs::Remark{path, IgnoredReason::OtherDocument, u"{\"name\": \"x\"}"_s}));
    QCOMPARE(inputs.ignored.at(1).reason, IgnoredReason::Nothing);
    QCOMPARE(inputs.ignored.at(1).source, u"hello "_s + u"x"_s.repeated(54) + u'\u2026');
    QCOMPARE(inputs.ignored.at(2).reason, IgnoredReason::Nothing);
    QCOMPARE(inputs.ignored.at(3).source, cut);
    QCOMPARE(inputs.ignored.at(3).reason, IgnoredReason::BrokenDocument);
    QCOMPARE(jobsIn(inputs), u"1"_s);
}

void InputsTest::neverShowsAToken()
{
    const QString curl = u"curl -H 'Authorization: Bearer user:12345-secret' https://api.useapi.net/v2/jobs/"_s;
    const Inputs inputs = read({curl, curl + u"cancel/?jobid="_s + jobId(1), u"user:12345-secret"_s});
    QCOMPARE(inputs.ignored.size(), 3);
    for (const Inputs::Remark &remark : inputs.ignored)
        QVERIFY2(!(remark.source + remark.text).contains("secret"_L1), qPrintable(remark.source));
}

QTEST_GUILESS_MAIN(InputsTest)
#include "tst_inputs.moc"
