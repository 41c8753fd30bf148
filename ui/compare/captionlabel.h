// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/mediacaption.h"

#include <QWidget>

class QTextLayout;

// The words of a caption on as many lines as it is given: those of the prompt, what is different of them marked, then the facts. What has
// no room ends in an ellipsis; a tool tip has it all.
class CaptionLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionLabel(QWidget *parent = nullptr);

    void setCaption(const MediaCaption &caption);
    [[nodiscard]] const MediaCaption &caption() const { return m_caption; }
    [[nodiscard]] int linesFor(int width, int maxLines) const; // that it would use; 0: it says nothing
    void setLines(int lines);                                  // its height from now on; 0: it hides
    [[nodiscard]] int lineHeight() const;                      // pixels

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Lays it out on at most so many lines; how many it takes.
    int layOutPrompt(QTextLayout &layout, int width, int maxLines) const;
    int layOutFacts(QTextLayout &layout, int width, int maxLines) const;

    MediaCaption m_caption;
    int m_lines = 0;
};
