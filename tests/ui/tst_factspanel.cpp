// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "tests/ui/support/shots.h"
#include "ui/detail/contenttext.h"
#include "ui/detail/details.h"
#include "ui/detail/factspanel.h"
#include "ui/detail/facttable.h"

#include <QAccessible>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

JobResponse answerOf(const QByteArray &raw)
{
    const auto job = MidjourneyV2().parse(raw);
    return {.job = job ? *job : Job(), .raw = raw};
}

QByteArray withPrompt(const QString &prompt)
{
    QJsonObject object = QJsonDocument::fromJson(fixture(u"jobs/v2-imagine-completed.json"_s)).object();
    object[u"prompt"_s] = prompt;
    return QJsonDocument(object).toJson();
}

// The panel and what a user sees of it.
struct Shown
{
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    FactsPanel panel{&window};

    explicit Shown(int width = 760)
    {
        resize(width);
        window.show();
    }

    void resize(int width)
    {
        window.resize(width, 900);
        panel.resize(window.size());
    }

    void open(const QString &file) { openRaw(fixture(file)); }

    void show(const JobResponse &answer)
    {
        const bool isOtherJob = std::exchange(m_id, answer.job.id) != answer.job.id;
        panel.setSections(shownSections(MidjourneyV2().sectionsOf(answer)), isOtherJob);
    }

    void openRaw(const QByteArray &raw)
    {
        show(answerOf(raw));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QTableView *table(const QString &name) const { return named<QTableView>(name); }
    [[nodiscard]] QTextBrowser *text(const QString &name) const { return named<QTextBrowser>(name); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return named<QToolButton>(name); }
    [[nodiscard]] QScrollArea *page() const { return panel.findChild<QScrollArea *>(); }

private:
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        const auto widgets = panel.findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QString m_id;
};

} // namespace

class FactsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheSectionsInTheirOrder();
    void changesNothingForTheSameAnswer();
    void keepsPlaceAndRevealedRowsOfTheSameJob();
    void startsAnotherJobAtItsTop();
    void asksBeforePrivateDataIsCopied();
    void reportsLinks();
    void fitsItsWidth_data();
    void fitsItsWidth();
    void namesWhatTakesTheFocus();
    void scrollsWithTheKeyboard();
    void takesALargePromptAtOnce();
    void survivesBrokenAnswers();
    void looksGood_data();
    void looksGood();
};

void FactsPanelTest::showsTheSectionsInTheirOrder()
{
    Shown shown;
    shown.open(u"model/every-field.json"_s);
    const auto top = [&](QWidget *widget) { return widget ? widget->mapTo(&shown.panel, QPoint()).y() : -1; };
    const QList<int> tops{top(shown.text(u"Error"_s)), top(shown.text(u"Prompt"_s)), top(shown.table(u"Parameters"_s)),
                          top(shown.table(u"Facts"_s)), top(shown.text(u"Message"_s))};
    QVERIFY(tops.first() > 0);
    QVERIFY(std::ranges::is_sorted(tops));
    QCOMPARE(shown.text(u"Message"_s)->toPlainText(), u"p - @user (fast)"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.table(u"Facts"_s))->role(), QAccessible::Table);
    shown.open(u"jobs/v2-imagine-started-waiting.json"_s);
    QVERIFY(!shown.text(u"Error"_s) && shown.text(u"Prompt"_s) && shown.table(u"Facts"_s));
    shown.open(u"jobs/v2-info-completed.json"_s);
    QVERIFY(shown.table(u"Info"_s) && !shown.text(u"Prompt"_s));
}

void FactsPanelTest::changesNothingForTheSameAnswer()
{
    Shown shown;
    shown.open(u"jobs/v2-imagine-completed.json"_s);
    QTableView *table = shown.table(u"Facts"_s);
    shown.text(u"Prompt"_s)->selectAll();
    QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(table->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy edits(shown.text(u"Prompt"_s)->document(), &QTextDocument::contentsChanged);
    JobResponse later = answerOf(fixture(u"jobs/v2-imagine-completed.json"_s));
    shown.show(later);
    later.receivedAt = QDateTime::currentDateTimeUtc();
    shown.show(later);
    QCOMPARE(resets.size() + changes.size() + edits.size(), 0);
    QCOMPARE(shown.table(u"Facts"_s), table);
    QVERIFY(shown.text(u"Prompt"_s)->textCursor().hasSelection());
}

void FactsPanelTest::keepsPlaceAndRevealedRowsOfTheSameJob()
{
    Shown shown(500);
    shown.open(u"jobs/v2-imagine-completed-with-children.json"_s);
    shown.button(u"Show User ID"_s)->click();
    shown.page()->verticalScrollBar()->setValue(60);
    QCOMPARE(shown.page()->verticalScrollBar()->value(), 60);
    QJsonObject later = QJsonDocument::fromJson(fixture(u"jobs/v2-imagine-completed-with-children.json"_s)).object();
    later[u"button"_s] = u"V3"_s; // a row more
    shown.openRaw(QJsonDocument(later).toJson());
    QCOMPARE(shown.page()->verticalScrollBar()->value(), 60);
    QVERIFY(shown.button(u"Hide User ID"_s));
}

void FactsPanelTest::startsAnotherJobAtItsTop()
{
    Shown shown(500);
    shown.open(u"jobs/v2-imagine-completed-with-children.json"_s);
    shown.button(u"Show User ID"_s)->click();
    shown.page()->verticalScrollBar()->setValue(60);
    shown.open(u"jobs/v2-button-U1-completed.json"_s);
    QCOMPARE(shown.page()->verticalScrollBar()->value(), 0);
    QVERIFY(shown.button(u"Show User ID"_s) && !shown.button(u"Hide User ID"_s));
}

void FactsPanelTest::asksBeforePrivateDataIsCopied()
{
    Shown shown;
    shown.open(u"model/every-field.json"_s);
    QSignalSpy copies(&shown.panel, &FactsPanel::copyRequested);
    shown.button(u"Copy Reply address"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({u"https://webhook.example/secret"_s, true}));
    shown.button(u"Copy Job type"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({u"imagine"_s, false}));
    shown.button(u"Copy Prompt"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({u"café --v 7"_s, false}));
    shown.button(u"Copy Without Parameters"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({u"café"_s, false}));
    shown.open(u"jobs/real/v2-imagine-v7-2026-completed-webp-grid.json"_s);
    shown.button(u"Copy Attachment 1, file name"_s)->click(); // holds the GUID
    QCOMPARE(copies.takeFirst().last().toBool(), true);
    shown.button(u"Copy Message"_s)->click();
    QCOMPARE(copies.takeFirst().last().toBool(), true);
}

void FactsPanelTest::reportsLinks()
{
    Shown shown;
    shown.open(u"model/every-field.json"_s);
    QSignalSpy links(&shown.panel, &FactsPanel::linkActivated);
    shown.button(u"Open Image 1"_s)->click();
    QCOMPARE(links.takeFirst().first().toUrl(), QUrl(u"https://cdn.midjourney.com/g/0_0.png"_s));
}

void FactsPanelTest::fitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isOpenBefore");
    for (const int width : {320, 500, 760, 1600}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("resized to %d", width) << width << true;
    }
}

void FactsPanelTest::fitsItsWidth()
{
    QFETCH(int, width);
    QFETCH(bool, isOpenBefore);
    Shown shown(isOpenBefore ? 900 : width);
    shown.open(u"model/every-field.json"_s);
    shown.resize(width);
    QCoreApplication::processEvents();
    QCOMPARE(shown.page()->horizontalScrollBar()->maximum(), 0);
    for (const QString &name : {u"Facts"_s, u"Parameters"_s}) {
        QTableView *table = shown.table(name);
        QCOMPARE(table->columnWidth(0) + table->columnWidth(1), table->viewport()->width());
        QCOMPARE(table->verticalScrollBar()->maximum(), 0); // the page scrolls, not the table
        QCOMPARE(table->columnWidth(0), shown.table(u"Facts"_s)->columnWidth(0));
        QVERIFY(table->mapTo(&shown.panel, QPoint(table->width(), 0)).x() <= width);
    }
    for (const FactTable *table : shown.panel.findChildren<FactTable *>()) {
        QCOMPARE(table->height(), table->heightForWidth(table->width()));
        const QLabel *title = table->parentWidget()->findChild<QLabel *>();
        QVERIFY(title->height() <= title->fontMetrics().height() + 4); // no gap
    }
    const QToolButton *copy = shown.button(u"Copy Result code"_s);
    QVERIFY(copy && copy->mapTo(&shown.panel, QPoint(copy->width(), 0)).x() <= width);
}

void FactsPanelTest::namesWhatTakesTheFocus()
{
    Shown shown;
    shown.open(u"model/every-field.json"_s);
    const auto widgets = shown.panel.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = (widget->focusPolicy() != Qt::NoFocus || qobject_cast<QToolButton *>(widget)) && widget->isVisible();
        if (isControl)
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void FactsPanelTest::scrollsWithTheKeyboard()
{
    Shown shown(500);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.open(u"model/every-field.json"_s);
    QTableView *table = shown.table(u"Facts"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    const QRect last = table->visualRect(table->currentIndex());
    const int bottom = table->viewport()->mapTo(shown.page()->viewport(), last.bottomLeft()).y();
    QVERIFY(bottom > 0 && bottom <= shown.page()->viewport()->height());
}

void FactsPanelTest::takesALargePromptAtOnce()
{
    Shown shown;
    for (const QString &piece : {u"a lighthouse in a storm, "_s, u"x"_s, u"--ar 3:2 "_s, u"**_a "_s, u"\n"_s}) {
        const QByteArray raw = withPrompt(u"a "_s + piece.repeated(1'000'000 / piece.size()));
        const JobResponse answer = answerOf(raw);
        QElapsedTimer timer;
        timer.start();
        shown.show(answer);
        const qint64 set = timer.restart();
        QCoreApplication::processEvents();
        qInfo("set in %lld ms, laid out in %lld ms", static_cast<long long>(set), static_cast<long long>(timer.elapsed()));
        const qsizetype size = shown.text(u"Prompt"_s)->toPlainText().size();
        QVERIFY(size > 0 && size <= 20'010);
        QSignalSpy copies(&shown.panel, &FactsPanel::copyRequested);
        shown.button(u"Copy Prompt"_s)->click();
        QCOMPARE(copies.takeFirst().first().toString(), answer.job.prompt.source); // complete
    }
}

void FactsPanelTest::survivesBrokenAnswers()
{
    Shown shown;
    const QStringList names = QDir(fixturePath(u"broken"_s)).entryList({u"*.json"_s});
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        shown.open(u"broken/"_s + name);
        QVERIFY2(shown.table(u"Facts"_s), qPrintable(name));
    }
}

void FactsPanelTest::looksGood_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("every-light-1000") << u"model/every-field.json"_s << 1000 << false << false;
    QTest::newRow("every-dark-500") << u"model/every-field.json"_s << 500 << true << false;
    QTest::newRow("every-mirrored-760") << u"model/every-field.json"_s << 760 << false << true;
    QTest::newRow("describe-light-760") << u"jobs/v2-describe-completed.json"_s << 760 << false << false;
    QTest::newRow("info-dark-760") << u"jobs/v2-info-completed.json"_s << 760 << true << false;
    QTest::newRow("failed-light-500") << u"jobs/v2-imagine-failed-invalid-parameter.json"_s << 500 << false << false;
    QTest::newRow("real-dark-1000") << u"jobs/real/v2-imagine-v7-2026-completed-rewritten-prompt.json"_s << 1000 << true << false;
    QTest::newRow("real-light-760") << u"jobs/real/v2-button-upscale-subtle-v7-2026-completed-2048-single.json"_s << 760 << false << false;
}

void FactsPanelTest::looksGood()
{
    QFETCH(QString, file);
    QFETCH(int, width);
    QFETCH(bool, isDark);
    QFETCH(bool, isMirrored);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        Shown shown(width);
        shown.open(file);
        keepShot(shown.panel, u"factspanel-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(shown.table(u"Facts"_s));
        const QToolButton *copy = shown.button(u"Copy Job ID"_s);
        QCOMPARE(copy->mapTo(&shown.panel, QPoint()).x() < 100, isMirrored);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    useTheme(Theme::Light);
}

QTEST_MAIN(FactsPanelTest)
#include "tst_factspanel.moc"
