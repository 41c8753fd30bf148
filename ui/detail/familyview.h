// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/familytree.h"

#include <QWidget>

class ButtonChips;
class QAction;
class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;
class Thumbnails;

// A job among its relatives: all that it was made from, all that was made from it and beside it, each with the button that did it. What was
// not opened yet can be, one by one or all at once. Below stand the actions that the service offers.
class FamilyView : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyView(Thumbnails &thumbnails, QWidget *parent = nullptr); // thumbnails: outlive the view

    void setFamily(const FamilyTree &family); // the same again changes nothing

signals:
    void openRequested(const QString &jobId);
    void openAllRequested(const QStringList &jobIds); // those that were not opened yet
    void copyRequested(const QString &jobId);

private:
    QWidget *newFoot();
    void addActions();
    void rebuild();
    void addRows();
    void showActions();
    [[nodiscard]] QStandardItem *itemOf(const QString &jobId) const; // nullptr: not there
    [[nodiscard]] QString currentJobId() const;
    [[nodiscard]] QStringList unknownIds() const;

    QStandardItemModel *const m_model;
    QTreeView *const m_tree;
    QLabel *const m_empty;
    QLabel *const m_note; // that some are left out
    QPushButton *const m_openAll;
    ButtonChips *const m_chips;
    QAction *const m_open;
    QAction *const m_copy;
    FamilyTree m_family{};
};
