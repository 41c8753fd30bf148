#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/media/imageview.h"
#include "ui/media/mediawords.h"
#include "ui/media/preview.h"
#include "ui/media/videoview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString media(const QString &name)
{
    return QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + name;
}

MediaItem image(int number, MediaKind kind = MediaKind::Image)
{
    return {.kind = kind, .number = number, .url = QUrl(u"https://media.example/path?sig=1"_s), .key = u"key-%1"_s.arg(number)};
}

MediaState readyAs(const QString &path, FileFormat format)
{
    return {.kind = MediaState::Kind::Ready, .file = StoredFile{.path = path, .format = format, .size = 1'400'000}};
}

MediaState picture()
{
    return readyAs(media(u"picture.png"_s), FileFormat::Png);
}

struct Shown
{
    QThreadPool pool{};
    FakePlayer *player = nullptr;
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    Preview preview{pool,
                    [this] {
                        auto fake = std::make_unique<FakePlayer>(5200);
                        player = fake.get();
                        return fake;
                    },
                    &window};
    QSignalSpy infos{&preview, &Preview::infoChanged};

    Shown()
    {
        window.resize(600, 400);
        preview.resize(window.size());
        window.show();
    }

    [[nodiscard]] const Message &message() const { return preview.findChild<MessageView *>()->message(); }
    [[nodiscard]] QPushButton *button() const { return preview.findChild<MessageView *>()->findChild<QPushButton *>(); }
    [[nodiscard]] bool saysWords() const { return qobject_cast<MessageView *>(preview.currentWidget()); }
    [[nodiscard]] bool showsPicture() const { return qobject_cast<ImageView *>(preview.currentWidget()); }
    [[nodiscard]] QString description() { return QAccessible::queryAccessibleInterface(&preview)->text(QAccessible::Description); }
};

// Keeps the only worker busy, so that what is asked for waits.
struct Blocked
{
    QThreadPool &pool;
    QSemaphore gate{};

    explicit Blocked(QThreadPool &workers)
        : pool(workers)
    {
        pool.setMaxThreadCount(1);
        pool.start([this] { gate.acquire(); });
    }
    ~Blocked() { release(); }
    void release()
    {
        gate.release();
        pool.waitForDone();
    }
};

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAForeignFile();
    void tellsOfProgress();
    void offersAGuess();
    void offersToAskMidjourneyAlways();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
    void showsAPicture();
    void showsAVideo();
    void tellsOfAVideoThatCannotBePlayed();
    void saysWhatCannotBeShown_data();
    void saysWhatCannotBeShown();
    void dropsLateResults();
    void keepsTheFormerUntilTheNext();
    void startsAfresh();
    void keepsARunningJobsPreview();
    void doesNotDecodeTwice();
    void saysThatThereIsNothing();
    void isNamed();
    void stepsAndKeepsTheFocus();
    void playsAnimations();
    void looksGood_data();
    void looksGood();
};

void PreviewTest::offersAForeignFile()
{
    Shown shown;
    QSignalSpy wanted(&shown.preview, &Preview::wanted);
    shown.preview.show(image(1, MediaKind::Source), {.kind = MediaState::Kind::Offered});
    QVERIFY(shown.message().sentence.contains(u"media.example"_s));
    QVERIFY(!shown.message().sentence.contains(u"sig"_s));
    QCOMPARE(shown.button()->text(), u"Load"_s);
    shown.button()->click();
    QCOMPARE(wanted, QList<QVariantList>({{u"key-1"_s}}));
}

void PreviewTest::tellsOfProgress()
{
    Shown shown;
    const auto *bar = shown.preview.findChild<QProgressBar *>();
    shown.preview.show(image(1), {});
    QVERIFY(!shown.saysWords()); // in the blink of an eye it may be here
    QTRY_VERIFY(shown.saysWords());
    QVERIFY(shown.message().isBusy && bar->isVisible() && bar->maximum() == 0);
    shown.preview.show(image(1), {.kind = MediaState::Kind::Downloading, .received = 500'000, .total = 2'000'000});
    QCOMPARE(shown.message().sentence, u"500.0 kB of 2.0 MB"_s);
    QCOMPARE(bar->value(), 25);
    shown.preview.show(image(1),
                       {.kind = MediaState::Kind::Downloading, .received = 500'000, .total = 2'000'000, .bytesPerSecond = 100'000});
    QCOMPARE(shown.message().sentence, u"500.0 kB of 2.0 MB · 100.0 kB/s · 15 s left"_s);
    QVERIFY(!shown.button()->isVisible());
    shown.preview.show(image(1), {.kind = MediaState::Kind::Downloading, .received = 500'000});
    QVERIFY(bar->maximum() == 0);
    QCOMPARE(shown.infos.last(), QVariantList({u"Image 1"_s}));
}

void PreviewTest::offersAGuess()
{
    Shown shown;
    QSignalSpy wanted(&shown.preview, &Preview::wanted);
    QSignalSpy actions(&shown.preview, &Preview::actionWanted);
    MediaItem guess = image(2);
    guess.isGuessed = true;
    guess.isBehindService = true;
    shown.preview.show(guess, {.kind = MediaState::Kind::Offered});
    QCOMPARE(shown.message().title, u"Image 2 (guess)"_s);
    QVERIFY(shown.message().sentence.contains(u"a guess"_s) && !shown.message().sentence.contains(u"media.example"_s));
    shown.button()->click();
    QCOMPARE(wanted, QList<QVariantList>({{u"key-2"_s}}));
    shown.preview.show(guess, {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::NotFound}});
    QCOMPARE(shown.message().title, u"Image 2 (guess)"_s);
    QVERIFY(shown.message().icon != u"warning"_s && shown.message().others.isEmpty()); // no failure
    shown.button()->click();
    QCOMPARE(actions.first().at(1).value<ActionId>(), ActionId::TryAgain);
    shown.preview.show(guess, {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::Offline}});
    QCOMPARE(shown.message().icon, u"warning"_s);
    shown.preview.show(guess, picture());
    QTRY_VERIFY(shown.preview.facts().contains(u"48 × 48"_s));
    QCOMPARE(shown.preview.facts().first(), u"Image 2 (guess)"_s);
}

void PreviewTest::offersToAskMidjourneyAlways()
{
    Shown shown;
    QSignalSpy changed(&shown.preview, &Preview::alwaysDirectlyChanged);
    const auto *box = shown.preview.findChild<QCheckBox *>();
    const MediaState failed{.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::Server}};
    shown.preview.show(image(1), failed);
    QVERIFY(!box->isVisible()); // not Midjourney's
    MediaItem behind = image(2);
    behind.isBehindService = true;
    shown.preview.show(behind, failed);
    QVERIFY(box->isVisible() && !box->isChecked());
    QVERIFY(shown.message().sentence.contains(u"network address"_s)); // what it means
    QTest::keyClick(const_cast<QCheckBox *>(box), Qt::Key_Space);
    QCOMPARE(changed, QList<QVariantList>({{true}}));
    shown.preview.show(image(1), failed);
    shown.preview.show(behind, failed);
    QVERIFY(box->isChecked());
    shown.preview.setAlwaysDirectly(false); // elsewhere, in the menu
    QVERIFY(!box->isChecked());
    QCOMPARE(changed.size(), 1);
}

void PreviewTest::saysWhyItFailed_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("action");
    QTest::newRow("offline") << int(Error::Kind::Offline) << u"No connection"_s << u"Try Again"_s << int(ActionId::TryAgain);
    QTest::newRow("no token") << int(Error::Kind::NoToken) << u"No API token"_s << u"Enter Token…"_s << int(ActionId::EnterToken);
    QTest::newRow("other content") << int(Error::Kind::WrongContent) << u"Not a picture"_s << u"Open in Browser"_s
                                   << int(ActionId::OpenInBrowser);
    QTest::newRow("expired") << int(Error::Kind::Expired) << u"Link has died"_s << QString() << int(ActionId::None);
}

void PreviewTest::saysWhyItFailed()
{
    QFETCH(int, error);
    QFETCH(int, action);
    Shown shown;
    QSignalSpy wanted(&shown.preview, &Preview::actionWanted);
    shown.preview.show(image(2), {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind(error)}});
    QTEST(shown.message().title, "title");
    QTEST(shown.button()->text(), "button");
    QCOMPARE(shown.button()->isVisible(), action != int(ActionId::None));
    if (!shown.button()->isVisible())
        return;
    shown.button()->click();
    QCOMPARE(wanted.first().at(0).toString(), u"key-2"_s);
    QCOMPARE(int(wanted.first().at(1).value<ActionId>()), action);
    QCOMPARE(shown.description(), u"Image 2, "_s + shown.message().title);
}

void PreviewTest::showsAPicture()
{
    Shown shown;
    shown.preview.show(image(2), picture());
    QVERIFY(shown.preview.currentImage().isNull());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.infos.last(), QVariantList({u"Image 2 · PNG · 48 × 48 · 1.4 MB · 100 %"_s}));
    QCOMPARE(shown.description(), u"Image 2, 48 × 48"_s);
    QCOMPARE(shown.preview.currentImage(), QImage(media(u"picture.png"_s)).convertToFormat(QImage::Format_RGB32));
    QTest::keyClick(shown.preview.currentWidget(), Qt::Key_Plus);
    QCOMPARE(shown.infos.last(), QVariantList({u"Image 2 · PNG · 48 × 48 · 1.4 MB · 125 %"_s}));
}

void PreviewTest::showsAVideo()
{
    Shown shown;
    shown.preview.show(image(1, MediaKind::Video), readyAs(media(u"head-first.mp4"_s), FileFormat::Mp4));
    QVERIFY(qobject_cast<VideoView *>(shown.preview.currentWidget()));
    QCOMPARE(shown.player->source, media(u"head-first.mp4"_s));
    QCOMPARE(shown.infos.last(), QVariantList({u"Video 1 · MP4 · 160 × 90 · 0:05 · 1.4 MB"_s}));
    QCOMPARE(shown.description(), u"Video 1, 160 × 90, 0:05"_s);
    QCOMPARE(shown.preview.currentImage().size(), QSize(160, 90));
    shown.preview.show(image(2), picture());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.player->source, QString()); // the file is let go of
}

void PreviewTest::tellsOfAVideoThatCannotBePlayed()
{
    Shown shown;
    QSignalSpy opened(&shown.preview, &Preview::openWanted);
    shown.preview.show(image(1, MediaKind::Video), readyAs(u"/broken.mp4"_s, FileFormat::Mp4));
    emit shown.player->failed(Player::Problem::UnknownFormat, u"player error 2"_s);
    QVERIFY(shown.saysWords());
    QCOMPARE(shown.message().title, u"Video cannot be played"_s);
    shown.button()->click();
    QCOMPARE(opened, QList<QVariantList>({{u"/broken.mp4"_s}}));
    QSignalSpy openedWith(&shown.preview, &Preview::openWithWanted);
    QCOMPARE(shown.message().others, QStringList{u"Open With Another Program"_s});
    emit shown.preview.findChild<MessageView *>()->otherTriggered(0);
    QCOMPARE(openedWith, QList<QVariantList>({{u"/broken.mp4"_s}}));
    QVERIFY(messageFor(Player::Problem::Unreadable).sentence != shown.message().sentence);
}

void PreviewTest::saysWhatCannotBeShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("title");
    QTest::newRow("text") << QByteArray("text") << int(FileFormat::Text) << u"Not a picture"_s;
    QTest::newRow("AVIF without a plug-in") << QByteArray("no AVIF") << int(FileFormat::Avif) << u"Not a picture"_s;
    QTest::newRow("broken") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << int(FileFormat::Png) << u"Damaged picture"_s;
}

void PreviewTest::saysWhatCannotBeShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Shown shown;
    QSignalSpy opened(&shown.preview, &Preview::openWanted);
    shown.preview.show(image(1), readyAs(file.fileName(), FileFormat(format)));
    QTRY_VERIFY(!shown.message().title.isEmpty());
    QTEST(shown.message().title, "title");
    QCOMPARE(shown.button()->text(), u"Show in Folder"_s);
    shown.button()->click();
    QCOMPARE(opened, QList<QVariantList>({{file.fileName()}}));
    QCOMPARE(messageFor(PictureProblem{.kind = PictureProblem::Kind::TooLarge, .size = {20000, 20000}}).sentence.left(41),
             u"The picture has 20000 × 20000 pixels, mor"_s);
}

void PreviewTest::dropsLateResults()
{
    Shown shown;
    Blocked blocked(shown.pool);
    shown.preview.show(image(1), picture());
    shown.preview.show(image(2), readyAs(media(u"animated.gif"_s), FileFormat::Gif));
    shown.preview.show(image(3), {.kind = MediaState::Kind::Failed, .error = Error{}});
    blocked.release();
    QCoreApplication::processEvents();
    QVERIFY(shown.saysWords());
    QCOMPARE(shown.message().title, u"Odd answer"_s);
    QVERIFY(shown.preview.currentImage().isNull());
}

void PreviewTest::keepsTheFormerUntilTheNext()
{
    Shown shown;
    shown.preview.show(image(1), picture());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    Blocked blocked(shown.pool);
    shown.preview.show(image(2), readyAs(media(u"thumbnail.jpg"_s), FileFormat::Jpeg));
    QVERIFY(shown.showsPicture());
    QVERIFY(shown.preview.currentImage().isNull()); // not the one that is asked for
    QTRY_VERIFY(shown.saysWords());                 // not for long
    QCOMPARE(shown.description(), u"Image 2"_s);
    QVERIFY(shown.message().isBusy);
    blocked.release();
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.description(), u"Image 2, 48 × 48"_s);
}

void PreviewTest::startsAfresh()
{
    Shown shown;
    shown.preview.show(image(1), picture());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    shown.preview.showNothing({});
    shown.preview.show(image(2), picture());
    QVERIFY(shown.preview.findChild<ImageView *>()->image().isNull()); // another job's does not stay
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
}

void PreviewTest::keepsARunningJobsPreview()
{
    Shown shown;
    shown.preview.show(image(1, MediaKind::Preview), picture());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    shown.preview.show(image(2, MediaKind::Preview), {.kind = MediaState::Kind::Downloading});
    QVERIFY(shown.showsPicture());
    shown.preview.show(image(2, MediaKind::Preview), {.kind = MediaState::Kind::Failed, .error = Error{}});
    QVERIFY(shown.saysWords());
}

void PreviewTest::doesNotDecodeTwice()
{
    Shown shown;
    shown.preview.show(image(1), picture());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QTest::keyClick(shown.preview.currentWidget(), Qt::Key_Plus);
    MediaState saved = picture();
    saved.savedPath = u"/saved.png"_s;
    shown.preview.show(image(1), saved);
    QVERIFY(shown.pool.waitForDone());
    QTest::qWait(1);
    QVERIFY(shown.infos.last().first().toString().endsWith(u"125 %"_s)); // as it was
}

void PreviewTest::saysThatThereIsNothing()
{
    Shown shown;
    QSignalSpy wanted(&shown.preview, &Preview::actionWanted);
    shown.preview.showNothing({.icon = u"clock"_s, .title = u"Created"_s, .sentence = u"It waits."_s, .action = u"Try Again"_s});
    QCOMPARE(shown.message().title, u"Created"_s);
    QCOMPARE(shown.infos.last(), QVariantList({QString()}));
    QCOMPARE(shown.description(), u"Created"_s);
    shown.button()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().at(0).toString().isEmpty());
}

void PreviewTest::isNamed()
{
    Shown shown;
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.preview)->text(QAccessible::Name), u"Preview"_s);
    shown.preview.show(image(1), {.kind = MediaState::Kind::Offered});
    for (const QWidget *child : shown.preview.findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus && !child->isHidden())
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child))->text(QAccessible::Name).isEmpty(),
                     child->metaObject()->className());
    }
}

void PreviewTest::stepsAndKeepsTheFocus()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy steps(&shown.preview, &Preview::stepWanted);
    shown.preview.show(image(1), picture());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    shown.preview.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    shown.preview.show(image(2), {.kind = MediaState::Kind::Failed, .error = Error{}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    shown.preview.show(image(3, MediaKind::Video), readyAs(media(u"head-first.mp4"_s), FileFormat::Mp4));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(steps, QList<QVariantList>({{1}, {1}, {-1}}));
}

void PreviewTest::playsAnimations()
{
    Shown shown;
    shown.preview.show(image(1), readyAs(media(u"animated.webp"_s), FileFormat::WebP));
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    const QImage first = shown.preview.currentImage();
    QTRY_VERIFY(shown.preview.currentImage() != first);
    shown.preview.show(image(2), picture());
    QTRY_COMPARE(shown.description(), u"Image 2, 48 × 48"_s);
    const QImage still = shown.preview.currentImage();
    QTest::qWait(120); // longer than a frame of the animation
    QCOMPARE(shown.preview.currentImage(), still);
}

void PreviewTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PreviewTest::looksGood()
{
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Shown shown;
    shown.preview.show(image(3), {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::NotFound}});
    keepShot(shown.preview, u"preview-failed-"_s + name);
    shown.preview.show(image(3), {.kind = MediaState::Kind::Downloading, .received = 600'000, .total = 1'000'000});
    QVERIFY(shown.saysWords());
    keepShot(shown.preview, u"preview-loading-"_s + name);
    shown.preview.show(image(1, MediaKind::Source), {.kind = MediaState::Kind::Offered});
    keepShot(shown.preview, u"preview-offered-"_s + name);
    QVERIFY(shown.button()->isVisible());
    useTheme(Theme::Light);
}

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
