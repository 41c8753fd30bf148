#include "ui/dialogs/savedialog.h"

#include "ui/common/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 460; // pixels, for the fields

QWidget *besides(QWidget *field, QWidget *button, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

} // namespace

SaveDialog::SaveDialog(const SaveQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(question.options.folder), this))
    , m_template(new QLineEdit(question.options.nameTemplate.isEmpty() ? standardNameTemplate() : question.options.nameTemplate, this))
    , m_preview(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_text(new QCheckBox(tr("&Text file with prompt, parameters and seed beside each"), this))
    , m_json(new QCheckBox(tr("The job’s &document (job.json)"), this))
    , m_sharing(new QCheckBox(tr("For s&haring: nothing private in names, documents and files"), this))
{
    setWindowTitle(question.title);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(leastWidth);
    m_template->setAccessibleName(tr("Names"));
    m_preview->setAccessibleName(tr("Name of the file that is shown"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_text->setChecked(question.options.withText);
    m_json->setChecked(question.options.withJson);
    m_sharing->setChecked(question.options.forSharing);
    m_sharing->setToolTip(tr("Takes the metadata out of pictures and videos without touching what they show, and masks private data in "
                             "the text file and the document."));

    auto *browse = new QToolButton(this);
    browse->setIcon(symbolicIcon(u"folder"_s));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    auto *fields = new QToolButton(this);
    fields->setText(tr("Fields"));
    fields->setAccessibleName(tr("Insert a field"));
    fields->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(fields);
    for (const QString &field : {u"{created:yyyy-MM-dd_HHmmss}"_s, u"{verb}"_s, u"{button}"_s, u"{prompt:40}"_s, u"{seed}"_s, u"{name}"_s,
                                 u"{kind}"_s, u"{n}"_s, u"{id8}"_s, u"{width}"_s, u"{height}"_s})
        menu->addAction(field, this, [this, field] { m_template->insert(field); });
    menu->addSeparator();
    menu->addAction(tr("As at First"), this, [this] { m_template->setText(standardNameTemplate()); });
    fields->setMenu(menu);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    auto *form = new QFormLayout;
    auto *folderLabel = new QLabel(tr("&Folder:"), this);
    folderLabel->setBuddy(m_folder);
    auto *templateLabel = new QLabel(tr("&Names:"), this);
    templateLabel->setBuddy(m_template);
    form->addRow(folderLabel, besides(m_folder, browse, this));
    form->addRow(templateLabel, besides(m_template, fields, this));
    form->addRow(tr("Such as:"), m_preview);
    form->addRow(QString(), m_remark);
    form->addRow(tr("Also save:"), m_text);
    form->addRow(QString(), m_json);
    form->addRow(QString(), m_sharing);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(browse, &QToolButton::clicked, this, &SaveDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &SaveDialog::showPreview);
    connect(m_template, &QLineEdit::textChanged, this, &SaveDialog::showPreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPreview();
    m_save->setFocus();
}

SaveOptions SaveDialog::options() const
{
    return {.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed())),
            .nameTemplate = m_template->text().trimmed(),
            .withText = m_text->isChecked(),
            .withJson = m_json->isChecked(),
            .forSharing = m_sharing->isChecked()};
}

void SaveDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a Folder"), options().folder);
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void SaveDialog::showPreview()
{
    const FilledName name = fillName(m_template->text(), m_question.example);
    const QString extension = m_question.extension.isEmpty() ? QString() : u'.' + m_question.extension;
    m_preview->setText(QDir::toNativeSeparators((name.folders + QStringList{name.stem + extension}).join(u'/')));
    const bool hasFolder = QDir::isAbsolutePath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    QString remark;
    if (!hasFolder)
        remark = tr("Choose a folder.");
    else if (!name.unknownFields.isEmpty())
        remark = tr("Not known, and kept as it is: %1").arg(name.unknownFields.join(u' '));
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_save->setEnabled(hasFolder);
}
