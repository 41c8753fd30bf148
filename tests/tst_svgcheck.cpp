// SPDX-License-Identifier: MIT
#include "app/formats/svgcheck.h"

#include <QtTest>

class SvgCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsOnlyWhatIsSelfContained_data();
    void drawsOnlyWhatIsSelfContained();
};

void SvgCheckTest::drawsOnlyWhatIsSelfContained_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QByteArray &content, bool expected) { QTest::newRow(name) << content << expected; };
    row("shapes", "<rect width=\"9\" height=\"9\"/><circle r=\"4\"/>", true);
    row("a gradient of its own", "<linearGradient id=\"g\"/><rect fill=\"url(#g)\"/>", true);
    row("a use of a shape", "<rect id=\"r\"/><use href=\"#r\"/>", true);
    row("pixels inside", "<image href=\"data:image/png;base64,AAAA\"/>", true);
    row("a picture on disk", "<image href=\"/etc/passwd\"/>", false);
    row("a picture on the net", "<image xlink:href=\"https://example.org/a.png\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>", false);
    row("a drawing inside", "<image href=\"data:image/svg+xml;base64,AAAA\"/>", false);
    row("a style from elsewhere", "<style>@import 'a.css';</style>", false);
    row("a fill from elsewhere", "<rect style=\"fill:url( 'http://example.org/#g')\"/>", false);
    row("uses that multiply", "<g id=\"a\"><use href=\"#b\"/><use href=\"#b\"/></g><rect id=\"b\"/><use href=\"#a\"/>", false);
    row("a script", "<script>1</script>", false);
    row("cut", "<g>", false);
    row("too deep", QByteArray("<g>").repeated(300) + QByteArray("</g>").repeated(300), false);
}

void SvgCheckTest::drawsOnlyWhatIsSelfContained()
{
    QFETCH(QByteArray, content);
    QTEST(isSelfContainedSvg("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>"), "expected");
    QVERIFY(!isSelfContainedSvg("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>"));
}

QTEST_GUILESS_MAIN(SvgCheckTest)
#include "tst_svgcheck.moc"
