// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/rating.h"

#include <QWidget>

class CaptionLabel;
class ElidedLabel;
class RatingMark;
struct MediaCaption;

// What stands below one of several media side by side: its rating and its name in one line, and in what it differs.
class CompareCaption : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCaption(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setStars(int stars); // see rating.h
    [[nodiscard]] int stars() const { return m_stars; }
    void setCaption(const MediaCaption &caption); // with a tool tip for all of it, which is there when its words are not
    [[nodiscard]] CaptionLabel &words() { return *m_words; }
    [[nodiscard]] const CaptionLabel &words() const { return *m_words; }

private:
    RatingMark *m_rating;
    ElidedLabel *m_name;
    CaptionLabel *m_words;
    int m_stars = unrated;
};
