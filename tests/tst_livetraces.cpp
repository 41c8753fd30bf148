// SPDX-License-Identifier: MIT
#include "app/common/logbuffer.h"
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "app/session/diagnostics.h"
#include "app/settings/preferences.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/sessionrun.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray person = "ivana.quist@secret.example";
const QByteArray userNumber = "99887766";
const QByteArray accountNumber = "55443322110099";
const QByteArray token = "user:99887766-q7w8e9r0t1";

// With the names and numbers of somebody in place of the samples'.
QByteArray planted(QByteArray body)
{
    body.replace("\"userId\": 12345,", "\"userId\": " + userNumber + ',');
    body.replace("\"account_id\": 33445566", "\"account_id\": " + userNumber);
    body.replace("\"nick_name\": \"name\"", "\"nick_name\": \"" + person + '"');
    body.replace("example/avatar.jpeg", userNumber + "/avatar.jpeg");
    body.replace("12345678901234", accountNumber).replace("user@example.com", person);
    for (const char *before : {"user:", "-u"}) {
        for (const char *number : {"12345", "777"})
            body.replace(QByteArray(before) + number + '-', before + userNumber + '-');
    }
    return body;
}

} // namespace

// What the living services write of their users is found nowhere where others may read it.
class LiveTracesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { keepLog(); }
    void areLeftNowhere_data();
    void areLeftNowhere();

private:
    void save(SessionRun &run, const QString &folder) const;
    static QString placeOf(const QByteArray &secret, const QString &folder, const SessionRun &run); // empty: nowhere
};

void LiveTracesTest::areLeftNowhere_data()
{
    QTest::addColumn<QByteArray>("body");
    int planting = 0;
    const ServiceRegistry services(allServices());
    const QList<Service::Name> names = services.names();
    for (const Service::Name &name : names) {
        for (QDirIterator each(fixturePath(name.id), {u"*.json"_s}, QDir::Files); each.hasNext();) {
            const QString file = name.id + u'/' + QFileInfo(each.next()).fileName();
            const QByteArray body = planted(fixture(file));
            if (!std::holds_alternative<Job>(services.recognize(QJsonDocument::fromJson(body).object())))
                continue; // an error, or a list
            QTest::newRow(qPrintable(file)) << body;
            planting += body.contains(person) || body.contains(userNumber) ? 1 : 0;
        }
    }
    QVERIFY2(planting > 20, "too few bodies tell of somebody to prove anything");
}

// Under names of each kind, as they are and for others.
void LiveTracesTest::save(SessionRun &run, const QString &folder) const
{
    int running = 0;
    connect(&run.controller, &JobController::savingChanged, this, [&](bool isSaving) { running += isSaving ? 1 : -1; });
    const QList<JobKey> keys{run.controller.selected()};
    const SaveOptions shared{.folder = folder + u"/shared"_s, .withText = true, .withPosters = true, .forSharing = true};
    run.controller.saveAll(keys, shared);
    QTRY_COMPARE(running, 0);
    run.controller.saveAll(keys, {.folder = folder + u"/own"_s, .nameTemplate = u"{verb} {id8} {prompt:40} {kind} {n} {name}"_s});
    QTRY_COMPARE(running, 0);
    for (const bool isForSharing : {true, false}) {
        const QString page = folder + (isForSharing ? u"/page, shared"_s : u"/page"_s);
        run.controller.exportJobs(keys, {.folder = page, .withText = isForSharing, .forSharing = isForSharing});
        QTRY_COMPARE(running, 0);
    }
}

QString LiveTracesTest::placeOf(const QByteArray &secret, const QString &folder, const SessionRun &run)
{
    const QString word = QString::fromUtf8(secret);
    for (QDirIterator each(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        if (path.contains(word))
            return u"the name of "_s + path;
        QFile file(path);
        const bool isForOthers = path.contains("shared"_L1) || path.endsWith("index.html"_L1);
        if (isForOthers && file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return path;
    }
    if (keptLog().join(u'\n').contains(word))
        return u"the log"_s;
    return diagnosticsOf(run.controller, {}, {}, {}, keptLog()).contains(word) ? u"the diagnostics"_s : QString();
}

void LiveTracesTest::areLeftNowhere()
{
    QFETCH(QByteArray, body);
    const QTemporaryDir folder;
    SessionRun run(folder.filePath(u"data"_s), std::make_unique<ServiceRegistry>(allServices()), QUrl(u"https://api.example"_s),
                   QString::fromUtf8(token));
    run.network.answerOthers({.pieces = {pngFile(imageSize, 1)}, .headers = {{"Content-Type", "image/png"}}});
    run.controller.openText(body);
    QTRY_VERIFY(run.controller.answer(run.controller.selected()));
    const QString saved = folder.filePath(u"saved"_s);
    save(run, saved);
    QVERIFY(!fileNamesBelow(saved).filter(u"index.html"_s).isEmpty() && !fileNamesBelow(saved).filter(u"job.json"_s).isEmpty());
    for (const QByteArray &secret : {person, person.toHex(), QByteArray("secret.example"), userNumber, accountNumber, token}) {
        const QString place = placeOf(secret, saved, run);
        QVERIFY2(place.isEmpty(), qPrintable(QString::fromUtf8(secret) + u" is in "_s + place));
    }
    for (const QNetworkRequest &request : run.network.requests())
        QVERIFY(request.url().host() == "api.example"_L1 || request.rawHeader("Authorization").isEmpty());
}

QTEST_GUILESS_MAIN(LiveTracesTest)
#include "tst_livetraces.moc"
