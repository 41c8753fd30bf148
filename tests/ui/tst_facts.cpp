// SPDX-License-Identifier: MIT
#include "app/services/midjourney/details.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/services/midjourney/parser.h"
#include "app/services/midjourney/text/parameters.h"
#include "app/services/midjourney/text/prompt.h"
#include "tests/support/fixtures.h"
#include "ui/detail/details.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

JobResponse answerOf(const QByteArray &raw)
{
    const auto job = MidjourneyV2().parse(raw);
    return {.job = job ? *job : Job(), .raw = raw};
}

JobResponse answerIn(const QString &name)
{
    return answerOf(fixture(name));
}

QList<JobSection> detailsOf(const JobResponse &answer)
{
    return shownSections(MidjourneyV2().sectionsOf(answer));
}

QString valueOf(const QList<Field> &facts, const QString &name)
{
    for (const Field &fact : facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

// All that is shown, in one text.
QString allOf(const QList<JobSection> &sections)
{
    QString all;
    for (const JobSection &section : sections) {
        if (const auto *text = std::get_if<TextBlock>(&section.body)) {
            all += text->title + u'\n' + text->text + u'\n';
            continue;
        }
        for (const Field &fact : std::get<QList<Field>>(section.body))
            all += fact.name + u'\n' + fact.value + u'\n';
    }
    return all;
}

QStringList keysOf(const QList<JobSection> &sections)
{
    QStringList keys;
    for (const JobSection &section : sections)
        keys.append(section.key);
    return keys;
}

const JobSection *sectionOf(const QList<JobSection> &sections, const QString &key)
{
    const auto found = std::ranges::find(sections, key, &JobSection::key);
    return found == sections.end() ? nullptr : &*found;
}

QList<Field> tableOf(const JobResponse &answer, const QString &key)
{
    const QList<JobSection> sections = detailsOf(answer);
    const JobSection *section = sectionOf(sections, key);
    return section ? std::get<QList<Field>>(section->body) : QList<Field>();
}

QList<Field> factsOf(const JobResponse &answer)
{
    return tableOf(answer, u"facts"_s);
}

// Every text and number in a document, with the name of its member.
void forEachLeaf(const QJsonValue &value, const QString &name, const std::function<void(const QString &, const QString &)> &visit)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            forEachLeaf(member.value(), member.key(), visit);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            forEachLeaf(entry, name, visit);
    } else {
        visit(name, value.isString() ? value.toString() : QString::number(value.toInteger()));
    }
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryField();
    void namesWhatItShows();
    void masksWhatIsPrivate();
    void keepsFieldsItDoesNotKnow();
    void tellsTimesHereAndAsTheyCame();
    void putsWhatWentWrongFirst();
    void showsThePromptAsRunWhereItDiffers();
    void offersThePromptWithoutParameters();
    void namesParameters_data();
    void namesParameters();
    void listsDescribedPrompts();
    void showsAnInfoAsATable();
    void boundsWhatItShows();
    void showsEachSample_data();
    void showsEachSample();
};

void FactsTest::showsEveryField()
{
    const QByteArray raw = fixture(u"model/every-field.json"_s);
    const QString all = allOf(detailsOf(answerOf(raw)));
    // Of Discord's own making, or shown in other words.
    const QHash<QString, QString> others{{u"placeholder_version"_s, {}},
                                         {u"content_scan_version"_s, {}},
                                         {u"flags"_s, u"animated"_s},
                                         {u"color"_s, u"#f7cb73"_s},
                                         {u"status"_s, u"Completed"_s}};
    int leaves = 0;
    forEachLeaf(QJsonDocument::fromJson(raw).object(), {}, [&](const QString &name, const QString &leaf) {
        ++leaves;
        const QString expected = others.value(name, leaf);
        QVERIFY2(expected.isEmpty() || all.contains(expected), qPrintable(name + u": "_s + leaf));
    });
    QVERIFY(leaves > 50);
}

void FactsTest::namesWhatItShows()
{
    const QList<Field> facts = factsOf(answerIn(u"model/every-field.json"_s));
    QCOMPARE(valueOf(facts, u"Job ID"_s), u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s);
    QCOMPARE(valueOf(facts, u"Child 1, by U1"_s), u"job:child"_s);
    QCOMPARE(valueOf(facts, u"Buttons on Discord"_s), u"U1 · 🔄"_s);
    QCOMPARE(valueOf(facts, u"Duration"_s), u"31 s"_s);
    QCOMPARE(valueOf(facts, u"Seed"_s), u"9223372036854775807"_s);
    QCOMPARE(valueOf(facts, u"Attachment 1"_s), u"image/webp · 2048 × 1024 · 5.0 GB (5000000000 bytes) · animated"_s);
    QCOMPARE(valueOf(facts, u"Embed"_s), u"rich · 1024 × 1280 · #f7cb73"_s);
    QSet<QString> names;
    for (const Field &fact : facts) {
        QVERIFY2(!fact.name.isEmpty() && !fact.value.isEmpty(), qPrintable(fact.name));
        QVERIFY2(!names.contains(fact.name), qPrintable(fact.name));
        names.insert(fact.name);
    }
}

void FactsTest::masksWhatIsPrivate()
{
    QStringList masked;
    for (const Field &fact : factsOf(answerIn(u"model/every-field.json"_s))) {
        if (fact.isPrivate)
            masked.append(fact.name + u'=' + fact.value);
    }
    QCOMPARE(
        masked,
        (QStringList{u"User ID=12345"_s, u"Discord account=NDE...secured...ABC"_s, u"Reply address=https://webhook.example/secret"_s}));
}

void FactsTest::keepsFieldsItDoesNotKnow()
{
    const QList<Field> facts = factsOf(answerOf("{\"jobid\":\"job:x\",\"status\":\"odd\",\"mood\":{\"is\":1.5},\"accessToken\":\"abc\"}"));
    QCOMPARE(valueOf(facts, u"mood"_s), u"{\"is\":1.5}"_s);
    QVERIFY(std::ranges::find(facts, u"accessToken"_s, &Field::name)->isPrivate);
    QVERIFY(valueOf(facts, u"Status"_s).contains(u"odd"_s));
}

void FactsTest::tellsTimesHereAndAsTheyCame()
{
    const QList<Field> facts = factsOf(answerIn(u"model/every-field.json"_s));
    QCOMPARE(valueOf(facts, u"Message sent"_s), u"Tuesday, 2 June 2026 10:34:51 UTC\n2026-06-02T10:34:51.164000+00:00"_s);
    // Without the field the time comes from the id.
    const QList<Field> bare
        = factsOf(answerOf("{\"jobid\":\"job:20260602103424017-user:1-channel:2-bot:midjourney\",\"verb\":\"imagine\"}"));
    QCOMPARE(valueOf(bare, u"Created"_s), u"Tuesday, 2 June 2026 10:34:24 UTC\n2026-06-02T10:34:24.017Z"_s);
}

void FactsTest::putsWhatWentWrongFirst()
{
    QCOMPARE(
        keysOf(detailsOf(answerIn(u"jobs/v2-imagine-failed-invalid-parameter.json"_s))),
        (QStringList{u"error"_s, u"errorDetails"_s, u"prompt"_s, u"parameters"_s, u"facts"_s})); // the embed says the same as the details
    QCOMPARE(keysOf(detailsOf(answerIn(u"jobs/v2-imagine-moderated.json"_s))), (QStringList{u"error"_s, u"prompt"_s, u"facts"_s}));
    const QList<JobSection> all = detailsOf(answerIn(u"model/every-field.json"_s));
    QCOMPARE(keysOf(all).first(3), (QStringList{u"error"_s, u"errorDetails"_s, u"embed0"_s}));
    QCOMPARE(std::get<TextBlock>(sectionOf(all, u"embed0"_s)->body).color, 0xf7cb73);
}

void FactsTest::showsThePromptAsRunWhereItDiffers()
{
    const QList<JobSection> other = detailsOf(answerIn(u"jobs/real/v2-imagine-v7-2026-completed-rewritten-prompt.json"_s));
    QVERIFY(sectionOf(other, u"prompt"_s) && sectionOf(other, u"asRun"_s));
    const QList<JobSection> same = detailsOf(answerIn(u"jobs/v2-imagine-completed.json"_s));
    QVERIFY(sectionOf(same, u"prompt"_s) && !sectionOf(same, u"asRun"_s));
}

void FactsTest::offersThePromptWithoutParameters()
{
    const auto shortTextOf = [](const QByteArray &prompt) {
        const auto sections = detailsOf(answerOf("{\"jobid\":\"a\",\"prompt\":\"" + prompt + "\"}"));
        return std::get<TextBlock>(sectionOf(sections, u"prompt"_s)->body).shortText;
    };
    QCOMPARE(shortTextOf("a cat --v 7"), u"a cat"_s);
    QCOMPARE(shortTextOf("a cat"), QString());
    QCOMPARE(shortTextOf("--v 7"), QString());
}

void FactsTest::namesParameters_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("aspect ratio") << u"a --ar 3:2"_s << u"Aspect ratio"_s << u"3:2"_s;
    QTest::newRow("upper case") << u"a --AR 3:2"_s << u"Aspect ratio"_s << u"3:2"_s;
    QTest::newRow("a switch") << u"a --tile"_s << u"Seamless tile"_s << u"On"_s;
    QTest::newRow("words") << u"a --no b, c"_s << u"Exclude"_s << u"b, c"_s;
    QTest::newRow("unknown") << u"a --future 3"_s << u"--future"_s << u"3"_s;
}

void FactsTest::namesParameters()
{
    QFETCH(QString, prompt);
    const QList<Field> facts = parameterFields(promptOf(prompt));
    QCOMPARE(facts.size(), 1);
    QTEST(facts.first().name, "name");
    QTEST(facts.first().value, "value");
}

void FactsTest::listsDescribedPrompts()
{
    const JobResponse answer = answerIn(u"jobs/v2-describe-completed.json"_s);
    const QList<Field> prompts = tableOf(answer, u"described"_s);
    QCOMPARE(prompts.size(), 4);
    QCOMPARE(prompts[1].name, u"Prompt 2"_s);
    QCOMPARE(prompts[1].value, u"Still life painting, dark background, Willem Claesz. Heda style --ar 4:5"_s);
    QCOMPARE(keysOf(detailsOf(answer)), (QStringList{u"described"_s, u"facts"_s})); // the embed is not said twice
}

void FactsTest::showsAnInfoAsATable()
{
    const JobResponse answer = answerIn(u"jobs/v2-info-completed.json"_s);
    const QList<Field> info = tableOf(answer, u"info"_s);
    QCOMPARE(info.size(), 9);
    QVERIFY(info.first().isPrivate); // the GUID
    QVERIFY2(!info[1].value.contains(u"<t:"_s) && info[1].value.contains(u"24"_s), qPrintable(info[1].value));
    QCOMPARE(keysOf(detailsOf(answer)), (QStringList{u"info"_s, u"facts"_s}));
}

void FactsTest::boundsWhatItShows()
{
    const QByteArray raw = fixture(u"model/every-field.json"_s);
    MidjourneyJob job = *parseMidjourneyV2(raw);
    job.children = QList<MidjourneyChild>(5000, {.button = u"U1"_s, .jobId = u"job:child"_s});
    job.attachments = QList<Attachment>(5000, job.attachments.first());
    job.embeds = QList<Embed>(5000, job.embeds.first());
    for (int i = 0; i < 5000; ++i)
        job.otherFields.append({u"x%1"_s.arg(i), u"1"_s});
    job.prompt = u"a"_s + u" --a 1"_s.repeated(5000);
    const QList<JobSection> sections = sectionsOf(job, raw);
    const auto fieldsIn = [&](const QString &key) { return std::get<QList<Field>>(sectionOf(sections, key)->body); };
    QVERIFY(fieldsIn(u"facts"_s).size() <= 401);
    QVERIFY(fieldsIn(u"facts"_s).last().value.contains(u"JSON"_s));
    QCOMPARE(fieldsIn(u"parameters"_s).size(), 100);
    QVERIFY(sections.size() < 20);
}

void FactsTest::showsEachSample_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &folder : {u"jobs"_s, u"jobs/real"_s, u"broken"_s}) {
        for (const QString &name : QDir(fixturePath(folder)).entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    }
}

// Broken ones too: none is too odd to be shown as far as it goes.
void FactsTest::showsEachSample()
{
    QFETCH(QString, file);
    const QList<JobSection> sections = detailsOf(answerIn(file));
    QVERIFY(sectionOf(sections, u"facts"_s)); // a status in words, at least
}

QTEST_MAIN(FactsTest)
#include "tst_facts.moc"
