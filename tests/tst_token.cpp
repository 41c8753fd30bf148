// SPDX-License-Identifier: MIT
#include "app/accounts/token.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void takesATokenAsAPersonGivesIt_data();
    void takesATokenAsAPersonGivesIt();
    void takesItOutOfTheEnvironment();
};

void TokenTest::takesATokenAsAPersonGivesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    const QString token = u"user:12345-aBc_9/+="_s;
    QTest::newRow("plain") << token << token;
    QTest::newRow("blanks around") << u" \t"_s + token + u"\r\n"_s << token;
    QTest::newRow("blanks within") << u"user:12345-\n aBc_9/+="_s << token;
    QTest::newRow("bearer") << u"Bearer "_s + token << token;
    QTest::newRow("bearer in small letters") << u"bearer  "_s + token << token;
    QTest::newRow("quotes") << u"\""_s + token + u"\""_s << token;
    QTest::newRow("single quotes") << u"' "_s + token + u" '"_s << token;
    QTest::newRow("quoted bearer") << u"\"Bearer "_s + token + u"\""_s << token;
    QTest::newRow("bearer and quotes") << u"Bearer \""_s + token + u"\""_s << token;
    QTest::newRow("one quote") << u"\""_s << u"\""_s;
    QTest::newRow("bearer inside a word") << u"Bearerish"_s << u"Bearerish"_s;
    QTest::newRow("only bearer") << u" Bearer "_s << QString();
    QTest::newRow("header injection") << u"abc\r\nX-Evil: 1"_s << u"abcX-Evil:1"_s;
    QTest::newRow("unseen characters") << QString(QChar(0xFEFF)) + token + QChar(0x200B) + QChar(u'\0') << token;
    QTest::newRow("empty quotes") << u"\"\""_s << QString();
    QTest::newRow("blanks") << u" \n "_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TokenTest::takesATokenAsAPersonGivesIt()
{
    QFETCH(QString, text);
    QFETCH(QString, token);
    QCOMPARE(cleanToken(text), token);
}

void TokenTest::takesItOutOfTheEnvironment()
{
    const auto restore = qScopeGuard([] { qputenv("USEAPI_TOKEN", ""); });
    qunsetenv("USEAPI_TOKEN");
    QCOMPARE(takeTokenFromEnvironment(), QString());
    qputenv("USEAPI_TOKEN", "Bearer user:1-a\n");
    QCOMPARE(takeTokenFromEnvironment(), u"user:1-a"_s);
    QVERIFY(!qEnvironmentVariableIsSet("USEAPI_TOKEN"));
    QCOMPARE(takeTokenFromEnvironment(), QString());
}

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
