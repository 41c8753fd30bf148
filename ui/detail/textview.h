// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

// Text to read and to select, as tall as it is, up to a sensible height; then it scrolls by itself. Links are only reported, copies are
// only requested (as plain text), and nothing is ever loaded.
class TextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    // A long text gets its greatest height at once: to measure it would be to lay out all of it.
    void setLong(bool isLong);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void copyRequested(const QString &text);
    void lookChanged(); // colours or font: what was coloured by hand is to be made again

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copySelection();
    [[nodiscard]] int maxHeight() const;

    bool m_isLong = false;
};
