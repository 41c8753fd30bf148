// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QWidget>

class QScrollArea;
class SectionPage;

// The Details tab: all that is known of a job, as a page of texts and tables; also what a job made where that is a text. Where one reads
// stays where it is while the job is the same.
class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void setName(const QString &name); // for screen readers, where it is not the Details tab

    // isOtherJob: than before; it is shown from its beginning, with private values masked.
    void setSections(const QList<JobSection> &sections, bool isOtherJob);

signals:
    // isPrivate: ask before it goes to the clipboard.
    void copyRequested(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);

private:
    QScrollArea *const m_scroll;
    SectionPage *const m_page; // the scroll area's
};
