// SPDX-License-Identifier: MIT
#include "ui/media/reportview.h"

#include "app/common/files/filebeginning.h"
#include "app/common/worker.h"

#include <QImage>
#include <QKeyEvent>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>
#include <optional>

namespace {

constexpr qint64 maxShown = 512 << 10; // bytes: Qt lays more of them out for seconds

QString textOf(const FileBeginning &file)
{
    QByteArray bytes = file.bytes;
    if (!file.isWhole)
        bytes.truncate(std::max<qsizetype>(bytes.lastIndexOf('\n'), 0)); // no half a letter
    return QString::fromUtf8(bytes);
}

} // namespace

ReportView::ReportView(QThreadPool &workers, QWidget *parent)
    : QTextBrowser(parent)
    , m_workers(workers)
{
    setAccessibleName(tr("Report"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(24);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (!url.isRelative()) // else it is of a place in the text, which has none in Qt's reading of Markdown
            emit linkActivated(url);
    });
}

void ReportView::setSource(const QString &path, bool isMarkdown)
{
    if (path == m_path)
        return;
    m_path = path;
    clear();
    if (path.isEmpty())
        return;
    runInWorker(
        m_workers, this, [path] { return readBeginning(path, maxShown); },
        [this, path, isMarkdown](const std::optional<FileBeginning> &read) {
            if (path != m_path)
                return;
            if (!read) {
                emit unreadable();
                return;
            }
            showText(textOf(*read), isMarkdown);
            if (!read->isWhole)
                append(tr("The text is longer. Save it to read all of it."));
        });
}

void ReportView::showText(const QString &text, bool isMarkdown)
{
    if (isMarkdown)
        document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    else
        setPlainText(text);
    moveCursor(QTextCursor::Start);
}

// Something, or Qt would look for it by itself.
QVariant ReportView::loadResource(int type, const QUrl & /*name*/)
{
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }();
    return type == QTextDocument::ImageResource ? QVariant(nothing) : QVariant(QString());
}

// Left and right are those of the preview; a text is scrolled up and down.
void ReportView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        emit stepRequested((event->key() == Qt::Key_Right) == !isRightToLeft() ? 1 : -1);
        return;
    }
    QTextBrowser::keyPressEvent(event);
}
