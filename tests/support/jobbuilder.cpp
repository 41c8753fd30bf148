// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString jobId(int number)
{
    return u"job:20260602103424%1-user:12345-channel:1122334455667788990-bot:midjourney"_s.arg(number, 3, 10, QLatin1Char('0'));
}

JobKey jobKey(int number)
{
    return JobKey(jobId(number));
}

QJsonObject jobObject(int number, const QString &status)
{
    return {
        {u"jobid"_s, jobId(number)},
        {u"verb"_s, u"imagine"_s},
        {u"status"_s, status},
        {u"created"_s, u"2026-06-02T10:34:24.017Z"_s},
        {u"prompt"_s, u"a lighthouse in a storm --ar 3:2"_s},
        {u"code"_s, 200},
    };
}

QJsonObject attachmentObject(const QUrl &url, const QString &contentType, qint64 size)
{
    return {
        {u"id"_s, u"1511317165041651784"_s},
        {u"url"_s, url.toString(QUrl::FullyEncoded)},
        {u"content_type"_s, contentType},
        {u"filename"_s, u"user_words_f75b7efd-f533-5299-bef6-b2cf8954a538.png"_s},
        {u"size"_s, size},
        {u"width"_s, 2048},
        {u"height"_s, 2048},
    };
}

QJsonObject imageJob(int number, const QString &status)
{
    QJsonObject job = jobObject(number, status);
    job["attachments"_L1] = QJsonArray{attachmentObject(imageAddress(number), u"image/png"_s, imageSize)};
    return job;
}

QUrl imageAddress(int number)
{
    return QUrl(u"https://media.example/%1.png"_s.arg(number));
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}
