// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QHash>
#include <QWidget>

class ContentText;
class FactTable;
class QVBoxLayout;

// Sections of texts and tables below each other. A new response of the same job changes only what differs.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    // `margin`, in pixels, around all. `isWhole`: nothing stands below, so that the sections stay at the top of a taller page.
    SectionPage(int margin, bool isWhole, QWidget *parent = nullptr);

    void setSections(const QList<JobSection> &sections);
    void hidePrivate();
    [[nodiscard]] QList<QWidget *> sectionWidgets() const; // in their order

signals:
    // isPrivate: ask before it goes to the clipboard.
    void copyRequested(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);
    void rowReached(const QRect &place); // with the keyboard, in this widget

private:
    void showText(int place, const QString &key, const TextBlock &section);
    void showTable(int place, const QString &key, const QString &title, const QList<Field> &facts);
    void put(int place, QWidget *section);
    void removeOthers(const QList<JobSection> &sections);
    void alignNames();
    void finish();

    QVBoxLayout *const m_column;
    QHash<QString, ContentText *> m_texts; // by the section's key
    QHash<QString, FactTable *> m_tables;  // the same; each stands in a widget with its title
    QList<JobSection> m_sections;
};
