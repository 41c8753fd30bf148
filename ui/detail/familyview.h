#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

struct FamilyMember
{
    QString jobId{};
    QString button{}; // that made it; empty: none
    QString text{};   // the prompt's beginning, or the time in the id
    QString status{}; // in words; empty: not known
    bool isKnown = false;

    bool operator==(const FamilyMember &) const = default;
};

struct Family
{
    std::optional<FamilyMember> parent{};
    FamilyMember self{};
    QList<FamilyMember> children{};

    bool operator==(const Family &) const = default;
};

// A job among its relatives: what it was made from and what was made from it, each with the button that did it. Below stand the buttons
// that could be pressed on Discord; pressing is not for this program.
class FamilyView : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyView(QWidget *parent = nullptr);

    void setFamily(const Family &family);
    void setButtons(const QStringList &buttons);

signals:
    void openWanted(const QString &jobId);
    void copyWanted(const QString &jobId);

private:
    void addActions();
    void rebuild();
    void showActions();
    [[nodiscard]] QString currentJobId() const;

    QStandardItemModel *const m_model;
    QTreeView *const m_tree;
    QLabel *const m_empty;
    QLabel *const m_buttons;
    QAction *const m_open;
    QAction *const m_copy;
    Family m_family{};
};
