// SPDX-License-Identifier: MIT
#include "ui/dialogs/exportdialog.h"

#include "ui/common/dialogfit.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int minWidth = 420; // pixels, for the folder

}

ExportDialog::ExportDialog(const SaveOptions &start, int jobs, QWidget *parent)
    : QDialog(parent)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(start.folder), this))
    , m_sharing(new QCheckBox(tr("For s&haring: no private data in the page, documents, names, and files"), this))
{
    setWindowTitle(tr("Export"));
    auto *what = new QLabel(tr("Exports %n job(s), each to its own folder with its media and job document, and a web page that shows them "
                               "in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.",
                               "", jobs),
                            this);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(minWidth);
    m_sharing->setChecked(start.forSharing);
    auto *browse = new QToolButton(this);
    browse->setIcon(symbolicIcon(u"folder"_s));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(row);
    layout->addWidget(m_sharing);
    layout->addWidget(buttons);
    connect(browse, &QToolButton::clicked, this, &ExportDialog::chooseFolder);
    const auto allow = [this] { m_export->setEnabled(QDir::isAbsolutePath(QDir::fromNativeSeparators(m_folder->text().trimmed()))); };
    connect(m_folder, &QLineEdit::textChanged, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
    setTabOrder(m_folder, browse);
    setTabOrder(browse, m_sharing);
    m_export->setFocus();
    keepFit(*this);
}

SaveOptions ExportDialog::options() const
{
    return {.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed())), .forSharing = m_sharing->isChecked()};
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a Folder"), options().folder);
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}
