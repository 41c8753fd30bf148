// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/textwrappers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// With a link that looks like quoted-printable, and as long as that is padded in base64.
QByteArray linkedDocument()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job.insert(
        u"attachments"_s,
        QJsonArray{QJsonObject{{u"url"_s,
                                u"https://cdn.discordapp.com/attachments/1122334455667788990/1122334455667788991/a.png"
                                "?ex=66ab12cd&is=66a9c14d&hm=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef&"_s}}});
    QByteArray document = QJsonDocument(job).toJson().trimmed();
    while (document.size() % 3 != 1)
        document.insert(document.size() - 1, '\n');
    return document;
}

QByteArray prefixed(const QByteArray &text, const QByteArray &prefix)
{
    return prefix + QByteArray(text).replace("\n", "\n" + prefix);
}

} // namespace

// Documents and ids that are broken over lines, records or a mail: they are put together again, and nothing is taken for true that a log
// wrote between.
class JoinedTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void putsLinesTogether_data();
    void putsLinesTogether();
    void decodesMailPartByPart_data();
    void decodesMailPartByPart();
    void takesNothingOfALogForTrue_data();
    void takesNothingOfALogForTrue();
    void findsIdsBrokenOverLines_data();
    void findsIdsBrokenOverLines();

private:
    [[nodiscard]] ParsedInput read(const QByteArray &text) const { return parseInput(text, m_service, QDateTime()); }

    MidjourneyV2 m_service;
};

void JoinedTextsTest::putsLinesTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = trickyDocument();
    const QByteArray lines = trickyDocument(true);
    const auto at = [](const QByteArray &text, qsizetype width) { // broken at a width
        QStringList parts;
        const QString characters = QString::fromUtf8(text);
        for (qsizetype start = 0; start < characters.size(); start += width)
            parts.append(characters.mid(start, width));
        return parts.join(u'\n').toUtf8();
    };
    QTest::newRow("compose") << prefixed(lines, "web-1  | ");
    QTest::newRow("compose among others") << "db-1   | ready\n" + prefixed(lines, "web-1  | ") + "\ndb-1   | bye\n";
    QTest::newRow("times") << prefixed(lines, "2026-11-20T14:38:12.1234567Z ");
    QTest::newRow("journal") << prefixed(lines, "Nov 20 14:38:12 host app[123]: ");
    QTest::newRow("kubectl") << prefixed(lines, "[pod/web-1/app] ");
    QTest::newRow("mail") << prefixed(lines, "> ");
    QTest::newRow("words in the first line") << "web-1  | got " + QByteArray(lines).replace("\n", "\nweb-1  | ");
    QTest::newRow("parts") << "2026-11-20T14:38:12.1Z stdout P " + whole.first(200) + "\n2026-11-20T14:38:12.2Z stderr F other\n"
            + "2026-11-20T14:38:12.3Z stdout P " + whole.mid(200, 50) + "\n2026-11-20T14:38:12.4Z stdout F " + whole.mid(250) + "\n";
    QTest::newRow("Docker's parts") << "{\"log\":" + quoted(whole.first(150))
            + ",\"stream\":\"stdout\"}\n{\"log\":" + quoted(whole.mid(150) + "\n") + ",\"stream\":\"stdout\"}\n";
    const qsizetype within = whole.indexOf("lighthouse") + 5; // of what is prose
    const auto withOther = [&](const QByteArray &own, const QByteArray &other) {
        return "{\"log\":" + quoted(whole.first(within)) + own + "}\n{\"log\":\"WARN low memory\\n\"" + other
            + "}\n{\"log\":" + quoted(whole.mid(within) + "\n") + own + "}\n";
    };
    QTest::newRow("Docker's parts, another stream between") << withOther(",\"stream\":\"stdout\"", ",\"stream\":\"stderr\"");
    QTest::newRow("another container between") << withOther(",\"stream\":\"stdout\",\"kubernetes\":{\"docker_id\":\"a\"}",
                                                            ",\"stream\":\"stdout\",\"kubernetes\":{\"docker_id\":\"b\"}");
    QTest::newRow("another process between") << withOther(",\"_PID\":\"7\"", ",\"_PID\":\"8\"");
    QTest::newRow("Fluent Bit's parts") << "{\"log\":" + quoted(whole.first(150)) + ",\"logtag\":\"P\"}\n{\"log\":" + quoted(whole.mid(150))
            + ",\"logtag\":\"F\"}\n";
    QByteArray records;
    for (const QByteArray &line : lines.split('\n'))
        records += "{\"message\":" + quoted(line) + ",\"level\":30}\n";
    QTest::newRow("a record a line") << records;
    QTest::newRow("a terminal's width") << at(whole, 80);
    QTest::newRow("a mail's width") << "Content-Transfer-Encoding: quoted-printable\n\n"
            + QByteArray(at(QByteArray(whole).replace("=", "=3D"), 75)).replace("\n", "=\n");
    QTest::newRow("a mail in base64") << "Content-Transfer-Encoding: base64\n\n" + at(whole.toBase64(), 76) + "\n";
    QTest::newRow("colours inside") << QByteArray(whole)
                                           .replace("\"status\"", "\x1b[34;1m\"status\"\x1b[0m")
                                           .replace(":", "\x1b[1;39m:\x1b[0m")
                                           .replace("job\x1b[1;39m:\x1b[0m", "job:");
}

void JoinedTextsTest::putsLinesTogether()
{
    QFETCH(QByteArray, text);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 1);
    if (qstrcmp(QTest::currentDataTag(), "colours inside") != 0)
        QCOMPARE(found.documents.first().job.prompt, m_service.parse(trickyDocument())->prompt);
    QCOMPARE(found.documents.first().job.state, JobState::Succeeded);
    QCOMPARE(found.ids, QStringList());
    QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
}

void JoinedTextsTest::decodesMailPartByPart_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray document = linkedDocument();
    const QByteArray header = "Content-Transfer-Encoding: quoted-printable\n";
    const QByteArray note = "\n" + header + "\nYour caf=C3=A9 is re=\nady. Look:\n\n";
    const auto mail = [&](const QByteArray &encoding, const QByteArray &body, const QByteArray &lineEnd = "\n") {
        const QByteArray text = "Content-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\nContent-Type: text/plain" + note
            + "--b1\nContent-Type: application/json\nContent-Transfer-Encoding: " + encoding + "\n\n" + body + "\n--b1--\n";
        return QByteArray(text).replace("\n", lineEnd);
    };
    QByteArray base64 = document.toBase64();
    for (qsizetype at = 76; at < base64.size(); at += 77)
        base64.insert(at, '\n');
    QTest::newRow("a part of 7 bits") << mail("7bit", document);
    QTest::newRow("an attachment in base64") << mail("base64", base64);
    QTest::newRow("an attachment in base64, as mail has line ends") << mail("base64", base64, "\r\n");
    QTest::newRow("a part in lower case") << mail("BASE64", base64).replace("Content-Transfer", "content-transfer");
    QTest::newRow("a part that is quoted-printable") << mail("quoted-printable", QByteArray(document).replace("=", "=3D"));
    QTest::newRow("words about mail") << "The header was content-transfer-encoding: quoted-printable\n\n" + document;
    QTest::newRow("a recorded request") << "{\"name\": \"Content-Transfer-Encoding\", \"value\": \"quoted-printable\"}\n" + document;
    QTest::newRow("a server's log") << "10:12 < Content-Transfer-Encoding: quoted-printable\n10:12 < \n" + document;
    QTest::newRow("a mail before it") << header + note + "\n" + document;
    QTest::newRow("the next mail of a mailbox")
        << "From a@b.example\n" + header + "\nNothing=\n new.\n\nFrom a@b.example\nX-Y: z\n\n" + document;
    QTest::newRow("a mail after it") << document + "\n\n" + header + note;
}

void JoinedTextsTest::decodesMailPartByPart()
{
    QFETCH(QByteArray, text);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 1);
    QCOMPARE(found.documents.first().raw, linkedDocument());
    QCOMPARE(found.ids, QStringList());
    QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
}

void JoinedTextsTest::takesNothingOfALogForTrue_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("time") << QByteArray("\n2026-11-20T14:38:12.1Z INFO ");
    QTest::newRow("clock") << QByteArray("\n14:38:12 ");
    QTest::newRow("another service") << QByteArray("\ndb-1   | checkpoint\nweb-1  | ");
    QTest::newRow("stream") << QByteArray("\nstdout F ");
    QTest::newRow("level") << QByteArray("\nWARN ");
}

void JoinedTextsTest::takesNothingOfALogForTrue()
{
    QFETCH(QByteArray, between);
    const QByteArray whole = QJsonDocument(jobObject(1, u"completed"_s)).toJson(QJsonDocument::Compact);
    const qsizetype first = whole.indexOf('{') + 1;
    for (qsizetype at = first; at < whole.size(); ++at) {
        QByteArray text = whole;
        text.insert(at, between);
        for (const JobResponse &document : read(text).documents)
            QVERIFY2(!QString::fromUtf8(document.raw).contains(QString::fromUtf8(between.trimmed())), document.raw.constData());
    }
}

void JoinedTextsTest::findsIdsBrokenOverLines_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    for (const char *lineEnd : {"=\n", "=\r\n", "\n", "\r\n", "\n> ", "\n>> ", "\n    "})
        QTest::newRow(QByteArray(lineEnd).toPercentEncoding().constData()) << QByteArray(lineEnd);
}

void JoinedTextsTest::findsIdsBrokenOverLines()
{
    QFETCH(QByteArray, lineEnd);
    const QByteArray id = jobId(1).toLatin1();
    const qsizetype first = lineEnd.startsWith('=') ? 1 : 4;
    for (qsizetype at = first; at < id.size(); ++at) {
        QByteArray text = "Your job " + id + "\nis done, as " + jobId(2).toLatin1() + ".\n";
        text.insert(9 + at, lineEnd);
        QCOMPARE(read(text).ids, (QStringList{jobId(1), jobId(2)}));
    }
}

QTEST_GUILESS_MAIN(JoinedTextsTest)
#include "tst_joinedtexts.moc"
