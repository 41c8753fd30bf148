// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;

// What stands in place of the details while no job is open: four ways in.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setHasToken(bool hasToken);

signals:
    void pasteRequested();
    void tokenRequested();
    void browseRequested();
    void samplesRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QGridLayout *m_ways;
    QPushButton *m_token;
    bool m_isNarrow = false;
};
