// SPDX-License-Identifier: MIT
#include "ui/ratingactions.h"

#include "app/job/rating.h"
#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/stars.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallpane.h"
#include "ui/wallswitch.h"
#include "ui/windowactions.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

RatingActions::RatingActions(const ActionTargets &to, const Add &add, QAction *goOn)
    : QObject(&to.window)
    , m_to(to)
    , m_goOn(goOn)
{
    addOne(add, tr("No Rating"), u"No Rating"_s, Qt::Key_0, unrated);
    addOne(add, tr("1 Star"), u"1 Star"_s, Qt::Key_1, 1);
    for (int stars = 2; stars <= maxStars; ++stars)
        addOne(add, tr("%1 Stars").arg(QLocale().toString(stars)), u"%1 Stars"_s.arg(stars), static_cast<Qt::Key>(Qt::Key_0 + stars),
               stars);
    addOne(add, tr("Reject"), u"Reject"_s, Qt::Key_X, rejectedRating);
    connect(&to.details.media(), &MediaPane::ratingRequested, this, &RatingActions::rate);
    connect(&to.middle, &WallSwitch::ratingRequested, this, &RatingActions::rate);
}

void RatingActions::addOne(const Add &add, const QString &text, const QString &name, Qt::Key key, int stars)
{
    QAction *action = add(text, key, [this, stars] { rate(stars); });
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut); // only shown: preview, filmstrip and wall take the key
    m_all.append(action);
}

void RatingActions::addTo(QMenu &menu) const
{
    QMenu *rating = menu.addMenu(tr("Rating"));
    rating->addActions(m_all);
    rating->addSeparator();
    rating->addAction(m_goOn);
}

void RatingActions::rate(int stars)
{
    if (m_to.middle.isWallSeen()) {
        m_to.middle.wall().withSelected(this,
                                        [this, stars](const QList<JobMedia> &chosen) { m_to.commands.jobs->rateMedia(chosen, stars); });
        return;
    }
    if (!m_to.jobs.isFinal())
        return;
    MediaPane &media = m_to.details.media();
    const QList<JobMedia> chosen = media.chosenMedia();
    m_to.commands.jobs->rateMedia(chosen, stars);
    if (chosen.isEmpty())
        return;
    media.report(stars == unrated ? m_all.first()->text() : ratingText(stars));
    if (m_to.preferences.current().goesOnAfterRating && chosen.size() == 1 && !media.isComparing())
        media.goOn();
}
