// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

// A few words over the lower left corner of what is shown. The mouse goes through it.
class InfoOverlay : public QLabel
{
    Q_OBJECT

public:
    explicit InfoOverlay(QWidget *parent);

    void setWords(const QString &words, const QRect &area); // area: of the parent, what it lies over

protected:
    void paintEvent(QPaintEvent *event) override;
};
