// SPDX-License-Identifier: MIT
#include "app/compare/comparetray.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// "a2": the second media item of job a.
TrayItem item(const QString &name)
{
    return {.job = JobKey(name.first(1)), .media = MediaKey(name), .label = name};
}

CompareTray::Change toggle(CompareTray &tray, const QStringList &names)
{
    QList<TrayItem> items;
    for (const QString &name : names)
        items.append(item(name));
    return tray.toggle(items);
}

QString held(const CompareTray &tray)
{
    QStringList names;
    for (const TrayItem &one : tray.items())
        names.append(one.label);
    return names.join(u' ');
}

} // namespace

class CompareTrayTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsAddedInItsOrder();
    void takesOutWhatIsInIt();
    void addsOnlyTheOthersOfSeveral();
    void takesNoFifthAndDropsNothing();
    void losesTheMediaOfAJob();
    void saysWhatIsInIt();
};

void CompareTrayTest::takesWhatIsAddedInItsOrder()
{
    CompareTray tray;
    QVERIFY(!tray.canCompare());
    QCOMPARE(toggle(tray, {u"b1"_s}), CompareTray::Change::Added);
    QVERIFY(!tray.canCompare());
    QCOMPARE(toggle(tray, {u"a2"_s, u"a1"_s}), CompareTray::Change::Added);
    QVERIFY(tray.canCompare());
    QCOMPARE(held(tray), u"b1 a2 a1"_s);
    QCOMPARE(toggle(tray, {}), CompareTray::Change::None);
}

void CompareTrayTest::takesOutWhatIsInIt()
{
    CompareTray tray;
    toggle(tray, {u"a1"_s, u"b1"_s, u"c1"_s});
    QCOMPARE(toggle(tray, {u"b1"_s}), CompareTray::Change::Removed);
    QCOMPARE(held(tray), u"a1 c1"_s);
    QCOMPARE(toggle(tray, {u"c1"_s, u"a1"_s}), CompareTray::Change::Removed); // all of them are in it
    QCOMPARE(held(tray), QString());
    toggle(tray, {u"a1"_s});
    QVERIFY(tray.remove(MediaKey(u"a1"_s)));
    QVERIFY(!tray.remove(MediaKey(u"a1"_s)));
}

void CompareTrayTest::addsOnlyTheOthersOfSeveral()
{
    CompareTray tray;
    toggle(tray, {u"a1"_s});
    QCOMPARE(toggle(tray, {u"a2"_s, u"a1"_s, u"a2"_s}), CompareTray::Change::Added);
    QCOMPARE(held(tray), u"a1 a2"_s);
}

void CompareTrayTest::takesNoFifthAndDropsNothing()
{
    CompareTray tray;
    toggle(tray, {u"a1"_s, u"a2"_s, u"b1"_s});
    QCOMPARE(toggle(tray, {u"b2"_s, u"c1"_s}), CompareTray::Change::Full); // neither of them
    QCOMPARE(held(tray), u"a1 a2 b1"_s);
    QCOMPARE(toggle(tray, {u"c1"_s}), CompareTray::Change::Added);
    QCOMPARE(toggle(tray, {u"c2"_s}), CompareTray::Change::Full);
    QCOMPARE(held(tray), u"a1 a2 b1 c1"_s);
    QCOMPARE(toggle(tray, {u"a2"_s}), CompareTray::Change::Removed); // that is possible still
}

void CompareTrayTest::losesTheMediaOfAJob()
{
    CompareTray tray;
    toggle(tray, {u"a1"_s, u"b1"_s, u"a2"_s});
    const auto isJob = [](const QString &name) { return [name](const JobKey &job) { return job == JobKey(name); }; };
    QVERIFY(!tray.removeJobs(isJob(u"c"_s)));
    QVERIFY(tray.removeJobs(isJob(u"a"_s)));
    QCOMPARE(held(tray), u"b1"_s);
}

void CompareTrayTest::saysWhatIsInIt()
{
    CompareTray tray;
    toggle(tray, {u"a1"_s, u"b1"_s});
    QVERIFY(tray.containsAll({MediaKey(u"b1"_s), MediaKey(u"a1"_s)}));
    QVERIFY(!tray.containsAll({MediaKey(u"b1"_s), MediaKey(u"b2"_s)}));
    QVERIFY(!tray.containsAll({})); // there is nothing to take out
}

QTEST_APPLESS_MAIN(CompareTrayTest)
#include "tst_comparetray.moc"
