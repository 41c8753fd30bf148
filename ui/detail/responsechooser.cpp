// SPDX-License-Identifier: MIT
#include "ui/detail/responsechooser.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formatting.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int minLetters = 12; // of a field: it may be cut in a narrow window

// With seconds: a running job is requested several times a minute.
QString textOf(const QDateTime &time)
{
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + timeText(local.time(), locale);
}

// The label names the field for screen readers, see QLabel::setBuddy().
QWidget *withLabel(const QString &text, QComboBox *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *label = new QLabel(text, pair);
    label->setBuddy(field);
    static const QRegularExpression marks(u"\\(&.\\)|[&:]"_s); // Japanese has its key in brackets behind the word
    field->setAccessibleName(QString(text).remove(marks));
    field->view()->setAccessibleName(field->accessibleName());
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field->setMinimumContentsLength(minLetters);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field, 1);
    return pair;
}

} // namespace

ResponseChooser::ResponseChooser(QWidget *parent)
    : QWidget(parent)
    , m_answers(new QComboBox(this))
    , m_showsChanges(new QCheckBox(tr("Show chan&ges"), this))
    , m_bases(new QComboBox(this))
    , m_result(new QLabel(this))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(10, 6, 10, 0);
    row->setSpacing(8);
    m_since = withLabel(tr("&since:"), m_bases, this);
    row->addWidget(withLabel(tr("&Response:"), m_answers, this));
    row->addWidget(m_showsChanges);
    row->addWidget(m_since);
    row->addWidget(m_result);
    connect(m_answers, &QComboBox::currentIndexChanged, this, [this] {
        fillBases();
        emit changed();
    });
    connect(m_showsChanges, &QCheckBox::toggled, this, [this] {
        update();
        emit changed();
    });
    connect(m_bases, &QComboBox::currentIndexChanged, this, &ResponseChooser::changed);
    hide();
}

void ResponseChooser::setTimes(const QList<QDateTime> &times)
{
    const QSignalBlocker answersBlocker(m_answers);
    const QDateTime chosen = m_answers->currentIndex() > 0 ? m_times.value(m_answers->currentIndex()) : QDateTime(); // else the latest
    m_times = times;
    m_answers->clear();
    for (const QDateTime &time : times)
        m_answers->addItem(m_answers->count() == 0 ? tr("Latest, %1").arg(textOf(time)) : textOf(time));
    m_answers->setCurrentIndex(chosen.isValid() ? std::max(0, static_cast<int>(times.indexOf(chosen))) : 0);
    fillBases();
    setVisible(times.size() > 1);
}

void ResponseChooser::forget()
{
    const QSignalBlocker answersBlocker(m_answers);
    const QSignalBlocker changesBlocker(m_showsChanges);
    m_answers->setCurrentIndex(m_answers->count() > 0 ? 0 : -1);
    m_showsChanges->setChecked(false);
    fillBases();
}

void ResponseChooser::setChanges(int added, int removed)
{
    const QString both = tr("%n line(s) added", "", added) + u", "_s + tr("%n line(s) removed", "", removed);
    m_result->setText(added == 0 && removed == 0 ? tr("No changes") : both);
}

int ResponseChooser::shown() const
{
    return std::max(0, m_answers->currentIndex());
}

int ResponseChooser::base() const
{
    const bool isCompared = m_showsChanges->isChecked() && m_bases->currentIndex() >= 0;
    return isCompared ? shown() + 1 + m_bases->currentIndex() : -1;
}

void ResponseChooser::fillBases()
{
    const QSignalBlocker blocker(m_bases);
    const int chosen = m_bases->currentIndex();
    m_bases->clear();
    for (qsizetype i = shown() + 1; i < m_times.size(); ++i)
        m_bases->addItem(m_bases->count() == 0 ? tr("Previous, %1").arg(textOf(m_times.at(i))) : textOf(m_times.at(i)));
    m_bases->setCurrentIndex(chosen < m_bases->count() ? std::max(0, chosen) : m_bases->count() - 1);
    update();
}

void ResponseChooser::update()
{
    const bool hasEarlier = m_bases->count() > 0;
    m_showsChanges->setEnabled(hasEarlier);
    m_since->setEnabled(hasEarlier && m_showsChanges->isChecked());
    m_result->setVisible(hasEarlier && m_showsChanges->isChecked());
}
