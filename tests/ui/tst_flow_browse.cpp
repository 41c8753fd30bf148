// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "tests/support/fixtures.h"
#include "tests/ui/support/windowbench.h"
#include "ui/browse/browsedialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

// The Browse dialog over the whole window.
class FlowBrowseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void opensWhatIsChosen();
    void savesWhatIsChosen();
    void keepsASongAsOneJobThoughItsLinksChange();
    void remembersTheAccount();
    void asksForAnAccountWhereThereHasToBeOne();
    void offersToEnterAToken();
    void isOneDialog();

private:
    static std::unique_ptr<const Service> services() { return std::make_unique<ServiceRegistry>(allServices()); }
    static QWidget *browse(WindowBench &bench); // over answers of 404 unless others are there
    static void choose(QWidget &dialog, const QString &list);
    [[nodiscard]] static QListView *rows(QWidget &dialog) { return control<QListView>(dialog, u"Jobs in the list"_s); }
    static QByteArray tasks();
};

QWidget *FlowBrowseTest::browse(WindowBench &bench)
{
    bench.action(u"Browse…"_s)->trigger();
    auto *dialog = bench.window->findChild<BrowseDialog *>();
    [&] { QVERIFY(dialog && dialog->isVisible()); }();
    return dialog;
}

void FlowBrowseTest::choose(QWidget &dialog, const QString &list)
{
    auto *lists = dialog.findChild<QComboBox *>(); // which a screen reader calls by what it shows
    lists->setCurrentIndex(lists->findText(list));
}

QByteArray FlowBrowseTest::tasks()
{
    return "{\"tasks\": [" + fixture(u"runwayml/runwayml-task-failed.json"_s).replace("17f20503", "00000001") + ", "
        + fixture(u"runwayml/runwayml-task-succeeded.json"_s) + "]}";
}

void FlowBrowseTest::opensWhatIsChosen()
{
    WindowBench bench(services());
    bench.network.answerOthers({.status = 404});
    bench.network.answer(QUrl(u"https://api.example/v1/runwayml/tasks/?limit=30"_s), {.pieces = {tasks()}});
    bench.show();
    QWidget *dialog = browse(bench);
    choose(*dialog, u"Runway"_s);
    QTRY_VERIFY(rows(*dialog) && rows(*dialog)->model()->rowCount() == 2);
    QVERIFY(!control<QPushButton>(*dialog, u"Open"_s)->isEnabled());
    QCOMPARE(bench.controller->jobs().jobCount(), 0); // to look at a list opens nothing
    rows(*dialog)->setCurrentIndex(rows(*dialog)->model()->index(1, 0));
    const QString text = rows(*dialog)->currentIndex().data().toString();
    QTest::mouseClick(control<QPushButton>(*dialog, u"Open"_s), Qt::LeftButton);
    QCOMPARE(bench.controller->jobs().jobCount(), 1);
    QCOMPARE(bench.controller->jobs().find(bench.controller->selected())->text, text);
    QVERIFY(bench.controller->answer(bench.controller->selected())); // the list's own document, without another request
    rows(*dialog)->selectAll();
    QVERIFY(control<QPushButton>(*dialog, u"Open 2 Job(s)"_s) || control<QPushButton>(*dialog, u"Open 2 Jobs"_s));
    QVERIFY(bench.tokenWentOnlyHome());
}

void FlowBrowseTest::savesWhatIsChosen()
{
    WindowBench bench(services());
    bench.network.answerOthers({.status = 404});
    bench.network.answer(QUrl(u"https://api.example/v1/runwayml/tasks/?limit=30"_s), {.pieces = {tasks()}});
    bench.show();
    QWidget *dialog = browse(bench);
    choose(*dialog, u"Runway"_s);
    QTRY_VERIFY(rows(*dialog) && rows(*dialog)->model()->rowCount() == 2);
    rows(*dialog)->setCurrentIndex(rows(*dialog)->model()->index(0, 0)); // the failed one: its document is all there is
    bench.dialogs.folderAnswer = bench.path(u"saved"_s);
    QTest::mouseClick(control<QPushButton>(*dialog, u"Save…"_s), Qt::LeftButton);
    QTRY_COMPARE(fileNamesBelow(bench.path(u"saved"_s)), QStringList{u"job.json"_s});
}

void FlowBrowseTest::keepsASongAsOneJobThoughItsLinksChange()
{
    const auto song = [](const QByteArray &link) {
        return R"({"songId": "so_1", "title": "Sea", "status": "succeeded", "audioUrl": "https://cdn.example/)" + link + "\"}";
    };
    WindowBench bench(services());
    bench.network.answerOthers({.status = 404});
    bench.show();
    for (const char *link : {"s.mp3?Expires=1", "s.mp3?Expires=2"})
        bench.controller->openText(song(link));
    QCOMPARE(bench.controller->jobs().jobCount(), 1);
    const JobKey key = bench.controller->selected();
    QCOMPARE(bench.controller->answer(key)->raw, song("s.mp3?Expires=2"));
    QList<JobResponse> kept;
    bench.archive->latestOf({key}, this, [&](const QList<JobResponse> &jobs) { kept = jobs; });
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(kept.first().raw, song("s.mp3?Expires=2"));
}

void FlowBrowseTest::remembersTheAccount()
{
    WindowBench bench(services());
    bench.network.answerOthers({.status = 404});
    const QUrl url(u"https://api.example/v1/kling/tasks/?email=user%40example.com&pageSize=30"_s);
    bench.network.answer(url, {.pieces = {fixture(u"kling/kling-tasks-history.json"_s)}});
    bench.network.answer(url, {.pieces = {fixture(u"kling/kling-tasks-history.json"_s)}});
    bench.show();
    QWidget *dialog = browse(bench);
    choose(*dialog, u"Kling"_s);
    auto *account = control<QLineEdit>(*dialog, u"Account"_s);
    QVERIFY(account && account->toolTip().contains(u"user@example.com"_s));
    account->setText(u"user@example.com"_s);
    QTest::keyClick(account, Qt::Key_Return);
    QTRY_VERIFY(rows(*dialog) && rows(*dialog)->model()->rowCount() == 1);
    QCOMPARE(bench.controller->jobs().jobCount(), 0); // Enter in the field opens nothing
    QTRY_COMPARE(bench.controller->access().endpoint().accounts.value(u"kling"_s), u"user@example.com"_s);
    dialog->close();
    QTRY_VERIFY(!bench.window->findChild<BrowseDialog *>());
    dialog = browse(bench);
    choose(*dialog, u"Kling"_s);
    QCOMPARE(control<QLineEdit>(*dialog, u"Account"_s)->text(), u"user@example.com"_s);
    QTRY_VERIFY(rows(*dialog) && rows(*dialog)->model()->rowCount() == 1);
    choose(*dialog, u"Runway"_s);
    account = control<QLineEdit>(*dialog, u"Account"_s);
    QCOMPARE(account->text(), QString());
    account->setText(u"wrong@example.com"_s); // answered with 404: it is not remembered
    QTest::keyClick(account, Qt::Key_Return);
    QTRY_VERIFY(
        control<QLabel>(*dialog, u"The service has no such list for this account. Your account at useapi.net may not include it."_s));
    QVERIFY(!bench.controller->access().endpoint().accounts.contains(u"runwayml"_s));
}

void FlowBrowseTest::asksForAnAccountWhereThereHasToBeOne()
{
    WindowBench bench(services());
    bench.network.answerOthers({.status = 404});
    bench.network.answer(QUrl(u"https://api.example/v1/dreamina/assets/US:user@example.com?count=40"_s),
                         {.pieces = {fixture(u"dreamina/dreamina-assets-list.json"_s)}});
    bench.show();
    QWidget *dialog = browse(bench);
    QTRY_VERIFY(!control<QLabel>(*dialog, u"Loading the list…"_s));
    const qsizetype before = bench.network.requests().size();
    choose(*dialog, u"Dreamina"_s);
    QTRY_VERIFY(control<QLabel>(*dialog, u"Enter the account whose list you want to see, and press Enter."_s));
    QCOMPARE(bench.network.requests().size(), before);
    auto *account = control<QLineEdit>(*dialog, u"Account"_s);
    account->setText(u"US:user@example.com"_s);
    QTest::keyClick(account, Qt::Key_Return);
    QTRY_VERIFY(rows(*dialog) && rows(*dialog)->model()->rowCount() == 1);
}

void FlowBrowseTest::offersToEnterAToken()
{
    WindowBench bench{QString()};
    bench.show();
    QWidget *dialog = browse(bench);
    QTRY_VERIFY(control<QPushButton>(*dialog, u"Enter Token…"_s));
    QPushButton *enter = control<QPushButton>(*dialog, u"Enter Token…"_s);
    bench.network.answer(QUrl(u"https://api.example/v2/jobs"_s), {.pieces = {"[]"}});
    bench.dialogs.tokenAnswer = u"user:1-secret"_s;
    QTest::mouseClick(enter, Qt::LeftButton);
    QTRY_VERIFY(control<QLabel>(*dialog, u"No job is running now."_s)); // at once, with the token
}

void FlowBrowseTest::isOneDialog()
{
    WindowBench bench(services());
    bench.network.answerOthers({.status = 404});
    bench.show();
    QWidget *dialog = browse(bench);
    QCOMPARE(browse(bench), dialog);
    QCOMPARE(bench.window->findChildren<BrowseDialog *>().size(), 1);
}

QTEST_MAIN(FlowBrowseTest)
#include "tst_flow_browse.moc"
