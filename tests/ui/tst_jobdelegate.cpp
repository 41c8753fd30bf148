// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"
#include "ui/common/formatting.h"
#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobrows.h"
#include "ui/media/thumbnails.h"

#include "app/jobs/joblistmodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QThreadPool>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

JobSummary job(const QString &key, JobState state = JobState::Succeeded)
{
    return {.key = JobKey(key),
            .id = key,
            .verb = u"imagine"_s,
            .text = u"a lighthouse"_s,
            .search = u"a lighthouse"_s,
            .state = state,
            .hasResponse = true};
}

struct Painted
{
    QThreadPool pool{};
    Thumbnails thumbnails{pool};
    JobListModel model{};
    JobRows rows{};
    QAbstractItemModelTester tester{&rows};
    QListView view{};
    JobDelegate delegate{thumbnails};

    Painted() { rows.setSourceModel(&model); }

    // The row as it is painted, `width` wide, at that ratio.
    [[nodiscard]] QImage paint(const JobSummary &summary, int width, qreal ratio = 1, QStyle::State state = QStyle::State_Enabled,
                               Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        model.upsert(summary);
        QStyleOptionViewItem option;
        option.widget = &view;
        option.palette = QApplication::palette();
        option.font = view.font();
        option.fontMetrics = view.fontMetrics();
        option.direction = direction;
        option.state = state;
        option.showDecorationSelected = true;
        const QModelIndex index = rows.index(model.rowOf(summary.key), 0);
        option.rect = QRect(0, 0, width, delegate.sizeHint(option, index).height());
        QImage image(option.rect.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        painter.setLayoutDirection(direction); // as a view's has it
        delegate.paint(&painter, option, index);
        return image;
    }
};

// Pixels that are not the ground, between two columns (device-independent).
int ink(const QImage &image, int from, int to)
{
    const QRgb ground = QApplication::palette().color(QPalette::Base).rgb();
    const int ratio = int(image.devicePixelRatio());
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = from * ratio; x < to * ratio; ++x)
            count += image.pixel(x, y) != ground;
    }
    return count;
}

// As WCAG 2.1 has it.
qreal contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class JobDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useTheme(Theme::Light); }
    void speaksEachRow();
    void tellsOfChanges();
    void elidesLongTexts();
    void paintsMoreInALargeRow();
    void paintsSharply();
    void paintsFromRightToLeft();
    void paintsTheThumbnail();
    void paintsProgress();
    void paintsProgressWithinTheFrameOfTheFocus();
    void paintsNoProgressOfWhatIsLeftAlone();
    void paintsTheSelection_data();
    void paintsTheSelection();
    void marksTheFocus_data();
    void marksTheFocus();
};

void JobDelegateTest::speaksEachRow()
{
    Painted painted;
    JobSummary summary = job(u"a"_s);
    summary.text = u"<b>bold</b>"_s;
    painted.model.upsert(summary);
    QCOMPARE(painted.rows.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Completed, imagine, <b>bold</b>"_s);
    const QString tip = painted.rows.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.startsWith(u"&lt;b&gt;bold&lt;/b&gt;<br>Completed"_s), qPrintable(tip)); // text, not markup
    QCOMPARE(painted.rows.index(0, 0).data().toString(), u"<b>bold</b>"_s);
}

void JobDelegateTest::tellsOfChanges()
{
    Painted painted;
    QSignalSpy inserted(&painted.rows, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&painted.rows, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&painted.rows, &QAbstractItemModel::rowsRemoved);
    painted.model.upsert(job(u"a"_s, JobState::Running));
    painted.model.upsert(job(u"b"_s));
    QCOMPARE(inserted.size(), 2);
    painted.model.upsert(job(u"b"_s)); // nothing is new
    QCOMPARE(changed.size(), 0);
    painted.model.upsert(job(u"a"_s));
    QCOMPARE(changed.size(), 1);
    painted.model.remove(JobKey(u"a"_s));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(painted.rows.rowCount(), 1);
}

void JobDelegateTest::elidesLongTexts()
{
    Painted painted;
    JobSummary summary = job(u"a"_s);
    summary.text = QString(200, u'W');
    summary.verb = QString(40, u'W');
    const QImage image = painted.paint(summary, 300);
    QVERIFY(ink(image, 100, 280) > 100);
    QCOMPARE(ink(image, 294, 300), 0); // the margin stays free
}

// What does not fit the first line goes on in the next, and tags take the place of the third.
void JobDelegateTest::paintsMoreInALargeRow()
{
    Painted painted;
    painted.delegate.setLarge(true);
    JobSummary shown = job(u"a"_s);
    shown.text = u"word "_s.repeated(60);
    const QImage plain = painted.paint(shown, 320);
    const int line = painted.view.fontMetrics().height() + 2;
    QVERIFY(plain.height() >= 96 + 16);
    const auto inkIn = [&](const QImage &image, int at) { // in a line of text, from 0
        const QImage part = image.copy(120, 8 + at * line, 190, line);
        int ink = 0;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                ink += part.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        return ink;
    };
    QVERIFY(inkIn(plain, 0) > 100 && inkIn(plain, 1) > 100 && inkIn(plain, 2) > 100);
    shown.tags = {u"lighthouse"_s, u"storm"_s};
    const QImage tagged = painted.paint(shown, 320);
    QVERIFY(tagged != plain);
    painted.delegate.setLarge(false);
    QVERIFY(painted.paint(shown, 320).height() < plain.height());
}

void JobDelegateTest::paintsSharply()
{
    Painted painted;
    const QImage plain = painted.paint(job(u"a"_s), 300, 1);
    const QImage fine = painted.paint(job(u"a"_s), 300, 2);
    QCOMPARE(fine.size(), plain.size() * 2);
    QVERIFY(fine != plain.scaled(fine.size())); // not the same pixels, larger
    QVERIFY(ink(fine, 60, 300) > 2 * ink(plain, 60, 300));
}

void JobDelegateTest::paintsFromRightToLeft()
{
    Painted painted;
    const QImage right = painted.paint(job(u"a"_s), 300, 1, QStyle::State_Enabled, Qt::RightToLeft);
    const QImage left = painted.paint(job(u"a"_s), 300);
    QVERIFY(ink(left, 4, 50) > 1000); // the thumbnail's place
    QVERIFY(ink(right, 250, 296) > 1000);
    QVERIFY(ink(right, 0, 50) < 200);
}

void JobDelegateTest::paintsTheThumbnail()
{
    Painted painted;
    JobSummary summary = job(u"a"_s);
    const QImage without = painted.paint(summary, 300);
    summary.thumbnail = QStringLiteral(JOBVIEWER_TESTDATA "/media/picture.png");
    QSignalSpy ready(&painted.thumbnails, &Thumbnails::ready);
    static_cast<void>(painted.paint(summary, 300)); // requests it
    QVERIFY(ready.wait());
    QCOMPARE(ready.first().first().toString(), summary.thumbnail);
    QVERIFY(painted.thumbnails.size() > 0);
    const QImage with = painted.paint(summary, 300);
    QVERIFY(with.copy(0, 0, 50, with.height()) != without.copy(0, 0, 50, with.height()));
    QCOMPARE(with.copy(60, 0, 240, with.height()), without.copy(60, 0, 240, with.height()));
}

void JobDelegateTest::paintsProgress()
{
    Painted painted;
    JobSummary summary = job(u"a"_s, JobState::Running);
    summary.nextCheck = QDateTime::currentDateTimeUtc().addSecs(3600);
    summary.percent = 0;
    const QImage none = painted.paint(summary, 300);
    summary.percent = 100;
    const QImage all = painted.paint(summary, 300);
    const QRgb blue = statusColor(summary, QApplication::palette()).rgb();
    const int line = none.height() - 7;
    QCOMPARE(all.pixel(200, line), blue);
    QVERIFY(none.pixel(200, line) != blue);
}

void JobDelegateTest::paintsProgressWithinTheFrameOfTheFocus()
{
    Painted painted;
    JobSummary summary = job(u"a"_s, JobState::Running);
    summary.nextCheck = QDateTime::currentDateTimeUtc().addSecs(3600);
    summary.percent = 100;
    const QStyle::State state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected | QStyle::State_HasFocus;
    const QImage image = painted.paint(summary, 300, 1, state);
    const QRgb ground = image.pixel(200, 6);
    const QRgb bar = image.pixel(200, image.height() - 7);
    const QRgb frame = image.pixel(200, image.height() - 3);
    QVERIFY(bar != ground && frame != ground);
    QCOMPARE(image.pixel(200, image.height() - 5), ground);
}

void JobDelegateTest::paintsNoProgressOfWhatIsLeftAlone()
{
    Painted painted;
    JobSummary summary = job(u"a"_s, JobState::Running);
    summary.percent = 100;
    const QImage image = painted.paint(summary, 300);
    QVERIFY(image.pixel(200, image.height() - 7) == QApplication::palette().color(QPalette::Base).rgb());
}

void JobDelegateTest::paintsTheSelection_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void JobDelegateTest::paintsTheSelection()
{
    QFETCH(bool, dark);
    useTheme(dark ? Theme::Dark : Theme::Light);
    Painted painted;
    const QStyle::State selected = QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active;
    const QImage image = painted.paint(job(u"a"_s), 300, 2, selected);
    QCOMPARE(QColor(image.pixel(590, 4)).rgb(), QApplication::palette().color(QPalette::Highlight).rgb());
    QVERIFY(painted.paint(job(u"a"_s), 300, 2) != image);
}

void JobDelegateTest::marksTheFocus_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("isSelected");
    QTest::newRow("light") << false << false;
    QTest::newRow("light, selected") << false << true;
    QTest::newRow("dark") << true << false;
    QTest::newRow("dark, selected") << true << true;
}

void JobDelegateTest::marksTheFocus()
{
    QFETCH(bool, dark);
    QFETCH(bool, isSelected);
    useTheme(dark ? Theme::Dark : Theme::Light);
    Painted painted;
    const QStyle::State state = QStyle::State_Enabled | QStyle::State_Active | (isSelected ? QStyle::State_Selected : QStyle::State_None);
    const QImage image = painted.paint(job(u"a"_s), 300, 1, state | QStyle::State_HasFocus);
    const int middle = image.height() / 2;
    const QColor ground = image.pixelColor(6, middle);
    for (const int column : {2, 3, 296, 297}) // two pixels on each side; WCAG 2.1 requires 3:1 for what is no text
        QVERIFY2(contrast(image.pixelColor(column, middle), ground) >= 3, qPrintable(QString::number(column)));
    QVERIFY(contrast(image.pixelColor(150, 3), ground) >= 3);
    QCOMPARE(painted.paint(job(u"a"_s), 300, 1, state).pixelColor(3, middle), ground);
}

QTEST_MAIN(JobDelegateTest)
#include "tst_jobdelegate.moc"
