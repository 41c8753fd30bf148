// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

// A page of a dialog that scrolls where the dialog is lower than the page. It looks like the page itself, and is never narrower.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *page, QWidget *parent = nullptr); // takes the page over

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int barWidth() const;
};
