// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"
#include "tests/ui/support/shownwords.h"
#include "tests/ui/support/spokenlanguage.h"
#include "tests/ui/support/windowbench.h"
#include "tests/ui/support/windowstates.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QSize size(1280, 800);

} // namespace

// Every word that the program shows or announces is translated, whole sentences at a time, in a language that nobody speaks.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void seesFaults_data();
    void seesFaults();
    void seesWhatIsCutOff();
    void areTranslated_data();
    void areTranslated();
};

void WordsTest::seesFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("translated") << u"⟦Šåṽé⟧"_s << false;
    QTest::newRow("not translated") << u"Save"_s << true;
    QTest::newRow("translated in part") << u"⟦Šåṽé⟧: Save"_s << true;
    QTest::newRow("known") << u"⟦ļîĝĥţ⟧: storm"_s << false;
    QTest::newRow("a part of a known word") << u"⟦ļîĝĥţ⟧: stor"_s << true;
    QTest::newRow("a known word cut short") << u"stor…"_s << false;
    QTest::newRow("pieced together") << u"⟦öñé⟧ ⟦ţŵö⟧"_s << true;
    QTest::newRow("pieced together with data") << u"4 ⟦öñé⟧"_s << true;
    QTest::newRow("data behind") << u"⟦öñé⟧ storm"_s << true;
    QTest::newRow("put in its place") << u"⟦öñé 4 ⟦ţŵö⟧⟧"_s << false;
    QTest::newRow("whole sentences") << u"⟦öñé.⟧ ⟦ţŵö.⟧"_s << false;
    QTest::newRow("a list") << u"⟦öñé⟧ · storm · ⟦ţŵö⟧, ⟦ţĥŕéé⟧"_s << false;
    QTest::newRow("lines") << u"⟦öñé⟧\n⟦ţŵö⟧"_s << false;
}

void WordsTest::seesFaults()
{
    QFETCH(QString, text);
    QWidget parent;
    (new QLabel(text, &parent))->resize(400, 40);
    parent.resize(400, 40);
    parent.show();
    const QStringList faults = wordFaults(parent, {u"a storm"_s});
    QTEST(!faults.isEmpty(), "isFault");
}

void WordsTest::seesWhatIsCutOff()
{
    QWidget parent;
    QLabel label(&parent);
    label.resize(100, 40);
    parent.resize(400, 40);
    parent.show();
    label.setText(label.fontMetrics().elidedText(u"⟦Šåṽé Åļļ öñé ţŵö ţĥŕéé ƒöûŕ⟧"_s, Qt::ElideRight, 100));
    QCOMPARE(wordFaults(parent, {}).size(), 1);
    label.setText(u"⟦Šåṽé…⟧"_s);
    QCOMPARE(wordFaults(parent, {}), QStringList());
}

void WordsTest::areTranslated_data()
{
    QTest::addColumn<std::function<void(const Look &)>>("visit");
    const auto row = [](const char *name, const std::function<void(const Look &)> &visit) { QTest::newRow(name) << visit; };
    row("first pages", [](const Look &look) { visitFirstPages(size, look); });
    row("errors", [](const Look &look) { visitErrors(size, look); });
    row("statuses", [](const Look &look) { visitStatuses(size, look); });
    row("media", [](const Look &look) { visitMedia(size, look); });
    row("tabs", [](const Look &look) { visitTabs(size, look); });
    row("menus", [](const Look &look) { visitMenus(size, look); });
    row("dialogs", [](const Look &look) { visitDialogs(look); });
}

void WordsTest::areTranslated()
{
    using Visit = std::function<void(const Look &)>;
    QFETCH(Visit, visit);
    const SpokenLanguage pseudo(u"pseudo"_s);
    const QStringList data = shownData();
    QStringList faults;
    int seen = 0;
    visit([&](QWidget &root, const QString &state) {
        ++seen;
        keepShot(root, u"words-"_s + state);
        for (const QString &fault : wordFaults(root, data))
            faults.append(state + u": "_s + fault);
    });
    for (const QString &fault : std::as_const(faults))
        qInfo("%s", qPrintable(fault)); // what a test says of its failure is cut off
    QVERIFY(seen > 0 && faults.isEmpty());
}

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
