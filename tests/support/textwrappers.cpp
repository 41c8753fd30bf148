// SPDX-License-Identifier: MIT
#include "tests/support/textwrappers.h"

#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

using namespace Qt::StringLiterals;

QByteArray quoted(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

const QList<std::pair<const char *, TextWrapper>> &textWrappers()
{
    static const QList<std::pair<const char *, TextWrapper>> all{
        {"Docker", [](const QByteArray &text) { return "{\"log\":" + quoted(text + "\n") + ",\"stream\":\"stdout\"}\n"; }},
        {"HAR",
         [](const QByteArray &text) {
             return "{\"log\":{\"entries\":[{\"response\":{\"content\":{\"mimeType\":\"application/json\",\"text\":" + quoted(text)
                 + "}}}]}}";
         }},
        {"HAR in base64",
         [](const QByteArray &text) {
             return "{\"response\":{\"content\":{\"text\":\"" + text.toBase64() + "\",\"encoding\":\"base64\"}}}";
         }},
        {"twice", [](const QByteArray &text) { return quoted(quoted(text)); }},
        {"words before",
         [](const QByteArray &text) { return "{\"message\":" + quoted("2026-11-20T14:38:12Z\tINFO\t" + text + " (12 ms)") + "}"; }},
        {"array of strings", [](const QByteArray &text) { return "[1, " + quoted(text) + ", null]"; }},
        {"CSV", [](const QByteArray &text) { return "id,payload\r\n1,\"" + QByteArray(text).replace("\"", "\"\"") + "\"\r\n"; }},
        {"CSV of Excel",
         [](const QByteArray &text) { return "\xEF\xBB\xBFid;payload;n\r\n1;\"" + QByteArray(text).replace("\"", "\"\"") + "\";2\r\n"; }},
        {"MySQL",
         [](const QByteArray &text) {
             QByteArray escaped = text;
             escaped.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'").replace("\n", "\\n");
             return "INSERT INTO `hooks` VALUES (1,'" + escaped + "'),(2,NULL);\n";
         }},
        {"Markdown", [](const QByteArray &text) { return "Here:\n\n```json\n" + text + "\n```\n"; }},
        {"HTML", [](const QByteArray &text) { return "<td>" + QString::fromUtf8(text).toHtmlEscaped().toUtf8() + "</td>"; }},
        {"form", [](const QByteArray &text) { return "token=1&payload=" + text.toPercentEncoding() + "&x=2"; }},
        {"curl",
         [](const QByteArray &text) { return "< HTTP/1.1 200 OK\r\n< Via: x\r\n<\r\n" + text + "\n* Connection #0 left intact\n"; }},
        {"bytes",
         [](const QByteArray &text) {
             QByteArrayList numbers;
             for (const char c : text)
                 numbers.append(QByteArray::number(static_cast<unsigned char>(c)));
             return "{\"MESSAGE\":[" + numbers.join(',') + "]}";
         }},
    };
    return all;
}

QByteArray trickyDocument(bool isIndented)
{
    QJsonObject job = jobObject(7, u"completed"_s);
    job.insert(u"prompt"_s, u"it's a \"lighthouse\" \\ caf\u00e9\nby night %7B --ar 3:2"_s);
    job.insert(u"content"_s, u"**it's \"so\"** - <@987654321098765432> (fast)"_s);
    return QJsonDocument(job).toJson(isIndented ? QJsonDocument::Indented : QJsonDocument::Compact).trimmed();
}
