// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QListView>

class Thumbnails;

// All media of a job in one row, each with its thumbnail, its name and how far it is. Works on MediaRows.
class Filmstrip : public QListView
{
    Q_OBJECT

public:
    explicit Filmstrip(Thumbnails &thumbnails, QWidget *parent = nullptr);

    [[nodiscard]] static QSize thumbnailSize();         // device-independent pixels
    [[nodiscard]] MediaKey currentKey() const;          // empty: none
    [[nodiscard]] QList<MediaKey> selectedKeys() const; // in the order in which they are shown
    void setCurrentKey(const MediaKey &key);            // selects it alone; an unknown one leaves all as it is
    void moveTo(const MediaKey &key);                   // the same, and leaves the selection
    void select(const QList<MediaKey> &keys);           // and leaves the current one
    void step(int steps);                               // stops at the ends

signals:
    void currentKeyChanged(const MediaKey &key);
    void dragRequested(const QList<MediaKey> &keys);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    [[nodiscard]] QModelIndex indexOf(const MediaKey &key) const;
};
