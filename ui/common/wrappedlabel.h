// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

// Plain text that wraps, as high as its lines are at its width. A QLabel requests two lines where one would do, for the sake of its shape,
// and a form grants them.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    explicit WrappedLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};
