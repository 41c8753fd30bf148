// SPDX-License-Identifier: MIT
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "tests/ui/support/windowstates.h"
#include "ui/browse/browsedialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/savedialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/dialogs/tokendialog.h"
#include "ui/jobs/jobspane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void lookAt(QWidget &dialog, const QString &name, const Look &look)
{
    dialog.show();
    QTest::qWait(1); // until the layouts have settled
    look(dialog, name);
    const QSize usual = dialog.size();
    dialog.resize(dialog.minimumSizeHint());
    QTest::qWait(1);
    if (dialog.size() != usual)
        look(dialog, name + u"-least"_s);
    dialog.resize(usual);
}

// Of a dialog that waits for its answer.
void lookAtModal(const QString &name, const Look &look, const std::function<void()> &open)
{
    bool isSeen = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        lookAt(*dialog, name, look);
        isSeen = true;
        dialog->reject();
    });
    open();
    if (!isSeen)
        QTest::qFail(qPrintable(u"no dialog: "_s + name), __FILE__, __LINE__);
}

void visitTokens(const Look &look)
{
    for (const TokenSource source :
         {TokenSource::None, TokenSource::Environment, TokenSource::KeyStore, TokenSource::Session, TokenSource::Samples})
    {
        TokenDialog dialog({.address = QUrl(u"https://api.useapi.net"_s), .source = source});
        lookAt(dialog, u"token-%1"_s.arg(int(source)), look);
    }
    TokenDialog requested({.address = QUrl(u"https://api.useapi.net"_s), .source = TokenSource::KeyStore, .check = [](auto &&...) {}});
    requested.show();
    for (auto *button : requested.findChildren<QPushButton *>()) {
        if (button->isEnabled() && button->text().contains(u'&') && !button->isDefault()) {
            button->click(); // the check, since the other is not enabled with it
            break;
        }
    }
    lookAt(requested, u"token-asked"_s, look);
}

void visitSettings(const Look &look)
{
    const QTemporaryDir folder;
    PreferencesStore preferences(folder.filePath(u"settings.ini"_s));
    preferences.update([](Preferences &all) { all.save.folder = u"/tmp/pictures"_s; });
    SettingsDialog dialog({.preferences = preferences,
                           .languages = {u"ar"_s, u"de"_s, u"en"_s, u"ja"_s},
                           .usualAddress = QUrl(u"https://api.useapi.net"_s),
                           .example = {.verb = u"imagine"_s, .name = u"image-1"_s}});
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        lookAt(dialog, u"settings-%1"_s.arg(tab + 1), look);
    }
    for (auto *field : tabs->currentWidget()->findChildren<QLineEdit *>()) {
        if (field->placeholderText() == "https://api.useapi.net"_L1)
            field->setText(u"ftp://nowhere"_s);
    }
    lookAt(dialog, u"settings-bad-address"_s, look);
}

void visitSaving(const Look &look)
{
    const SaveOptions options{.folder = u"/tmp/pictures"_s};
    SaveDialog save({.title = QCoreApplication::translate("SaveCommands", "Save All"),
                     .options = options,
                     .example = {.verb = u"imagine"_s, .name = u"image-1"_s},
                     .extension = u"png"_s});
    lookAt(save, u"save"_s, look);
    SaveDialog unknown(
        {.options = {.folder = u"/tmp/pictures"_s, .nameTemplate = u"{name} {nobody}"_s}, .example = {.name = u"image-1"_s}});
    lookAt(unknown, u"save-unknown-field"_s, look);
    for (auto *field : unknown.findChildren<QLineEdit *>())
        field->setText(u"relative/"_s.repeated(20)); // while it is shown
    lookAt(unknown, u"save-changed"_s, look);
    SaveDialog nowhere({.options = {}, .example = {.name = u"image-1"_s}});
    lookAt(nowhere, u"save-nowhere"_s, look);
    ExportDialog exporting(options, 12);
    lookAt(exporting, u"export"_s, look);
}

void visitBrowsing(const Look &look)
{
    WindowBench bench(std::make_unique<ServiceRegistry>(allServices()));
    bench.network.answerOthers({.status = 404});
    const QByteArray tasks = fixture(u"runwayml/runwayml-task-failed.json"_s).replace("17f20503", "00000001") + ','
        + fixture(u"runwayml/runwayml-task-succeeded.json"_s);
    const QString first = u"https://api.example/v1/runwayml/tasks/?limit=30"_s;
    bench.network.answer(QUrl(first), {.pieces = {"{\"tasks\": [7, " + tasks + "]}"}});
    bench.show();
    bench.window->findChild<WindowActions *>()->browse->trigger();
    auto *dialog = bench.window->findChild<BrowseDialog *>();
    const auto isThere = [dialog] { // whatever came
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text() == QCoreApplication::translate("BrowseDialog", "Loading the list…"))
                return false;
        }
        return true;
    };
    auto *lists = dialog->findChild<QComboBox *>();
    const auto showList = [&](const QString &list, const QString &name) {
        lists->setCurrentIndex(lists->findData(list));
        QVERIFY(QTest::qWaitFor(isThere, waitLimit));
        lookAt(*dialog, name, look);
    };
    QVERIFY(QTest::qWaitFor(isThere, waitLimit));
    lookAt(*dialog, u"browse-failed"_s, look);
    showList(u"dreamina/assets"_s, u"browse-account"_s);
    showList(u"runwayml/tasks"_s, u"browse"_s);
    dialog->findChild<QListView *>(u"rows"_s)->selectAll();
    lookAt(*dialog, u"browse-chosen"_s, look);
}

// As the window asks them, in the real dialogs.
void visitQuestions(const Look &look)
{
    WindowBench bench;
    bench.show();
    constexpr int jobs = 12;
    for (int number = 1; number <= jobs; ++number)
        bench.controller->openText(json(jobObject(number, u"completed"_s)));
    auto *rows = bench.window->findChild<JobsPane *>()->findChild<QListView *>();
    QVERIFY(QTest::qWaitFor([&] { return rows->model()->rowCount() == jobs; }, waitLimit));
    const auto &actions = *bench.window->findChild<WindowActions *>();
    rows->selectAll();
    actions.removeJob->trigger();
    actions.tags->trigger();
    QVERIFY(QTest::qWaitFor([&] { return bench.dialogs.questions.size() == 2; }, waitLimit)); // the tags come from the archive
    rows->setCurrentIndex(rows->model()->index(0, 0));
    actions.tags->trigger();
    QVERIFY(QTest::qWaitFor([&] { return bench.dialogs.questions.size() == 3; }, waitLimit));
    const auto removing = bench.dialogs.questions[0];
    const auto tagging = bench.dialogs.questions[1];
    const auto taggingOne = bench.dialogs.questions[2];
    Dialogs dialogs;
    lookAtModal(u"confirm"_s, look, [&] { (void)dialogs.confirm(bench.window.get(), removing.title, removing.text, removing.action); });
    lookAtModal(u"tags"_s, look, [&] { (void)dialogs.line(bench.window.get(), tagging.title, tagging.action, u"sea, storm"_s); });
    lookAtModal(u"tags-of-one"_s, look,
                [&] { (void)dialogs.line(bench.window.get(), taggingOne.title, taggingOne.action, u"sea, storm"_s); });
}

} // namespace

void visitDialogs(const Look &look)
{
    visitTokens(look);
    visitSettings(look);
    visitSaving(look);
    visitBrowsing(look);
    WindowBench bench;
    bench.show();
    const auto &actions = *bench.window->findChild<WindowActions *>();
    for (QAction *action : {actions.log, actions.shortcuts}) {
        action->trigger();
        auto *dialog = bench.window->findChild<TextDialog *>();
        lookAt(*dialog, action == actions.log ? u"log"_s : u"shortcuts"_s, look);
        delete dialog;
    }
    lookAtModal(u"about"_s, look, [&] { actions.about->trigger(); });
    visitQuestions(look);
}
