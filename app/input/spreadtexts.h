// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

// Records of a log, one for each line: {"log": "{\n", …}, {"log": "  \"jobid\": …\n", …}. Puts together what the strings of one name say
// in all of them: there a document may stand that spreads over several.
class SpreadTexts
{
public:
    void add(const QByteArray &record); // strict JSON
    // One for each name, where there is more than one record.
    [[nodiscard]] QList<QByteArray> texts() const;

private:
    QList<QByteArray> m_records;
};
