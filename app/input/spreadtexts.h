// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

// Records of a log, one for each line: {"log": "{\n", …}, {"log": "  \"jobid\": …\n", …}. Puts together what the strings of one name say
// in all records of one stream of one process: there a document may stand that spreads over several.
class SpreadTexts
{
public:
    bool add(const QByteArray &record); // JSON; false: it is no record
    // One for each name and stream, where there is more than one record.
    [[nodiscard]] QList<QByteArray> texts() const;

private:
    QList<QByteArray> m_records;
};
