// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

// Records of a log, one for each line: {"log": "{\n", …}, {"log": "  \"jobid\": …\n", …}. Puts together what the strings of one name say
// in all records of one stream of one process: there a document may stand that spreads over several.
class SpreadTexts
{
public:
    bool add(const QByteArray &record); // JSON; false: it is no record
    // One for each name and stream, where there is more than one record.
    [[nodiscard]] QList<QByteArray> texts() const;
    // The record, by its number and not before `earliest`, from which on all are to be read once more together with those that follow: a
    // value begins there that no record ends, and no whole one reaches across it. The number of records: there is none.
    [[nodiscard]] qsizetype openFrom(qsizetype earliest) const;

private:
    QList<QByteArray> m_records;
};

// Of a text with records, one a line: where the line begins from which on it is to be read once more together with what follows, since a
// document goes on there. That is within its last `maxSize` bytes. The text's size: nowhere.
[[nodiscard]] qsizetype openRecordsStart(QByteArrayView text, qsizetype maxSize);

// The same of the members of an array, without its brackets.
[[nodiscard]] qsizetype openMembersStart(QByteArrayView members, qsizetype maxSize);
