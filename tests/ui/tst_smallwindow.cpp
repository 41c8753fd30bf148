// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/messageview.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize small(704, 432); // as it comes up on a screen of 720 x 480, where it has a frame
const QUrl image(u"https://media.example/1.png"_s);

// Is all of it to be seen, with nothing over it and nothing to scroll?
bool isWhole(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

QLabel *labelThatSays(const QWidget &root, const QString &words)
{
    for (auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return label;
    }
    return nullptr;
}

} // namespace

// A window on a screen of 720 x 480 has room for what has to be read and pressed.
class SmallWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsAllOfAStall();
    void wrapsWhatIsOddAboutAFile();

private:
    void setState(const MediaState &state);

    std::unique_ptr<WindowBench> m_bench;
};

void SmallWindowTest::init()
{
    failOnWarningsButOne();
    m_bench = std::make_unique<WindowBench>();
    m_bench->show(small);
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(image, u"image/png"_s, -1)};
    m_bench->answerMedium(image, u"picture.png"_s, "image/png");
    m_bench->controller->openText(json(job));
    QTRY_VERIFY(m_bench->isReady(0));
}

void SmallWindowTest::setState(const MediaState &state)
{
    MediaListModel &model = m_bench->controller->media().model();
    model.setState(model.item(0).key, state);
    QCoreApplication::processEvents();
}

void SmallWindowTest::showsAllOfAStall()
{
    setState({.kind = MediaState::Kind::Downloading, .received = 300, .total = 1400, .note = {.kind = TransferNote::Kind::Stalled}});
    QTRY_VERIFY(m_bench->messageButton());
    QCoreApplication::processEvents();
    const QPushButton *again = m_bench->messageButton();
    QCOMPARE(again->text(), u"Try Again"_s);
    QVERIFY(isWhole(*again));
    const QLabel *words = labelThatSays(*m_bench->message(), u"has stopped sending"_s);
    QVERIFY(words && isWhole(*words));
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
    QVERIFY(!m_bench->message()->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

void SmallWindowTest::wrapsWhatIsOddAboutAFile()
{
    MediaState odd = m_bench->stateOf(0);
    odd.file->remarks = FileRemark::OtherSize;
    odd.file->size += 1; // so that it is shown anew
    setState(odd);
    QTRY_VERIFY(labelThatSays(*m_bench->window, u"kept unchanged"_s));
    QCoreApplication::processEvents();
    const QLabel *info = labelThatSays(*m_bench->window, u"kept unchanged"_s);
    QVERIFY(isWhole(*info));
    QVERIFY(info->wordWrap());
    QVERIFY(info->height() >= info->heightForWidth(info->width()));
    QCOMPARE(m_bench->window->size(), small);
}

QTEST_MAIN(SmallWindowTest)
#include "tst_smallwindow.moc"
