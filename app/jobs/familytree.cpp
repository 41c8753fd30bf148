// SPDX-License-Identifier: MIT
#include "app/jobs/familytree.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace {

class Builder
{
public:
    Builder(const QHash<QString, Relative> &relatives, const FamilyLimits &limits)
        : m_relatives(relatives)
        , m_limits(limits)
    {
        for (const Relative &relative : relatives) {
            if (!relative.parentId.isEmpty())
                m_claimants[relative.parentId].append(relative.id);
            for (const Relation &child : relative.children)
                m_namedBy[child.jobId].append(relative.id);
        }
        for (QStringList *ids : pointersTo(m_claimants))
            ids->sort(); // ids begin with their time
        for (QStringList *ids : pointersTo(m_namedBy))
            ids->sort();
    }

    FamilyTree build(const QString &id)
    {
        if (id.isEmpty())
            return {};
        goUp(id);
        m_room = std::max<qsizetype>(0, m_limits.members - m_line.size());
        addAll(id);
        return std::move(m_tree);
    }

private:
    struct Place
    {
        QString id{};
        QString button{};
        qsizetype parent = -1;
    };

    static QList<QStringList *> pointersTo(QHash<QString, QStringList> &lists)
    {
        QList<QStringList *> pointers;
        for (QStringList &list : lists)
            pointers.append(&list);
        return pointers;
    }

    [[nodiscard]] QString parentOf(const QString &id) const
    {
        const QString parentId = m_relatives.value(id).parentId;
        return parentId.isEmpty() ? m_namedBy.value(id).value(0) : parentId;
    }

    // The line from the job up to the oldest ancestor: that is the root.
    void goUp(const QString &id)
    {
        m_line.insert(id, QString());
        m_root = id;
        for (qsizetype generation = 0;; ++generation) {
            const QString parent = parentOf(m_root);
            if (parent.isEmpty() || m_line.contains(parent))
                return;
            if (generation >= m_limits.depth / 2) {
                m_tree.isCut = true;
                return;
            }
            m_line[m_root] = parent;
            m_line.insert(parent, QString());
            m_root = parent;
        }
    }

    // Depth first, without recursion: what is still to be placed is a stack.
    void addAll(const QString &selfId)
    {
        QList<Place> waiting{{.id = m_root, .button = m_relatives.value(m_root).button}};
        while (!waiting.isEmpty()) {
            const Place place = waiting.takeLast();
            if (m_placed.contains(place.id))
                continue;
            const bool isInLine = m_line.contains(place.id);
            const qsizetype depth = place.parent < 0 ? 0 : m_tree.members.at(place.parent).depth + 1;
            if (!isInLine && (m_room <= 0 || depth > m_limits.depth)) {
                m_tree.isCut = true;
                m_tree.members[place.parent].hasMore = true;
                continue;
            }
            m_room -= isInLine ? 0 : 1;
            m_placed.insert(place.id);
            FamilyMember member{.relative = m_relatives.value(place.id, Relative{.id = place.id}),
                                .button = place.button,
                                .parent = place.parent,
                                .depth = depth,
                                .isSelf = place.id == selfId};
            if (member.button.isEmpty())
                member.button = member.relative.button;
            m_tree.members.append(member);
            QList<Place> children = childrenOf(member.relative, m_tree.members.size() - 1);
            std::reverse(children.begin(), children.end());
            waiting.append(children);
        }
    }

    // What it lists, then who names it as a parent. One of the line stands only where the line has it.
    [[nodiscard]] QList<Place> childrenOf(const Relative &job, qsizetype place) const
    {
        QList<Place> children;
        QSet<QString> seen;
        const auto add = [&](const QString &id, const QString &button) {
            const auto inLine = m_line.constFind(id);
            if (id.isEmpty() || seen.contains(id) || (inLine != m_line.cend() && *inLine != job.id))
                return;
            seen.insert(id);
            children.append({.id = id, .button = button, .parent = place});
        };
        for (const Relation &child : job.children)
            add(child.jobId, child.label);
        for (const QString &id : m_claimants.value(job.id))
            add(id, m_relatives.value(id).button);
        return children;
    }

    const QHash<QString, Relative> &m_relatives;
    const FamilyLimits m_limits;
    QHash<QString, QStringList> m_claimants; // by the id that they call their parent
    QHash<QString, QStringList> m_namedBy;   // by the child's id
    QHash<QString, QString> m_line;          // the parents of the job and of its ancestors, by id; of the root: none
    QString m_root;
    QSet<QString> m_placed;
    qsizetype m_room = 0; // for members outside of the line
    FamilyTree m_tree;
};

} // namespace

const FamilyMember *FamilyTree::self() const
{
    const auto self = std::find_if(members.begin(), members.end(), [](const FamilyMember &member) { return member.isSelf; });
    return self == members.end() ? nullptr : &*self;
}

FamilyTree familyTreeOf(const QString &id, const QHash<QString, Relative> &relatives, const FamilyLimits &limits)
{
    return Builder(relatives, limits).build(id);
}

QStringList childrenMadeBy(const Relative &job, const QString &button)
{
    QStringList ids;
    for (const Relation &child : job.children) {
        if (child.label == button && !child.jobId.isEmpty() && !ids.contains(child.jobId))
            ids.append(child.jobId);
    }
    return ids;
}
