// SPDX-License-Identifier: MIT
#include "ui/compare/captionlabel.h"
#include "ui/compare/mediacaption.h"
#include "ui/detail/jobdata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

Job lighthouse()
{
    Job job{.service = u"one"_s, .id = u"1"_s, .verb = u"imagine"_s, .model = u"large"_s};
    job.created = QDateTime(QDate(2026, 11, 20), QTime(14, 38), Qt::UTC);
    job.seed = 5;
    job.prompt = {.source = u"a lighthouse --ar 3:2 --raw"_s,
                  .text = u"a lighthouse"_s,
                  .parameters = {{.name = u"ar"_s, .value = u"3:2"_s}, {.name = u"raw"_s}}};
    return job;
}

MediaCaption captionOf(const Job &job, const Job &other, const QString &service = u"One"_s, const QString &otherService = u"One"_s)
{
    return captionsOf({comparedDataOf(job, service, makerOf(job, {}), english()),
                       comparedDataOf(other, otherService, makerOf(other, {}), english())})
        .first();
}

QString withPlainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

class MediaCaptionTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfEqualOnes();
    void namesWhatDiffers_data();
    void namesWhatDiffers();
    void marksWords();
    void readsAPromptThatIsNotTakenApart();
    void takesAsManyLinesAsItNeeds();
    void marksByMoreThanColour();
};

void MediaCaptionTest::saysNothingOfEqualOnes()
{
    Job later = lighthouse();
    later.id = u"2"_s;
    later.created = later.created.addSecs(5); // within the same minute
    QCOMPARE(captionOf(lighthouse(), later), MediaCaption());
}

void MediaCaptionTest::namesWhatDiffers_data()
{
    QTest::addColumn<Job>("job");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char *name, const std::function<void(Job &)> &change, const QString &facts) {
        Job job = lighthouse();
        change(job);
        QTest::newRow(name) << job << facts;
    };
    row(
        "seed", [](Job &job) { job.seed = 7; }, u"Seed: 7"_s);
    row(
        "no seed", [](Job &job) { job.seed = {}; }, QString());
    row(
        "model", [](Job &job) { job.model = u"small"_s; }, u"Model: small"_s);
    row(
        "verb", [](Job &job) { job.verb = u"blend"_s; }, u"Made by: blend"_s);
    row(
        "button", [](Job &job) { job.button = u"U1"_s; }, u"Made by: U1, imagine"_s);
    row(
        "day", [](Job &job) { job.created = job.created.addDays(1); },
        u"Created: "_s + english().toString(QDateTime(QDate(2026, 11, 21), QTime(14, 38)), QLocale::ShortFormat));
    row(
        "parameter", [](Job &job) { job.prompt.parameters.first().value = u"1:1"_s; }, u"--ar 1:1"_s);
    row(
        "switch", [](Job &job) { job.prompt.parameters.append({.name = u"tile"_s}); }, u"--tile"_s);
    row(
        "image prompt", [](Job &job) { job.prompt.imageUrls = {u"https://modern.art/cat.png"_s}; },
        u"Image prompt: https://modern.art/cat.png"_s);
    row(
        "several",
        [](Job &job) {
            job.seed = 7;
            job.prompt.parameters = {{.name = u"v"_s, .value = u"7"_s}};
        },
        u"Seed: 7 · --v 7"_s);
}

void MediaCaptionTest::namesWhatDiffers()
{
    QFETCH(Job, job);
    QFETCH(QString, facts);
    const MediaCaption caption = captionOf(job, lighthouse());
    QCOMPARE(withPlainSpaces(caption.facts), facts);
    QVERIFY(caption.prompt.isEmpty());
    QCOMPARE(withPlainSpaces(captionOf(lighthouse(), lighthouse(), u"Two"_s).facts), u"Service: Two"_s);
}

void MediaCaptionTest::marksWords()
{
    Job job = lighthouse();
    job.prompt.text = u"a <tall> lighthouse"_s;
    const MediaCaption caption = captionOf(job, lighthouse());
    QCOMPARE(caption.prompt.size(), 3);
    QVERIFY(caption.prompt.at(1).isDifferent);
    QCOMPARE(caption.toolTip, u"<p>a <b>&lt;tall&gt;</b> lighthouse</p>"_s);
    QCOMPARE(caption.spoken, u"Different words: <tall>"_s);
    QVERIFY(!caption.isEmpty());
    job.seed = 7;
    QCOMPARE(captionOf(job, lighthouse()).spoken, u"Different words: <tall>, Seed: 7"_s);
}

void MediaCaptionTest::readsAPromptThatIsNotTakenApart()
{
    const Job job{.prompt = {.source = u"a red cat"_s}};
    const Job other{.prompt = {.source = u"a blue cat"_s}};
    QCOMPARE(captionOf(job, other).spoken, u"Different words: red"_s);
}

void MediaCaptionTest::takesAsManyLinesAsItNeeds()
{
    CaptionLabel label;
    QCOMPARE(label.linesFor(300, 4), 0);
    label.setCaption({.prompt = {{.text = u"a "_s}, {.text = u"red"_s, .isDifferent = true}}});
    QCOMPARE(label.linesFor(300, 4), 1);
    label.setCaption({.prompt = {{.text = u"a "_s}, {.text = u"red"_s, .isDifferent = true}}, .facts = u"Seed: 5"_s});
    QCOMPARE(label.linesFor(300, 4), 2);
    QCOMPARE(label.linesFor(300, 0), 0);
    label.setCaption({.prompt = {{.text = u"word "_s.repeated(100'000), .isDifferent = true}}, .facts = u"Seed: 5"_s});
    QCOMPARE(label.linesFor(300, 4), 4);
    label.setLines(2);
    QVERIFY(label.isVisibleTo(nullptr));
    QVERIFY(label.sizeHint().height() >= 2 * label.lineHeight());
    label.setLines(0);
    QVERIFY(label.isHidden());
}

// Bold letters are wider.
void MediaCaptionTest::marksByMoreThanColour()
{
    const auto inkOf = [](bool isDifferent) {
        CaptionLabel label;
        QPalette plain = label.palette();
        plain.setColor(QPalette::Window, Qt::white);
        plain.setColor(QPalette::WindowText, Qt::black);
        plain.setColor(QPalette::Highlight, Qt::white);
        label.setPalette(plain);
        label.setCaption({.prompt = {{.text = u"lighthouse"_s, .isDifferent = isDifferent}}});
        label.setLines(1);
        label.resize(300, label.sizeHint().height());
        const QImage image = label.grab().toImage();
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 128)
                    right = std::max(right, x);
            }
        }
        return right;
    };
    QVERIFY(inkOf(false) > 0);
    QVERIFY(inkOf(true) > inkOf(false));
}

QTEST_MAIN(MediaCaptionTest)
#include "tst_mediacaption.moc"
