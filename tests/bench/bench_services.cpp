// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/services/allservices.h"
#include "tests/support/fixtures.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

// What many services cost: whose is each of ten thousand ids, and a thousand documents of all of them.
class ServicesBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsIds_data();
    void findsIds();
    void namesTheServiceOfEach();
    void readsDocuments();

private:
    static constexpr int ids = 10'000;
    static constexpr int documents = 1'000;

    const ServiceRegistry m_services{allServices()};
    QList<QByteArray> m_bodies; // one job each, of all services
    QStringList m_ids;
};

void ServicesBench::initTestCase()
{
    QStringList forms;
    const QList<Service::Name> names = m_services.names();
    for (const Service::Name &name : names) {
        for (QDirIterator each(fixturePath(name.id), {u"*.json"_s}, QDir::Files); each.hasNext();) {
            const QByteArray raw = fixture(name.id + u'/' + QFileInfo(each.next()).fileName());
            const Recognized recognized = m_services.recognize(QJsonDocument::fromJson(raw).object());
            const auto *job = std::get_if<Job>(&recognized);
            if (!job || job->id.isEmpty())
                continue;
            m_bodies.append(raw);
            forms.append(job->id);
        }
    }
    QVERIFY(forms.size() > 20);
    static const QRegularExpression digits(u"[0-9]{5}"_s);
    for (int i = 0; i < ids; ++i) { // each another one
        QString id = forms.at(i % forms.size());
        const auto match = digits.match(id);
        if (match.hasMatch())
            id.replace(match.capturedStart(), 5, QString::number(10'000 + i));
        m_ids.append(id);
    }
}

void ServicesBench::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line each") << m_ids.join(u'\n');
    QTest::newRow("with commas") << m_ids.join(u',');
}

void ServicesBench::findsIds()
{
    QFETCH(QString, text);
    qsizetype found = 0;
    QBENCHMARK
    {
        found = m_services.mentionsIn(text).ids.size();
    }
    QVERIFY2(found > ids / 2, qPrintable(QString::number(found)));
}

void ServicesBench::namesTheServiceOfEach()
{
    qsizetype length = 0;
    QBENCHMARK
    {
        for (const QString &id : std::as_const(m_ids))
            length += m_services.serviceOf(id).size();
    }
    QVERIFY(length > 0);
}

void ServicesBench::readsDocuments()
{
    QByteArray text;
    for (int i = 0; i < documents; ++i)
        text += QJsonDocument::fromJson(m_bodies.at(i % m_bodies.size())).toJson(QJsonDocument::Compact) + '\n';
    qsizetype found = 0;
    QBENCHMARK
    {
        found = parseInput(text, m_services, {}).documents.size();
    }
    QCOMPARE(found, documents);
}

QTEST_GUILESS_MAIN(ServicesBench)
#include "bench_services.moc"
