// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/ignoredreason.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

class Service;

// Documents of jobs that stood in a text and could not be read: only their ids are opened, and a remark says so.
class LostDocuments
{
public:
    explicit LostDocuments(const Service &service)
        : m_service(service)
    {}

    // What could not be read as JSON, without what is whole in it. Counts only where it is of a job.
    void addBroken(QByteArrayView part, bool isCut);
    // A text in which no document was found: of another notation (PHP, Go, YAML).
    void addUnread(const QByteArray &text);

    [[nodiscard]] qsizetype size() const { return m_lost.size(); }
    // Forgets those without an id that came after the first `count`: they were parts of a document that is whole now.
    void removeUnnamed(qsizetype count);

    struct Kind
    {
        IgnoredReason reason = IgnoredReason::BrokenDocument;
        QByteArray beginning{}; // of the first
        QStringList ids{};
        int count = 0;
    };
    // All but those of jobs that were read whole elsewhere; a kind only if there are any.
    [[nodiscard]] QList<Kind> without(const QSet<QString> &jobs) const;

private:
    struct Lost
    {
        QString id{}; // empty: it breaks off before that
        QByteArray beginning{};
        bool isCut = false;
    };

    const Service &m_service;
    QList<Lost> m_lost;
    QSet<QString> m_known; // ids in m_lost
};
