// SPDX-License-Identifier: MIT
#include "app/common/files/filename.h"
#include "app/common/utczone.h"
#include "app/saving/nametemplate.h"
#include "app/saving/saver.h"
#include "tests/support/nametorture.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

NameFacts facts()
{
    return {.created = QDateTime(QDate(2025, 8, 22), QTime(14, 38, 12), utcZone),
            .verb = u"imagine"_s,
            .button = u"U1"_s,
            .prompt = u"https://s.mj.run/abc a caf\u00E9 in a storm, very wet"_s,
            .seed = 1234567890,
            .id8 = u"1a2b3c4d"_s,
            .name = u"image-2"_s,
            .kind = u"image"_s,
            .number = 2,
            .width = 1024,
            .height = 768};
}

QString filled(const QString &nameTemplate, const NameFacts &reported = facts())
{
    const FilledName name = fillName(nameTemplate, reported);
    return (name.folders + QStringList{name.stem}).join(u'/');
}

} // namespace

class NameTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheFields_data();
    void fillsTheFields();
    void reportsUnknownFields();
    void tellsNothingPrivate_data();
    void tellsNothingPrivate();
    void namesAsSavingWithoutATemplateDoes();
    void isSafeForRandomPrompts();
};

void NameTemplateTest::fillsTheFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"{created:yyyy-MM-dd_HHmmss} {verb} {prompt:40} {kind} {n} {id8} {width}x{height}"_s,
        u"2025-08-22_143812 imagine a caf\u00E9 in a storm, very wet image 2 1a2b3c4d 1024x768"_s);
    row(u"{created}"_s, u"2025-08-22_143812"_s);
    row(u"{created:yyyy/MM:dd}"_s, u"2025-08-22"_s);
    row(u"{prompt:6}"_s, u"a caf\u00E9"_s);
    row(u"{seed}-{button}"_s, u"1234567890-U1"_s);
    row(u"{n:3}"_s, u"002"_s);
    row(u"{verb}/{prompt:6}/{name}"_s, u"imagine/a caf\u00E9/image-2"_s);
    row(u"../{verb}//{name}"_s, u"imagine/image-2"_s);
    row(u"/etc/{name}"_s, u"etc/image-2"_s);
    row(u"{verb}/"_s, u"imagine/image-2"_s);
    row(u""_s, u"image-2"_s);
    row(u"..."_s, u"image-2"_s);
    row(u"con"_s, u"_con"_s);
    row(u"{{verb}} {verb"_s, u"{imagine} {verb"_s);
}

void NameTemplateTest::fillsTheFields()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(filled(text), expected);
}

void NameTemplateTest::reportsUnknownFields()
{
    const FilledName name = fillName(u"{verb} {nonsense} {n:abc} {width:3} {nonsense}"_s, facts());
    QCOMPARE(name.stem, u"imagine {nonsense} {n-abc} {width-3} {nonsense}"_s);
    QCOMPARE(name.unknownFields.join(u' '), u"{nonsense} {n:abc} {width:3}"_s);
    QVERIFY(fillName(standardNameTemplate(), facts()).unknownFields.isEmpty());
}

void NameTemplateTest::tellsNothingPrivate_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("link") << u"https://cdn.midjourney.com/0123abcd-1234-4abc-8def-0123456789ab/0_0.png cat"_s;
    QTest::newRow("link within") << u"cat like www.midjourney.com/0123abcd-1234-4abc-8def-0123456789ab"_s;
    QTest::newRow("GUID") << u"cat 0123ABCD-1234-4abc-8def-0123456789ab"_s;
    QTest::newRow("GUID behind an invisible sign") << u"cat 0123abcd-12\u200B34-4abc-8def-0123456789ab"_s;
    QTest::newRow("mention") << u"cat <@123456789012345678>"_s;
    QTest::newRow("channel") << u"cat <#123456789012345678>"_s;
}

void NameTemplateTest::tellsNothingPrivate()
{
    QFETCH(QString, prompt);
    NameFacts reported = facts();
    reported.prompt = prompt;
    reported.verb = prompt;
    reported.button = prompt;
    const QString name = filled(u"{verb} {prompt:200} {button}"_s, reported);
    static const QRegularExpression identity(u"0123abcd|89ab|12345678|midjourney"_s, QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!identity.match(name).hasMatch(), qPrintable(name));
    QVERIFY2(name.contains(u"cat"_s), qPrintable(name));
}

void NameTemplateTest::namesAsSavingWithoutATemplateDoes()
{
    JobResponse answer{.raw = "{}"};
    const auto check = [&] {
        const MediaItem item{.role = "video", .number = 3};
        QCOMPARE(filled(standardNameTemplate(), nameFactsOf(answer, item)), folderNameOf(answer.job, answer.raw) + u"/video-3"_s);
    };
    check();
    answer.job.id = u"job:20250822143812000-user:1-channel:2-bot:midjourney"_s;
    answer.job.created = facts().created;
    answer.job.verb = u"imagine"_s;
    check();
    answer.job.verb = u"../../x"_s;
    check();
}

void NameTemplateTest::isSafeForRandomPrompts()
{
    RandomNames names(3);
    for (int i = 0; i < 3000; ++i) {
        NameFacts reported = facts();
        reported.prompt = names.next();
        const FilledName name = fillName(u"{prompt:200}/"_s + names.next() + u"{prompt}"_s, reported);
        for (const QString &part : name.folders + QStringList{name.stem})
            QCOMPARE(whatIsWrongWith(part, maxStem), QString());
    }
}

QTEST_GUILESS_MAIN(NameTemplateTest)
#include "tst_nametemplate.moc"
