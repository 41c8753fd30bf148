// SPDX-License-Identifier: MIT
#include "ui/compare/comparecaption.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/stars.h"
#include "ui/compare/captionlabel.h"
#include "ui/compare/ratingmark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

CompareCaption::CompareCaption(QWidget *parent)
    : QWidget(parent)
    , m_rating(new RatingMark(this))
    , m_name(new ElidedLabel(this))
    , m_words(new CaptionLabel(this))
{
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setContentsMargins(4, 3, 4, 3);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addStretch(1);
    line->addWidget(m_rating);
    line->addWidget(m_name);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_words);
}

void CompareCaption::setName(const QString &name)
{
    m_name->setWords(name);
}

void CompareCaption::setCaption(const MediaCaption &caption)
{
    m_words->setCaption(caption);
    setToolTip(caption.toolTip);
}

void CompareCaption::setStars(int stars)
{
    m_stars = stars;
    m_rating->setStars(stars);
}
