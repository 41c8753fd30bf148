// SPDX-License-Identifier: MIT
#include "app/archive/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the extended ones hold them in their low byte.
constexpr int codeStatement = 1; // there is no such table, or no such syntax
constexpr int codeCorrupt = 11;
constexpr int codeFull = 13;
constexpr int codeTooBig = 18;
constexpr int codeConstraint = 19;
constexpr int codeMismatch = 20;
constexpr int codeMisuse = 21;
constexpr int codeRange = 25;
constexpr int codeNotADatabase = 26;

// It would be refused at any time. All else (another program, the disk, memory, a driver that is missing) may pass.
bool isRefusal(int code)
{
    return code == codeStatement || code == codeTooBig || code == codeConstraint || code == codeMismatch || code == codeMisuse
        || code == codeRange;
}

} // namespace

Database::Database(const QString &file, Use use)
    : m_name(QUuid::createUuid().toString())
    , m_use(use)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setConnectOptions(use == Use::Write ? u"QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    const QString address = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
    switch (use) {
    case Use::Write: connection.setDatabaseName(file); break;
    case Use::Read: connection.setDatabaseName(address); break;
    case Use::ReadWithoutLog: connection.setDatabaseName(address + u"?immutable=1"_s); break;
    }
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<Error> Database::open()
{
    QSqlDatabase connection = QSqlDatabase::database(m_name, false);
    if (!connection.open()) {
        takeError(connection.lastError());
        return error();
    }
    if (m_use != Use::Write)
        return std::nullopt;
    // FULL: what was reported as kept is on the disk. foreign_keys: what belongs to a job goes with it.
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
                                  u"PRAGMA cache_size=-16000"_s, u"PRAGMA temp_store=MEMORY"_s})
    {
        if (!run(pragma))
            return error();
    }
    return std::nullopt;
}

QSqlQuery *Database::execute(const QString &statement, const QVariantList &values)
{
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true); // else Qt keeps every row that was read
        if (!query.prepare(statement)) {
            takeError(query.lastError());
            return nullptr;
        }
        known = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // Qt takes a null string for NULL; for us only a variant without a value is.
        const bool isText = values.at(i).typeId() == QMetaType::QString;
        query.bindValue(static_cast<int>(i), isText && values.at(i).toString().isNull() ? QVariant(u""_s) : values.at(i));
    }
    if (query.exec())
        return &query;
    takeError(query.lastError());
    query.finish();
    return nullptr;
}

bool Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = execute(statement, values);
    if (!query)
        return false;
    m_lastId = query->lastInsertId().toLongLong();
    m_changes = query->numRowsAffected();
    query->finish(); // a statement that is not reset keeps its lock
    return true;
}

bool Database::read(const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &onRow)
{
    return readWhile(statement, values, [&onRow](const QSqlQuery &row) {
        onRow(row);
        return true;
    });
}

bool Database::readWhile(const QString &statement, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &onRow)
{
    QSqlQuery *query = execute(statement, values);
    if (!query)
        return false;
    while (query->next() && onRow(*query)) {
    }
    const QSqlError error = query->lastError();
    query->finish();
    if (!error.isValid())
        return true;
    takeError(error);
    return false;
}

void Database::takeError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_hasFailed = true;
    m_isDamaged = code == codeCorrupt || code == codeNotADatabase;
    m_mayPass = !m_isDamaged && !isRefusal(code);
    m_error = {.kind = code == codeFull ? Error::Kind::DiskFull : Error::Kind::Disk,
               .detail = u"SQLite error %1: %2"_s.arg(code).arg(error.databaseText())};
}

// Where a disk is full or fails, SQLite has rolled back by itself, and there is nothing left to roll back.
void Database::rollBack()
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    (void)query.exec(u"ROLLBACK"_s);
}

Error Database::error() const
{
    return m_error;
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_isOpen(database.run(u"BEGIN IMMEDIATE"_s))
{}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.rollBack();
}

bool Transaction::commit()
{
    if (!m_isOpen || !m_database.run(u"COMMIT"_s))
        return false;
    m_isOpen = false;
    return true;
}
