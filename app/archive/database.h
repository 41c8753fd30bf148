// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>

// One SQLite connection with a name of its own, used and destroyed on the thread that made it. Every copy of a QSqlDatabase and every
// QSqlQuery on it must be gone before the connection is removed, else Qt warns; holding both ends here keeps that order.
class Database
{
public:
    enum class Use {
        Write,
        Read,           // nothing is written into the file, nor the log into it
        ReadWithoutLog, // the file as it is, whatever its log says; nobody writes into it meanwhile
    };

    explicit Database(const QString &file, Use use = Use::Write); // ":memory:" in tests: one private database per object
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // To write: opens it for several programs at once, with a write-ahead log and 5 s of patience with one that writes. Error: Disk.
    [[nodiscard]] std::optional<Error> open();

    // One statement, prepared once for all its calls. false: it failed, see error().
    [[nodiscard]] bool run(const QString &statement, const QVariantList &values = {});
    // The same, and hands each row of the result to `take`.
    [[nodiscard]] bool read(const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &onRow);

    // The same as long as `take` returns true.
    [[nodiscard]] bool readWhile(const QString &statement, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &onRow);

    [[nodiscard]] qint64 lastId() const { return m_lastId; } // of the row that run() put in last
    [[nodiscard]] int changes() const { return m_changes; }  // rows that run() touched last

    [[nodiscard]] Error error() const;                           // of the last failure: Disk or DiskFull
    [[nodiscard]] bool mayPass() const { return m_mayPass; }     // what failed can do better later: another program, the disk
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; } // what failed says that the file is none of ours, or broken

    void clearFailure() { m_hasFailed = false; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; } // anything, since then

    void rollBack(); // error() still returns what went wrong before

private:
    [[nodiscard]] QSqlQuery *execute(const QString &statement, const QVariantList &values);
    void takeError(const QSqlError &error);

    const QString m_name;
    const Use m_use;
    std::map<QString, QSqlQuery> m_prepared;
    Error m_error{.kind = Error::Kind::Disk};
    qint64 m_lastId = 0;
    int m_changes = 0;
    bool m_hasFailed = false;
    bool m_mayPass = false;
    bool m_isDamaged = false;
};

// Rolls back unless commit() was called and worked. It takes the right to write at once: a reader that becomes a writer halfway can be
// refused without any patience.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool commit();

private:
    Database &m_database;
    bool m_isOpen;
};
