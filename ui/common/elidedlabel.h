// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

// One line of plain text that would like room for all of it and makes do with less: then it ends in an ellipsis, and a tool tip shows the
// rest.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    QString m_words;
};
