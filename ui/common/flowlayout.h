// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

// Puts widgets side by side, and goes on in the next row where one is too narrow; from the right where the language begins there.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setCentred(bool isCentred);          // each row in the middle, not at the side where the language begins
    void addItem(QLayoutItem *item) override; // takes it
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool isMeant) const; // returns the height; without `isMeant` nothing is moved

    QList<QLayoutItem *> m_items; // ours
    bool m_isCentred = false;
};
