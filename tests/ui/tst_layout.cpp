#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/support/windowbench.h"
#include "ui/dialogs/tokendialog.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl pictureUrl(u"https://media.example/one.png"_s);

void fill(WindowBench &bench)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["prompt"_L1] = u"a lighthouse in a storm, seen from a small boat, with a keeper who waves "_s.repeated(4);
    job["attachments"_L1] = QJsonArray{attachmentObject(pictureUrl, u"image/png"_s, fixture(u"media/picture.png"_s).size())};
    job["blendUrls"_L1] = QJsonArray{u"https://modern.art/cat.png"_s};
    job["children"_L1] = QJsonArray{QJsonObject{{u"button"_s, u"U1"_s}, {u"jobid"_s, jobId(7)}}};
    job["buttons"_L1] = QJsonArray{u"U1"_s, u"U2"_s, u"Vary (Strong)"_s, u"Vary (Subtle)"_s};
    bench.answerMedium(pictureUrl, u"picture.png"_s, "image/png");
    bench.controller->openText("[" + json(job) + "," + json(jobObject(2, u"failed"_s)) + "]");
    QVERIFY(QTest::qWaitFor([&] { return bench.isReady(0); }));
}

} // namespace

// Nothing is cut off and nothing lies over something else, in the smallest window and a large one, with texts as long as other languages
// have them.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void cleanup();
    void seesFaults();
    void fits_data();
    void fits();
    void dialogsFit();
};

void LayoutTest::cleanup()
{
    useTheme(Theme::Light);
}

void LayoutTest::seesFaults()
{
    QWidget parent;
    parent.resize(300, 60);
    auto *label = new QLabel(u"a text that is longer than its label"_s, &parent);
    label->setGeometry(0, 0, 60, 20);
    auto *button = new QPushButton(u"a long text of a button"_s, &parent);
    button->setGeometry(0, 30, 50, 30);
    auto *out = new QWidget(&parent);
    out->setGeometry(40, 40, 400, 10);
    parent.show();
    QCOMPARE(layoutFaults(parent).size(), 4); // two texts, an overlap, and one that reaches out
    label->resize(label->sizeHint());
    button->resize(button->sizeHint());
    button->move(0, label->height());
    out->hide();
    QCOMPARE(layoutFaults(parent), QStringList());
}

void LayoutTest::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isRightToLeft");
    const QSize small(720, 480);
    const QSize large(1280, 800);
    QTest::newRow("small-light") << small << false << false << false;
    QTest::newRow("small-dark-long") << small << true << true << false;
    QTest::newRow("small-light-long-right-to-left") << small << false << true << true;
    QTest::newRow("large-light-long") << large << false << true << false;
    QTest::newRow("large-dark") << large << true << false << false;
}

void LayoutTest::fits()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    QFETCH(bool, isLong);
    QFETCH(bool, isRightToLeft);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    LongerTexts longer;
    if (isLong)
        QCoreApplication::installTranslator(&longer);
    const auto direction = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QString shot = u"layout-"_s + QString::fromLatin1(QTest::currentDataTag());

    WindowBench bench;
    bench.show(size);
    QCOMPARE(bench.window->size(), size); // it can be that small
    QStringList faults;
    const auto look = [&](const QString &page) {
        QTest::qWait(1); // until the layouts have settled
        keepShot(*bench.window, shot + u'-' + page);
        for (const QString &fault : layoutFaults(*bench.window))
            faults.append(page + u": "_s + fault);
    };
    look(u"empty"_s);
    bench.window->findChild<QLineEdit *>()->setText(u"nothing"_s);
    bench.press(Qt::Key_Return);
    look(u"notice"_s);
    fill(bench);
    for (int tab : {0, 2, 3}) {
        bench.tabs()->setCurrentIndex(tab);
        look(u"tab-%1"_s.arg(tab + 1));
    }
    bench.press(Qt::Key_F, Qt::ControlModifier);
    look(u"find"_s);
    bench.answerJob(3, FakeNetwork::Answer{.status = 402, .pieces = {fixture(u"jobs/v2-error-402.json"_s)}});
    bench.window->findChild<QLineEdit *>()->setText(jobId(3));
    QTest::keyClick(bench.window->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return bench.messageButton() != nullptr; }));
    look(u"error"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(bench.window->size(), size);
}

void LayoutTest::dialogsFit()
{
    LongerTexts longer;
    QCoreApplication::installTranslator(&longer);
    TokenDialog dialog({});
    dialog.show();
    QTest::qWait(1);
    keepShot(dialog, u"layout-token"_s);
    const QStringList faults = layoutFaults(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
