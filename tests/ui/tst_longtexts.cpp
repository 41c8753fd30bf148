// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxShown = 1'200; // characters: the longest that a cell of the facts holds, and an ellipsis
constexpr qsizetype maxLines = 24;

// What is wrong with a text that is shown, if anything.
QString faultOf(const QString &text)
{
    if (text.size() > maxShown)
        return u"%1 characters"_s.arg(text.size());
    const qsizetype lines = text.count(u'\n');
    return lines > maxLines ? u"%1 line ends"_s.arg(lines) : QString();
}

class Faults
{
public:
    void add(const QObject *where, const char *what, const QString &text)
    {
        if (const QString fault = faultOf(text); !fault.isEmpty())
            m_faults.append(u"%1 of %2: %3"_s.arg(QLatin1StringView(what), QLatin1StringView(where->metaObject()->className()), fault));
    }

    [[nodiscard]] QString text() const { return m_faults.join(u'\n'); }

private:
    QStringList m_faults;
};

void checkRows(const QAbstractItemView &view, const QModelIndex &parent, Faults &faults)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < std::min(model->rowCount(parent), 200); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                faults.add(&view, "a row", index.data(role).toString());
        }
        checkRows(view, model->index(row, 0, parent), faults);
    }
}

// All that labels, buttons and rows of the window hold, shown or not.
QString faultsIn(const QWidget &window)
{
    Faults faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        faults.add(widget, "tool tip", widget->toolTip());
        faults.add(widget, "accessible name", widget->accessibleName());
        faults.add(widget, "accessible description", widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            faults.add(widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            faults.add(widget, "text", button->text());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            checkRows(*view, {}, faults);
    }
    return faults.text();
}

QJsonObject jobWith(const QString &field, const QString &text)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    if (field == "buttons"_L1)
        job.insert(field, QJsonArray{text});
    else if (field == "children"_L1)
        job.insert(field, QJsonArray{QJsonObject{{u"button"_s, text}, {u"jobid"_s, jobId(2)}}});
    else if (field == "embeds"_L1)
        job.insert(field, QJsonArray{QJsonObject{{u"title"_s, text}, {u"description"_s, text}}});
    else
        job.insert(field, text);
    if (field.startsWith("error"_L1))
        job.insert(u"status"_s, u"failed"_s);
    return job;
}

} // namespace

// A label takes seconds, and much memory, for 10,000 line feeds or a word of a megabyte: whatever a service sends, what is shown is short.
class LongTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsNoEndlessText_data();
    void showsNoEndlessText();
    void showsWhatCameFromTheField_data();
    void showsWhatCameFromTheField();
};

void LongTextsTest::showsNoEndlessText_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    for (const char *field : {"status", "verb", "prompt", "content", "error", "errorDetails", "button", "buttons", "children", "embeds",
                              "channel", "messageId", "replyRef", "jobid", "blendDimensions", "anything"})
    {
        const QString name = QString::fromLatin1(field);
        QTest::addRow("%s, line feeds", field) << name << QString(50'000, u'\n');
        QTest::addRow("%s, line feeds and a word", field) << name << u"a"_s + QString(50'000, u'\n') + u"b"_s;
        QTest::addRow("%s, one word", field) << name << QString(1'000'000, u'x');
        QTest::addRow("%s, words", field) << name << u"word "_s.repeated(168'000);
    }
}

void LongTextsTest::showsNoEndlessText()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    WindowBench bench{QString()};
    bench.show();
    bench.controller->openText(QJsonDocument(jobWith(field, text)).toJson());
    QTRY_VERIFY(bench.tabs() && bench.tabs()->isVisible());
    for (int tab = 0; tab < 3; ++tab) { // Media, Details, Family
        bench.tabs()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(faultsIn(*bench.window), QString());
    }
}

void LongTextsTest::showsWhatCameFromTheField_data()
{
    QTest::addColumn<int>("tabs");
    for (const char *name : {"status-10000-line-feeds.json", "status-100000-x.json", "verb-5000-line-feeds.json", "verb-1000000-x.json"})
        QTest::newRow(name) << 2; // Media, Details
}

void LongTextsTest::showsWhatCameFromTheField()
{
    QFETCH(int, tabs);
    const QByteArray raw = fixture(u"field/hard/"_s + QString::fromLatin1(QTest::currentDataTag()));
    WindowBench bench{QString()};
    bench.show();
    bench.controller->openText(raw);
    QTRY_VERIFY(bench.tabs() && bench.tabs()->isVisible());
    for (int tab = 0; tab < tabs; ++tab) {
        bench.tabs()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(faultsIn(*bench.window), QString());
    }
}

QTEST_MAIN(LongTextsTest)
#include "tst_longtexts.moc"
