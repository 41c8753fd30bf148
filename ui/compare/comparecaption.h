// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/rating.h"

#include <QWidget>

class CaptionLabel;
class ElidedLabel;
class RatingMark;

// What stands below one of several media side by side: its rating and its name in one line, and in what it differs.
class CompareCaption : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCaption(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setStars(int stars); // see rating.h
    [[nodiscard]] int stars() const { return m_stars; }
    [[nodiscard]] CaptionLabel &words() { return *m_words; }
    [[nodiscard]] const CaptionLabel &words() const { return *m_words; }

private:
    RatingMark *m_rating;
    ElidedLabel *m_name;
    CaptionLabel *m_words;
    int m_stars = unrated;
};
