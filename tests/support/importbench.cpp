// SPDX-License-Identifier: MIT
#include "tests/support/importbench.h"

#include <QDir>
#include <QFile>
#include <QtTest>

ImportCounts ImportReceiver::take(const QList<JobInput> &batch)
{
    ImportCounts counts;
    batches.append(batch.size());
    for (const JobInput &job : batch) {
        if (!ids.contains(job.id))
            ++counts.isNew;
        else if (job.document && !documents.contains(job.id))
            ++counts.newer;
        else
            ++counts.known;
        ids.append(job.id);
        if (job.document)
            documents.insert(job.id);
    }
    return counts;
}

void ImportBench::write(const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
}

ImportSummary ImportBench::import(const std::atomic_bool *isCancelled)
{
    return importAll({.arguments = {folder.path()}},
                     {.service = service,
                      .deliver = [this](const QList<JobInput> &batch) { return receiver.take(batch); },
                      .report =
                          [this](const ImportProgress &progress) {
                              reported.append({progress.files, progress.filesInAll});
                          },
                      .isCancelled = isCancelled})
        .summary;
}
