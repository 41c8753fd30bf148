// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/previewbench.h"
#include "tests/ui/support/shots.h"
#include "ui/media/videoview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QImageWriter>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

// What the preview says where there is nothing to show, and what it offers to do.
class PreviewWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAForeignFile();
    void tellsOfProgress();
    void offersAGuess();
    void offersToAskMidjourneyAlways();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
    void tellsOfAVideoThatCannotBePlayed();
    void tellsOfAVideoWithSoundAlone();
    void saysWhatCannotBeShown_data();
    void saysWhatCannotBeShown();
    void decodesOnceForADoubleClick();
    void saysThatThereIsNothing();
    void isNamed();
    void looksGood_data();
    void looksGood();
};

void PreviewWordsTest::offersAForeignFile()
{
    PreviewBench shown;
    QSignalSpy requested(&shown.preview, &MediaView::fetchRequested);
    shown.preview.show(mediaItemOf(1, "source"), {.kind = MediaState::Kind::Offered});
    QVERIFY(shown.message().sentence.contains(u"media.example"_s));
    QVERIFY(!shown.message().sentence.contains(u"sig"_s));
    QCOMPARE(shown.button()->text(), u"Load"_s);
    shown.button()->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<MediaKey>(), MediaKey(u"key-1"_s));
}

void PreviewWordsTest::tellsOfProgress()
{
    PreviewBench shown;
    const auto *bar = shown.preview.findChild<QProgressBar *>();
    shown.preview.show(mediaItemOf(1), {});
    QVERIFY(!shown.saysWords()); // in the blink of an eye it may be here
    QTRY_VERIFY(shown.saysWords());
    QVERIFY(shown.message().isBusy && bar->isVisible() && bar->maximum() == 0);
    shown.preview.show(mediaItemOf(1), {.kind = MediaState::Kind::Downloading, .received = 500'000, .total = 2'000'000});
    QCOMPARE(shown.message().sentence, u"500.0 kB of 2.0 MB"_s);
    QCOMPARE(bar->value(), 25);
    shown.preview.show(mediaItemOf(1),
                       {.kind = MediaState::Kind::Downloading, .received = 500'000, .total = 2'000'000, .bytesPerSecond = 100'000});
    QCOMPARE(shown.message().sentence, u"500.0 kB of 2.0 MB · 100.0 kB/s · 15 s left"_s);
    QVERIFY(!shown.button()->isVisible());
    shown.preview.show(mediaItemOf(1), {.kind = MediaState::Kind::Downloading, .received = 500'000});
    QVERIFY(bar->maximum() == 0);
    QCOMPARE(shown.infos.last(), QVariantList({u"Image 1"_s}));
}

void PreviewWordsTest::offersAGuess()
{
    PreviewBench shown;
    QSignalSpy requested(&shown.preview, &MediaView::fetchRequested);
    QSignalSpy actions(&shown.preview, &MediaView::actionRequested);
    MediaItem guess = mediaItemOf(2);
    guess.isOptional = true;
    guess = described(guess);
    guess.route = MediaRoute::ViaProxy;
    shown.preview.show(guess, {.kind = MediaState::Kind::Offered});
    QCOMPARE(shown.message().title, u"Image 2 (guess)"_s);
    QVERIFY(shown.message().sentence.contains(u"guessed"_s) && !shown.message().sentence.contains(u"media.example"_s));
    shown.button()->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<MediaKey>(), MediaKey(u"key-2"_s));
    shown.preview.show(guess, {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::NotFound}});
    QCOMPARE(shown.message().title, u"Image 2 (guess)"_s);
    QVERIFY(shown.message().icon != u"warning"_s && shown.message().others.isEmpty()); // no failure
    shown.button()->click();
    QCOMPARE(actions.first().at(1).value<ActionId>(), ActionId::TryAgain);
    shown.preview.show(guess, {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::Offline}});
    QCOMPARE(shown.message().icon, u"warning"_s);
    shown.preview.show(guess, readyImage());
    QTRY_VERIFY(shown.preview.facts().contains(u"48 × 48"_s));
    QCOMPARE(shown.preview.facts().first(), u"Image 2 (guess)"_s);
}

void PreviewWordsTest::offersToAskMidjourneyAlways()
{
    PreviewBench shown;
    QSignalSpy requested(&shown.preview, &MediaView::alwaysDirectlyRequested);
    connect(&shown.preview, &MediaView::alwaysDirectlyRequested, &shown.preview, &MediaView::setAlwaysDirectly); // the setting's owner
    const auto *box = shown.preview.findChild<QCheckBox *>();
    const MediaState failed{.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::Server}};
    shown.preview.show(mediaItemOf(1), failed);
    QVERIFY(!box->isVisible()); // not Midjourney's
    MediaItem behind = mediaItemOf(2);
    behind.route = MediaRoute::ViaProxy;
    shown.preview.show(behind, failed);
    QVERIFY(box->isVisible() && !box->isChecked());
    QVERIFY(shown.message().sentence.contains(u"IP address"_s)); // what it means
    QTest::keyClick(const_cast<QCheckBox *>(box), Qt::Key_Space);
    QCOMPARE(requested, QList<QVariantList>({{true}}));
    shown.preview.show(mediaItemOf(1), failed);
    shown.preview.show(behind, failed);
    QVERIFY(box->isChecked());
    shown.preview.setAlwaysDirectly(false); // elsewhere, in the menu
    QVERIFY(!box->isChecked());
    QCOMPARE(requested.size(), 1);
}

void PreviewWordsTest::saysWhyItFailed_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("action");
    QTest::newRow("offline") << int(Error::Kind::Offline) << u"No connection"_s << u"Try Again"_s << int(ActionId::TryAgain);
    QTest::newRow("no token") << int(Error::Kind::NoToken) << u"No API token"_s << u"Enter Token…"_s << int(ActionId::EnterToken);
    QTest::newRow("other content") << int(Error::Kind::WrongContent) << u"Unexpected content"_s << u"Open in Browser"_s
                                   << int(ActionId::OpenInBrowser);
    QTest::newRow("expired") << int(Error::Kind::Expired) << u"Link has expired"_s << QString() << int(ActionId::None);
}

void PreviewWordsTest::saysWhyItFailed()
{
    QFETCH(int, error);
    QFETCH(int, action);
    PreviewBench shown;
    QSignalSpy requested(&shown.preview, &MediaView::actionRequested);
    shown.preview.show(mediaItemOf(2), {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind(error)}});
    QTEST(shown.message().title, "title");
    QTEST(shown.button()->text(), "button");
    QCOMPARE(shown.button()->isVisible(), action != int(ActionId::None));
    if (!shown.button()->isVisible())
        return;
    shown.button()->click();
    QCOMPARE(requested.first().at(0).value<MediaKey>(), MediaKey(u"key-2"_s));
    QCOMPARE(int(requested.first().at(1).value<ActionId>()), action);
    QCOMPARE(shown.description(), u"Image 2, "_s + shown.message().title);
}

void PreviewWordsTest::tellsOfAVideoThatCannotBePlayed()
{
    PreviewBench shown;
    QSignalSpy opened(&shown.preview, &MediaView::openRequested);
    shown.preview.show(mediaItemOf(1, "video"), readyAs(u"/broken.mp4"_s, FileFormat::Mp4));
    emit shown.player->failed(Player::Problem::UnknownFormat, u"player error 2"_s);
    QVERIFY(shown.saysWords());
    QCOMPARE(shown.message().title, u"Video cannot be played"_s);
    shown.button()->click();
    QCOMPARE(opened, QList<QVariantList>({{u"/broken.mp4"_s}}));
    QSignalSpy openedWith(&shown.preview, &MediaView::openWithRequested);
    QCOMPARE(shown.message().others, QStringList{u"Open With Default Program"_s});
    emit shown.preview.findChild<MessageView *>()->otherTriggered(0);
    QCOMPARE(openedWith, QList<QVariantList>({{u"/broken.mp4"_s}}));
    QVERIFY(messageFor(Player::Problem::Unreadable).sentence != shown.message().sentence);
    QVERIFY(shown.message().sentence.startsWith(u"This video cannot be shown here"_s));
    QVERIFY(messageFor(Player::Problem::NoPlayer).sentence.contains(u"libmpv"_s));
}

// It can be played all the same, so the controls stay.
void PreviewWordsTest::tellsOfAVideoWithSoundAlone()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1, "video"), readyAs(u"/sound.mp4"_s, FileFormat::Mp4));
    auto *view = shown.preview.findChild<VideoView *>();
    const auto *words = view->frame().findChild<QLabel *>();
    QVERIFY(!words->isVisible());
    emit shown.player->imageMissing();
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), u"No video; audio only"_s);
    QVERIFY(view->frame().rect().contains(words->geometry()));
    for (const QString &command : {u"Save Frame"_s, u"Next Frame"_s, u"Previous Frame"_s})
        QVERIFY2(!control<QToolButton>(*view, command)->isEnabled(), qPrintable(command));
    QVERIFY(control<QToolButton>(*view, u"Pause"_s) || control<QToolButton>(*view, u"Play"_s)->isEnabled());
    QVERIFY(!shown.saysWords());
    shown.preview.show(mediaItemOf(2, "video"), readyAs(u"/other.mp4"_s, FileFormat::Mp4));
    QVERIFY(!words->isVisible());
    QVERIFY(control<QToolButton>(*view, u"Save Frame"_s)->isEnabled());
}

void PreviewWordsTest::saysWhatCannotBeShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("title");
    QTest::newRow("text") << QByteArray("text") << int(FileFormat::Text) << u"Text file"_s;
    QTest::newRow("HEIC") << QByteArray("no HEIC") << int(FileFormat::Heic) << u"HEIC image"_s;
    QTest::newRow("JPEG XL") << QByteArray("no JXL") << int(FileFormat::Jxl) << u"JPEG XL image"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << int(FileFormat::Pdf) << u"PDF file"_s;
    QTest::newRow("unknown") << QByteArray("\1\2\3") << int(FileFormat::Unknown) << u"Unknown file type"_s;
    QTest::newRow("AVIF without a plug-in") << QByteArray("no AVIF") << int(FileFormat::Avif) << u"AVIF image"_s;
    QTest::newRow("broken") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << int(FileFormat::Png) << u"Damaged image"_s;
}

void PreviewWordsTest::saysWhatCannotBeShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    PreviewBench shown;
    QSignalSpy opened(&shown.preview, &MediaView::openRequested);
    shown.preview.show(mediaItemOf(1), readyAs(file.fileName(), FileFormat(format)));
    QTRY_VERIFY(!shown.message().title.isEmpty());
    QTEST(shown.message().title, "title");
    QCOMPARE(shown.button()->text(), u"Show in Folder"_s);
    shown.button()->click();
    QCOMPARE(opened, QList<QVariantList>({{file.fileName()}}));
    QCOMPARE(messageFor(ImageProblem{.kind = ImageProblem::Kind::TooLarge, .size = {20000, 20000}}, FileFormat::Png).sentence.left(39),
             u"The image has 20000 × 20000 pixels, mor"_s);
}

// What is clicked has gone at once, so that a second click meets nothing else in its place.
void PreviewWordsTest::decodesOnceForADoubleClick()
{
    const QTemporaryDir folder;
    QImage image(2000, 2000, QImage::Format_RGB32);
    image.fill(Qt::red);
    QImageWriter writer(folder.filePath(u"large.jpg"_s), "jpeg");
    writer.setProgressiveScanWrite(true);
    QVERIFY(writer.write(image));
    PreviewBench shown;
    shown.preview.setImageBudget(qint64(20) << 20);
    QSignalSpy opened(&shown.preview, &MediaView::openRequested);
    shown.preview.show(mediaItemOf(1), readyAs(writer.fileName(), FileFormat::Jpeg));
    QTRY_VERIFY(shown.button()->isVisible());
    QCOMPARE(shown.button()->text(), u"Show Anyway"_s);
    shown.button()->click();
    QCOMPARE(shown.message(), openingMessage());
    QVERIFY(!shown.button()->isVisible());
    shown.button()->click();
    QCOMPARE(opened.size(), 0);
    QTRY_VERIFY(shown.showsImage());
    QVERIFY(!shown.preview.currentImage().isNull());
}

void PreviewWordsTest::saysThatThereIsNothing()
{
    PreviewBench shown;
    QSignalSpy requested(&shown.preview, &MediaView::actionRequested);
    shown.preview.showNothing({.icon = u"clock"_s, .title = u"Created"_s, .sentence = u"It waits."_s, .action = u"Try Again"_s});
    QCOMPARE(shown.message().title, u"Created"_s);
    QCOMPARE(shown.infos.last(), QVariantList({QString()}));
    QCOMPARE(shown.description(), u"Created"_s);
    shown.button()->click();
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.first().at(0).value<MediaKey>().isEmpty());
}

void PreviewWordsTest::isNamed()
{
    PreviewBench shown;
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.preview)->text(QAccessible::Name), u"Preview"_s);
    shown.preview.show(mediaItemOf(1), {.kind = MediaState::Kind::Offered});
    for (const QWidget *child : shown.preview.findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus && !child->isHidden())
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child))->text(QAccessible::Name).isEmpty(),
                     child->metaObject()->className());
    }
}

void PreviewWordsTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PreviewWordsTest::looksGood()
{
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    PreviewBench shown;
    shown.preview.show(mediaItemOf(3), {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::NotFound}});
    keepShot(shown.preview, u"preview-failed-"_s + name);
    shown.preview.show(mediaItemOf(3), {.kind = MediaState::Kind::Downloading, .received = 600'000, .total = 1'000'000});
    QVERIFY(shown.saysWords());
    keepShot(shown.preview, u"preview-loading-"_s + name);
    shown.preview.show(mediaItemOf(1, "source"), {.kind = MediaState::Kind::Offered});
    keepShot(shown.preview, u"preview-offered-"_s + name);
    QVERIFY(shown.button()->isVisible());
    useTheme(Theme::Light);
}

QTEST_MAIN(PreviewWordsTest)
#include "tst_previewwords.moc"
