// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QHash>
#include <QWidget>

class ContentText;
class FactTable;
class QScrollArea;
class QVBoxLayout;

// The Details tab: all that is known of a job, as a page of texts and tables. A new response of the same job changes only what differs;
// where one reads stays where it is.
class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    // isOtherJob: than before; it is shown from its beginning, with private values masked.
    void setSections(const QList<JobSection> &sections, bool isOtherJob);

signals:
    // isPrivate: ask before it goes to the clipboard.
    void copyRequested(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);

private:
    void showText(int place, const QString &key, const TextBlock &section);
    void showTable(int place, const QString &key, const QString &title, const QList<Field> &facts);
    void put(int place, QWidget *section);
    void removeOthers(const QList<JobSection> &sections);
    void alignNames();
    void finish();

    QScrollArea *const m_scroll;
    QVBoxLayout *m_column = nullptr;
    QHash<QString, ContentText *> m_texts; // by the section's key
    QHash<QString, FactTable *> m_tables;  // the same; each stands in a widget with its title
    QList<JobSection> m_sections;
};
