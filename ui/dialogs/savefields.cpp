// SPDX-License-Identifier: MIT
#include "ui/dialogs/savefields.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/wrappedlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int minFieldWidth = 460; // pixels, for the fields

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

SaveFields::SaveFields(const SaveOptions &start, const NameFacts &example, const QString &extension, QWidget *parent)
    : QWidget(parent)
    , m_example(example)
    , m_extension(extension)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(start.folder), this))
    , m_template(new QLineEdit(start.nameTemplate.isEmpty() ? standardNameTemplate() : start.nameTemplate, this))
    , m_exampleName(new WrappedLabel(this))
    , m_remark(new WrappedLabel(this))
    , m_text(new QCheckBox(tr("&Text file per item with prompt, parameters, and seed"), this))
    , m_json(new QCheckBox(tr("Job &document (job.json)"), this))
    , m_posters(new QCheckBox(tr("&Posters and covers"), this))
    , m_sharing(new QCheckBox(tr("For s&haring: no private data in names, documents, and files"), this))
{
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(minFieldWidth);
    m_template->setAccessibleName(tr("File names"));
    m_exampleName->setAccessibleName(tr("Example file name"));
    m_exampleName->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)); // a path, too
    m_exampleName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setChecked(start.withText);
    m_json->setChecked(start.withJson);
    m_posters->setChecked(start.withPosters);
    m_posters->setToolTip(tr("Stills of videos, and covers of songs"));
    m_sharing->setChecked(start.forSharing);
    m_sharing->setToolTip(tr("Removes metadata from images and videos, but does not change what they show. Masks private data in the text "
                             "file and the job document."));
    layOut();
    for (QLineEdit *field : {m_folder, m_template}) {
        connect(field, &QLineEdit::textChanged, this, &SaveFields::showPreview);
        connect(field, &QLineEdit::textChanged, this, &SaveFields::changed);
    }
    for (QCheckBox *box : {m_text, m_json, m_posters, m_sharing})
        connect(box, &QCheckBox::toggled, this, &SaveFields::changed);
    showPreview();
}

void SaveFields::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    auto *folderLabel = new QLabel(tr("&Folder:"), this);
    folderLabel->setBuddy(m_folder);
    auto *templateLabel = new QLabel(tr("File &names:"), this);
    templateLabel->setBuddy(m_template);
    QWidget *browse = browseButton();
    QWidget *fields = fieldsButton();
    form->addRow(folderLabel, besides(m_folder, browse, this));
    form->addRow(templateLabel, besides(m_template, fields, this));
    form->addRow(tr("Example:"), m_exampleName);
    form->addRow(QString(), m_remark);
    form->addRow(tr("Also save:"), m_text);
    auto *beside = new FlowLayout;
    beside->addWidget(m_json);
    beside->addWidget(m_posters);
    form->addRow(QString(), beside);
    form->addRow(QString(), m_sharing);
    QWidget *before = m_folder; // each button comes after its field
    for (QWidget *next : std::initializer_list<QWidget *>{browse, m_template, fields, m_text, m_json, m_posters, m_sharing}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *SaveFields::browseButton()
{
    auto *browse = new QToolButton(this);
    browse->setIcon(symbolicIcon(u"folder"_s));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, &SaveFields::chooseFolder);
    return browse;
}

QWidget *SaveFields::fieldsButton()
{
    auto *fields = new QPushButton(tr("Fields"), this);
    fields->setAccessibleName(tr("Insert a field"));
    fields->setAutoDefault(false);
    auto *menu = new QMenu(fields);
    const std::pair<QString, QString> meanings[] = {
        {u"{created:yyyy-MM-dd_HHmmss}"_s, tr("Date and Time")},
        {u"{verb}"_s, tr("Job Type")},
        {u"{button}"_s, tr("Action")},
        {u"{prompt:40}"_s, tr("Beginning of the Prompt")},
        {u"{seed}"_s, tr("Seed")},
        {u"{id8}"_s, tr("Short Job Code")},
        {u"{name}"_s, tr("Media Item Name")},
        {u"{kind}"_s, tr("Media Item Type")},
        {u"{n}"_s, tr("Media Item Number")},
        {u"{width}"_s, tr("Width")},
        {u"{height}"_s, tr("Height")},
    };
    for (const auto &[field, meaning] : meanings) // behind a tab a menu sets its keys, in a column of their own
        menu->addAction(meaning + u'\t' + field, this, [this, field = field] { m_template->insert(field); });
    menu->addSeparator();
    menu->addAction(tr("Reset"), this, [this] { m_template->setText(standardNameTemplate()); });
    fields->setMenu(menu);
    return fields;
}

SaveOptions SaveFields::options() const
{
    const QString folder = m_folder->text().trimmed();
    return {.folder = folder.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(folder)),
            .nameTemplate = m_template->text().trimmed(),
            .withText = m_text->isChecked(),
            .withJson = m_json->isChecked(),
            .withPosters = m_posters->isChecked(),
            .forSharing = m_sharing->isChecked()};
}

bool SaveFields::hasFolder() const
{
    return QDir::isAbsolutePath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void SaveFields::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a Folder"), options().folder);
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void SaveFields::showPreview()
{
    const FilledName name = fillName(m_template->text(), m_example);
    const QString extension = m_extension.isEmpty() ? QString() : u'.' + m_extension;
    m_exampleName->setText(QDir::toNativeSeparators((name.folders + QStringList{name.stem + extension}).join(u'/')));
    QString remark;
    if (!hasFolder())
        remark = tr("Choose a folder.");
    else if (!name.unknownFields.isEmpty())
        remark = tr("Unknown fields are kept as typed: %1").arg(name.unknownFields.join(u' '));
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}
