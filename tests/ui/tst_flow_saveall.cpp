// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/headless/headless.h"
#include "app/saving/saver.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/policies.h"
#include "tests/ui/support/saveshapes.h"
#include "tests/ui/support/windowbench.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

QString folderOf(const SaveShape &shape)
{
    const QByteArray raw = json(shape.job);
    return folderNameOf(*MidjourneyV2().parse(raw), raw);
}

// Of this job, wherever its folder lies below.
Files filesOf(const SaveShape &shape, const QString &below)
{
    const QString own = folderOf(shape) + u'/';
    Files files;
    const Files all = filesBelow(below);
    for (auto file = all.begin(); file != all.end(); ++file) {
        if (const qsizetype place = file.key().indexOf(own); place >= 0)
            files.insert(file.key().mid(place + own.size()), *file);
    }
    return files;
}

// The window with the jobs of all shapes in its archive, and none in memory.
class SaveBench : public WindowBench
{
public:
    SaveBench()
        : WindowBench(u"user:1-secret"_s, cutShape)
    {
        answerShapes(network, base());
        QObject::connect(controller.get(), &JobController::noticed, controller.get(),
                         [this](const Notice &notice) { notices.append(notice); });
    }

    void open()
    {
        show();
        QDir().mkpath(path(u"documents"_s));
        const QList<SaveShape> shapes = saveShapes();
        for (const SaveShape &shape : shapes)
            (void)writeFile(u"documents/%1.json"_s.arg(shape.number), json(shape.job));
        controller->openArguments({path(u"documents"_s)});
        QTRY_COMPARE(controller->jobs().rowCount(), shapes.size());
        for (const SaveShape &shape : shapes)
            QTRY_VERIFY(controller->jobs().rowOf(jobKey(shape.number)) >= 0);
    }

    // The first is shown.
    void choose(const QList<int> &numbers)
    {
        controller->select(jobKey(numbers.first()));
        QTRY_COMPARE(controller->selected(), jobKey(numbers.first()));
        auto *list = find<QListView>(u"Jobs"_s);
        for (const int number : numbers) {
            const QModelIndex row = list->model()->index(controller->jobs().rowOf(jobKey(number)), 0);
            list->selectionModel()->select(row, QItemSelectionModel::Select);
        }
        QCOMPARE(list->selectionModel()->selectedIndexes().size(), numbers.size());
    }

    // Nothing of what is shown is on its way any longer, nor to be cut.
    void finish()
    {
        QTRY_VERIFY([this] {
            for (int row = 0; row < controller->media().model().rowCount(); ++row) {
                if (stateOf(row).kind == MediaState::Kind::Waiting || stateOf(row).kind == MediaState::Kind::Downloading)
                    return false;
            }
            return true;
        }());
    }

    // Into a folder below; returns what was reported in the end.
    [[nodiscard]] QString trigger(const QString &command, const QString &below)
    {
        notices.clear();
        dialogs.folderAnswer = path(below);
        action(command)->trigger();
        const auto hasReported = [this] { return !notices.isEmpty(); };
        if (!QTest::qWaitFor(hasReported, 20'000))
            QTest::qFail("nothing was told", __FILE__, __LINE__);
        return notices.isEmpty() ? QString() : notices.last().text;
    }

    QList<Notice> notices;
};

struct Saved
{
    Files files{};
    QString report{};
};

// What --save makes of its document.
Saved savedWithoutWindow(const SaveShape &shape)
{
    const QTemporaryDir folder;
    FakeNetwork network;
    QThreadPool workers;
    const MidjourneyV2 service{};
    const Endpoint endpoint{.base = QUrl(u"https://api.example"_s), .token = u"user:1-secret"_s};
    answerShapes(network, endpoint.base);
    QFile document(folder.filePath(u"document.json"_s));
    if (!document.open(QIODevice::WriteOnly) || document.write(json(shape.job)) < 0)
        QTest::qFail("a file of the test could not be written", __FILE__, __LINE__);
    document.close();
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    (void)runHeadless({.inputs = {document.fileName()}, .saveFolder = folder.filePath(u"saved"_s)},
                      {.api = network,
                       .media = network,
                       .workers = workers,
                       .service = service,
                       .endpoint = endpoint,
                       .pollPolicy = quickPolls(),
                       .downloadPolicy = oneAttempt(),
                       .store = MediaStore(folder.filePath(u"store"_s))},
                      {out, err});
    return {filesOf(shape, folder.filePath(u"saved"_s)), QString::fromUtf8(err.data())};
}

// Two jobs of which all is saved.
QList<int> others(int number)
{
    QList<int> plain;
    for (const SaveShape &shape : saveShapes()) {
        if (shape.number != number && shape.reports.isEmpty() && shape.name != "expired link")
            plain.append(shape.number);
    }
    return plain.mid(0, 2);
}

} // namespace

// "All of a job" is the same, whoever saves it and whatever happens to be loaded by then.
class FlowSaveAllTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void savesTheSameOfAJobThatIsShown_data() { addShapes(); }
    void savesTheSameOfAJobThatIsShown();
    void savesTheSameOfAJobThatIsNotShown_data() { addShapes(); }
    void savesTheSameOfAJobThatIsNotShown();

private:
    static void addShapes();
    static void compare(const SaveShape &shape, Saved saved, const char *way);
};

void FlowSaveAllTest::addShapes()
{
    QTest::addColumn<int>("place");
    const QList<SaveShape> shapes = saveShapes();
    for (int place = 0; place < shapes.size(); ++place)
        QTest::newRow(shapes.at(place).name.constData()) << place;
}

void FlowSaveAllTest::compare(const SaveShape &shape, Saved saved, const char *way)
{
    if (!shape.refreshed.isEmpty() && saved.files.value(u"job.json"_s) == shape.refreshed)
        saved.files[u"job.json"_s] = json(shape.job); // the links were renewed before: the newest document it is
    static QHash<int, Saved> expected;                // by job
    if (!expected.contains(shape.number))
        expected.insert(shape.number, savedWithoutWindow(shape));
    const QStringList names = saved.files.keys();
    QVERIFY2(names == shape.files, qPrintable(QLatin1String(way) + u": "_s + names.join(u' ')));
    const Saved other = expected.value(shape.number);
    QVERIFY2(saved.files == other.files,
             qPrintable(QLatin1String(way) + u", other than "_s + other.files.keys().join(u' ') + other.report));
    for (const QString &part : shape.reports)
        QVERIFY2(saved.report.contains(part), qPrintable(QLatin1String(way) + u": "_s + saved.report));
    if (shape.reports.isEmpty())
        QVERIFY2(!saved.report.contains("not saved"_L1) && !saved.report.contains("could not"_L1),
                 qPrintable(QLatin1String(way) + u": "_s + saved.report));
}

void FlowSaveAllTest::savesTheSameOfAJobThatIsShown()
{
    QFETCH(int, place);
    const SaveShape shape = saveShapes().at(place);
    compare(shape, savedWithoutWindow(shape), "without a window");
    SaveBench bench;
    bench.open();
    bench.choose({shape.number});
    const auto save = [&](const QString &command, const QString &folder) {
        const QString report = bench.trigger(command, folder);
        return Saved{filesOf(shape, bench.path(folder)), report};
    };
    compare(shape, save(u"Save All"_s, u"at once"_s), "at once");
    bench.finish();
    compare(shape, save(u"Save All"_s, u"later"_s), "when all is there");
    compare(shape, save(u"Export\u2026"_s, u"exported"_s), "exported");
    bench.choose(QList<int>{shape.number} + others(shape.number));
    compare(shape, save(u"Save All"_s, u"with others"_s), "with two others");
}

void FlowSaveAllTest::savesTheSameOfAJobThatIsNotShown()
{
    QFETCH(int, place);
    const SaveShape shape = saveShapes().at(place);
    const QList<int> plain = others(shape.number);
    for (const QString &command : {u"Save All"_s, u"Export\u2026"_s}) {
        SaveBench bench;
        bench.open();
        bench.choose({plain.first(), shape.number, plain.last()});
        const QString report = bench.trigger(command, u"out"_s);
        compare(shape, {filesOf(shape, bench.path(u"out"_s)), report}, qPrintable(command));
    }
}

QTEST_MAIN(FlowSaveAllTest)
#include "tst_flow_saveall.moc"
