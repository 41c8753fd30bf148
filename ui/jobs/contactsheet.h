// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndexList>
#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class Thumbnails;

// Several chosen jobs at a glance: how many they are, and the pictures of the first of them.
class ContactSheet : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maxJobs = 100; // that it shows

    explicit ContactSheet(Thumbnails &thumbnails, QWidget *parent = nullptr); // outlives this
    ~ContactSheet() override;

    void setJobs(const QModelIndexList &jobs, int count); // rows of the list, at most maxJobs, and how many are chosen in all

signals:
    void jobRequested(int row); // of the list, alone

private:
    class Model;

    const std::unique_ptr<Model> m_model;
    QLabel *m_count;
    QListView *m_view;
    QLabel *m_more;
};
