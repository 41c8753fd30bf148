// SPDX-License-Identifier: MIT
#include "app/settings/preferencesstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto never = 1h; // the timer does not write while the test runs

} // namespace

// The one object that holds the preferences: who listens, and when they are written.
class PreferencesStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(m_file); }
    void beginsWithTheFileAndWritesNothing();
    void reportsEachChangeOnce();
    void reportsChangesInTheirOrderToAll();
    void writesSoonAfter();
    void writesWhatWaitsAtItsEnd();
    void saysThatTheDiskRefused();

private:
    const QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"settings.ini"_s);
};

void PreferencesStoreTest::beginsWithTheFileAndWritesNothing()
{
    {
        const PreferencesStore store(m_file, never);
        QCOMPARE(store.current(), Preferences());
    }
    QVERIFY(!QFile::exists(m_file));
    QVERIFY(writePreferences({.tab = 2}, m_file));
    QCOMPARE(PreferencesStore(m_file, never).current(), (Preferences{.tab = 2}));
}

void PreferencesStoreTest::reportsEachChangeOnce()
{
    PreferencesStore store(m_file, never);
    QList<std::pair<Preferences, Preferences>> changes;
    connect(&store, &PreferencesStore::changed, this, [&changes](const Preferences &before, const Preferences &now) {
        changes.append({before, now});
    });
    store.update([](Preferences &all) { all.tab = 3; });
    store.update([](Preferences &all) { all.tab = 3; });
    store.set({.tab = 3});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first, Preferences());
    QCOMPARE(changes.first().second, (Preferences{.tab = 3}));
}

// A listener that changes something itself does not leave the others with a value of before.
void PreferencesStoreTest::reportsChangesInTheirOrderToAll()
{
    PreferencesStore store(m_file, never);
    connect(&store, &PreferencesStore::changed, this, [&store](const Preferences &, const Preferences &now) {
        if (now.isAlwaysDirect)
            store.update([](Preferences &all) { all.keepsEverything = false; });
    });
    QList<Preferences> seen;
    connect(&store, &PreferencesStore::changed, this, [&seen](const Preferences &before, const Preferences &now) {
        if (seen.isEmpty())
            seen.append(before);
        QCOMPARE(before, seen.last());
        seen.append(now);
    });
    store.update([](Preferences &all) { all.isAlwaysDirect = true; });
    QCOMPARE(seen, (QList<Preferences>{{}, {.isAlwaysDirect = true}, {.keepsEverything = false, .isAlwaysDirect = true}}));
    QCOMPARE(store.current(), seen.last());
}

void PreferencesStoreTest::writesSoonAfter()
{
    PreferencesStore store(m_file, 0ms);
    store.update([](Preferences &all) { all.tab = 1; });
    QVERIFY(!QFile::exists(m_file)); // once for many changes
    store.update([](Preferences &all) { all.tab = 2; });
    QTRY_COMPARE(readPreferences(m_file).tab, 2);
}

void PreferencesStoreTest::writesWhatWaitsAtItsEnd()
{
    {
        PreferencesStore store(m_file, never);
        store.update([](Preferences &all) { all.tab = 1; });
        store.flush();
        QCOMPARE(readPreferences(m_file).tab, 1);
        store.update([](Preferences &all) { all.tab = 2; });
        QCOMPARE(readPreferences(m_file).tab, 1);
    }
    QCOMPARE(readPreferences(m_file).tab, 2);
}

void PreferencesStoreTest::saysThatTheDiskRefused()
{
    QFile inTheWay(m_folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    PreferencesStore store(inTheWay.fileName() + u"/settings.ini"_s, never);
    const QSignalSpy failures(&store, &PreferencesStore::writeFailed);
    const QSignalSpy recoveries(&store, &PreferencesStore::written);
    store.update([](Preferences &all) { all.tab = 1; });
    store.flush();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(store.current().tab, 1);
    store.update([](Preferences &all) { all.tab = 2; });
    store.flush();                // it is tried again
    QCOMPARE(failures.size(), 1); // and was said
    QCOMPARE(recoveries.size(), 0);
    QVERIFY(inTheWay.remove() && QDir().mkpath(inTheWay.fileName()));
    store.flush();
    QCOMPARE(recoveries.size(), 1);
    QCOMPARE(readPreferences(inTheWay.fileName() + u"/settings.ini"_s).tab, 2);
    store.update([](Preferences &all) { all.tab = 1; });
    store.flush();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(recoveries.size(), 1);
}

QTEST_GUILESS_MAIN(PreferencesStoreTest)
#include "tst_preferencesstore.moc"
