// SPDX-License-Identifier: MIT
#include "ui/settings/windowpage.h"

#include "ui/common/wrappedlabel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace {

QString nameOfLanguage(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return QLocale::languageToString(QLocale::English); // Qt's own name for it is that of one country's
    const QString own = locale.nativeLanguageName();
    return own.isEmpty() ? code : own.front().toUpper() + own.mid(1);
}

} // namespace

WindowPage::WindowPage(const SettingsQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_appearance(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_notifies(new QCheckBox(tr("&Notify me when a job ends while the window is not active"), this))
    , m_playsAtOnce(new QCheckBox(tr("&Play automatically"), this))
    , m_loops(new QCheckBox(tr("Play in a l&oop"), this))
    , m_imageMemory(new QSpinBox(this))
{
    const Preferences &preferences = question.preferences.current();
    m_appearance->addItem(tr("System default"), QVariant::fromValue(Appearance::System));
    m_appearance->addItem(tr("Light"), QVariant::fromValue(Appearance::Light));
    m_appearance->addItem(tr("Dark"), QVariant::fromValue(Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(QVariant::fromValue(preferences.appearance)));
    m_language->addItem(tr("System default"), QString());
    for (const QString &code : question.languages)
        m_language->addItem(nameOfLanguage(code), code);
    if (m_language->findData(preferences.language) < 0) // of a newer version
        m_language->addItem(nameOfLanguage(preferences.language), preferences.language);
    m_language->setCurrentIndex(m_language->findData(preferences.language));
    m_notifies->setChecked(preferences.notifies);
    m_playsAtOnce->setChecked(preferences.playback.playsAtOnce);
    m_loops->setChecked(preferences.playback.isLooping);
    m_imageMemory->setRange(Preferences::minImageMegabytes, Preferences::maxImageMegabytes);
    m_imageMemory->setSingleStep(64);
    setUnit(m_imageMemory, tr("%1 MB", "megabytes"));
    m_imageMemory->setValue(preferences.imageMegabytes);
    m_imageMemory->setToolTip(tr("The limit for one image. Larger images are scaled down, or shown only on request."));

    QFormLayout *form = formIn(this);
    addRow(form, tr("&Appearance:"), m_appearance);
    addRow(form, tr("&Language:"), m_language);
    form->addRow(QString(), new WrappedLabel(tr("Takes effect after restarting Job Viewer."), this));
    form->addRow(tr("Jobs:"), m_notifies);
    form->addRow(tr("Videos:"), m_playsAtOnce);
    form->addRow(QString(), m_loops);
    addRow(form, tr("&Image memory:"), m_imageMemory);
    connect(m_imageMemory, &QSpinBox::valueChanged, this, &WindowPage::changed);
    for (QComboBox *box : {m_appearance, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &WindowPage::changed);
    for (QCheckBox *box : {m_notifies, m_playsAtOnce, m_loops})
        connect(box, &QCheckBox::toggled, this, &WindowPage::changed);
}

void WindowPage::writeTo(Preferences &preferences) const
{
    preferences.appearance = m_appearance->currentData().value<Appearance>();
    preferences.language = m_language->currentData().toString();
    preferences.imageMegabytes = m_imageMemory->value();
    preferences.notifies = m_notifies->isChecked();
    preferences.playback.playsAtOnce = m_playsAtOnce->isChecked();
    preferences.playback.isLooping = m_loops->isChecked();
}
