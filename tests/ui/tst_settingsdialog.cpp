// SPDX-License-Identifier: MIT
#include "app/session/settingsapplier.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/support/windowbench.h"
#include "ui/common/appearance.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxyFactory>
#include <QSpinBox>
#include <QStyle>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// By the label before it, or its own text.
template<typename Field>
Field *field(const QWidget &dialog, const QString &name)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().remove(u'&') == name)
            return qobject_cast<Field *>(label->buddy());
    }
    for (Field *candidate : dialog.findChildren<Field *>()) {
        if (candidate->accessibleName() == name || candidate->property("text").toString().remove(u'&') == name)
            return candidate;
    }
    qFatal("no field %s", qPrintable(name));
}

void enter(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->setText(text);
    line->setModified(true);
    emit line->editingFinished();
}

// The dialog over preferences that lie in a folder of their own.
struct DialogBench
{
    explicit DialogBench(const Preferences &start
                         = {.save = {.folder = u"/pictures"_s, .nameTemplate = u"{verb} {n}"_s}, .selectedJob = u"job:1"_s},
                         const QStringList &languages = {u"en"_s, u"de"_s, u"ar"_s})
        : begin(start)
    {
        preferences.set(start);
        dialog = std::make_unique<SettingsDialog>(SettingsQuestion{.preferences = preferences,
                                                                   .languages = languages,
                                                                   .usualAddress = QUrl(u"https://api.example"_s),
                                                                   .example = {.verb = u"imagine"_s, .number = 2}});
        QObject::connect(&preferences, &PreferencesStore::changed, dialog.get(), [this] { ++changes; });
        dialog->show();
    }

    const QTemporaryDir folder;
    PreferencesStore preferences{folder.filePath(u"settings.ini"_s)};
    const Preferences begin;
    std::unique_ptr<SettingsDialog> dialog;
    int changes = 0;
};

} // namespace

// Each setting goes its way as soon as it is changed: out of the dialog, and to what works with it.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void tellsEachChange_data();
    void tellsEachChange();
    void tellsNothingByItself();
    void leavesAllElseAlone();
    void takesOnlySafeAddresses_data();
    void takesOnlySafeAddresses();
    void waitsForTheHostOfAProxy();
    void givesThePasswordOnItsOwn();
    void namesLanguagesAndUnits();
    void opensFromTheWindow();
    void changesTheAppearanceAndBack();
    void changesPaceBudgetAndAddress();
    void changesTheProxy();
};

void SettingsDialogTest::tellsEachChange_data()
{
    QTest::addColumn<std::function<void(const SettingsDialog &)>>("change");
    QTest::addColumn<std::function<void(Preferences &)>>("expected");
    const auto add = [](const char *name, const std::function<void(const SettingsDialog &)> &change,
                        const std::function<void(Preferences &)> &expected) { QTest::newRow(name) << change << expected; };
    const auto toggle
        = [](const QString &name) { return [name](const SettingsDialog &dialog) { field<QCheckBox>(dialog, name)->toggle(); }; };
    add(
        "dark", [](const auto &dialog) { field<QComboBox>(dialog, u"Appearance:"_s)->setCurrentIndex(2); },
        [](auto &all) { all.appearance = Appearance::Dark; });
    add(
        "language", [](const auto &dialog) { field<QComboBox>(dialog, u"Language:"_s)->setCurrentIndex(2); },
        [](auto &all) { all.language = u"de"_s; });
    add("notifications", toggle(u"Notify me when a job ends while the window is not active"_s), [](auto &all) { all.notifies = false; });
    add("at once", toggle(u"Play automatically"_s), [](auto &all) { all.playback.playsAtOnce = false; });
    add("loop", toggle(u"Play in a loop"_s), [](auto &all) { all.playback.isLooping = false; });
    add("everything", toggle(u"Keep all media of jobs that have ended"_s), [](auto &all) { all.keepsEverything = false; });
    add("directly", toggle(u"Always load directly when the service fails"_s), [](auto &all) { all.isAlwaysDirect = true; });
    add(
        "budget", [](const auto &dialog) { field<QSpinBox>(dialog, u"Disk space for media:"_s)->setValue(9); },
        [](auto &all) { all.storeGigabytes = 9; });
    add(
        "image memory", [](const auto &dialog) { field<QSpinBox>(dialog, u"Image memory:"_s)->setValue(512); },
        [](auto &all) { all.imageMegabytes = 512; });
    add(
        "names", [](const auto &dialog) { field<QLineEdit>(dialog, u"File names:"_s)->setText(u"{seed}"_s); },
        [](auto &all) { all.save.nameTemplate = u"{seed}"_s; });
    add(
        "pace", [](const auto &dialog) { field<QSpinBox>(dialog, u"Check running jobs every:"_s)->setValue(30); },
        [](auto &all) { all.pollSeconds = 30; });
    add(
        "no proxy", [](const auto &dialog) { field<QComboBox>(dialog, u"Proxy:"_s)->setCurrentIndex(1); },
        [](auto &all) { all.proxy.mode = ProxySettings::Mode::None; });
    add(
        "address", [](const auto &dialog) { enter(field<QLineEdit>(dialog, u"Address:"_s), u"gateway.example/api/"_s); },
        [](auto &all) { all.address = QUrl(u"https://gateway.example/api"_s); });
}

void SettingsDialogTest::tellsEachChange()
{
    QFETCH(std::function<void(const SettingsDialog &)>, change);
    QFETCH(std::function<void(Preferences &)>, expected);
    DialogBench bench;
    change(*bench.dialog);
    Preferences preferences = bench.begin;
    expected(preferences);
    QCOMPARE(bench.changes, 1);
    QVERIFY(bench.preferences.current() == preferences);
}

void SettingsDialogTest::tellsNothingByItself()
{
    DialogBench bench({.language = u"xx"_s}); // of a newer version; where to save was never said: what stands there is a suggestion
    for (QLineEdit *line : bench.dialog->findChildren<QLineEdit *>())
        emit line->editingFinished();
    bench.dialog->accept();
    QCOMPARE(bench.changes, 0);
}

// What is on no page stays as it is by then.
void SettingsDialogTest::leavesAllElseAlone()
{
    DialogBench bench;
    bench.preferences.update([](Preferences &all) { all.selectedJob = u"job:2"_s; });
    field<QCheckBox>(*bench.dialog, u"Play automatically"_s)->toggle();
    QCOMPARE(bench.preferences.current().playback.playsAtOnce, false);
    QCOMPARE(bench.preferences.current().selectedJob, u"job:2"_s);
}

void SettingsDialogTest::takesOnlySafeAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QUrl>("used");
    QTest::newRow("https") << u" https://gateway.example "_s << QUrl(u"https://gateway.example"_s);
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << QUrl(u"http://127.0.0.1:8080"_s);
    QTest::newRow("in the open") << u"http://gateway.example"_s << QUrl();
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << QUrl();
    QTest::newRow("user") << u"https://me:secret@gateway.example"_s << QUrl();
    QTest::newRow("query") << u"https://gateway.example?a=b"_s << QUrl();
    QTest::newRow("blanks") << u"  "_s << QUrl();
}

void SettingsDialogTest::takesOnlySafeAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QUrl, used);
    DialogBench bench;
    const SettingsDialog &dialog = *bench.dialog;
    auto *address = field<QLineEdit>(dialog, u"Address:"_s);
    enter(address, typed);
    QCOMPARE(bench.preferences.current().address, used);
    bool isRefused = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        isRefused = isRefused || label->text().startsWith(u"This address is not used"_s);
    QCOMPARE(isRefused, used.isEmpty() && !typed.trimmed().isEmpty());
}

void SettingsDialogTest::waitsForTheHostOfAProxy()
{
    DialogBench bench;
    const SettingsDialog &dialog = *bench.dialog;
    QVERIFY(!field<QLineEdit>(dialog, u"Host:"_s)->isEnabled());
    field<QComboBox>(dialog, u"Proxy:"_s)->setCurrentIndex(2);
    QVERIFY(field<QLineEdit>(dialog, u"Host:"_s)->isEnabled());
    QCOMPARE(bench.changes, 0);
    enter(field<QLineEdit>(dialog, u"Host:"_s), u" proxy.example "_s);
    field<QSpinBox>(dialog, u"Port:"_s)->setValue(3128);
    QVERIFY(bench.preferences.current().proxy
            == (ProxySettings{.mode = ProxySettings::Mode::Manual, .host = u"proxy.example"_s, .port = 3128}));
}

void SettingsDialogTest::givesThePasswordOnItsOwn()
{
    DialogBench bench;
    const SettingsDialog &dialog = *bench.dialog;
    QList<std::pair<ProxySettings, QString>> given;
    connect(&dialog, &SettingsDialog::proxyPasswordEntered, this, [&given](const ProxySettings &proxy, const QString &password) {
        given.append({proxy, password});
    });
    field<QComboBox>(dialog, u"Proxy:"_s)->setCurrentIndex(2);
    enter(field<QLineEdit>(dialog, u"Host:"_s), u"proxy.example"_s);
    auto *password = field<QLineEdit>(dialog, u"Password:"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    emit password->editingFinished(); // empty: unchanged
    field<QLineEdit>(dialog, u"User:"_s)->setText(u"me"_s);
    enter(password, u"s3cret"_s);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().second, u"s3cret"_s);
    QCOMPARE(given.first().first.user, u"me"_s);
}

void SettingsDialogTest::namesLanguagesAndUnits()
{
    const DialogBench bench({}, {u"en"_s, u"de"_s, u"ar"_s, u"fr"_s}); // the last writes its own name small
    const SettingsDialog &dialog = *bench.dialog;
    const auto *languages = field<QComboBox>(dialog, u"Language:"_s);
    QStringList names;
    for (int i = 0; i < languages->count(); ++i)
        names.append(languages->itemText(i));
    QCOMPARE(names, (QStringList{u"System default"_s, u"English"_s, u"Deutsch"_s, u"العربية"_s, u"Français"_s})); // of no country
    QCOMPARE(field<QSpinBox>(dialog, u"Check running jobs every:"_s)->text(), u"15 s"_s);
    QCOMPARE(field<QSpinBox>(dialog, u"Disk space for media:"_s)->suffix(), u" GB"_s);
}

void SettingsDialogTest::opensFromTheWindow()
{
    WindowBench bench;
    bench.show();
    QCOMPARE(bench.action(u"Settings…"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    bench.action(u"Settings…"_s)->trigger();
    auto *dialog = bench.window->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    field<QCheckBox>(*dialog, u"Keep all media of jobs that have ended"_s)->toggle();
    QVERIFY(bench.preferences.current().keepsEverything);
    QVERIFY(bench.action(u"Keep All Media"_s)->isChecked());
    bench.action(u"Keep All Media"_s)->trigger();
    QVERIFY(!bench.preferences.current().keepsEverything);
    field<QSpinBox>(*dialog, u"Check running jobs every:"_s)->setValue(45);
    QCOMPARE(bench.preferences.current().pollSeconds, 45); // at once, not a quarter of a second later
    bench.dialogs.tokenAnswer = u"user:2-other"_s;
    field<QAbstractButton>(*dialog, u"API Token…"_s)->click();
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QCOMPARE(bench.controller->access().tokenSource(), TokenSource::Session);
    dialog->accept();
    QTRY_VERIFY(!bench.window->findChild<SettingsDialog *>());
}

void SettingsDialogTest::changesTheAppearanceAndBack()
{
    const QPalette before = QApplication::palette();
    const QString style = QApplication::style()->name();
    QWidget widget;
    widget.show();
    applyAppearance(Appearance::Dark);
    QTRY_VERIFY(widget.palette().color(QPalette::Window).lightness() < 80);
    QVERIFY(widget.palette().color(QPalette::WindowText).lightness() > 180);
    applyAppearance(Appearance::Light);
    QTRY_VERIFY(widget.palette().color(QPalette::Window).lightness() > 180);
    QVERIFY(widget.palette().color(QPalette::PlaceholderText) != widget.palette().color(QPalette::Text)); // or it seems typed
    applyAppearance(Appearance::System);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), before.color(QPalette::Window));
    QCOMPARE(QApplication::style()->name(), style);
}

void SettingsDialogTest::changesPaceBudgetAndAddress()
{
    WindowBench bench;
    PreferencesStore preferences(bench.path(u"others.ini"_s));
    const SettingsApplier live({.preferences = preferences,
                                .controller = *bench.controller,
                                .tokens = *bench.tokens,
                                .keys = bench.keyStore,
                                .api = bench.network,
                                .media = bench.network,
                                .usualAddress = QUrl(u"https://api.example"_s)});
    bench.controller->access().setToken(u"user:1-secret"_s, TokenSource::Session);
    const auto moveTo = [&preferences](const QUrl &address) { preferences.update([&](Preferences &all) { all.address = address; }); };
    moveTo(QUrl(u"https://other.example"_s));
    QCOMPARE(bench.controller->access().address(), QUrl(u"https://other.example"_s));
    QCOMPARE(bench.controller->access().endpoint().token, QString()); // read again
    moveTo({});
    QCOMPARE(bench.controller->access().address(), QUrl(u"https://api.example"_s));
}

void SettingsDialogTest::changesTheProxy()
{
    WindowBench bench;
    PreferencesStore preferences(bench.path(u"others.ini"_s));
    SettingsApplier live({.preferences = preferences,
                          .controller = *bench.controller,
                          .tokens = *bench.tokens,
                          .keys = bench.keyStore,
                          .api = bench.network,
                          .media = bench.network});
    const auto proxyFor
        = [&bench](const QString &url) { return bench.network.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(url))).first(); };
    const auto reach = [&preferences](const ProxySettings &proxy) { preferences.update([&](Preferences &all) { all.proxy = proxy; }); };
    ProxySettings proxy{.mode = ProxySettings::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"me"_s};
    reach(proxy);
    QCOMPARE(proxyFor(u"https://api.example"_s).hostName(), u"proxy.example"_s);
    QCOMPARE(proxyFor(u"http://127.0.0.1:5"_s).type(), QNetworkProxy::NoProxy);
    live.keepProxyPassword(proxy, u"s3cret"_s);
    QCOMPARE(proxyFor(u"https://api.example"_s).password(), u"s3cret"_s);
    QTRY_COMPARE(bench.keys.secrets.value(u"proxy:me@proxy.example:3128"_s), u"s3cret"_s);
    proxy.mode = ProxySettings::Mode::None;
    reach(proxy);
    QCOMPARE(proxyFor(u"https://api.example"_s).type(), QNetworkProxy::NoProxy);
    proxy.mode = ProxySettings::Mode::Manual;
    reach(proxy);
    QTRY_COMPARE(proxyFor(u"https://api.example"_s).password(), u"s3cret"_s); // out of the key store
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
