// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/support/windowbench.h"
#include "ui/common/appearance.h"
#include "ui/common/buttonstyle.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/noticebar.h"
#include "ui/detail/jobheader.h"
#include "ui/dialogs/tokendialog.h"
#include "ui/emptypage.h"
#include "ui/media/messageview.h"
#include "ui/statusline.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStyleFactory>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime created(QDate(2026, 6, 2), QTime(10, 0), utcZone);

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u" | "_s);
}

} // namespace

// The parts of the window that are a few labels and buttons each.
class SmallPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void cleanup()
    {
        useTheme(Theme::Light);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void noticesOfferWhatHelps();
    void noticesGoWithTheTheme();
    void headerTellsTheState_data();
    void headerTellsTheState();
    void headerElides();
    void statusLineTells();
    void statusLineElides();
    void messageTakesWhatThereIs();
    void buttonsKeepTextBesideIcon_data();
    void buttonsKeepTextBesideIcon();
    void dialogsButtonsHaveNoImages();
    void messageShowsWhatItHas();
    void firstPageOffersThreeWays();
    void tokenDialogHidesTheToken();
    void tokenDialogTellsWhereTheTokenIs_data();
    void tokenDialogTellsWhereTheTokenIs();
    void tokenDialogTellsWhatTheCheckLearned();
};

void SmallPartsTest::noticesOfferWhatHelps()
{
    NoticeBar bar;
    QVERIFY(!bar.isVisible());
    QSignalSpy actions(&bar, &NoticeBar::actionTriggered);
    QSignalSpy folders(&bar, &NoticeBar::folderRequested);
    bar.show({.text = u"<b>2</b> files could not be saved."_s, .action = ActionId::TryAgain, .level = Notice::Level::Warning});
    QCOMPARE(textsOf(bar), u"<b>2</b> files could not be saved."_s);
    QVERIFY(!control<QPushButton>(bar, u"Show in Folder"_s));
    control<QPushButton>(bar, u"Try Again"_s)->click();
    QCOMPARE(actions.first().first().value<ActionId>(), ActionId::TryAgain);
    QVERIFY(!bar.isVisible());
    bar.show({.text = u"3 files saved."_s, .folder = u"/saved"_s});
    QVERIFY(!control<QPushButton>(bar, u"Try Again"_s));
    control<QPushButton>(bar, u"Show in Folder"_s)->click();
    QCOMPARE(folders.first().first().toString(), u"/saved"_s);
    QVERIFY(bar.isVisible()); // it can be used again
    control<QToolButton>(bar, u"Close message"_s)->click();
    QVERIFY(!bar.isVisible());
}

void SmallPartsTest::noticesGoWithTheTheme()
{
    NoticeBar bar;
    bar.show({.text = u"text"_s});
    const int light = bar.palette().color(QPalette::Window).lightness();
    useTheme(Theme::Dark);
    QTRY_VERIFY(bar.palette().color(QPalette::Window).lightness() < 100);
    QVERIFY(light > 200 && bar.palette().color(QPalette::WindowText).lightness() > 200);
}

void SmallPartsTest::headerTellsTheState_data()
{
    QTest::addColumn<JobSummary>("job");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("makers");
    const QString time = QLocale::c().toString(created.toLocalTime(), QLocale::ShortFormat);
    const QStringList imagine{QString(), u"imagine"_s};
    JobSummary job{.state = JobState::Succeeded, .created = created, .updated = created.addSecs(113)};
    job.expires = created.addDays(30);
    job.hasResponse = true;
    QTest::newRow("completed") << job << u"Completed · imagine · %1 · took 1 min 53 s · 29 day(s) left"_s.arg(time) << imagine;
    QTest::newRow("of another service") << job << u"Completed · Runway gen4 · imagine · %1 · took 1 min 53 s · 29 day(s) left"_s.arg(time)
                                        << QStringList{u"Runway gen4"_s, u"imagine"_s};
    job.updated = created.addSecs(-5); // another clock
    QTest::newRow("updated before it was made") << job << u"Completed · imagine · %1 · 29 day(s) left"_s.arg(time) << imagine;
    job.linksExpire = created.addDays(1).addSecs(5 * 3600);
    QTest::newRow("links that expire, and all is kept") << job << u"Completed · imagine · %1 · 29 day(s) left"_s.arg(time) << imagine;
    job.lacksMedia = true;
    QTest::newRow("links that expire") << job << u"Completed · imagine · %1 · links expire in 5 h"_s.arg(time) << imagine;
    job.linksExpire = created.addDays(1);
    QTest::newRow("links that have expired") << job << u"Completed · imagine · %1 · 29 day(s) left"_s.arg(time) << imagine;
    job.state = JobState::Running;
    job.stateText = u"progress"_s;
    job.percent = 46;
    job.nextCheck = created.addDays(1).addSecs(12);
    QTest::newRow("running") << job << u"Running 46% · imagine · %1 · next check in 12 s"_s.arg(time) << imagine;
    job.nextCheck = {};
    QTest::newRow("running, and left alone") << job << u"Running 46% · imagine · %1 · not checked"_s.arg(time) << imagine;
    QTest::newRow("not there yet") << JobSummary{} << u"Waiting for the service"_s << QStringList{QString()};
}

void SmallPartsTest::headerTellsTheState()
{
    QFETCH(JobSummary, job);
    QFETCH(QStringList, makers);
    QTEST(stateLine(job, makers, created.addDays(1), QLocale::c()), "line");
}

void SmallPartsTest::headerElides()
{
    JobHeader header;
    header.resize(200, 60);
    header.QWidget::show();
    header.show({.text = u"<i>"_s + QString(190, u'W'), .created = created}, {});
    const auto labels = header.findChildren<QLabel *>();
    QVERIFY(labels.first()->text().startsWith(u"<i>W"_s) && labels.first()->text().endsWith(u'…'));
    QVERIFY(labels.first()->toolTip().startsWith(u"&lt;i&gt;W"_s)); // all of it, and no markup
    QVERIFY(labels.first()->fontMetrics().horizontalAdvance(labels.first()->text()) <= labels.first()->width());
    const QImage icon = labels.at(1)->pixmap().toImage();
    useTheme(Theme::Dark); // the icon goes with it
    QTRY_VERIFY(labels.at(1)->pixmap().toImage() != icon);
    header.resize(6000, 60);
    QVERIFY(!labels.first()->text().endsWith(u'…'));
}

void SmallPartsTest::statusLineTells()
{
    WindowBench bench{QString()};
    StatusLine line(*bench.controller);
    line.resize(1000, 30);
    line.show();
    QCOMPARE(textsOf(line), u"No job running | Token: none"_s);
    bench.answerJob(1, jobObject(1, u"progress"_s));
    bench.answerJob(1, FakeNetwork::Answer{.status = 503});
    bench.controller->openText(jobId(1).toUtf8());
    bench.controller->access().setToken(u"user:2-other"_s);
    QTRY_VERIFY2(textsOf(line).startsWith(u"1 job(s) running, next check in"_s), qPrintable(textsOf(line)));
    QVERIFY(textsOf(line).endsWith(u"Token: this session only"_s));
    QVERIFY(!textsOf(line).contains(u"user:2"_s));
}

// It never widens the window, and has the whole text all the same.
void SmallPartsTest::statusLineElides()
{
    ElidedLabel label;
    label.setWords(u"3 of 7 files · 4.2 MB/s <b>"_s);
    label.show();
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    label.resize(label.sizeHint());
    QCOMPARE(label.text(), u"3 of 7 files · 4.2 MB/s <b>"_s);
    QCOMPARE(label.toolTip(), QString());
    label.resize(80, 20);
    QVERIFY(label.text().endsWith(u'…'));
    QCOMPARE(label.toolTip(), u"3 of 7 files · 4.2 MB/s &lt;b&gt;"_s);
    QCOMPARE(label.accessibleName(), u"3 of 7 files · 4.2 MB/s <b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.resize(label.sizeHint());
    QVERIFY(!label.text().endsWith(u'…'));
    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.setFont(larger); // in the same room
    QVERIFY(label.text().endsWith(u'…'));
}

void SmallPartsTest::messageTakesWhatThereIs()
{
    MessageView view;
    view.setMessage({.icon = u"warning"_s,
                     .title = u"Title"_s,
                     .sentence = u"A sentence that is long. "_s.repeated(10),
                     .action = u"Try Again"_s,
                     .others = {u"Load Directly"_s, u"Open in Browser"_s},
                     .choice = u"Always try directly when the service fails"_s});
    QVERIFY(view.minimumSizeHint().width() < 200 && view.minimumSizeHint().height() < 200);
    view.resize(240, 200);
    view.show();
    QTest::qWait(1);
    QCOMPARE(layoutFaults(view), QStringList()); // its buttons below each other, the box in two lines, the rest is scrolled to
    QCOMPARE(view.findChild<QCheckBox *>()->text().count(u'\n'), 1);
    QCOMPARE(spokenName(view.findChild<QCheckBox *>()), u"Always try directly when the service fails"_s);
    view.resize(600, 400);
    QTest::qWait(1);
    QCOMPARE(view.findChild<QCheckBox *>()->text().count(u'\n'), 0);
    const auto buttons = view.findChildren<QPushButton *>();
    QCOMPARE(buttons.first()->y(), buttons.last()->y());
    QVERIFY(std::abs(buttons.first()->x() - (600 - buttons.last()->geometry().right() - 1)) <= 1); // in the middle
    const auto *icon = view.findChild<QLabel *>();
    QVERIFY(!icon->pixmap().isNull() && icon->isVisible());
    view.resize(600, 150);
    QVERIFY(!icon->isVisible()); // words come first
}

void SmallPartsTest::buttonsKeepTextBesideIcon_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void SmallPartsTest::buttonsKeepTextBesideIcon()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction); // which painters follow, whatever that of the button is
    ButtonStyle style(QStyleFactory::create(u"Fusion"_s));
    QPixmap icon(16, 16);
    icon.fill(Qt::red);
    QPushButton button(icon, u"lll"_s);
    button.setStyle(&style);
    button.resize(300, 30);
    const QImage painted = button.grab().toImage();
    const QColor ground = painted.pixelColor(20, 15);
    int first = -1;
    int last = -1;
    for (int x = 20; x < 280; ++x) {
        if (painted.pixelColor(x, 15) == ground)
            continue;
        first = first < 0 ? x : first;
        last = x;
    }
    // Both of them, since a text at the far end is left of where we look, together, and in the middle.
    QVERIFY2(last - first > icon.width() && last - first < 60, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    QVERIFY(std::abs((first + last) / 2 - 150) < 12);
    QCOMPARE(painted.pixelColor(direction == Qt::RightToLeft ? last : first, 15), QColor(Qt::red));
}

void SmallPartsTest::dialogsButtonsHaveNoImages()
{
    applyAppearance(Appearance::Dark);
    QDialogButtonBox buttons(QDialogButtonBox::Close | QDialogButtonBox::Save);
    for (const QAbstractButton *button : buttons.buttons())
        QVERIFY(button->icon().isNull());
    applyAppearance(Appearance::System);
}

void SmallPartsTest::messageShowsWhatItHas()
{
    MessageView view;
    view.resize(400, 300);
    view.show();
    const auto *bar = view.findChild<QProgressBar *>();
    auto *button = view.findChild<QPushButton *>();
    view.setMessage({.icon = u"warning"_s, .title = u"Title"_s, .sentence = u"A sentence."_s, .action = u"Try Again"_s});
    QCOMPARE(textsOf(view), u"Title | A sentence."_s);
    QVERIFY(button->isVisible() && !bar->isVisible());
    QCOMPARE(view.accessibleName(), u"Title"_s);
    QCOMPARE(view.accessibleDescription(), u"A sentence."_s);
    QSignalSpy triggered(&view, &MessageView::actionTriggered);
    button->click();
    QCOMPARE(triggered.size(), 1);
    view.setMessage({.sentence = u"A sentence."_s, .percent = 46});
    QVERIFY(!button->isVisible() && bar->isVisible());
    QCOMPARE(bar->value(), 46);
    QCOMPARE(view.accessibleName(), u"A sentence."_s);
    view.setMessage({.sentence = u"A sentence."_s, .isBusy = true});
    QVERIFY(bar->isVisible() && bar->maximum() == 0);
}

void SmallPartsTest::firstPageOffersThreeWays()
{
    EmptyPage page;
    page.resize(700, 500);
    page.show();
    const auto wants = [&](const QString &name, auto signal) {
        QSignalSpy spy(&page, signal);
        control<QPushButton>(page, name)->click();
        return spy.size() == 1;
    };
    QVERIFY(wants(u"Paste a Job"_s, &EmptyPage::pasteRequested));
    QVERIFY(wants(u"Enter Token…"_s, &EmptyPage::tokenRequested));
    QVERIFY(wants(u"Try the Sample Jobs"_s, &EmptyPage::samplesRequested));
    page.setHasToken(true);
    QVERIFY(wants(u"Change Token…"_s, &EmptyPage::tokenRequested));
}

void SmallPartsTest::tokenDialogHidesTheToken()
{
    TokenDialog dialog({});
    dialog.show();
    auto *field = control<QLineEdit>(dialog, u"API token"_s);
    auto *use = control<QPushButton>(dialog, u"Use Token"_s);
    QVERIFY(!use->isEnabled());
    field->setText(u"user:1-secret"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    for (QAction *action : field->actions())
        action->trigger();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    use->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), (TokenReply{.token = u"user:1-secret"_s, .isKept = true}));
}

void SmallPartsTest::tokenDialogTellsWhereTheTokenIs_data()
{
    QTest::addColumn<TokenSource>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("canBeForgotten");
    QTest::newRow("none") << TokenSource::None << u"no token yet"_s << false;
    QTest::newRow("environment") << TokenSource::Environment << u"USEAPI_TOKEN"_s << false;
    QTest::newRow("key store") << TokenSource::KeyStore << u"is stored in the system key store"_s << true;
    QTest::newRow("session") << TokenSource::Session << u"this session only"_s << true;
}

void SmallPartsTest::tokenDialogTellsWhereTheTokenIs()
{
    QFETCH(TokenSource, source);
    QFETCH(QString, words);
    QFETCH(bool, canBeForgotten);
    TokenDialog dialog({.address = QUrl(u"https://api.example/path?query"_s), .source = source, .isKept = false});
    dialog.show();
    QVERIFY(textsOf(dialog).contains(words));
    QVERIFY(textsOf(dialog).contains(u"sent only to https://api.example"_s));
    auto *forget = control<QPushButton>(dialog, u"Forget Token"_s);
    QCOMPARE(forget->isEnabled(), canBeForgotten);
    forget->click();
    QCOMPARE(dialog.result() == QDialog::Accepted, canBeForgotten);
    if (canBeForgotten)
        QCOMPARE(dialog.answer(), (TokenReply{.token = QString(), .isKept = false}));
}

void SmallPartsTest::tokenDialogTellsWhatTheCheckLearned()
{
    QStringList checked;
    std::function<void(const QString &)> report;
    TokenDialog dialog({.source = TokenSource::Session, .check = [&](const QString &text, QObject *, const auto &reported) {
                            checked.append(text);
                            report = reported;
                        }});
    dialog.show();
    auto *check = control<QPushButton>(dialog, u"Check Token"_s);
    check->click(); // the one in use
    QVERIFY(!check->isEnabled());
    report(u"Not known, <b>says</b> the service."_s);
    QVERIFY(textsOf(dialog).contains(u"Not known, <b>says</b> the service."_s));
    control<QLineEdit>(dialog, u"API token"_s)->setText(u" user:2-x "_s);
    check->click();
    QCOMPARE(checked, (QStringList{QString(), u" user:2-x "_s}));
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(SmallPartsTest)
#include "tst_smallparts.moc"
