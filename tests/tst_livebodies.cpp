// SPDX-License-Identifier: MIT
#include "app/common/logbuffer.h"
#include "app/input/inputparser.h"
#include "app/job/jobsummary.h"
#include "app/services/allservices.h"
#include "app/text/privacy.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Where a value stands: names of members and places in lists.
using Path = QList<std::variant<QString, qsizetype>>;

QString textOf(const Path &path)
{
    QStringList parts;
    for (const auto &part : path)
        parts.append(std::holds_alternative<QString>(part) ? std::get<QString>(part) : QString::number(std::get<qsizetype>(part)));
    return parts.join(u'.');
}

void addPaths(const QJsonValue &value, const Path &path, QList<Path> &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            addPaths(member.value(), Path(path) << member.key(), paths);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            addPaths(list.at(i), Path(path) << i, paths);
    }
}

// The value with another one at the path; undefined: without it.
QJsonValue changed(const QJsonValue &value, const Path &path, const QJsonValue &other)
{
    if (path.isEmpty())
        return other;
    if (const auto *name = std::get_if<QString>(&path.first())) {
        QJsonObject object = value.toObject();
        const QJsonValue inside = changed(object[*name], path.sliced(1), other);
        if (inside.isUndefined())
            object.remove(*name);
        else
            object[*name] = inside;
        return object;
    }
    QJsonArray list = value.toArray();
    const qsizetype place = std::get<qsizetype>(path.first());
    const QJsonValue inside = changed(list.at(place), path.sliced(1), other);
    if (inside.isUndefined())
        list.removeAt(place);
    else
        list[place] = inside;
    return list;
}

QJsonValue ofAnotherType(const QJsonValue &value)
{
    if (value.isString())
        return QJsonObject{{u"odd"_s, 1}};
    if (value.isObject() || value.isArray())
        return 17;
    return u"odd"_s;
}

// What decides which of the files count, and what kind of job it is: a change there may change the rest.
bool mayDecide(const Path &path)
{
    if (textOf(path).contains("arguments"_L1)) // a list of {name, value}, one of which is the prompt
        return true;
    const QString name = textOf(path).section(u'.', -1).toLower();
    static const QStringList deciding{u"status"_s, u"state"_s, u"type"_s,   u"final"_s, u"id"_s,    u"kind"_s,
                                      u"final_"_s, u"label"_s, u"format"_s, u"verb"_s,  u"prompt"_s};
    return std::any_of(deciding.begin(), deciding.end(), [&](const QString &word) { return name.contains(word); });
}

QSet<QString> stringsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QSet<QString> strings;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            strings += stringsIn(each);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            strings += stringsIn(each);
    }
    return strings;
}

} // namespace

// Every body of a living service that lies in tests/data: given back as it came, and read as far as it goes whatever is odd in it.
class LiveBodiesTest : public QObject
{
    Q_OBJECT

private slots:
    void givesEachBackAsItCame_data() { addBodies(); }
    void givesEachBackAsItCame();
    void isReadInAnyWrapper_data() { addBodies(); }
    void isReadInAnyWrapper();
    void keepsTheRestOfAMutant_data() { addBodies(); }
    void keepsTheRestOfAMutant();
    void giveNothingAway_data() { addBodies(); }
    void giveNothingAway();

private:
    void addBodies() const;
    [[nodiscard]] QString problemOf(const Job &whole, const QJsonObject &mutant, bool mayDiffer) const;

    const ServiceRegistry m_services{allServices()};
};

void LiveBodiesTest::addBodies() const
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("service");
    int count = 0;
    const QList<Service::Name> names = m_services.names();
    for (const Service::Name &name : names) {
        if (name.id.startsWith("midjourney"_L1))
            continue; // these have tests of their own
        for (QDirIterator each(fixturePath(name.id), {u"*.json"_s}, QDir::Files); each.hasNext();) {
            const QString file = name.id + u'/' + QFileInfo(each.next()).fileName();
            const QByteArray raw = fixture(file);
            const Recognized recognized = m_services.recognize(QJsonDocument::fromJson(raw).object());
            if (!std::holds_alternative<Job>(recognized))
                continue; // an error, or a list
            QTest::newRow(qPrintable(file)) << raw << name.id;
            ++count;
        }
    }
    QVERIFY2(count >= 5, "too few bodies to prove anything");
}

void LiveBodiesTest::givesEachBackAsItCame()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, service);
    const ParsedInput found = parseInput(raw, m_services, {});
    QCOMPARE(found.documents.size(), 1);
    QCOMPARE(found.documents.first().raw, raw);
    QCOMPARE(found.documents.first().job.service, service);
    QVERIFY(found.ids.isEmpty() && found.ignored.isEmpty());
    const QString id = found.documents.first().job.id;
    QVERIFY(m_services.ownsId(id));
    QCOMPARE(m_services.serviceOf(id), service);
    QCOMPARE(m_services.parse(raw, id)->media, found.documents.first().job.media);
}

void LiveBodiesTest::isReadInAnyWrapper()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, service);
    const QByteArray text = QJsonDocument(QJsonArray{QString::fromUtf8(raw)}).toJson(QJsonDocument::Compact);
    for (const QByteArray &wrapped :
         {"{\"task\":" + raw + ", \"code\": 200}", "{\"data\":" + raw + "}", "[" + raw + "]",
          "{\"response\":{\"url\":\"https://a.example\"},\"result\":" + raw + "}", "2026-11-28 INFO webhook " + raw + " done", text})
    {
        const ParsedInput found = parseInput(wrapped, m_services, {});
        QCOMPARE(found.documents.size(), 1);
        QCOMPARE(found.documents.first().job.service, service);
    }
}

// Empty: the mutant is read as it should be.
QString LiveBodiesTest::problemOf(const Job &whole, const QJsonObject &mutant, bool mayDiffer) const
{
    const Job job = m_services.read(mutant, whole.id);
    const JobResponse response{.job = job, .raw = QJsonDocument(mutant).toJson()};
    (void)summaryOf(response);
    const QList<JobSection> sections = m_services.sectionsOf(response);
    if (sections.isEmpty())
        return u"no details"_s;
    if (mayDiffer)
        return {};
    const QSet<QString> strings = stringsIn(mutant);
    for (const MediaItem &item : whole.media) {
        const bool isListed = !item.url.isEmpty() && strings.contains(item.url.toString());
        const bool isThere = std::any_of(job.media.begin(), job.media.end(), [&](const MediaItem &other) { return other.url == item.url; });
        if (isListed && !isThere)
            return u"lost "_s + item.url.toString();
    }
    if (!whole.prompt.source.isEmpty() && strings.contains(whole.prompt.source) && job.prompt.source != whole.prompt.source)
        return u"lost the prompt"_s;
    return job.state == whole.state || job.media.isEmpty() ? QString() : u"another state"_s;
}

void LiveBodiesTest::keepsTheRestOfAMutant()
{
    QFETCH(QByteArray, raw);
    const QJsonObject whole = QJsonDocument::fromJson(raw).object();
    const Job job = m_services.parse(raw).operator*();
    QList<Path> paths;
    addPaths(whole, {}, paths);
    QVERIFY(paths.size() > 5);
    for (const Path &path : std::as_const(paths)) {
        QJsonValue value = whole;
        for (const auto &part : path)
            value = std::holds_alternative<QString>(part) ? value[std::get<QString>(part)] : value[std::get<qsizetype>(part)];
        const QList<QJsonValue> others{QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), ofAnotherType(value), 1e300,
                                       QString(50'000, u'x')};
        for (const QJsonValue &other : others) {
            const QString problem = problemOf(job, changed(whole, path, other).toObject(), mayDecide(path));
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1 as %2: %3"_s.arg(textOf(path)).arg(int(other.type())).arg(problem)));
        }
    }
}

// Neither the names of files nor keys hold an address or a user's number, nor does what is shared or logged.
void LiveBodiesTest::giveNothingAway()
{
    QFETCH(QByteArray, raw);
    const Result<Job> job = m_services.parse(raw);
    for (const MediaItem &item : job->media) {
        for (const QString &text : {item.key.toString(), fileStemOf(item), item.label})
            QVERIFY2(!text.contains(u"example.com"_s) && !text.contains(u"12345"_s), qPrintable(text));
    }
    const QByteArray shared = withoutPrivateData(raw);
    QVERIFY(QJsonDocument::fromJson(shared).isObject());
    QCOMPARE(withoutPrivateData(shared), shared);
    const QString logged = redacted(u"GET "_s + job->id + u" failed"_s);
    for (const QByteArray &secret : {QByteArray("user@example"), QByteArray("us***@"), QByteArray("user:12345"), QByteArray("-u12345-"),
                                     QByteArray("user@example.com").toHex()})
    {
        QVERIFY2(!shared.contains(secret), qPrintable(QString::fromUtf8(secret + " in " + shared)));
        QVERIFY2(!logged.contains(QString::fromLatin1(secret)), qPrintable(logged));
    }
}

QTEST_GUILESS_MAIN(LiveBodiesTest)
#include "tst_livebodies.moc"
