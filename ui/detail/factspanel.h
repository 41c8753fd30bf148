// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "ui/detail/details.h"

#include <QHash>
#include <QWidget>

class ContentText;
class FactTable;
class QScrollArea;
class QVBoxLayout;

// The Details tab: all that is known of a job, as a page of texts and tables. A new answer of the same job changes only what differs;
// where one reads stays where it is.
class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void setAnswer(const JobAnswer &answer, const QStringList &tags = {}); // tags: the user's own

signals:
    // isPrivate: ask before it goes to the clipboard.
    void copyWanted(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);

private:
    void showText(int place, const QString &key, const TextSection &section);
    void showTable(int place, const QString &key, const QString &title, const QList<Fact> &facts);
    void put(int place, QWidget *section);
    void removeOthers(const QList<DetailSection> &sections);
    void alignNames();
    void settle();

    QScrollArea *const m_scroll;
    QVBoxLayout *m_column = nullptr;
    QHash<QString, ContentText *> m_texts; // by the section's key
    QHash<QString, FactTable *> m_tables;  // the same; each stands in a widget with its title
    QList<DetailSection> m_sections;
    JobAnswer m_answer;
    QStringList m_tags;
};
