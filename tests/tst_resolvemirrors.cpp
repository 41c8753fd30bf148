// SPDX-License-Identifier: MIT
#include "tests/support/resolverbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl dead = ResolverBench::dead;
const QUrl alive = ResolverBench::alive;
const QUrl elsewhere = ResolverBench::elsewhere;

} // namespace

// A media item whose file also is elsewhere.
class ResolveMirrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOneFileForAnItemAndItsMirror();
    void triesAMirrorAgainThatHasANewerLink();
    void keepsAMirrorThatANewerResponseDoesNotList();
    void takesTheNewLinkOfAMirror();
};

void ResolveMirrorsTest::takesOneFileForAnItemAndItsMirror()
{
    ResolverBench bench(ResolverBench::Links::CannotBe);
    bench.bench.network.answer(alive, {.status = 404});
    bench.bench.play(elsewhere);
    bench.request(requestOf(itemA(), mirrorB()));
    bench.request(requestOf(mirrorB()));
    QTRY_COMPARE(bench.answered(), (QStringList{u"a file"_s, u"b file"_s}));
    QCOMPARE(bench.bench.network.requests().size(), 2);
    QCOMPARE(bench.resolver->knownFile(MediaKey(u"a"_s)), bench.resolver->knownFile(MediaKey(u"b"_s)));
    QVERIFY(bench.resolver->knownFile(MediaKey(u"a"_s)));
}

// Somebody else has found it dead before.
void ResolveMirrorsTest::triesAMirrorAgainThatHasANewerLink()
{
    ResolverBench bench;
    const MediaItem newerMirror = ResolverBench::itemAt(QUrl(u"https://elsewhere.example/b.png?again=1"_s), u"b"_s);
    bench.bench.network.answer(elsewhere, {.status = 404});
    bench.bench.play(newerMirror.url);
    bench.request(requestOf(itemA(dead), mirrorB()));
    bench.request(requestOf(mirrorB()));
    QTRY_COMPARE(bench.count(elsewhere), 1);
    bench.letWorkersFinish();
    bench.resolver->update({newerMirror});
    QTRY_COMPARE(bench.answers, QStringList{u"b file"_s});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(bench.answered(), (QStringList{u"a file"_s, u"b file"_s}));
    QCOMPARE(bench.bench.network.requests().size(), 2);
}

void ResolveMirrorsTest::keepsAMirrorThatANewerResponseDoesNotList()
{
    ResolverBench bench;
    bench.bench.network.answer(alive, {.status = 404});
    bench.bench.play(elsewhere);
    bench.request(requestOf(itemA(), mirrorB()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.resolver->update({itemA()});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(bench.answers, QStringList{u"a file"_s});
}

void ResolveMirrorsTest::takesTheNewLinkOfAMirror()
{
    ResolverBench bench;
    const QUrl newMirror(u"https://elsewhere.example/new.png"_s);
    bench.bench.network.answer(alive, {.status = 404});
    bench.bench.play(newMirror);
    bench.request(requestOf(itemA(), mirrorB()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.resolver->update({ResolverBench::itemAt(newMirror, u"b"_s)});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(bench.answers, QStringList{u"a file"_s});
    QCOMPARE(bench.count(elsewhere), 0);
}

QTEST_GUILESS_MAIN(ResolveMirrorsTest)
#include "tst_resolvemirrors.moc"
