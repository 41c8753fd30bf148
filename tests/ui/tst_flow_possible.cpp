// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/jobs/jobspane.h"

#include <QAction>
#include <QJsonArray>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject failedJob(int number)
{
    return jobObject(number, u"failed"_s);
}

QUrl imageOf(int number)
{
    return QUrl(u"https://media.example/%1.png"_s.arg(number));
}

QJsonObject jobWithImage(int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(imageOf(number), u"image/png"_s, -1)};
    return job;
}

const FakeNetwork::Answer notFound{.status = 404};

} // namespace

// A command is enabled exactly when it would act on something: on any of the jobs that are marked, not only on the one that is shown.
class FlowPossibleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void actsOnWhatIsMarked_data();
    void actsOnWhatIsMarked();
    void followsAnAnswerOfAMarkedJob();
    void copiesOnlyAPromptThatIsThere();
    void namesWhatItCopies_data();
    void namesWhatItCopies();
    void looksOnceForManyChanges();

private:
    void open(int number); // as it is answered
    void mark(const QList<int> &numbers);
    void setSavesDocument(bool isSaved);
    [[nodiscard]] QList<bool> enabled() const; // Save All, Export

    std::unique_ptr<WindowBench> m_bench;
};

void FlowPossibleTest::init()
{
    failOnWarningsButOne();
    m_bench = std::make_unique<WindowBench>();
    m_bench->show();
    m_bench->answerJob(1, notFound);
    m_bench->answerJob(2, failedJob(2));
    m_bench->answerJob(3, jobWithImage(3));
    for (const int number : {1, 3, 5})
        m_bench->answerMedium(imageOf(number), u"picture.png"_s, "image/png");
}

void FlowPossibleTest::open(int number)
{
    m_bench->type(jobId(number));
    QTRY_COMPARE(m_bench->controller->selected(), jobKey(number));
    const JobListModel &jobs = m_bench->controller->jobs();
    QTRY_VERIFY(jobs.find(jobKey(number)) && (jobs.find(jobKey(number))->hasResponse || jobs.find(jobKey(number))->error));
}

// The last one is shown.
void FlowPossibleTest::mark(const QList<int> &numbers)
{
    auto *list = m_bench->find<QListView>(u"Jobs"_s);
    list->selectionModel()->clear();
    for (const int number : numbers) {
        const int row = m_bench->controller->jobs().rowOf(jobKey(number));
        QVERIFY(row >= 0);
        list->selectionModel()->setCurrentIndex(list->model()->index(row, 0), QItemSelectionModel::Select);
    }
    QTRY_COMPARE(m_bench->controller->selected(), jobKey(numbers.last()));
    const auto *pane = m_bench->window->findChild<JobsPane *>();
    QTRY_VERIFY(pane->isFinal() && pane->chosenCount() == numbers.size());
}

void FlowPossibleTest::setSavesDocument(bool isSaved)
{
    m_bench->preferences.update([isSaved](Preferences &all) { all.save.withJson = isSaved; });
}

QList<bool> FlowPossibleTest::enabled() const
{
    return {m_bench->action(u"Save All"_s)->isEnabled(), m_bench->action(u"Export…"_s)->isEnabled()};
}

void FlowPossibleTest::actsOnWhatIsMarked_data()
{
    QTest::addColumn<QList<int>>("marked");
    QTest::addColumn<bool>("savesDocument");
    QTest::addColumn<QList<bool>>("enabled");
    using Jobs = QList<int>;
    using Enabled = QList<bool>;
    QTest::newRow("without an answer") << Jobs{1} << true << Enabled{false, false};
    QTest::newRow("without media") << Jobs{2} << true << Enabled{true, true};
    QTest::newRow("without media, without documents") << Jobs{2} << false << Enabled{false, true};
    QTest::newRow("with media") << Jobs{3} << false << Enabled{true, true};
    QTest::newRow("another one has an answer") << Jobs{3, 1} << true << Enabled{true, true};
    QTest::newRow("another one has media") << Jobs{3, 2} << false << Enabled{true, true};
    QTest::newRow("none has media") << Jobs{1, 2} << false << Enabled{false, true};
}

void FlowPossibleTest::actsOnWhatIsMarked()
{
    QFETCH(QList<int>, marked);
    QFETCH(bool, savesDocument);
    for (const int number : {1, 2, 3})
        open(number);
    setSavesDocument(savesDocument);
    mark(marked);
    QTEST(enabled(), "enabled");
    setSavesDocument(!savesDocument); // and back, while they are marked
    setSavesDocument(savesDocument);
    QTEST(enabled(), "enabled");
}

void FlowPossibleTest::followsAnAnswerOfAMarkedJob()
{
    m_bench->answerJob(4, notFound);
    open(1);
    open(4);
    mark({1, 4});
    QCOMPARE(enabled(), QList<bool>({false, false}));
    m_bench->answerJob(1, jobWithImage(1));
    m_bench->controller->refresh({jobKey(1)});
    QTRY_COMPARE(enabled(), QList<bool>({true, true}));
}

void FlowPossibleTest::copiesOnlyAPromptThatIsThere()
{
    QJsonObject silent = jobWithImage(5);
    silent.remove("prompt"_L1);
    m_bench->answerJob(5, silent);
    open(5);
    QVERIFY(m_bench->controller->answer(jobKey(5)));
    QVERIFY(!m_bench->action(u"Copy Prompt"_s)->isEnabled());
    open(3);
    QTRY_VERIFY(m_bench->action(u"Copy Prompt"_s)->isEnabled());
}

void FlowPossibleTest::namesWhatItCopies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("command");
    const QByteArray silence
        = QByteArray("RIFF\x2C\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1F\0\0\x80\x3E\0\0\2\0\x10\0data\x08\0\0\0", 44) + QByteArray(8, '\0');
    QTest::newRow("picture") << fixture(u"media/picture.png"_s) << QByteArray("image/png") << u"Copy Image"_s;
    QTest::newRow("MP4") << fixture(u"media/head-first.mp4"_s) << QByteArray("video/mp4") << u"Copy Video"_s;
    QTest::newRow("WebM") << fixture(u"videos/vp8-420.webm"_s) << QByteArray("video/webm") << u"Copy Video"_s;
    QTest::newRow("QuickTime") << fixture(u"videos/mjpeg-420.mov"_s) << QByteArray("video/quicktime") << u"Copy Video"_s;
    QTest::newRow("WAV") << silence << QByteArray("audio/wav") << u"Copy File"_s;
}

void FlowPossibleTest::namesWhatItCopies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, command);
    const QUrl url(u"https://media.example/file"_s);
    QJsonObject job = jobObject(6, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(url, QString::fromLatin1(contentType), -1)};
    m_bench->answerJob(6, job);
    m_bench->network.answer(url, {.pieces = {bytes}, .headers = {{"Content-Type", contentType}}});
    open(6);
    QTRY_VERIFY(m_bench->isReady(0));
    QTRY_VERIFY(m_bench->action(command) && m_bench->action(command)->isEnabled());
}

// A refresh of many jobs changes one after the other, and each look goes through all that are marked.
void FlowPossibleTest::looksOnceForManyChanges()
{
    m_bench->answerJob(4, notFound);
    open(1);
    open(4);
    mark({1, 4});
    QCOMPARE(enabled(), QList<bool>({false, false}));
    m_bench->action(u"Export…"_s)->setEnabled(true); // which the next look corrects
    emit m_bench->controller->jobChanged(jobKey(1));
    QCOMPARE(enabled(), QList<bool>({false, true})); // not in this turn
    QTRY_COMPARE(enabled(), QList<bool>({false, false}));
}

QTEST_MAIN(FlowPossibleTest)
#include "tst_flow_possible.moc"
