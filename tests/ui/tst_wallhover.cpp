// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakeplayer.h"
#include "ui/wall/wallhover.h"

#include <QListView>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::StringLiterals;

// Videos that play while the mouse rests on them.
class WallHoverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void playsWithoutSound();
    void playsNoPictures();
    void goesFromOneToTheNext();
    void stops_data();
    void stops();

private:
    void rest(int row)
    {
        const QPoint place = m_view->visualRect(m_model->index(row, 0)).center();
        QMouseEvent move(QEvent::MouseMove, place, m_view->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QListView> m_view;
    WallHover *m_hover = nullptr; // a child of the view
    QPointer<FakePlayer> m_player;
    int m_made = 0;
};

// A picture, then videos.
void WallHoverTest::init()
{
    m_view = nullptr;
    m_model = std::make_unique<QStandardItemModel>();
    for (int row = 0; row < 40; ++row)
        m_model->appendRow(new QStandardItem(row == 0 ? QString() : u"/%1.mp4"_s.arg(row)));
    m_view = std::make_unique<QListView>();
    m_view->setModel(m_model.get());
    m_made = 0;
    m_hover = new WallHover(
        *m_view, [](const QModelIndex &index) { return index.data().toString(); },
        [this] {
            auto player = std::make_unique<FakePlayer>(4000);
            m_player = player.get();
            ++m_made;
            return player;
        });
    m_view->resize(300, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void WallHoverTest::playsWithoutSound()
{
    rest(1);
    QVERIFY(m_hover->frameOf(u"/1.mp4"_s).isNull());
    QTRY_VERIFY(m_player);
    QCOMPARE(m_player->source, u"/1.mp4"_s);
    QVERIFY(m_player->playing && m_player->looping && m_player->muted);
    emit m_player->frameChanged(plainFrame(Qt::red));
    QCOMPARE(m_hover->frameOf(u"/1.mp4"_s).pixelColor(0, 0), QColor(Qt::red));
    QVERIFY(m_hover->frameOf(u"/2.mp4"_s).isNull());
    QVERIFY(m_hover->frameOf(QString()).isNull());
}

void WallHoverTest::playsNoPictures()
{
    rest(0);
    QTest::qWait(400); // nothing comes that could be waited for
    QCOMPARE(m_made, 0);
}

void WallHoverTest::goesFromOneToTheNext()
{
    rest(1);
    QTRY_VERIFY(m_player);
    const QPointer<FakePlayer> first = m_player;
    rest(1); // still
    rest(2);
    QTRY_VERIFY(!first);
    QTRY_VERIFY(m_player);
    QCOMPARE(m_player->source, u"/2.mp4"_s);
    QCOMPARE(m_made, 2);
}

void WallHoverTest::stops_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("leave") << 0;
    QTest::newRow("press") << 1;
    QTest::newRow("scroll") << 2;
    QTest::newRow("gone") << 3;
    QTest::newRow("hidden") << 4;
}

void WallHoverTest::stops()
{
    QFETCH(const int, way);
    rest(1);
    QTRY_VERIFY(m_player);
    emit m_player->frameChanged(plainFrame(Qt::red));
    const QPointer<FakePlayer> first = m_player;
    QEvent leave(QEvent::Leave);
    switch (way) {
    case 0: QCoreApplication::sendEvent(m_view->viewport(), &leave); break;
    case 1: QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(1, 0)).center()); break;
    case 2: m_view->verticalScrollBar()->setValue(5); break;
    case 3: m_model->removeRow(1); break;
    default: m_view->hide(); break;
    }
    QVERIFY(m_hover->frameOf(u"/1.mp4"_s).isNull());
    QTRY_VERIFY(!first); // another one may be under the mouse by now
}

QTEST_MAIN(WallHoverTest)
#include "tst_wallhover.moc"
