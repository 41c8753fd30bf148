// SPDX-License-Identifier: MIT
#include "app/jobs/familytree.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Relatives in a notation to read: "a: U1=b V2=c" is a job with two children, "b<a U1" one that names its parent and its button.
QHash<QString, Relative> relativesOf(const QStringList &lines)
{
    QHash<QString, Relative> relatives;
    for (const QString &line : lines) {
        Relative relative{.isKnown = true};
        const QString head = line.section(u':', 0, 0).trimmed();
        relative.id = head.section(u'<', 0, 0);
        relative.parentId = head.section(u'<', 1).section(u' ', 0, 0);
        relative.button = head.section(u' ', 1);
        const QStringList children = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &child : children)
            relative.children.append({.label = child.section(u'=', 0, 0), .jobId = child.section(u'=', 1)});
        relatives.insert(relative.id, relative);
    }
    return relatives;
}

// "a (U1 b (*V2 c?)) d": children in brackets behind their parent, each behind its button; * the job itself, ? one that is not known, and …
// where some are left out.
QString written(const FamilyTree &tree)
{
    QString text;
    qsizetype depth = 0;
    for (const FamilyMember &member : tree.members) {
        if (member.depth > depth)
            text += u" ("_s;
        else
            text += u")"_s.repeated(depth - member.depth) + (text.isEmpty() ? u""_s : u" "_s);
        depth = member.depth;
        text += (member.isSelf ? u"*"_s : u""_s) + (member.button.isEmpty() ? u""_s : member.button + u'-') + member.relative.id
            + (member.relative.isKnown ? u""_s : u"?"_s) + (member.hasMore ? u"…"_s : u""_s);
    }
    return text + u")"_s.repeated(depth);
}

} // namespace

class FamilyTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void makesATree_data();
    void makesATree();
    void isTheSameFromEachMember();
    void boundsGenerations();
    void boundsMembers();
    void holdsTogetherWhateverIsSaid();
    void matchesButtonsWithChildren();
};

void FamilyTreeTest::makesATree_data()
{
    QTest::addColumn<QStringList>("relatives");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QStringList &relatives, const QString &id, const QString &tree) {
        QTest::newRow(name) << relatives << id << tree;
    };
    row("no job", {}, u""_s, u""_s);
    row("alone", {u"a"_s}, u"a"_s, u"*a"_s);
    row("not known at all", {}, u"a"_s, u"*a?"_s);
    row("children that are not known", {u"a: U1=b V2=c"_s}, u"a"_s, u"*a (U1-b? V2-c?)"_s);
    row("a parent that is not known", {u"b<a U1"_s}, u"b"_s, u"a? (*U1-b)"_s);
    row("three generations", {u"a: U1=b V2=c"_s, u"b<a U1: Zoom=d"_s, u"d<b Zoom"_s}, u"d"_s, u"a (U1-b (*Zoom-d) V2-c?)"_s);
    row("a child that only names its parent", {u"a"_s, u"b<a V1"_s}, u"a"_s, u"*a (V1-b)"_s);
    row("both tell", {u"a: U1=b"_s, u"b<a U2"_s}, u"b"_s, u"a (*U1-b)"_s);
    row("only the parent tells", {u"a: U1=b"_s, u"b"_s}, u"b"_s, u"a (*U1-b)"_s);
    row("siblings by a parent that is not known", {u"b<a V1"_s, u"c<a V2"_s}, u"b"_s, u"a? (*V1-b V2-c)"_s);
    row("the same button twice", {u"a: V1=b V1=c"_s}, u"a"_s, u"*a (V1-b? V1-c?)"_s);
    row("the same child twice", {u"a: V1=b V2=b"_s}, u"a"_s, u"*a (V1-b?)"_s);
    row("its own parent", {u"a<a"_s}, u"a"_s, u"*a"_s);
    row("its own child", {u"a: U1=a"_s}, u"a"_s, u"*a"_s);
    row("a circle of two", {u"a<b"_s, u"b<a"_s}, u"a"_s, u"b (*a)"_s);
    row("a circle of three", {u"a<c"_s, u"b<a"_s, u"c<b"_s}, u"a"_s, u"b (c (*a))"_s);
    row("a grandchild that is told as a child", {u"a: V1=c U1=b"_s, u"b<a: V2=c"_s, u"c<b"_s}, u"c"_s, u"a (U1-b (*V2-c))"_s);
    row("only the child tells the button", {u"a: =b"_s, u"b<a U1"_s}, u"a"_s, u"*a (U1-b)"_s);
    row("two parents for one child", {u"a: U1=c X=b"_s, u"b<a: U2=c"_s, u"c<b"_s, u"d<b"_s}, u"a"_s, u"*a (U1-c X-b (d))"_s);
    row("a stranger", {u"a: U1=b"_s, u"x: U1=y"_s}, u"a"_s, u"*a (U1-b?)"_s);
    row("a child without an id", {u"a: U1= V1=b"_s}, u"a"_s, u"*a (V1-b?)"_s);
}

void FamilyTreeTest::makesATree()
{
    QFETCH(QStringList, relatives);
    QFETCH(QString, id);
    QFETCH(QString, tree);
    const FamilyTree made = familyTreeOf(id, relativesOf(relatives));
    QCOMPARE(written(made), tree);
    QVERIFY(!made.isCut);
}

void FamilyTreeTest::isTheSameFromEachMember()
{
    const auto relatives = relativesOf({u"a: U1=b V2=c"_s, u"b<a U1: Zoom=d"_s, u"c<a V2"_s, u"d<b Zoom: U4=e"_s});
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        QCOMPARE(written(familyTreeOf(id, relatives)).remove(u'*'), u"a (U1-b (Zoom-d (U4-e?)) V2-c)"_s);
}

void FamilyTreeTest::boundsGenerations()
{
    QHash<QString, Relative> relatives;
    for (int i = 0; i < 10'000; ++i) {
        const Relative relative{.id = QString::number(i), .parentId = i == 0 ? QString() : QString::number(i - 1), .isKnown = true};
        relatives.insert(relative.id, relative);
    }
    const FamilyTree tree = familyTreeOf(u"5000"_s, relatives, {.members = 500, .depth = 10});
    QVERIFY(tree.isCut);
    QCOMPARE(tree.members.first().relative.id, u"4995"_s);
    QCOMPARE(tree.members.size(), 11);
    QVERIFY(tree.members.last().hasMore);
    QVERIFY(tree.self() && tree.self()->relative.id == u"5000"_s);
}

void FamilyTreeTest::boundsMembers()
{
    Relative parent{.id = u"p"_s, .isKnown = true};
    for (int i = 0; i < 100'000; ++i)
        parent.children.append({.label = u"V1"_s, .jobId = QString::number(i)});
    const FamilyTree tree = familyTreeOf(u"99999"_s, {{u"p"_s, parent}}, {.members = 20});
    QCOMPARE(tree.members.size(), 20);
    QVERIFY(tree.isCut && tree.members.first().hasMore);
    QVERIFY(tree.self()); // the last of them all
    QCOMPARE(familyTreeOf(u"p"_s, {{u"p"_s, parent}}, {.members = 0}).members.size(), 1);
}

void FamilyTreeTest::holdsTogetherWhateverIsSaid()
{
    QRandomGenerator random(20261120);
    for (int round = 0; round < 2000; ++round) {
        QHash<QString, Relative> relatives;
        const auto anyId = [&] { return QString(QChar(u'a' + random.bounded(9))); };
        for (int i = random.bounded(9); i >= 0; --i) {
            Relative relative{.id = anyId(), .parentId = random.bounded(3) == 0 ? QString() : anyId(), .isKnown = true};
            for (int child = random.bounded(4); child > 0; --child)
                relative.children.append({.jobId = anyId()});
            relatives.insert(relative.id, relative);
        }
        const QString id = anyId();
        const FamilyTree tree = familyTreeOf(id, relatives, {.members = 1 + random.bounded(12), .depth = random.bounded(8)});
        QVERIFY(tree.self() && tree.self()->relative.id == id);
        QSet<QString> seen;
        for (qsizetype i = 0; i < tree.members.size(); ++i) {
            const FamilyMember &member = tree.members.at(i);
            QVERIFY(!seen.contains(member.relative.id));
            seen.insert(member.relative.id);
            QVERIFY(i == 0 ? member.parent == -1 : member.parent >= 0 && member.parent < i);
            QCOMPARE(member.depth, i == 0 ? 0 : tree.members.at(member.parent).depth + 1);
            QVERIFY(i == 0 || member.depth <= tree.members.at(i - 1).depth + 1); // before what follows its parent
        }
    }
}

void FamilyTreeTest::matchesButtonsWithChildren()
{
    const Relative job = relativesOf({u"a: V1=b U1=c V1=d V1=b"_s}).value(u"a"_s);
    QCOMPARE(childrenMadeBy(job, u"V1"_s), (QStringList{u"b"_s, u"d"_s}));
    QCOMPARE(childrenMadeBy(job, u"V2"_s), QStringList());
}

QTEST_GUILESS_MAIN(FamilyTreeTest)
#include "tst_familytree.moc"
